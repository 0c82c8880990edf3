/// Text with the signs of Unicode written out as LaTeX, each byte with its offset in the source.
struct PlainMathematics {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []

  /// What stands above and below, gathered so that `¹²` is one script.
  private static let raised: [Unicode.Scalar: String] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "ᵀ": "T", "⁻": "-", "⁽": "(", "⁾": ")", "ⁱ": "i", "ʲ": "j", "ᵏ": "k",
  ]
  private static let lowered: [Unicode.Scalar: String] = [
    "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8",
    "₉": "9", "ᵢ": "i", "ⱼ": "j", "ₖ": "k", "ₗ": "l", "ₘ": "m", "ₙ": "n", "ₚ": "p", "₊": "+",
  ]
  private static let written: [Unicode.Scalar: String] = [
    "∂": "\\partial ", "∇": "\\nabla ", "∑": "\\sum ", "Σ": "\\sum ", "σ": "\\sigma ",
    "δ": "\\delta ", "φ": "\\phi ", "ϕ": "\\phi ", "⊙": "\\odot ", "∘": "\\odot ", "⊗": "\\otimes ",
    "·": "\\cdot ", "⋅": "\\cdot ", "×": "\\times ", "∗": "*", "−": "-", "–": "-", "—": " - ",
    "≠": "\\neq ", "≥": "\\geq ", "≤": "\\leq ", "∈": "\\in ", "ℝ": "\\mathbb{R}",
    "…": "\\dots ", "⋯": "\\dots ", "⋮": "\\dots ", "⋱": "\\dots ", "𝟙": "\\mathbb{1}",
    "𝟏": "\\mathbf{1}", "Ŷ": "\\hat{Y}", "ŷ": "\\hat{y}", "′": "'", "’": "'", "→": "\\to ",
    "⇒": "\\to ", "⊤": "T", "\u{A0}": " ", "≈": "=", "≔": "=", "¬": "\\neg ", "𝕀": "\\mathbb{I}",
    "“": "\"", "”": "\"", "√": "\\sqrt ", "÷": "/",
  ]

  init(_ source: ArraySlice<UInt8>) {
    bytes.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count)
    var index = source.startIndex
    var openScript: UInt8?
    while index < source.endIndex {
      let byte = source[index]
      if byte < 0x80 {
        close(&openScript, at: index)
        append(byte, index)
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let end = min(index + length, source.endIndex)
      let scalar = String(decoding: source[index..<end], as: UTF8.self).unicodeScalars.first
      read(scalar ?? " ", at: index, &openScript)
      index = end
    }
    close(&openScript, at: source.endIndex)
  }

  private mutating func read(_ scalar: Unicode.Scalar, at offset: Int, _ openScript: inout UInt8?) {
    if let text = Self.raised[scalar] { return script("^", text, offset, &openScript) }
    if let text = Self.lowered[scalar] { return script("_", text, offset, &openScript) }
    close(&openScript, at: offset)
    if scalar == "\u{302}", let letter = bytes.popLast(), offsets.popLast() != nil {
      // A combining hat stands behind its letter.
      return append("\\hat{" + String(UnicodeScalar(letter)) + "}", offset)
    }
    append(Self.written[scalar] ?? " ", offset)
  }

  private mutating func script(
    _ sign: Unicode.Scalar, _ text: String, _ offset: Int, _ openScript: inout UInt8?
  ) {
    let mark = UInt8(ascii: sign)
    // `¹ᵀ` is a layer and a transposition, two scripts.
    if openScript != mark || text == "T" {
      close(&openScript, at: offset)
      append(String(sign) + "{", offset)
      openScript = mark
    }
    append(text, offset)
  }

  private mutating func close(_ openScript: inout UInt8?, at offset: Int) {
    if openScript != nil { append("}", max(offset - 1, 0)) }
    openScript = nil
  }

  private mutating func append(_ text: String, _ offset: Int) {
    for byte in text.utf8 { append(byte, offset) }
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }
}
