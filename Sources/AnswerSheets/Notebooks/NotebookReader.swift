/// Reads Jupyter notebooks: Markdown and raw cells, and what code cells printed, in order.
///
/// Code itself is working, not an answer. But the output of a last line with a bare name, such as
/// `Z1`, is the value of that name, and so is the output of `print(Z1)`; a literal given to a step
/// counts if nothing else states the step.
struct NotebookReader: AnswerFormatReader {
  private static let picture = "a picture cannot be read; type what it shows"

  func read(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet {
    let document = try JSONScanner.scan(bytes, limits: limits)
    guard let root = document.roots.first, let cells = NotebookCell.cells(of: root, limits) else {
      throw document.fault
        ?? UnreadableAnswer("found no \"cells\", expected a Jupyter notebook of version 4")
    }
    var sheet = AnswerSheet()
    var code = CodeLiterals(limits: limits)
    for cell in cells {
      sheet.unreadLines += cell.pictures.prefix(UnreadOffsets.limit).map {
        UnreadLine(position: $0.position, text: $0.name, reason: Self.picture)
      }
      if let source = cell.code {
        try AnswerReader.spend(on: source.bytes, limits)
        code.read(source, behind: sheet.statements.count)
      }
      for text in cell.texts {
        try AnswerReader.spend(on: text.bytes, limits)
        guard let read = try? text.read(limits: limits) else { continue }
        sheet.statements += read.statements
        sheet.headings += read.headings
        sheet.unreadLines += read.unreadLines
        sheet.ambiguities += read.ambiguities
        if text.kind == .markdown { text.append(to: &sheet) }
      }
    }
    code.add(to: &sheet)
    sheet = SheetBuilder.settled(sheet, limits: limits)
    // Where expressions are asked for, an equation may be one of them.
    guard
      !sheet.statements.isEmpty
        || limits.catalogue == nil && sheet.source.contains(UInt8(ascii: "="))
    else {
      throw document.fault
        ?? UnreadableAnswer(
          "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]"
            + (sheet.unreadLines.contains { $0.reason == Self.picture }
              ? "; pictures cannot be read: type what they show" : ""))
    }
    sheet.fault = document.fault
    return sheet
  }
}

/// Lines of a notebook, each with its position in the file.
struct NotebookText {
  /// The reader of the lines.
  enum Kind {
    case markdown, plain
  }

  var kind: Kind
  private(set) var bytes: [UInt8] = []
  /// The position of each line in the file.
  private var positions: [Position] = []

  init(_ kind: Kind) {
    self.kind = kind
  }

  /// Whether the lines hold nothing but blanks.
  var isEmpty: Bool { !bytes.contains { $0 > 0x20 } }

  /// The lines, each with where it stands in the file.
  var lines: [(bytes: ArraySlice<UInt8>, position: Position)] {
    let split = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return zip(split, positions).map { (bytes: $0, position: $1) }
  }

  /// Whether the text gives a name to what it holds.
  var hasName: Bool { bytes.contains(UInt8(ascii: "=")) }

  /// The text with other bytes on the same lines.
  func replaced(by bytes: [UInt8]) -> NotebookText {
    var text = self
    text.bytes = bytes
    return text
  }

  /// Adds the text of a string, or of a list of strings; each line is where its string is.
  mutating func append(_ node: StructuredNode) {
    switch node.content {
    case .text(let text): append(text, at: node.position)
    case .list(let items): for item in items { append(item) }
    default: break
    }
  }

  /// Adds text all of whose lines have one position.
  mutating func append(_ text: String, at position: Position) {
    // The string's own quote comes before its first sign.
    let start = Position(line: position.line, column: position.column + 1)
    if positions.isEmpty { positions.append(start) }
    if bytes.last == UInt8(ascii: "\n") || bytes.isEmpty { positions[positions.count - 1] = start }
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "\n") { positions.append(start) }
    }
  }

  /// Begins a new line unless the text is at one.
  mutating func endLine() {
    guard let last = bytes.last, last != UInt8(ascii: "\n"), let start = positions.last else {
      return
    }
    bytes.append(UInt8(ascii: "\n"))
    positions.append(start)
  }

  /// Reads the lines and puts all positions where they are in the file.
  func read(limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    let reader: any AnswerFormatReader = kind == .markdown ? MarkdownReader() : TextReader()
    let printed = {
      KeyedNames.resolved(
        DictionaryLiterals.asStatements(ObjectPrints.resolved(bytes), limits.catalogue),
        limits.catalogue)
    }
    var sheet = try reader.read(kind == .markdown ? resolved(limits) : printed(), limits: limits)
    for index in sheet.statements.indices {
      let position = sheet.statements[index].position
      sheet.statements[index].position = sourcePosition(of: position)
      for side in sheet.statements[index].sides.indices {
        let position = sheet.statements[index].sides[side].position
        sheet.statements[index].sides[side].position = sourcePosition(of: position)
      }
    }
    for index in sheet.ambiguities.indices {
      sheet.ambiguities[index].position = sourcePosition(of: sheet.ambiguities[index].position)
    }
    for index in sheet.headings.indices {
      sheet.headings[index].position = sourcePosition(of: sheet.headings[index].position)
    }
    for index in sheet.unreadLines.indices {
      sheet.unreadLines[index].position = sourcePosition(of: sheet.unreadLines[index].position)
    }
    return sheet
  }

  /// The lines of a Markdown cell as those of a Markdown file are read; as they stand where their
  /// commas say two things.
  private func resolved(_ limits: ReadingLimits) -> [UInt8] {
    let stated = UnstatedText.blanked(UnicodeBlanks.resolved(bytes))
    return (try? AnswerReader.resolved(stated, isMarkdown: true, limits)) ?? stated
  }

  /// Adds the lines to the text from which derivations are read.
  func append(to sheet: inout AnswerSheet) {
    sheet.hasMarkup = true
    sheet.source += bytes
    // Behind the last line feed nothing stands.
    sheet.sourceLines += positions.dropLast()
  }

  private func sourcePosition(of position: Position) -> Position {
    guard position.line >= 1, position.line <= positions.count else { return position }
    let start = positions[position.line - 1]
    return Position(line: start.line, column: start.column + position.column - 1)
  }
}
