/// Documents as R Markdown, Quarto and Jupyter make them: code, and below it what it printed.
///
///     ```{r}             ```
///     H                  H
///     ```           ->
///
///     ```                H
///     ## [1] 0.98 0.5    [1] 0.98 0.5
///     ```                ```
///
/// The marks before what R printed are blanks; below code that ends in a bare name stands its
/// value. Lines stay where they are.
struct KnittedOutput {
  private var lines: [ArraySlice<UInt8>]

  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    let hasSettings = bytes.starts(with: "---\n".utf8) || bytes.starts(with: "---\r\n".utf8)
    let hasCells = bytes.has("Out[")
    guard hasSettings || hasCells || bytes.has("```") || bytes.has("## ") && bytes.has("    ## ")
    else {
      return bytes
    }
    var reading = KnittedOutput(
      lines: bytes.split(separator: 0x0A, omittingEmptySubsequences: false))
    if hasSettings { reading.blankSettings() }
    if hasCells { reading.nameOutputs() }
    reading.resolveFences()
    return Array(reading.lines.joined(separator: [0x0A]))
  }

  private static let settings = [
    "title:", "author:", "date:", "output:", "format:", "jupyter:", "layout:", "course:", "name:",
  ]

  /// The text between the first two lines of dashes is the document's title, author and form.
  private mutating func blankSettings() {
    let end = lines.dropFirst().prefix(200).firstIndex { line in
      let mark = line.trimmingBlanks
      return mark.elementsEqual("---".utf8) || mark.elementsEqual("...".utf8)
    }
    guard let end,
      lines[1..<max(end, 1)].contains(where: { line in
        Self.settings.contains { line.starts(with: $0.utf8) }
      })
    else { return }
    for index in 0...end { lines[index] = [] }
  }

  /// A listing between two fences.
  private struct Listing {
    var open: Int
    var close: Int
    /// Whether it is named as code of some language.
    var isCode: Bool
    /// Whether no fences are around it.
    var isIndented = false
  }

  private mutating func resolveFences() {
    var former: Listing?
    var index = 0
    while index < lines.count {
      let line = lines[index].trimmingBlanks
      guard line.starts(with: "```".utf8) else {
        if let code = former, code.isCode, let output = indentedListing(from: index) {
          join(code, output)
          former = nil
        }
        if lines[index].starts(with: "    ## ".utf8) { unmark(index, "##") }
        // Divisions of Quarto and blank lines part code from its output no more than nothing.
        if !line.isEmpty, !line.starts(with: ":::".utf8) { former = nil }
        index += 1
        continue
      }
      let close = lines[(index + 1)...].firstIndex { $0.trimmingBlanks.starts(with: "```".utf8) }
      guard let close else { return }
      let listing = Listing(open: index, close: close, isCode: line.count > 3)
      if listing.isCode { blankOptions(of: listing) } else { unmark(listing) }
      if let former, former.isCode, !listing.isCode { join(former, listing) }
      former = listing
      index = close + 1
    }
  }

  /// Puts the name that a cell of a notebook's page ends in before the value below `Out[3]:`.
  private mutating func nameOutputs() {
    for index in lines.indices {
      let line = lines[index].trimmingBlanks
      guard line.hasPrefix("Out["), line.ends(with: "]:"),
        let code = lines[..<index].lastIndex(where: Self.isOfCell),
        let value = lines[(index + 1)...].firstIndex(where: Self.isOfCell),
        let name = ShownCode.name(in: lines[code]),
        ["array(", "tensor(", "[", "-"].contains(where: {
          lines[value].trimmingBlanks.hasPrefix($0)
        })
          || lines[value].trimmingBlanks.first?.isDigit == true
      else { continue }
      lines[value] = lines[code][name] + Array(" = ".utf8) + lines[value].trimmingBlanks
      lines[index] = []
      lines[code] = []
    }
  }

  /// Whether a line of a notebook's page is of its code or of what that showed.
  private static func isOfCell(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.trimmingBlanks
    return !line.isEmpty && !line.hasPrefix("```") && !line.hasPrefix("~~~")
  }

  /// `#| echo: true` tells how code is run.
  private mutating func blankOptions(of listing: Listing) {
    for index in listing.open + 1..<listing.close where lines[index].starts(with: "#|".utf8) {
      lines[index] = []
    }
  }

  /// Takes away the marks where each line has them.
  private mutating func unmark(_ listing: Listing) {
    let inside = listing.open + 1..<listing.close
    for mark in ["##", "#>"]
    where !inside.isEmpty && lines[inside].allSatisfy({ $0.starts(with: mark.utf8) }) {
      for index in inside { unmark(index, mark) }
    }
  }

  private mutating func unmark(_ index: Int, _ mark: String) {
    guard let start = lines[index].firstRange(of: Array(mark.utf8)) else { return }
    lines[index] = [0x20, 0x20] + lines[index][start.upperBound...]
  }

  /// The output of code that is indented, behind a blank line; nil for any other line.
  private mutating func indentedListing(from index: Int) -> Listing? {
    guard index > 0, lines[index].starts(with: "    ".utf8), !lines[index].trimmingBlanks.isEmpty,
      lines[index - 1].trimmingBlanks.isEmpty
    else { return nil }
    var end = index
    while end < lines.count, lines[end].starts(with: "    ".utf8) {
      if lines[end].starts(with: "    ## ".utf8) { unmark(end, "##") }
      end += 1
    }
    return Listing(open: index - 1, close: end, isCode: false, isIndented: true)
  }

  /// Names the output of code: each printed value in its line, or else the value in which the code
  /// ends, by a line above it.
  ///
  /// Both then are in one listing.
  private mutating func join(_ code: Listing, _ output: Listing) {
    let source = Array(lines[code.open + 1..<code.close].joined(separator: [0x0A]))
    let last = lines[code.open + 1..<code.close].last { !$0.trimmingBlanks.isEmpty } ?? []
    let prints = PrintedItems.prints(in: source) ?? PrintedItems(shownBy: last).map { [$0] }
    if let prints, name(output, by: prints) { return }
    let first = lines[output.open + 1..<output.close].first { !$0.trimmingBlanks.isEmpty }
    guard let name = Self.bareName(last), let first, let sign = first.trimmingBlanks.first,
      sign.isOne(of: "[-.") || sign.isDigit
    else { return }
    lines[output.open] = name
    if output.isIndented { return }
    for index in code.close..<output.open where !lines[index].isEmpty { lines[index] = [] }
  }

  /// Names the values of prints where they stand; false where something else was printed.
  private mutating func name(_ output: Listing, by prints: [PrintedItems]) -> Bool {
    let inside = output.open + 1..<output.close
    let printed = Array(lines[inside].joined(separator: [0x0A]))
    let named = PrintedOutput.named(printed[...], by: prints) { lines in
      lines.contains { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }
        || Array(lines).withUnsafeBufferPointer(UpdateWords.haveMark)
    }
    guard let named else { return false }
    let parts = named.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in zip(inside, parts) { lines[index] = line }
    return true
  }

  /// The name that a line of code shows: `H`, `round(H, 4)`, `(H <- 0.5 * 2)`.
  private static func bareName(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let line = line.trimmingBlanks
    if let name = ShownCode.name(in: line) { return line[name] }
    if line.first?.isLetter == true,
      line.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") })
    {
      return line
    }
    guard line.first == UInt8(ascii: "("), line.last == UInt8(ascii: ")"),
      let arrow = line.firstRange(of: Array("<-".utf8))
    else { return nil }
    let name = line[line.startIndex + 1..<arrow.lowerBound].trimmingBlanks
    return name.isName ? name : nil
  }
}
