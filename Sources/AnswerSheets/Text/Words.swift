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

extension UnsafeBufferPointer<UInt8> {
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
