/// Python's dictionaries as statements: `{"Z1": [[4], [0]], "L": 0.5}` is
/// ` Z1 = [[4], [0]];  L = 0.5`.
///
/// No character moves, so that positions stay those of the file.
struct DictionaryLiterals {
  private var bytes: [UInt8]
  private let catalogue: QuantityCatalogue?
  /// The brackets that are open; a dictionary's is true.
  private var open: [Bool] = []
  /// Whether each of the open dictionaries holds gradients by the names of their parameters.
  private var ofGradients: [Bool] = []
  /// How many of the open brackets are those of dictionaries.
  private var depth = 0
  /// The index at which an entry or a statement begins: behind a dictionary or a separator, or at
  /// the beginning of a line.
  private var start = 0
  /// Whether nothing but blanks stands behind `start`, so that a string is a key.
  private var isAtStart = true
  /// The bytes of blanked characters behind their first, which the result leaves out.
  private var continuations: [Int] = []

  /// A program with each dictionary's entries as statements.
  static func asStatements(_ bytes: [UInt8], _ catalogue: QuantityCatalogue?) -> [UInt8] {
    guard bytes.has(UInt8(ascii: "{")) else { return bytes }
    var reading = DictionaryLiterals(bytes: bytes, catalogue)
    reading.rewrite()
    return reading.written()
  }

  private init(bytes: [UInt8], _ catalogue: QuantityCatalogue?) {
    (self.bytes, self.catalogue) = (bytes, catalogue)
  }

  private mutating func rewrite() {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = endOfString(index)
        if open.last == true, isAtStart, let colon = colon(behind: end) {
          nameEntry(index, end, colon)
        }
        isAtStart = false
        index = end
        continue
      case UInt8(ascii: "#"):
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        continue
      case UInt8(ascii: "{"): openBrace(index)
      case UInt8(ascii: ";"): begin(behind: index)
      case UInt8(ascii: "["), UInt8(ascii: "("):
        open.append(false)
        isAtStart = false
      case UInt8(ascii: "}") where open.last == true:
        bytes[index] = UInt8(ascii: ";")
        open.removeLast()
        ofGradients.removeLast()
        depth -= 1
        begin(behind: index)
      case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"):
        if open.popLast() == true { ofGradients.removeLast() }
      case UInt8(ascii: ",") where open.last == true:
        bytes[index] = UInt8(ascii: ";")
        begin(behind: index)
      case 0x0A where depth == 0: begin(behind: index)
      case ...0x20: break
      default: isAtStart = false
      }
      index += 1
    }
  }

  private mutating func begin(behind index: Int) {
    start = index + 1
    isAtStart = true
  }

  /// Begins a dictionary where a key and its colon follow; what it is given to, or stands in, is no
  /// part of its entries.
  private mutating func openBrace(_ index: Int) {
    let isDictionary = isKey(at: bytes[(index + 1)...].firstIndex { $0 > 0x20 })
    open.append(isDictionary)
    isAtStart = false
    guard isDictionary else { return }
    let name = String(decoding: bytes[start..<index].suffix(80), as: UTF8.self)
    ofGradients.append(KeyedNames.holdsGradients(name))
    depth += 1
    blank(start...index)
    begin(behind: index)
  }

  private func isKey(at index: Int?) -> Bool {
    guard let index, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      return false
    }
    return colon(behind: endOfString(index)) != nil
  }

  /// Writes a key as a name: without its quotation marks, and an equals sign for its colon.
  private mutating func nameEntry(_ first: Int, _ end: Int, _ colon: Int) {
    guard bytes[end - 1] == bytes[first] else { return }
    (bytes[first], bytes[end - 1], bytes[colon]) = (0x20, 0x20, UInt8(ascii: "="))
    if ofGradients.last == true,
      KeyedNames.namesParameter(bytes[(first + 1)..<(end - 1)], catalogue)
    {
      bytes[first] = UInt8(ascii: "d")
    }
  }

  private func colon(behind end: Int) -> Int? {
    guard let sign = bytes[end...].firstIndex(where: { $0 > 0x20 }),
      bytes[sign] == UInt8(ascii: ":")
    else { return nil }
    return sign
  }

  private mutating func blank(_ range: ClosedRange<Int>) {
    for index in range where bytes[index] != 0x0A {
      if bytes[index] & 0xC0 == 0x80 { continuations.append(index) }
      bytes[index] = 0x20
    }
  }

  /// The program with one blank for each character that was blanked.
  private func written() -> [UInt8] {
    if continuations.isEmpty { return bytes }
    var left = continuations[...]
    return bytes.indices.filter { index in
      guard left.first == index else { return true }
      left.removeFirst()
      return false
    }.map { bytes[$0] }
  }

  /// The first byte behind a string; one that no mark closes ends with its line.
  private func endOfString(_ first: Int) -> Int {
    let mark = bytes[first]
    if bytes[first...].starts(with: [mark, mark, mark]) {
      var index = first + 3
      while index < bytes.count, !bytes[index...].starts(with: [mark, mark, mark]) { index += 1 }
      return min(index + 3, bytes.count)
    }
    var index = first + 1
    while index < bytes.count, bytes[index] != mark, bytes[index] != 0x0A {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }
}
