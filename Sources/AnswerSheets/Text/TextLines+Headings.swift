/// Headings that are neither `#` nor a line of words alone.
extension TextLines {
  /// LaTeX's commands for headings, with the level of `#` that each stands for.
  private static let commands: [(name: StaticString, level: Int)] = [
    ("\\section", 2), ("\\subsection", 3), ("\\subsubsection", 4), ("\\paragraph", 5),
    ("\\subparagraph", 6), ("\\chapter", 1), ("\\part", 1), ("\\frametitle", 2),
  ]

  /// Adds the heading that a command of LaTeX begins, or a line set bold; says where the text goes
  /// on behind it.
  mutating func addLatexHeading(_ first: Int, _ end: Int) -> Int? {
    var start = first
    if bytes.has("\\noindent", at: start) { start = firstSign(in: (start + 9)..<end) }
    guard start < end, bytes[start] == UInt8(ascii: "\\") else { return nil }
    for (name, level) in Self.commands where bytes.has(name, at: start) {
      var open = start + name.utf8CodeUnitCount
      if open < end, bytes[open] == UInt8(ascii: "*") { open += 1 }
      guard let title = group(at: open, end) else { continue }
      addHeading(title, level: level)
      return title.upperBound + 1
    }
    guard bytes.has("\\textbf{", at: start), let title = group(at: start + 7, end),
      !bytes[title].contains(UInt8(ascii: "=")),
      isEmpty(title.upperBound + 1, end)
    else { return nil }
    addHeading(title, level: 7, isBold: true)
    return end
  }

  /// The inside of braces that open at an index and close in its line.
  private func group(at start: Int, _ end: Int) -> Range<Int>? {
    guard start < end, bytes[start] == UInt8(ascii: "{") else { return nil }
    var depth = 0
    for index in start..<min(end, start + 300) {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return (start + 1)..<index }
    }
    return nil
  }

  /// Whether nothing but a line's end stands behind bold words.
  private func isEmpty(_ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].allSatisfy {
      $0.isBlank || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
    }
  }

  /// The words of a line between rules, as programs print them: `=== After the update ===`.
  func banner(_ line: Range<Int>) -> Range<Int>? {
    let sign = bytes[line.lowerBound]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "~") else {
      return nil
    }
    var text = line
    while let last = text.last, bytes[last].isBlank { text = text.lowerBound..<last }
    let rules = (
      bytes[text].prefix { $0 == sign }.count, bytes[text].reversed().prefix { $0 == sign }.count
    )
    guard rules.0 > 1, rules.1 > 1, rules.0 + rules.1 < text.count else { return nil }
    text = (text.lowerBound + rules.0)..<(text.upperBound - rules.1)
    guard bytes[text].contains(where: \.isLetter), !bytes[text].contains(UInt8(ascii: "=")) else {
      return nil
    }
    return text
  }

  /// Whether a line is bold as a whole.
  func isBold(_ line: Range<Int>) -> Bool {
    var last = line.upperBound
    while last > line.lowerBound + 4,
      bytes[last - 1].isBlank || bytes[last - 1] == UInt8(ascii: ":")
    { last -= 1 }
    guard last > line.lowerBound + 4, bytes.has("**", at: line.lowerBound),
      bytes.has("**", at: last - 2)
    else { return false }
    return !bytes[(line.lowerBound + 2)..<(last - 2)].contains(UInt8(ascii: "*"))
  }

  /// Adds the heading that a line begins with where it is that of a pass or a problem:
  /// `Iteration 2: a = 1.4`, `Second epoch`, `[Epoch 1] z = 0.6`.
  mutating func addOpening(_ first: Int, _ end: Int) {
    var start = pastEmphasis(first, end)
    guard start < end else { return }
    let isBracketed = bytes[start] == UInt8(ascii: "[")
    if isBracketed { start += 1 }
    guard start < end, bytes[start].isLetter || bytes[start] >= 0xC3 || bytes[start].isDigit,
      let close = openingEnd(start, min(end, start + 48))
    else { return }
    let behind = firstSign(in: pastEmphasis(close, end)..<end)
    guard
      behind == end || isBracketed && bytes[behind] == UInt8(ascii: "]")
        || bytes[start..<close].contains(UInt8(ascii: "=")) || Self.isEndMark(bytes[behind])
    else { return }
    builder.addOpening(start..<close)
  }

  /// Adds the heading of a line that begins with one that steps are asked for below, `For (0, 1):`,
  /// and says where the text goes on behind it.
  mutating func addScope(_ first: Int, _ end: Int) -> Int? {
    let start = pastLineMarks(first, end)
    guard scopeEnd != end, let catalogue = builder.catalogue else { return nil }
    for scope in catalogue.scopes {
      guard let close = self.end(ofScope: scope, start, end) else { continue }
      var behind = firstSign(in: pastEmphasis(close, end)..<end)
      guard behind == end || bytes[behind].isOne(of: ":,|.}") else { continue }
      builder.addOpening(start..<close)
      scopeEnd = end
      while behind < end, bytes[behind].isOne(of: ":,|.}*_") { behind += 1 }
      return behind
    }
    return nil
  }

  /// Where words in small letters end that a line begins with, in whatever case and with whatever
  /// blanks.
  private func end(ofScope scope: String, _ start: Int, _ end: Int) -> Int? {
    var index = start
    for sign in scope.utf8 where sign != 0x20 {
      index = firstSign(in: index..<end)
      guard index < end,
        bytes[index] == sign || bytes[index].isLetter && bytes[index] | 0x20 == sign
      else { return nil }
      index += 1
    }
    return index
  }

  private static func isEndMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "("),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"), UInt8(ascii: "|"), 0xE2, 0xEF:
      true
    default: false
    }
  }

  /// Passes what may stand before a heading in its line: the number or mark of a list, commands of
  /// LaTeX, emphasis.
  private func pastLineMarks(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isDigit { index += 1 }
    let isNumber = index > start && index < end && bytes[index].isOne(of: ".)")
    index = isNumber ? firstSign(in: (index + 1)..<end) : start
    for command in Self.openings where bytes.has(command, at: index) {
      index = firstSign(in: min(end, index + command.utf8CodeUnitCount)..<end)
    }
    return pastEmphasis(index, end)
  }

  private static let openings: [StaticString] = [
    "- ", "* ", "\\noindent", "\\item", "\\textbf{", "\\paragraph{", "\\emph{", "\\textit{",
  ]

  private func pastEmphasis(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_") {
      index += 1
    }
    return index
  }

  /// Where the numbers in parentheses end that tell an input: `(0, 1)`.
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

  /// Where a number begins behind a sign of equality: that of `epoch=2`, `t = 2`.
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

  /// Where the words of a pass with its number end: `Time step 2`, `Epoch 3`, `2nd iteration`,
  /// `Second epoch`.
  private func openingEnd(_ start: Int, _ end: Int) -> Int? {
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

  /// Where the number of a pass ends, with how many there are in all and the marks of an ordinal:
  /// `3.1`, `2/10`, `2nd`; an ordinal stands before its word.
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
    for ending in ["st", "nd", "rd", "th", "."] where bytes[index..<end].starts(with: ending.utf8) {
      let behind = index + ending.utf8.count
      if isFirst, behind < end, bytes[behind].isBlank { index = behind }
    }
    return index
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
