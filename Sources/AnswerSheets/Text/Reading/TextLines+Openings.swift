/// The ends of words that begin a line as those of a pass or a problem do.
extension TextLines {
  /// The index behind numbers in parentheses that name an input: `(0, 1)`.
  private func pointEnd(_ start: Int, _ end: Int) -> Int? {
    guard start < end, bytes[start] == UInt8(ascii: "(") else { return nil }
    let close = bytes[start..<end].firstIndex(of: UInt8(ascii: ")"))
    guard let close, bytes[(start + 1)..<close].contains(where: \.isDigit),
      bytes[(start + 1)..<close].allSatisfy({
        $0.isDigit || $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    return close + 1
  }

  /// Passes the word that counts right behind a number: `第2轮`.
  private func pastCounter(_ start: Int, _ end: Int) -> Int {
    guard start < end, (0xE3...0xED).contains(bytes[start]) else { return start }
    var index = start
    while index < end, bytes[index] >= 0x80, bytes[index] != 0xEF { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    return PassWords.passes.contains(word) ? index : start
  }

  /// The index of a number behind a sign of equality: that of `epoch=2`, `t = 2`.
  private func numberBehindSign(_ start: Int, _ end: Int) -> Int? {
    let sign = firstSign(in: start..<end)
    guard sign < end, bytes[sign] == UInt8(ascii: "=") else { return nil }
    let number = firstSign(in: (sign + 1)..<end)
    return number < end && bytes[number].isDigit ? number : nil
  }

  /// Passes how many there are in all: `Epoch 2/10`.
  private func pastTotal(_ start: Int, _ end: Int) -> Int {
    guard start + 1 < end, bytes[start] == UInt8(ascii: "/"), bytes[start + 1].isDigit else {
      return start
    }
    return bytes[(start + 1)..<end].firstIndex { !$0.isDigit } ?? end
  }

  /// The index behind the words of a pass with its number: `Time step 2`, `Epoch 3`,
  /// `2nd iteration`, `Second epoch`.
  func openingEnd(_ start: Int, _ end: Int) -> Int? {
    var index = start
    var hasKind = false
    var hasNumber = false
    for _ in 0..<4 {
      let word = index
      while index < end, bytes[index].isLetter || bytes[index] >= 0x80 && bytes[index] != 0xE2 {
        index += 1
      }
      if index == word, hasKind, let close = pointEnd(index, end) { return close }
      if index > word {
        let text = String(decoding: bytes[word..<index], as: UTF8.self).lowercased()
        if !hasKind, PassWords.summaries.contains(text), index < end,
          bytes[index] == UInt8(ascii: ":")
        {
          return index
        }
        if PassWords.kinds.contains(text) {
          hasKind = true
        } else if PassWords.ordinals[text] != nil {
          hasNumber = true
        } else if !LaterPassWords.after.contains(text[...]) {
          return nil
        }
        if PassWords.passes.contains(text), let number = numberBehindSign(index, end) {
          index = number
        }
      } else {
        guard let close = numberEnd(index, end, isFirst: !hasKind) else { return nil }
        (index, hasNumber) = (close, true)
      }
      if hasKind, hasNumber { return pastCounter(index, end) }
      guard index < end, mayGoOn(at: index) else { return nil }
      while index < end, bytes[index].isBlank || bytes[index] == UInt8(ascii: "#") { index += 1 }
    }
    return nil
  }

  /// The index behind the number of a pass, the count of all passes and the marks of an ordinal:
  /// `3.1`, `2/10`, `2nd`.
  ///
  /// An ordinal stands before its word.
  private func numberEnd(_ start: Int, _ end: Int, isFirst: Bool) -> Int? {
    var index = start
    while index < end, bytes[index].isDigit { index += 1 }
    guard index > start else { return nil }
    index = pastTotal(index, end)
    // `Exercise 3.1`
    while index + 1 < end, bytes[index] == UInt8(ascii: "."), bytes[index + 1].isDigit {
      index += 1
      while index < end, bytes[index].isDigit { index += 1 }
    }
    guard isFirst else { return index }
    let behind = bytes[index..<end].firstIndex { $0.isBlank } ?? end
    let ending = String(decoding: bytes[index..<behind], as: UTF8.self)
    let isOrdinal = ending == "." || PassWords.ordinalEndings.contains(ending)
    return isOrdinal && behind < end ? behind : index
  }

  /// Whether a word or number may follow: behind a blank or `#`, or where one ends and the other
  /// begins, in languages without blanks and behind a sign.
  private func mayGoOn(at index: Int) -> Bool {
    let (byte, before) = (bytes[index], bytes[index - 1])
    if byte.isBlank || byte == UInt8(ascii: "#") { return true }
    return byte.isDigit != before.isDigit
      && (byte >= 0x80 || before >= 0x80 || before == UInt8(ascii: "="))
  }
}
