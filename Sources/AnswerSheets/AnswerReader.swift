/// The front door: the bytes of any file to an answer sheet.
///
///     let sheet = try AnswerReader.read(bytes, fileName: "s001.json")
///     sheet.statements[0].name  // "Z1"
package enum AnswerReader {
  /// Reads an answer in whatever notation it holds; the file's extension is only a hint.
  /// - Parameters:
  ///   - pdfText: what gives the text of a PDF; without it PDFs are refused.
  /// - pdfFields: what gives the fields of a PDF that is a form; without it forms are read by their
  /// text.
  /// - Throws: `UnreadableAnswer` where it is no answer, or where reading it costs more work than
  ///   there is.
  package static func read(
    _ bytes: [UInt8], fileName: String, limits: ReadingLimits = .standard, pdfText: PDFText? = nil,
    pdfFields: PDFFields? = nil
  ) throws(UnreadableAnswer) -> AnswerSheet {
    var limits = limits
    let budget = limits.budget ?? WorkBudget()
    limits.budget = budget
    let sheet = Result { () throws(UnreadableAnswer) in
      try read(bytes, fileName, limits, pdfText, pdfFields)
    }
    // What was read with too little work left is only a part.
    if budget.isExhausted { throw UnreadableAnswer(budget.message) }
    return try sheet.get()
  }

  private static func read(
    _ bytes: [UInt8], _ fileName: String, _ limits: ReadingLimits, _ pdfText: PDFText?,
    _ pdfFields: PDFFields?
  ) throws(UnreadableAnswer) -> AnswerSheet {
    guard bytes.count <= limits.fileBytes else {
      throw UnreadableAnswer(
        "the file has \(bytes.count) bytes, more than the \(limits.fileBytes) allowed; "
          + "hand in the answers alone"
      )
    }
    if let form = try PDFForm.sheet(of: bytes, by: pdfFields, limits: limits) { return form }
    let fileExtension = fileExtension(of: fileName)
    var text: [UInt8]
    let format: AnswerFormat
    switch try BinaryFormat(of: bytes)?.content(
      of: bytes, fileName: fileName, limits: limits, pdfText: pdfText)
    {
    case .sheet(let sheet): return sheet
    case .text(let document, let notation): (text, format) = (document, notation)
    case nil: (text, format) = try TextDocument.text(of: bytes, fileExtension)
    }
    let written = text
    if Program.isMatlab(fileExtension) { text = Program.withHashComments(text) }
    let program = text
    if format == .markdown, var form = try MarkdownForm.sheet(of: text, limits: limits) {
      form.texts = [written]
      return form
    }
    if format == .markdown || format == .text {
      try spend(on: text, limits)
      if Program.isPython(fileExtension) || text.has("{'") {
        text = DictionaryLiterals.asStatements(text, limits.catalogue)
      }
      text = UnstatedText.blanked(UnicodeBlanks.resolved(text), fileExtension)
      text = try resolved(text, isMarkdown: format == .markdown, limits)
    }
    do throws(UnreadableAnswer) {
      var sheet = try format.reader.read(text, limits: limits)
      sheet.texts = [written]
      // Broken before the first value: there is nothing to be marked.
      if let fault = sheet.fault, !sheet.hasValues { throw fault }
      if Program.isProgram(fileExtension) { sheet.takeCommentedResults(of: program, limits) }
      if BinaryFormat(of: bytes) == .pdf { sheet.refuseStrangeShapes(limits.catalogue) }
      if Program.isProgram(fileExtension), !Program.states(sheet, limits.catalogue) {
        sheet.fault = Program.message
      }
      return sheet
    } catch {
      if SavedForm.isIn(text) { throw error }
      // A file may carry the extension of a notation that it is not in: plain lines in a `.json` or
      // `.yaml`.
      guard format != .text, format != .notebook,
        var sheet = try? TextReader().read(text, limits: limits), sheet.hasValues
      else { throw error }
      sheet.texts = [written]
      return sheet
    }
  }
}

extension AnswerReader {
  /// Counts the work of reading some text before any of it is done; pictures within it cost
  /// nothing.
  static func spend(on text: [UInt8], _ limits: ReadingLimits) throws(UnreadableAnswer) {
    guard let budget = limits.budget else { return }
    let pictures = text.withUnsafeBufferPointer(pictureBytes)
    if !budget.spend(text.count - pictures) {
      throw UnreadableAnswer(budget.message)
    }
  }

  /// How many bytes of a text are those of pictures: the signs of base64 behind each `;base64,`.
  private static func pictureBytes(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var (count, start) = (0, 0)
    while let mark = text.firstIndex(of: UInt8(ascii: ";"), from: start, to: text.count) {
      start = mark + 1
      guard text.has(";base64,", at: mark) else { continue }
      let first = mark + 8
      start = text[first...].firstIndex { !isBase64($0) } ?? text.count
      count += start - first
    }
    return count
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "=")
  }

  /// Text with what only spells signs otherwise resolved: wide signs, macros, decimal commas; its
  /// lines stay where they are.
  static func resolved(
    _ text: [UInt8], isMarkdown: Bool, _ limits: ReadingLimits
  ) throws(UnreadableAnswer) -> [UInt8] {
    var text = RepeatedCopies.resolved(
      FullWidthSigns.resolved(DashSeparators.resolved(WrappedValues.resolved(text))))
    text = AlignedRows.resolved(DrawnMatrices.resolved(ListTables.resolved(text)))
    text = ObjectPrints.resolved(LineMarks.resolved(text))
    text = StatementSeparators.resolved(text, limits.catalogue)
    text = CommentedValues.resolved(KeyedNames.resolved(text, limits.catalogue))
    if isMarkdown {
      text = PicturedFormula.resolved(LatexLayout.resolved(text))
      text = LatexMacros.expanded(MathMarks.resolved(KnittedOutput.resolved(text)))
      text = DescriptionItems.resolved(PandocScripts.resolved(HTMLScripts.resolved(text)))
    }
    // Behind the pictures, whose addresses may hold formulas.
    text = WebAddresses.resolved(text)
    return try DecimalCommas.resolved(text, isGuided: limits.catalogue != nil)
  }
}

extension AnswerSheet {
  /// Whether anything on the sheet is a number or a matrix, so that it was read in the right
  /// notation.
  fileprivate var hasValues: Bool {
    statements.contains { statement in
      statement.sides.contains { side in
        if case .value = side.content { return true }
        return false
      }
    }
  }
}
