/// Mathematics that a browser copied twice or thrice: as it is drawn, as its source, and as it is
/// drawn again.
///
///     z=0.5⋅2+0.1=1.1z = 0.5 \cdot 2 + 0.1 = 1.1
///
/// The source says more, so the drawn text becomes blanks. Two stretches are copies where they have
/// the same digits and as many equals signs, in whatever order they are drawn.
struct RepeatedCopies {
  /// The longest copy, and the most indices in a word where the next may begin.
  private static let limits = (length: 400, attempts: 8)

  /// The digits and equals signs of a stretch, each with its count.
  private struct Signature: Equatable {
    var counts = [UInt8: Int]()

    var isStatement: Bool { counts[UInt8(ascii: "=")] != nil && counts.count > 1 }

    mutating func add(_ byte: UInt8) { counts[byte, default: 0] += 1 }

    static func counts(_ byte: UInt8) -> Bool { byte.isDigit || byte == UInt8(ascii: "=") }
  }

  /// The text with blanks for drawn copies, character for character.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard holdsEquationWord(bytes) else { return bytes }
    var ranges: [Range<Int>] = []
    var index = 0
    // What stands between dollars was written so.
    var isFormula = false
    while index < bytes.count {
      guard bytes[index] > 0x20 else {
        if bytes[index] == 0x0A { isFormula = false }
        index += 1
        continue
      }
      let mayBeCopy = !isFormula && bytes[index] != UInt8(ascii: "$")
      var end = index
      while end < bytes.count, bytes[end] > 0x20 {
        if bytes[end] == UInt8(ascii: "$") { isFormula.toggle() }
        end += 1
      }
      if mayBeCopy, let copies = copies(in: index..<end, of: bytes) {
        ranges += copies.drawn
        index = max(copies.end, end)
      } else {
        index = end
      }
    }
    return ranges.isEmpty ? bytes : blanked(bytes, ranges)
  }

  /// Whether an equals sign stands right behind another sign, as in every drawn copy; most sheets
  /// put a blank before.
  private static func holdsEquationWord(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 1
      while let index = bytes.firstIndex(of: UInt8(ascii: "="), from: start, to: bytes.count) {
        if bytes[index - 1] > 0x20 { return true }
        start = index + 1
      }
      return false
    }
  }

  /// The drawn copies of a word that begins with one, and where all of them end.
  private static func copies(
    in word: Range<Int>, of bytes: [UInt8]
  ) -> (drawn: [Range<Int>], end: Int)? {
    // Few words have an equals sign within them.
    guard word.count >= 4, bytes[word].dropFirst().contains(UInt8(ascii: "=")) else { return nil }
    var signature = Signature()
    var attempts = 0
    for index in word.prefix(limits.length) {
      let byte = bytes[index]
      if index > word.lowerBound, signature.isStatement, begins(byte, behind: bytes[index - 1]),
        mayRepeat(word.lowerBound..<index, of: bytes, beginningWith: byte)
      {
        attempts += 1
        guard attempts <= limits.attempts else { return nil }
        if let end = source(from: index, like: signature, bytes) {
          let first = word.lowerBound..<index
          // Some browsers copy the drawn text behind the source again.
          guard bytes[end...].starts(with: bytes[first]) else { return ([first], end) }
          return ([first, end..<(end + first.count)], end + first.count)
        }
      }
      if Signature.counts(byte) { signature.add(byte) }
    }
    return nil
  }

  /// Whether a source may begin with a byte right behind another.
  private static func begins(_ byte: UInt8, behind before: UInt8) -> Bool {
    if byte == UInt8(ascii: "\\") { return true }
    if byte == UInt8(ascii: "-") { return before.isDigit }
    guard byte.isLetter else { return false }
    return before.isDigit || before >= 0x80 || before == UInt8(ascii: ")")
      || before == UInt8(ascii: "]")
  }

  /// Whether what was drawn may be over, with its source to come.
  ///
  /// No command is drawn, no sign of an operation ends it, and a source that begins with a letter
  /// begins as it does. In `z=w1·x1+b=0.1` nothing is said twice.
  private static func mayRepeat(
    _ drawn: Range<Int>, of bytes: [UInt8], beginningWith byte: UInt8
  ) -> Bool {
    if bytes[drawn].contains(UInt8(ascii: "\\")) { return false }
    if operations.contains(where: { bytes[drawn].suffix($0.count) == $0[...] }) { return false }
    let first = bytes[drawn.lowerBound]
    return !byte.isLetter || !first.isLetter || byte == first
  }

  private static let operations: [[UInt8]] = ["·", "⋅", "×", "−", "∗", "⊙"].map { Array($0.utf8) }

  /// The end of a source with the signature of the drawing before it; nil if the text from an index
  /// on has another.
  private static func source(from start: Int, like drawn: Signature, _ bytes: [UInt8]) -> Int? {
    var signature = Signature()
    var index = start
    let limit = min(bytes.count, start + limits.length)
    while index < limit, bytes[index] != 0x0A {
      if Signature.counts(bytes[index]) {
        signature.add(bytes[index])
        if signature.counts[bytes[index]] ?? 0 > drawn.counts[bytes[index]] ?? 0 { return nil }
      }
      index += 1
      guard signature == drawn else { continue }
      // The braces and brackets that close what the last digit stands in.
      while index < limit, bytes[index] == UInt8(ascii: "}") || bytes[index] == UInt8(ascii: ")") {
        index += 1
      }
      return index
    }
    return nil
  }

  private static func blanked(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    for range in ranges {
      result += bytes[index..<range.lowerBound]
      for byte in bytes[range] where byte & 0xC0 != 0x80 { result.append(0x20) }
      index = range.upperBound
    }
    return result + bytes[index...]
  }
}
