/// Gives the words of a PDF with their boxes, as `pdftotext -bbox-layout` writes them, or its text
/// in UTF-8, line by line.
///
/// Whoever runs the readers chooses the program.
///
/// - Throws: `UnreadableAnswer` where the PDF is broken, or nothing is there that can read it.
package typealias PDFText =
  @Sendable (_ pdf: [UInt8], _ limits: ReadingLimits) throws(UnreadableAnswer) -> [UInt8]

/// The text of a PDF.
enum PDFDocument {
  static let magic = Array("%PDF-".utf8)

  static func text(
    of bytes: [UInt8], by pdfText: PDFText, limits: ReadingLimits
  ) throws(UnreadableAnswer) -> [UInt8] {
    let output = try pdfText(bytes, limits)
    let text =
      PDFPages.begins(output)
      ? try self.text(ofBoxes: output, limits)
      // A form feed ends a page, and with it a line.
      : output.map { $0 == 0x0C ? 0x0A : $0 }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw UnreadableAnswer(
        "the PDF has no text; a scan or a photo has none: hand in what was typed, or type it")
    }
    return try AnswerDecoding.decode(text)
  }

  /// Signs of formulas that nobody has set, as on a page printed before its script had.
  private static let marks = ["\\(", "\\[", "\\frac{", "\\begin{", "$\\"]
    .map { Array($0.utf8) }

  /// Whether a text holds tables or formulas as Markdown has them.
  static func isMarkdown(_ text: [UInt8]) -> Bool {
    PDFTable.isIn(text)
      || text.indices.contains { index in
        text[index].isOne(of: "\\$") && marks.contains { text[index...].starts(with: $0) }
      }
  }

  private static func text(
    ofBoxes output: [UInt8], _ limits: ReadingLimits
  ) throws(UnreadableAnswer) -> [UInt8] {
    var lines: [String] = []
    for page in PDFPages(output).pages {
      // Each word is held against all others of its page.
      if let budget = limits.budget, !budget.spend(page.count * page.count / 16) {
        throw UnreadableAnswer(budget.message)
      }
      let text = PDFPageText.lines(of: page)
      // The number of the page is no answer.
      let isNumbered =
        text.last.map { $0.utf8.count <= 3 && $0.utf8.allSatisfy(\.isDigit) } ?? false
      lines += isNumbered && text.count > 1 ? text.dropLast() : text
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
