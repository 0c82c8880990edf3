/// A bracket of a matrix, drawn in one piece or several.
struct PDFBracket: Hashable {
  /// A part of a bracket that is put together of several, one below the other.
  enum Piece { case top, middle, bottom }

  var isOpening: Bool
  /// The bracket's sign as it is typed.
  var sign: String
  var piece: Piece?
  /// Whether the box says how tall the bracket is; those of the pieces in fonts with Unicode's
  /// codes do not.
  var hasHeight = true

  /// Whether two are parts of one, or the same sign twice.
  func isAlike(_ other: PDFBracket) -> Bool {
    isOpening == other.isOpening && sign == other.sign
  }

  /// The bracket that a word is, and how many times as high as wide it is where its box does not
  /// say; nil for any other word.
  static func of(_ text: String) -> (bracket: PDFBracket, slenderness: Double?)? {
    guard let sign = text.unicodeScalars.first, text.unicodeScalars.count == 1,
      let found = signs[sign.value]
    else { return nil }
    return (found.bracket, found.slenderness)
  }

  private static let signs: [UInt32: (bracket: PDFBracket, slenderness: Double?)] = {
    var signs: [UInt32: (PDFBracket, Double?)] = [:]
    for (sign, isOpening, unicode, tex, ratios) in kinds {
      signs[sign.value] = (PDFBracket(isOpening: isOpening, sign: String(sign)), nil)
      for (index, piece) in [Piece.top, .middle, .bottom].enumerated() {
        let code = UInt32(index)
        var bracket = PDFBracket(isOpening: isOpening, sign: String(sign), piece: piece)
        signs[tex + code] = (bracket, piece == .middle ? ratios.middle : ratios.end)
        bracket.hasHeight = false
        signs[unicode + code] = (bracket, nil)
      }
    }
    for (code, sides, slenderness) in tall {
      for (index, sign) in sides.enumerated() {
        let bracket = PDFBracket(isOpening: index == 0, sign: String(sign))
        signs[code + UInt32(index)] = (bracket, slenderness)
      }
    }
    return signs
  }()

  /// The brackets, the first of each three pieces in Unicode and in TeX's font, and how many times
  /// as high as wide the latter are.
  ///
  /// The pieces of TeX's font have the codes that Adobe gave its names, in Unicode's area of
  /// private use.
  private static let kinds:
    [(Unicode.Scalar, Bool, unicode: UInt32, tex: UInt32, ratios: (end: Double, middle: Double))] =
      [
        ("[", true, 0x23A1, 0xF8EE, (2.7, 0.9)), ("]", false, 0x23A4, 0xF8F9, (2.7, 0.9)),
        ("(", true, 0x239B, 0xF8EB, (2.06, 0.69)), (")", false, 0x239E, 0xF8F6, (2.06, 0.69)),
      ]

  /// The brackets of TeX's font of tall signs, cmex10, by their codes, and how many times as high
  /// as wide each is.
  ///
  /// The font names them as no other does, so that their codes are all that is left; they hang down
  /// from their tops (D. E. Knuth, Computer Modern Typefaces, 1986).
  private static let tall: [(code: UInt32, sides: String, slenderness: Double)] = [
    (0x00, "()", 2.6), (0x02, "[]", 2.9), (0x10, "()", 3.0), (0x12, "()", 3.3), (0x14, "[]", 4.6),
  ]
}
