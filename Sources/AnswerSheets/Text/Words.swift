extension StringProtocol {
  /// Its words in lower case: what stands between signs that are no letters.
  var lowercasedWords: [Substring] {
    let text = lowercased()
    // Whether a sign is a letter is looked up in Unicode's tables, which takes 4 % of a run where
    // all headings are of ASCII.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split { !$0.isLetter } }
    return text.utf8.split { !$0.isLetter }.map { Substring($0) }
  }

  /// Whether a word begins with another; the first bytes part most, for a tenth of what a comparison
  /// of signs takes.
  func begins(with word: String) -> Bool { utf8.first == word.utf8.first && hasPrefix(word) }
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
