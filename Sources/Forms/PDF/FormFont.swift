/// The font of PDF forms: DejaVu Sans with Latin, Greek and Cyrillic letters and signs of
/// mathematics.
///
/// It is embedded as it is, so that a form looks alike everywhere; what students type is set in the
/// viewer's Helvetica.
enum FormFont {
  /// The glyphs of a text.
  /// - Throws: `FormError` where it holds a sign that the font lacks.
  static func glyphs(of text: String) throws(FormError) -> [Int] {
    var result: [Int] = []
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      guard let glyph = glyphs[scalar.value < 0x20 ? 0x20 : scalar.value] else {
        throw FormError(
          description:
            "the font of PDF forms has no sign '\(Character(scalar))' (U+\(PDFFile.hex(Int(scalar.value)))) "
            + "of '\(text.prefix(40))'; take --format html, whose page a browser prints to PDF")
      }
      result.append(glyph)
    }
    return result
  }

  /// The width of some glyphs set in a size.
  static func width(of glyphs: [Int], size: Double) -> Double {
    glyphs.reduce(0) { $0 + widths[$1] } / 1000 * size
  }

  /// Whether a scalar has no width and no ink.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200F).contains(scalar.value) || (0xFE00...0xFE0F).contains(scalar.value)
      || scalar.value == 0xFEFF || scalar.value == 0xAD
  }

  private static let widths = FormFontData.widths.split { $0.isWhitespace }.map { Double($0) ?? 0 }

  /// The glyph of each sign.
  private static let glyphs: [UInt32: Int] = {
    var glyphs: [UInt32: Int] = [:]
    for run in FormFontData.runs {
      for index in 0..<run.count { glyphs[run.sign + UInt32(index)] = run.glyph + index }
    }
    return glyphs
  }()
}

// MARK: - In a file

extension FormFont {
  private static let name = "GRADUS+DejaVuSans"

  /// Puts the font into a file (section 9.7): glyphs are named by their numbers, two bytes each.
  static func add(to file: inout PDFFile) -> PDFFile.Reference {
    let program = file.addStream(
      FormFontData.stream,
      "/Filter [/ASCII85Decode /FlateDecode] /Length1 \(FormFontData.length)")
    let box = FormFontData.box.map(String.init).joined(separator: " ")
    let descriptor = file.add(
      "<< /Type /FontDescriptor /FontName /\(name) /Flags 4 /FontBBox [\(box)] /ItalicAngle 0 "
        + "/Ascent \(FormFontData.ascent) /Descent \(FormFontData.descent) /CapHeight \(FormFontData.capHeight) "
        + "/StemV 80 /FontFile2 \(program) >>")
    let widths = FormFontData.widths.split { $0.isWhitespace }.joined(separator: " ")
    let descendant = file.add(
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /\(name) /CIDToGIDMap /Identity "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        + "/FontDescriptor \(descriptor) /DW 600 /W [0 [\(widths)]] >>")
    let signs = file.addStream(signsOfGlyphs)
    return file.add(
      "<< /Type /Font /Subtype /Type0 /BaseFont /\(name) /Encoding /Identity-H "
        + "/DescendantFonts [\(descendant)] /ToUnicode \(signs) >>")
  }

  /// The sign of each glyph, for those who search and copy (section 9.10.3).
  private static var signsOfGlyphs: String {
    var ranges: [String] = []
    for run in FormFontData.runs {
      var index = 0
      while index < run.count {
        let (glyph, sign) = (run.glyph + index, Int(run.sign) + index)
        // Within a range only the last byte of either may count up.
        let count = min(run.count - index, 256 - glyph % 256, 256 - sign % 256)
        ranges.append(
          "<\(PDFFile.hex(glyph))> <\(PDFFile.hex(glyph + count - 1))> <\(PDFFile.hex(sign))>")
        index += count
      }
    }
    return """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      \(ranges.count) beginbfrange
      \(ranges.joined(separator: "\n"))
      endbfrange
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """
  }
}
