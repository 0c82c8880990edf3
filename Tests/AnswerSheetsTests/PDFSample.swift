import Algebra

@testable import AnswerSheets

/// A word on a page by its left side, its middle, its height and its text; a sign is half as wide
/// as high.
struct PDFBox {
  var left: Double
  var middle: Double
  var text: String
  var height = 10.0
  var width: Double?

  var markup: String {
    let width = width ?? Double(text.count) * height / 2
    let text = text.replacing("&", with: "&amp;").replacing("&amp;apos;", with: "&apos;")
      .replacing("<", with: "&lt;")
    return "<word xMin=\"\(left)\" yMin=\"\(middle - height / 2)\" xMax=\"\(left + width)\" "
      + "yMax=\"\(middle + height / 2)\">\(text)</word>\n"
  }

  /// Words of a line, one behind the other.
  static func line(_ text: String, at middle: Double, from left: Double = 10) -> [PDFBox] {
    var left = left
    return text.split(separator: " ").map { word in
      defer { left += Double(word.count) * 5 + 3 }
      return PDFBox(left: left, middle: middle, text: String(word))
    }
  }
}

/// The output of pdftotext for such pages, whatever the PDF.
private func pdfText(_ pages: [[PDFBox]]) -> PDFText {
  let markup = pages.map { "<page width=\"600\">\n\($0.map(\.markup).joined())</page>" }
  let text = Array("<!DOCTYPE html>\(markup.joined())".utf8)
  return { (_, _) throws(UnreadableAnswer) in text }
}

/// The values of a name that such pages state, as they are shown.
func pdfValues(
  of name: String, _ pages: [PDFBox]..., catalogue: QuantityCatalogue? = nil
) throws -> [String] {
  var limits = ReadingLimits.standard
  limits.catalogue = catalogue
  let sheet = try AnswerReader.read(
    PDFDocument.magic, fileName: "s.pdf", limits: limits, pdfText: pdfText(pages))
  return sheet.statements.filter { $0.name == name }.compactMap { statement in
    guard case .value(let value)? = statement.sides.last?.content else { return nil }
    return "\(value.shape): " + value.elements.map { "\($0)" }.joined(separator: " ")
  }
}

/// The lines that a page of such words is read as.
func pdfLines(_ boxes: [PDFBox]) throws -> [String] {
  let text = try PDFDocument.text(of: [], by: pdfText([boxes]), limits: .standard)
  return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
}
