/// Gives the text of a PDF in UTF-8, a line each; how is up to whoever runs the readers.
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
    // A form feed ends a page, and with it a line.
    let text = try pdfText(bytes, limits).map { $0 == 0x0C ? 0x0A : $0 }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw UnreadableAnswer(
        "the PDF has no text; a scan or a photo has none: hand in what was typed, or type it")
    }
    return try AnswerText.decode(text)
  }
}
