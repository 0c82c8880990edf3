/// Markdown put together from a document: lines, formulas between dollars, rows of tables.
struct MarkdownWriter {
  /// The text written so far, in UTF-8.
  var text: [UInt8] = []
  /// How many cells of tables stand open around the text being written.
  private var openCells = 0

  /// Whether the text being written is within a row, which is one line.
  var isInCell: Bool { openCells > 0 }

  /// Writes marks, or content in which no bar can stand.
  mutating func write(_ part: String) { text.append(contentsOf: part.utf8) }

  /// Writes what the document says; a bar in a cell is no end of it.
  mutating func write(content: String) {
    write(isInCell ? content.replacing("|", with: "\\|") : content)
  }

  /// Writes a formula in LaTeX, equations below each other a line each.
  mutating func write(formula lines: [String]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { endLine() }
      write(" $")
      write(content: line)
      write("$ ")
    }
  }

  /// Begins a line, unless one has just begun.
  mutating func breakLine() {
    if isInCell || !text.isEmpty && text.last != 0x0A { endLine() }
  }

  /// Ends a line; within a cell a blank.
  mutating func endLine() { write(isInCell ? " " : "\n") }

  mutating func beginHeading(level: Int) {
    write(String(repeating: "#", count: min(max(level, 1), 6)) + " ")
  }

  mutating func beginRow() { write("|") }

  mutating func beginCell() {
    write(" ")
    openCells += 1
  }

  /// - Parameter columns: over so many the cell goes, which is the first of them.
  mutating func endCell(columns: Int = 1) {
    openCells = max(openCells - 1, 0)
    while text.last == 0x20 { text.removeLast() }
    write(String(repeating: " |", count: min(max(columns, 1), 50)))
  }
}
