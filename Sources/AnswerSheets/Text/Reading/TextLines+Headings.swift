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

  /// Adds the heading at the beginning of a line, if it is that of a pass or a problem:
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

  /// Adds the heading at the beginning of a line, if the rubric asks for steps below it, as
  /// `For (0, 1):`.
  ///
  /// - Returns: the index at which the text goes on behind it; nil for any other line.
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

  /// The index behind words in small letters that a line begins with, in whatever case and with
  /// whatever blanks.
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
}
