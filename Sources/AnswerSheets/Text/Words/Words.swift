extension StringProtocol {
  /// The text's words in lower case: what stands between signs that are no letters.
  var lowercasedWords: [Substring] {
    let text = lowercased()
    // Whether a sign is a letter is looked up in Unicode's tables, which takes 4 % of a run where
    // all headings are of ASCII.
    guard text.isASCII else { return text.split { !$0.isLetter } }
    return text.utf8.split { !$0.isLetter }.map { Substring($0) }
  }
}

/// A set of words that refuses most others by their first byte and length.
struct WordSet: ExpressibleByArrayLiteral {
  private let words: Set<Substring>
  /// For each first byte of a word the set of its words' lengths, a bit each; the highest for all
  /// from 31 bytes on.
  private var lengths: [UInt32] = Array(repeating: 0, count: 256)

  init(arrayLiteral words: Substring...) {
    self.words = Set(words)
    for word in words {
      if let first = word.utf8.first { lengths[Int(first)] |= Self.bit(of: word) }
    }
  }

  func contains(_ word: Substring) -> Bool {
    guard let first = word.utf8.first else { return false }
    // Beyond ASCII one word may be spelt with other bytes.
    if lengths[Int(first)] & Self.bit(of: word) == 0, word.isASCII { return false }
    return words.contains(word)
  }

  private static func bit(of word: Substring) -> UInt32 { 1 << UInt32(min(word.utf8.count, 31)) }
}

/// The beginnings of some words, kept by their first byte: most words have none of them, which one
/// look tells.
struct WordBeginnings: ExpressibleByArrayLiteral {
  private var byFirst: [[(text: String, isASCII: Bool)]] = Array(repeating: [], count: 256)
  /// Whether any begins with a byte, which is told without a list.
  private var isFirst = Array(repeating: false, count: 256)

  init(_ beginnings: [String]) {
    for text in beginnings {
      guard let first = text.utf8.first else { continue }
      byFirst[Int(first)].append((text, text.isASCII))
      isFirst[Int(first)] = true
    }
  }

  init(arrayLiteral beginnings: String...) { self.init(beginnings) }

  /// Whether a word begins with one of them.
  func begin(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first, isFirst[Int(first)] else { return false }
    let isASCII = word.isASCII
    return byFirst[Int(first)].contains { beginning in
      isASCII
        ? beginning.isASCII && word.utf8.starts(with: beginning.text.utf8)
        : word.hasPrefix(beginning.text)
    }
  }

  /// Whether one of them stands anywhere in a word.
  func occur(in word: Substring) -> Bool {
    guard word.utf8.contains(where: { isFirst[Int($0)] }) else { return false }
    return word.indices.contains { begin(word[$0...]) }
  }
}

extension StringProtocol {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of some words occurs of languages that set no blanks; none is of ASCII, as most
  /// texts are.
  func contains(anyOf words: [StaticString]) -> Bool {
    contains { $0 >= 0x80 } && words.contains { index(of: $0) != nil }
  }

  /// The words of a text in UTF-8, in lower case.
  var lowercasedWords: [Substring] { String(decoding: self, as: UTF8.self).lowercasedWords }
}

extension BidirectionalCollection {
  /// The elements before the longest suffix whose elements all fulfil a condition.
  func trimmingSuffix(while holds: (Element) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, holds(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether the bytes at the end are those of a text.
  func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
