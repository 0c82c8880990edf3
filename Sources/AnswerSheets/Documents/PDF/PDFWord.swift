/// A word on a page with its box, in points from the upper left corner.
struct PDFWord: Hashable {
  var text: String
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// The bracket that it is, where it is one alone.
  var bracket: PDFBracket?

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  /// Whether it is a lone operator, whose box is that of its sign.
  var isOperator: Bool { text.count == 1 && "=+−-±·⋅∗*×/<>≈".contains(text) }

  /// Whether it is a layer's number as it stands above a name: `[1]` or `(1)`, also transposed.
  var isLayer: Bool { text.wholeMatch(of: /[\[(]\d[\])]T?/) != nil }

  /// The size of the type of a number, from its width; nil for other words.
  ///
  /// Boxes of some fonts are no higher than their signs. Digits are half an em wide in nearly all
  /// fonts, a point 0.28 and a minus 0.78 of it.
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
      // `[1]` or `(1)` above a name is a layer's number.
      case "[", "]": width += 0.28
      case "(", ")": width += 0.39
      default: return nil
      }
    }
    return hasDigit ? (right - left) / width : nil
  }
}

extension PDFWord {
  /// The word cut at brackets, which are words of their own: `]+[` is three.
  ///
  /// A bracket as it is typed is one only at an end, or where nothing but signs stands around it.
  fileprivate var parts: [PDFWord] {
    let signs = Array(text)
    guard signs.count > 1 else { return signs.isEmpty ? [] : [self] }
    if isLayer { return [self] }
    let hasName = signs.contains { $0.isLetter || $0.isNumber }
    var cuts = [0]
    for (index, sign) in signs.enumerated() {
      guard let bracket = PDFBracket.of(String(sign))?.bracket else { continue }
      let isAtEnd = index == 0 || index == signs.count - 1
      guard isAtEnd || !hasName || bracket.sign != String(sign) else { continue }
      for cut in [index, index + 1] where cut > cuts[cuts.count - 1] { cuts.append(cut) }
    }
    if cuts[cuts.count - 1] < signs.count { cuts.append(signs.count) }
    return zip(cuts, cuts.dropFirst()).map { start, end in
      part(String(signs[start..<end]), Double(start), Double(end), of: Double(signs.count))
    }
  }

  private func part(_ text: String, _ start: Double, _ end: Double, of count: Double) -> PDFWord {
    var part = self
    part.text = text
    part.left = left + (right - left) * start / count
    part.right = left + (right - left) * end / count
    part.bracket = PDFBracket.of(text)?.bracket
    return part
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
      while let start = bytes.firstIndex(of: UInt8(ascii: "<"), from: index, to: bytes.count) {
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
    pages = pages.map {
      $0.count > Self.wordLimit
        ? $0 : $0.withFullHeights().withLayers().withOwnRows().withJoinedCommas()
    }
  }

  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (PDFWord, end: Int)? {
    guard let close = bytes.firstIndex(of: UInt8(ascii: ">"), from: start, to: bytes.count),
      let end = bytes.firstIndex(of: UInt8(ascii: "<"), from: close, to: bytes.count)
    else { return nil }
    let numbers = bytes[start..<close].split(separator: UInt8(ascii: "\"")).enumerated()
      .filter { $0.offset % 2 == 1 }
      .compactMap { Double(String(decoding: $0.element, as: UTF8.self)) }
    // No page of paper is a million points wide.
    guard numbers.count == 4, numbers.allSatisfy({ abs($0) < 1e6 }) else { return nil }
    let text = MathAlphabets.plain(String(decoding: bytes[(close + 1)..<end], as: UTF8.self))
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
    // A font that writes from right to left may turn a box around.
    var word = PDFWord(
      text: text, left: min(numbers[0], numbers[2]), right: max(numbers[0], numbers[2]),
      top: min(numbers[1], numbers[3]), bottom: max(numbers[1], numbers[3]))
    if let (bracket, slenderness) = PDFBracket.of(text) {
      word.bracket = bracket
      // The box of such a sign is mostly that of the font's ordinary ones.
      if let slenderness { word.bottom = word.top + slenderness * (word.right - word.left) }
    }
    return (word, end)
  }
}
