import Notation

/// Names of a rubric that are found sign by sign: `Final Output`, `QK^T`, `σ(z)`, `w_{2,3}`.
///
/// Compared are letters, digits and signs; blanks, the case of letters, braces, dollars, emphasis
/// and what only sets the type do not count. A transpose is one however it is written: `QK^\top`,
/// `QKᵀ`, `Q @ K.T`, `QK'`.
struct PhraseList: Sendable {
  private struct KnownPhrase: Sendable {
    let key: [UInt8]
    let name: String
  }

  private let phrases: [KnownPhrase]
  /// The letters, digits and signs that phrases end in.
  private let lastSigns: Set<UInt8>
  /// The most bytes of text that a phrase may take.
  private static let reach = 160

  init(_ spellings: [(spelling: String, name: String)]) {
    var phrases: [KnownPhrase] = []
    for (spelling, name) in spellings {
      let key = spelling.utf8.withContiguousStorageIfAvailable { Self.key(of: $0, 0..<$0.count) }
      if let key = key ?? nil, !key.bytes.isEmpty {
        phrases.append(KnownPhrase(key: key.bytes, name: name))
      }
    }
    // The longest that fits is meant.
    self.phrases = phrases.sorted { $0.key.count > $1.key.count }
    lastSigns = Set(phrases.compactMap(\.key.last))
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// The phrase that ends at a byte and begins a line, or stands behind something that is no part
  /// of it.
  ///
  /// - Returns: its canonical name and where it begins.
  func phrase(
    in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, from limit: Int
  ) -> (name: String, range: Range<Int>)? {
    if phrases.isEmpty { return nil }
    // The sign may stand on the next line.
    var end = end
    while end > limit, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > limit, mayEnd(at: end, in: bytes, from: limit) else { return nil }
    var start = max(limit, end - Self.reach)
    if start < end, let line = bytes[start..<end].lastIndex(of: 0x0A) { start = line + 1 }
    let text = Self.key(of: bytes, start..<end)
    for phrase in phrases where text.bytes.count >= phrase.key.count {
      let first = text.bytes.count - phrase.key.count
      guard text.bytes[first...].elementsEqual(phrase.key) else { continue }
      guard first == 0 || text.isApart[first] || Self.separates(text.bytes[first - 1]) else {
        continue
      }
      return (phrase.name, text.offsets[first]..<end)
    }
    return nil
  }

  /// Whether the last sign before an index is one that phrases end in, as far as it tells at sight.
  private func mayEnd(at end: Int, in bytes: UnsafeBufferPointer<UInt8>, from limit: Int) -> Bool {
    let last = bytes[end - 1]
    guard last.isLetter || last.isDigit else { return true }
    var start = end - 1
    while start > limit, bytes[start - 1].isLetter { start -= 1 }
    // Of a LaTeX command no letter may count, as of `\mathbf`, or each, as of `\sigma`.
    if start > limit, bytes[start - 1] == UInt8(ascii: "\\") { return true }
    return lastSigns.contains(last.isLetter ? last | 0x20 : last)
  }

  private static func separates(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "&"), UInt8(ascii: "="):
      true
    default: false
    }
  }

  /// The signs of some text that count, where each stands, and whether a blank or a mark stands
  /// before it.
  private static func key(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (bytes: [UInt8], offsets: [Int], isApart: [Bool]) {
    var key: [UInt8] = []
    var offsets: [Int] = []
    var isApart: [Bool] = []
    var isBehindBlank = true
    var index = range.lowerBound
    func add(_ byte: UInt8, at offset: Int) {
      key.append(byte)
      offsets.append(offset)
      isApart.append(isBehindBlank)
      isBehindBlank = false
    }
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case ...0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "*"),
        UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "@"):
        isBehindBlank = true
      case UInt8(ascii: "'"):
        for sign in "^t".utf8 { add(sign, at: index) }
      case UInt8(ascii: ".") where isTransposition(at: index, bytes, range.upperBound):
        add(UInt8(ascii: "^"), at: index)
      case UInt8(ascii: "\\"):
        index = command(at: index, bytes, range.upperBound, add)
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte | 0x20, at: index)
      case 0xC0...:
        let (letters, length) = sign(at: index, bytes, range.upperBound)
        for letter in letters { add(letter, at: index) }
        index += length
        continue
      default: add(byte, at: index)
      }
      index += 1
    }
    return (key, offsets, isApart)
  }

  /// A character as the command of LaTeX that it stands for would be compared, and how many bytes
  /// it has.
  private static func sign(
    at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> (letters: [UInt8], length: Int) {
    let length = min(bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2, limit - start)
    let character = bytes[start..<(start + length)]
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
      return ([], length)
    }
    switch WrittenSign(scalar) {
    case .transposition: return (Array("^t".utf8), length)
    case .letter(let letter) where (0x370...0x3FF).contains(scalar.value):
      return (Array(letter.lowercased().utf8), length)
    case .operation(.multiply): return ([], length)
    case .operation(.subtract): return ([UInt8(ascii: "-")], length)
    case .partial: return (Array("partial".utf8), length)
    case .nabla: return (Array("nabla".utf8), length)
    default: return (Array(character), length)
    }
  }

  /// Whether the point of NumPy's `K.T` stands at an index.
  private static func isTransposition(
    at index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) -> Bool {
    index + 1 < limit && bytes[index + 1] == UInt8(ascii: "T")
      && (index + 2 == limit || !bytes[index + 2].isLetter)
  }

  /// Adds the letters of a command that means something; says where the text goes on.
  private static func command(
    at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int, _ add: (UInt8, Int) -> Void
  ) -> Int {
    var end = start + 1
    while end < limit, bytes[end].isLetter { end += 1 }
    if end == start + 1 { return min(end + 1, limit) }
    let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    switch LatexCommand(name) {
    case .font, .word, .text, .setting, .box, .delimiter, .space, .sign(.operation(.multiply)):
      return end
    default: break
    }
    if name == "top" || name == "intercal" {
      add(UInt8(ascii: "t"), start)
    } else {
      for index in start + 1..<end { add(bytes[index], index) }
    }
    return end
  }
}
