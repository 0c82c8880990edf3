/// A word on a page with its box, in points from the upper left corner.
struct PDFWord: Equatable {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// What it opens or closes, where it is a bracket alone.
  var bracket: PDFBracket?

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  /// Whether it is a lone operator, whose box is that of its sign.
  var isOperator: Bool { text.count == 1 && "=+−-±·⋅∗*×/<>≈".contains(text) }

  /// The size of the type of a number, from its width; nil for other words.
  ///
  /// Boxes of some fonts are no higher than their signs. Digits are half an em wide in nearly all fonts, a point 0.28 and a minus 0.78 of it.
  var sizeOfNumber: Double? {
    var width = 0.0
    var hasDigit = false
    for sign in text {
      switch sign {
      case "0"..."9":
        width += 0.5
        hasDigit = true
      case ".", ",", ";": width += 0.28
      case "−": width += 0.78
      case "-": width += 0.33
      default: return nil
      }
    }
    return hasDigit ? (right - left) / width : nil
  }
}

extension PDFWord {
  /// The word without the brackets at its ends, which are words of their own: `]+[` is three.
  fileprivate var parts: [PDFWord] {
    guard text.count > 1 else { return text.isEmpty ? [] : [self] }
    let signs = Array(text)
    var cuts = [0, signs.count]
    if Self.brackets.contains(signs[0]) { cuts.insert(1, at: 1) }
    if signs.count - 1 > cuts[cuts.count - 2], Self.brackets.contains(signs[signs.count - 1]) {
      cuts.insert(signs.count - 1, at: cuts.count - 1)
    }
    return zip(cuts, cuts.dropFirst()).map { start, end in
      var part = self
      part.text = String(signs[start..<end])
      part.left = left + (right - left) * Double(start) / Double(signs.count)
      part.right = left + (right - left) * Double(end) / Double(signs.count)
      part.bracket = PDFBracket.of(part.text)?.bracket
      return part
    }
  }

  private static let brackets: Set<Character> = ["[", "]", "(", ")"]
}

/// A bracket of a matrix, drawn in one piece or several.
struct PDFBracket: Hashable {
  var isOpening: Bool
  /// As it is typed.
  var sign: String
  /// Whether it is a part of one that is put together of several.
  var isPiece = false

  /// The signs of Unicode for brackets and their pieces.
  private static let signs: [Character: PDFBracket] = {
    var signs: [Character: PDFBracket] = [:]
    for (pieces, sign, isOpening) in [
      ("[⎡⎢⎣", "[", true), ("]⎤⎥⎦", "]", false), ("(⎛⎜⎝", "(", true), (")⎞⎟⎠", ")", false),
    ] {
      for piece in pieces {
        signs[piece] = PDFBracket(
          isOpening: isOpening, sign: sign, isPiece: String(piece) != sign)
      }
    }
    return signs
  }()

  /// The brackets of TeX's font of tall signs, cmex10, by their codes, and how many times as high as wide each is.
  ///
  /// The font names them as no other does, so that their codes are all that is left; they hang down from their tops
  /// (D. E. Knuth, Computer Modern Typefaces, 1986).
  private static let tall: [UInt32: (bracket: PDFBracket, slenderness: Double)] = {
    var tall: [UInt32: (PDFBracket, Double)] = [:]
    for (code, signs, slenderness) in [
      (0x00, "()", 2.6), (0x02, "[]", 2.9), (0x10, "()", 3.0), (0x12, "()", 3.3),
      (0x14, "[]", 4.6),
    ] as [(UInt32, String, Double)] {
      for (place, sign) in signs.enumerated() {
        let bracket = PDFBracket(isOpening: place == 0, sign: String(sign))
        tall[code + UInt32(place)] = (bracket, slenderness)
      }
    }
    return tall
  }()

  /// The bracket that a word is, and how high it is where its box does not say; nil for any other word.
  ///
  static func of(_ text: String) -> (bracket: PDFBracket, slenderness: Double?)? {
    guard let first = text.first, text.count == 1 else { return nil }
    if let bracket = signs[first] { return (bracket, nil) }
    return text.unicodeScalars.first.flatMap { tall[$0.value] }.map { ($0.bracket, $0.slenderness) }
  }
}

/// The words of each page, as `pdftotext -bbox-layout` writes them.
struct PDFPages {
  /// A page with more words is read line by line, without a look at what stands above what.
  static let wordLimit = 3000

  private(set) var pages: [[PDFWord]] = []

  /// Whether some output is such boxes.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "<!DOCTYPE html".utf8) }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let start = bytes.firstPlace(of: UInt8(ascii: "<"), from: index, to: bytes.count) {
        index = start + 1
        if bytes.has("<page", at: start) {
          pages.append([])
        } else if bytes.has("<word ", at: start), !pages.isEmpty,
          let (word, end) = Self.word(bytes, at: start)
        {
          pages[pages.count - 1] += word.parts
          index = end
        }
      }
    }
  }

  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (PDFWord, end: Int)? {
    guard let close = bytes.firstPlace(of: UInt8(ascii: ">"), from: start, to: bytes.count),
      let end = bytes.firstPlace(of: UInt8(ascii: "<"), from: close, to: bytes.count)
    else { return nil }
    let numbers = bytes[start..<close].split(separator: UInt8(ascii: "\"")).enumerated()
      .filter { $0.offset % 2 == 1 }
      .compactMap { Double(String(decoding: $0.element, as: UTF8.self)) }
    // No page of paper is a million points wide.
    guard numbers.count == 4, numbers.allSatisfy({ abs($0) < 1e6 }) else { return nil }
    let text = MathAlphabets.plain(String(decoding: bytes[(close + 1)..<end], as: UTF8.self))
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
    var word = PDFWord(
      text: text, left: numbers[0], right: numbers[2], top: numbers[1], bottom: numbers[3])
    if let (bracket, slenderness) = PDFBracket.of(text) {
      word.bracket = bracket
      // The box of such a sign is mostly that of the font's ordinary ones.
      if let slenderness { word.bottom = word.top + slenderness * (word.right - word.left) }
    }
    return (word, end)
  }
}
