/// Names as students write them, with the words around them.
extension QuantityName {
  /// The canonical form of a written name, typed or in LaTeX.
  package static func canonicalName(_ written: String) -> String {
    var written = written
    return written.withUTF8 { canonicalName($0) }
  }

  /// The canonical form of a written name given as bytes.
  package static func canonicalName(_ written: UnsafeBufferPointer<UInt8>) -> String {
    isCanonical(written)
      ? String(decoding: written, as: UTF8.self) : QuantityName(written: written).canonicalName
  }

  /// The canonical form of a name that a rubric spells out, of which an index in parentheses is a
  /// part: `y(3)` is `y3`.
  package static func canonicalName(spelling: String) -> String {
    guard spelling.last == ")", let open = spelling.lastIndex(of: "(") else {
      return canonicalName(spelling)
    }
    let (stem, index) = (spelling[..<open], spelling[open...].dropFirst().dropLast())
    guard !stem.isEmpty, stem.allSatisfy(\.isLetter), (1...2).contains(index.count),
      index.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return canonicalName(spelling) }
    return canonicalName("\(stem)\(index)")
  }

  /// Takes a written name apart.
  package init(written: String) {
    var written = written
    self = written.withUTF8 { QuantityName(written: $0) }
  }

  /// Takes a written name apart; text that is no name becomes one as it stands, only its blanks
  /// made single.
  package init(written bytes: UnsafeBufferPointer<UInt8>) {
    let text = UnsafeBufferPointer(rebasing: Self.trimmed(bytes))
    let style: QuantityNameScanner.Style =
      text.contains(UInt8(ascii: "\\")) || text.contains(UInt8(ascii: "{")) ? .latex : .typed
    var reading = WrittenName(QuantityNameScanner(text, at: 0, style: style))
    if let name = reading.read() {
      self = name
    } else {
      let words = text.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
      self.init(base: words.joined(separator: " "))
    }
  }

  /// Blanks, dollars, stars and backticks around a name are no part of it.
  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8>.SubSequence {
    var text = bytes[...]
    while let first = text.first,
      first <= 0x20 || first == UInt8(ascii: "$") || first == 0x60
        || first == UInt8(ascii: "*")
    { text.removeFirst() }
    while let last = text.last, last <= 0x20 || last == UInt8(ascii: "$") || last == 0x60 {
      text.removeLast()
    }
    if text.count > 2, text.suffix(2).elementsEqual("**".utf8) { text = text.dropLast(2) }
    if text.starts(with: "\\(".utf8), text.count > 4 { text = text.dropFirst(2).dropLast(2) }
    return text
  }

  /// Whether a name is plainly in the canonical form already: `Z1`, `dW2_0`, `W1_0_new`, `Yhat`.
  ///
  /// True only for a capital other than `B`, or `Yhat`, with an optional `d` before and the layer,
  /// `_0` and `_new` behind.
  package static func isCanonical(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let end = bytes.count
    if end > 1, bytes[0] == UInt8(ascii: "d") { index = 1 }
    guard index < end, bytes[index].isUpperCase, bytes[index] != UInt8(ascii: "B") else {
      return false
    }
    index += 1
    if bytes.holds("hat", at: index) { index += 3 }
    let hasLayer = index < end && bytes[index].isDigit
    while index < end, bytes[index].isDigit { index += 1 }
    if hasLayer, end - index >= 2, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "0"), end - index == 2 || !bytes[index + 2].isDigit
    {
      index += 2
    }
    return index == end || end - index == 4 && bytes.holds("_new", at: index)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a word stands at an index.
  fileprivate func holds(_ word: StaticString, at index: Int) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return word.count <= count - index && word.indices.allSatisfy { self[index + $0] == word[$0] }
  }
}

/// A whole text that should be one name.
private struct WrittenName {
  private var scanner: QuantityNameScanner
  private var isUpdated = false
  private var isGradient = false

  init(_ scanner: QuantityNameScanner) {
    self.scanner = scanner
  }

  mutating func read() -> QuantityName? {
    while readQualifier() {}
    guard var name = scanner.scan() else { return nil }
    if name.isLoss { scanner.skipArguments() }
    name.isUpdated = name.isUpdated || isUpdated
    name.isGradient = name.isGradient || isGradient
    if let entry = readIndex() { name.entry = entry }
    while readUpdateMark(&name) {}
    if let entry = readIndex() { name.entry = entry }
    return scanner.index == scanner.bytes.count ? name : nil
  }

  /// Passes `new`, `grad`, `gradient of` and the like before a name.
  private mutating func readQualifier() -> Bool {
    let start = scanner.index
    scanner.skipBlanks(always: true)
    var end = scanner.index
    while end < scanner.bytes.count, scanner.bytes[end].isLetter { end += 1 }
    // A word is a qualifier only with another name behind it.
    guard end > scanner.index, end + 1 < scanner.bytes.count,
      scanner.bytes[end] <= 0x20 || scanner.bytes[end] == UInt8(ascii: "_")
    else {
      scanner.index = start
      return false
    }
    let word = String(decoding: scanner.bytes[scanner.index..<end], as: UTF8.self).lowercased()
    switch word {
    case "new", "updated": isUpdated = true
    case "grad", "gradient", "nabla": isGradient = true
    case "of", "the", "for", "wrt": break
    default:
      scanner.index = start
      return false
    }
    scanner.index = end + 1
    scanner.skipBlanks(always: true)
    return true
  }

  /// Passes a prime, a plus or the word `new` behind a name.
  private mutating func readUpdateMark(_ name: inout QuantityName) -> Bool {
    let start = scanner.index
    for mark in ["'", "+", "’", "′", "*", "(new)", "new", "updated", "(updated)"] {
      scanner.skipBlanks(always: true)
      let rest = scanner.bytes[scanner.index...]
      if rest.starts(with: mark.utf8) {
        scanner.index += mark.utf8.count
        name.isUpdated = true
        return true
      }
      scanner.index = start
    }
    for mark in ["grad", "gradient"] {
      scanner.skipBlanks(always: true)
      if scanner.bytes[scanner.index...].elementsEqual(mark.utf8) {
        scanner.index += mark.utf8.count
        name.isGradient = true
        return true
      }
      scanner.index = start
    }
    return false
  }

  /// Reads `[1,2]`, `(1,2)` or `[1][2]`; indices that are no numbers are no entry.
  private mutating func readIndex() -> QuantityName.ScriptIndices? {
    let start = scanner.index
    var indices: [Int] = []
    while let open = scanner.peek(), open == UInt8(ascii: "[") || open == UInt8(ascii: "(") {
      repeat {
        scanner.index += 1
        scanner.skipBlanks(always: true)
        let digits = scanner.digits()
        if let index = QuantityName.ScriptIndices.index(digits) {
          indices.append(index)
        } else if !digits.isEmpty {
          scanner.index = start
          return nil
        }
        scanner.skipBlanks(always: true)
      } while scanner.peek() == UInt8(ascii: ",")
      guard scanner.accept(open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")"))
      else { break }
    }
    guard let row = indices.first, indices.count <= 2, scanner.index > start,
      scanner.bytes[scanner.index - 1] != UInt8(ascii: ",")
    else {
      scanner.index = start
      return nil
    }
    return QuantityName.ScriptIndices(row: row, column: indices.count == 2 ? indices[1] : nil)
  }
}
