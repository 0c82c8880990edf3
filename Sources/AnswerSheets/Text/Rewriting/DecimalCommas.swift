/// Decimal commas in text: `H = [0,982; 0,500]`.
///
/// A comma mostly parts entries, so a file is only read so where nothing has a decimal point, and
/// some number could be nothing but a decimal: in `0,011` no whole number follows the comma. A
/// comma before a blank parts entries even then.
struct DecimalCommas {
  /// A number that is certainly a decimal: `0,011`, `5,00`, but not the thousands of `5,000`.
  private var isCertain = false
  /// A number that looks like a decimal, but may be two entries: `0,982`.
  private var isLikely: Bool { likely > 0 }
  /// How many numbers look like it.
  private var likely = 0
  /// A bracket with nothing but one comma between two numbers: who writes `[4,0]` lists entries.
  private var hasLists = false
  /// A comma and a blank between two numbers.
  private var hasSpacedCommas = false

  /// The text with points where decimal commas were, of the same length but for LaTeX's `{,}`.
  ///
  /// - Parameter isGuided: whether shapes are known that will tell, line by line.
  static func resolved(
    _ bytes: [UInt8], isGuided: Bool
  ) throws(UnreadableAnswer) -> [UInt8] {
    guard bytes.has(UInt8(ascii: ",")) else { return bytes }
    var bytes = bytes
    if bytes.has("{,}") { bytes = withoutBraces(bytes, isGuided: isGuided) }
    if isGuided { return bytes }
    guard let commas = DecimalCommas(bytes), commas.isCertain || commas.isLikely else {
      return bytes
    }
    // `0,982` beside `4, 0`: the blanks tell the commas apart, but one such number may be two
    // entries.
    let isTold = commas.isCertain || commas.hasSpacedCommas && commas.likely > 1
    if commas.hasLists || commas.hasSpacedCommas, !isTold { return bytes }
    guard isTold, !commas.hasLists else {
      throw UnreadableAnswer(
        "commas may be decimal or stand between entries; write decimal points, as in `0.982`, or a "
          + "blank behind each comma between entries")
    }
    var result = bytes
    for index in bytes.indices where bytes[index] == UInt8(ascii: ",") {
      if isBetweenDigits(index, bytes) { result[index] = UInt8(ascii: ".") }
    }
    return result
  }

  private static func isBetweenDigits(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index > 0 && bytes[index - 1].isDigit && index + 1 < bytes.count && bytes[index + 1].isDigit
  }

  /// Nil where some comma or point cannot stand beside decimal commas.
  private init?(_ bytes: [UInt8]) {
    for index in bytes.indices {
      let isPoint = bytes[index] == UInt8(ascii: ".")
      guard isPoint || bytes[index] == UInt8(ascii: ",") else { continue }
      guard Self.isBetweenDigits(index, bytes) else {
        // A point that ends a sentence, a comma in prose.
        if !isPoint { hasSpacedCommas = hasSpacedCommas || Self.isBetweenNumbers(index, bytes) }
        continue
      }
      guard !isPoint, add(bytes, at: index) else { return nil }
    }
  }

  private static func isBetweenNumbers(_ comma: Int, _ bytes: [UInt8]) -> Bool {
    guard comma > 0, bytes[comma - 1].isDigit else { return false }
    let next = bytes[(comma + 1)...].prefix(4).first { !$0.isBlank }
    return next.map { $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "[") } ?? false
  }

  /// Takes a comma into account; false where it parts entries.
  private mutating func add(_ bytes: [UInt8], at comma: Int) -> Bool {
    var start = comma
    while start > 0, comma - start < 64, bytes[start - 1].isDigit { start -= 1 }
    var end = comma + 1
    while end < bytes.count, end - comma < 64, bytes[end].isDigit { end += 1 }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ","), !bytes[end + 1].isBlank {
      return false
    }
    let isBelowOne = comma - start == 1 && bytes[start] == UInt8(ascii: "0")
    let count = end - comma - 1
    if count > 1, isBelowOne || count != 3 {
      if bytes[comma + 1] == UInt8(ascii: "0") { isCertain = true }
      if isBelowOne { likely += 1 }
    }
    let first = bytes[..<start].suffix(8).last { $0 != UInt8(ascii: "-") && !$0.isBlank }
    let last = bytes[end...].prefix(8).first { !$0.isBlank }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "("),
      last == UInt8(ascii: "]") || last == UInt8(ascii: ")")
    {
      hasLists = true
    }
    return true
  }

  /// In LaTeX `0{,}982` is a decimal comma for certain, but `101{,}770` may be digits in groups.
  private static func withoutBraces(_ bytes: [UInt8], isGuided: Bool) -> [UInt8] {
    let mark = Array("{,}".utf8)
    var result: [UInt8] = []
    var index = 0
    while let brace = bytes[index...].firstIndex(of: mark[0]) {
      result += bytes[index..<brace]
      index = brace + 1
      if bytes[brace...].starts(with: mark), brace > 0, bytes[brace - 1].isDigit {
        let mayGroup = isGuided && isBeforeGroup(brace, bytes)
        result.append(mayGroup ? UInt8(ascii: ",") : UInt8(ascii: "."))
        index = brace + 3
      } else {
        result.append(mark[0])
      }
    }
    return result + bytes[index...]
  }

  /// Whether exactly three digits follow the braces of a comma, and up to three stand before them,
  /// no zero first.
  private static func isBeforeGroup(_ brace: Int, _ bytes: [UInt8]) -> Bool {
    let behind = bytes[(brace + 3)...].prefix(4)
    guard behind.prefix(3).count == 3, behind.prefix(3).allSatisfy(\.isDigit),
      behind.count < 4 || !behind[behind.startIndex + 3].isDigit
    else { return false }
    let before = bytes[..<brace].suffix(4).reversed().prefix(while: \.isDigit)
    // A further group stands behind the braces of the one before.
    return (1...3).contains(before.count) && before.last != UInt8(ascii: "0")
  }
}
