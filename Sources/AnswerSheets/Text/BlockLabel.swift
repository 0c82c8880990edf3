internal import Notation

/// A line that only names what stands below it: `Q:`, `Q matrix:`, `**Feature map:**`, `julia> Q`.
enum BlockLabel {
  /// Words that may stand behind the name.
  private static let kinds: Set<String> = [
    "matrix", "vector", "values", "value", "tensor", "array",
  ]

  private static let prompts: [StaticString] = ["julia> ", ">>> ", "> "]

  /// The bytes of the name, where a quantity that is known is called so.
  static func name(
    in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ catalogue: QuantityCatalogue
  ) -> Range<Int>? {
    guard line.count <= 80 else { return nil }
    var text = line
    for prompt in prompts where bytes.has(prompt, at: text.lowerBound) {
      text = min(text.lowerBound + prompt.utf8CodeUnitCount, text.upperBound)..<text.upperBound
    }
    if bytes.has("In [", at: text.lowerBound), let end = bytes[text].firstRange(of: "]: ".utf8) {
      text = end.upperBound..<text.upperBound
    }
    if bytes.has("print(", at: text.lowerBound), bytes[text].last == UInt8(ascii: ")") {
      text = (text.lowerBound + 6)..<(text.upperBound - 1)
    }
    func trim() {
      while let last = text.last, isMark(bytes[last]) { text = text.lowerBound..<last }
      while let first = text.first, isMark(bytes[first]) { text = (first + 1)..<text.upperBound }
    }
    trim()
    for article in ["The ", "the "] where bytes[text].starts(with: article.utf8) {
      text = (text.lowerBound + 4)..<text.upperBound
    }
    for verb in [" is", " are", " is then", " are then"] where bytes[text].ends(with: verb) {
      text = text.lowerBound..<(text.upperBound - verb.utf8.count)
    }
    if let quantity = known(bytes, text, catalogue) { return quantity }
    for ending in [".grad", " gradient", " grad"] where bytes[text].ends(with: ending) {
      let stem = QuantityName.fold(
        UnsafeBufferPointer(rebasing: bytes[text].dropLast(ending.utf8.count)))
      if catalogue.quantity("d" + stem)?.isStep == true { return text }
    }
    guard let blank = bytes[text].lastIndex(of: 0x20),
      kinds.contains(
        String(decoding: bytes[(blank + 1)..<text.upperBound], as: UTF8.self).lowercased())
    else { return nil }
    text = text.lowerBound..<blank
    trim()
    return known(bytes, text, catalogue)
  }

  /// The name of a quantity at the end of a line before its colon, `The gradient is ∂L/∂W:`, and whether more than it stands there.
  static func lastName(
    in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ catalogue: QuantityCatalogue
  ) -> (name: Range<Int>, isInSentence: Bool)? {
    guard let end = bytes[line].suffix(4).lastIndex(of: UInt8(ascii: ":")) else { return nil }
    if let name = name(in: bytes, line, catalogue) { return (name, false) }
    let blanks = bytes[line.lowerBound..<end].suffix(80).indices.filter { bytes[$0] == 0x20 }
    return blanks.lazy.compactMap { blank in
      name(in: bytes, (blank + 1)..<line.upperBound, catalogue)
    }.first.map { ($0, true) }
  }

  private static func known(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, _ catalogue: QuantityCatalogue
  ) -> Range<Int>? {
    if text.isEmpty { return nil }
    if let phrase = catalogue.phrases.phrase(
      in: bytes, endingAt: text.upperBound, from: text.lowerBound),
      phrase.range.lowerBound == text.lowerBound
    {
      return text
    }
    if let call = catalogue.calls.phrases.phrase(
      in: bytes, endingAt: text.upperBound, from: text.lowerBound),
      call.range.lowerBound == text.lowerBound
    {
      return text
    }
    let folded = QuantityName.fold(UnsafeBufferPointer(rebasing: bytes[text]))
    return catalogue.quantity(folded) ?? catalogue.quantity(ofUnknown: folded, nil) == nil
      ? nil : text
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "="), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
