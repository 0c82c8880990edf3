/// The pages of a PDF form while they are filled from top to bottom, in points.
struct FormPages {
  /// A field to type into, and where on its page it lies.
  struct Field {
    var name: String
    /// The field's name when it is read out.
    var label: String
    var x: Double
    var y: Double
    var width: Double
  }

  /// The content of one page.
  struct Page {
    var content = ""
    var fields: [Field] = []
  }

  /// A4.
  static let paper = (width: 595.28, height: 841.89)
  static let margin = 54.0
  static let fieldHeight = 20.0
  static var textWidth: Double { paper.width - 2 * margin }

  private(set) var pages = [Page()]
  /// How far down the last page is filled, measured from its foot.
  private(set) var y = paper.height - margin

  /// Begins a page where less than some height is left.
  mutating func need(_ height: Double) {
    if y - height < Self.margin, y < Self.paper.height - Self.margin { beginPage() }
  }

  private mutating func beginPage() {
    pages.append(Page())
    y = Self.paper.height - Self.margin
  }

  mutating func skip(_ height: Double) { y -= height }

  /// Sets a text at a position that hangs on no line.
  mutating func set(_ text: String, x: Double, y: Double, size: Double) throws(FormError) {
    let glyphs = try FormFont.glyphs(of: text)
    let position = "\(PDFFile.length(x)) \(PDFFile.length(y))"
    pages[pages.count - 1].content +=
      "BT /F \(PDFFile.length(size)) Tf \(position) Td <\(glyphs.map(PDFFile.hex).joined())> Tj ET\n"
  }

  mutating func add(_ field: Field) { pages[pages.count - 1].fields.append(field) }

  /// Draws a thin line over the width of the text.
  mutating func rule() {
    let (left, right) = (Self.margin, Self.paper.width - Self.margin)
    pages[pages.count - 1].content +=
      "0.7 G 0.5 w \(PDFFile.length(left)) \(PDFFile.length(y)) m \(PDFFile.length(right)) \(PDFFile.length(y)) l S\n"
  }

  /// Sets a paragraph, broken where lines are full.
  mutating func paragraph(_ text: String, size: Double, indent: Double = 0) throws(FormError) {
    for line in try Self.lines(of: text, size: size, width: Self.textWidth - indent) {
      need(size * 1.4)
      skip(size * 1.4)
      try set(line, x: Self.margin + indent, y: y, size: size)
    }
  }

  /// The lines of a text that are no wider than there is room; a word that is, is broken.
  static func lines(of text: String, size: Double, width: Double) throws(FormError) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if try self.width(of: longer, size: size) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for sign in word {
        if try self.width(of: line + String(sign), size: size) > width {
          lines.append(line)
          line = ""
        }
        line.append(sign)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  static func width(of text: String, size: Double) throws(FormError) -> Double {
    FormFont.width(of: try FormFont.glyphs(of: text), size: size)
  }
}
