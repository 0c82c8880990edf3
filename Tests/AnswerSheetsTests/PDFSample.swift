@testable import AnswerSheets

/// A word on a page by its left side, its middle, its height and its text; a sign is half as wide as high.
struct PDFBox {
  var left: Double
  var middle: Double
  var text: String
  var height = 10.0
  var width: Double?

  var markup: String {
    let width = width ?? Double(text.count) * height / 2
    let text = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
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

/// The lines that a page of such words is read as.
func pdfLines(_ boxes: [PDFBox]) throws -> [String] {
  let page = "<!DOCTYPE html><page width=\"600\">\n\(boxes.map(\.markup).joined())</page>"
  let text = try PDFDocument.text(
    of: [], by: { (_, _) throws(UnreadableAnswer) in Array(page.utf8) }, limits: .standard)
  return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
}
