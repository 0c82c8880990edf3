extension StringProtocol {
  /// Its words in lower case: what stands between signs that are no letters.
  var lowercasedWords: [Substring] {
    let text = lowercased()
    // Whether a sign is a letter is looked up in Unicode's tables, which takes 4 % of a run where
    // all headings are of ASCII.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split { !$0.isLetter } }
    return text.utf8.split { !$0.isLetter }.map { Substring($0) }
  }
}

/// The beginnings of some words, kept by their first byte: most words have none of them, which one
/// look tells.
struct WordBeginnings: ExpressibleByArrayLiteral {
  private var byFirst: [[String]] = Array(repeating: [], count: 256)
  /// Whether any begins with a byte, which is told without a list.
  private var isFirst = Array(repeating: false, count: 256)

  init(_ beginnings: [String]) {
    for beginning in beginnings {
      guard let first = beginning.utf8.first else { continue }
      byFirst[Int(first)].append(beginning)
      isFirst[Int(first)] = true
    }
  }

  init(arrayLiteral beginnings: String...) { self.init(beginnings) }

  /// Whether a word begins with one of them.
  func begin(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first, isFirst[Int(first)] else { return false }
    return byFirst[Int(first)].contains { word.hasPrefix($0) }
  }

  /// Whether one of them stands anywhere in a word.
  func occur(in word: Substring) -> Bool {
    word.utf8.indices.contains { isFirst[Int(word.utf8[$0])] && begin(word[$0...]) }
  }
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
  /// What stands before the elements at the end for which something holds.
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
