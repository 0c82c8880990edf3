internal import Notation

/// A line that only names what stands below it: `Q:`, `Q matrix:`, `**Feature map:**`, `julia> Q`.
enum BlockLabel {
  /// Words that may stand behind the name.
  private static let kinds: Set<String> = [
    "matrix", "vector", "values", "value", "tensor", "array", "shape", "size",
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
    if bytes.has("In [", at: text.lowerBound), let end = bytes.firstRange(of: "]: ", in: text) {
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
    if let name = named(inParenthesesOf: text, bytes, catalogue) { return name }
    if let phrase = phrase(beforeWorkingIn: bytes, text, catalogue) { return phrase }
    if let remark = remark(in: bytes, text) {
      text = text.lowerBound..<remark
      trim()
      if let quantity = known(bytes, text, catalogue) { return quantity }
    }
    for ending in [".grad", " gradient", " grad"] where bytes[text].ends(with: ending) {
      let stem = QuantityName.canonicalName(
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

  /// The updated quantity's name in the parentheses that end a label, if the word before them is
  /// its name before the update: `Updated W2 (W2_new)`.
  private static func named(
    inParenthesesOf text: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ catalogue: QuantityCatalogue
  ) -> Range<Int>? {
    guard text.last.map({ bytes[$0] }) == UInt8(ascii: ")"),
      let open = bytes[text].lastIndex(of: UInt8(ascii: "(")),
      let name = known(bytes, (open + 1)..<(text.upperBound - 1), catalogue),
      let word = bytes[text.lowerBound..<open].split(whereSeparator: \.isBlank).last
    else { return nil }
    func canonicalName(_ range: Range<Int>) -> String {
      QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[range]))
    }
    return canonicalName(name) == canonicalName(word.indices) + "_new" ? name : nil
  }

  /// The name of the rubric before the parentheses that end a label and say how it is worked out:
  /// `Scaled scores (Q K^T / sqrt(d_k))`.
  private static func phrase(
    beforeWorkingIn bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>,
    _ catalogue: QuantityCatalogue
  ) -> Range<Int>? {
    guard text.last.map({ bytes[$0] }) == UInt8(ascii: ")"),
      let open = bytes[text].firstIndex(of: UInt8(ascii: "(")), open > text.lowerBound,
      bytes[open - 1].isBlank,
      bytes[(open + 1)..<text.upperBound].contains(where: { $0.isOne(of: "/*^\\") }),
      !UpdateWords.haveMark(UnsafeBufferPointer(rebasing: bytes[open..<text.upperBound])),
      let phrase = catalogue.phrases.phrase(in: bytes, endingAt: open, from: text.lowerBound),
      phrase.range.lowerBound == text.lowerBound
    else { return nil }
    return text.lowerBound..<(open - 1)
  }

  /// The index of the parenthesis that ends a label with the shape or the rows of its value:
  /// `(2×2)`, `(rows king, queen)`; nil if there is none.
  private static func remark(in bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> Int? {
    guard text.last.map({ bytes[$0] }) == UInt8(ascii: ")"),
      let open = bytes[text].lastIndex(of: UInt8(ascii: "(")), open > text.lowerBound,
      bytes[open - 1].isBlank
    else { return nil }
    let inside = String(decoding: bytes[(open + 1)..<(text.upperBound - 1)], as: UTF8.self)
      .lowercased()
    let words = inside.split { !$0.isLetter }.map { String($0) }
    guard inside.contains(where: \.isNumber) else {
      // `(new)` says of which value it speaks.
      let isMarked = words.contains {
        UpdateWords.isMark($0) || ["old", "before", "after"].contains($0)
      }
      return isMarked ? nil : open
    }
    // `(2x2)` is a shape, `(sample 2)` is none.
    let numbers = inside.split { !$0.isNumber }
    return numbers.count == 2 && words.allSatisfy { ["x", "by", "times"].contains($0) } ? open : nil
  }

  /// The name of a quantity at the end of a line before its colon, `The gradient is ∂L/∂W:`, and
  /// whether more than it stands there.
  static func lastName(
    in bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ catalogue: QuantityCatalogue
  ) -> (name: Range<Int>, isInSentence: Bool)? {
    if let name = name(in: bytes, line, catalogue) { return (name, false) }
    guard let end = bytes[line].suffix(4).lastIndex(of: UInt8(ascii: ":")) else { return nil }
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
    if catalogue.quantity(called: bytes[text]) != nil { return text }
    // Two names of one quantity: `MSE loss`.
    guard let blank = bytes[text].firstIndex(of: 0x20), blank + 1 < text.upperBound,
      let first = catalogue.quantity(called: bytes[text.lowerBound..<blank]),
      first === catalogue.quantity(called: bytes[(blank + 1)..<text.upperBound])
    else { return nil }
    return (blank + 1)..<text.upperBound
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

extension QuantityCatalogue {
  /// The quantity that some bytes name, be it by a name that it has alone.
  fileprivate func quantity(called text: Slice<UnsafeBufferPointer<UInt8>>) -> Quantity? {
    let canonicalName = QuantityName.canonicalName(UnsafeBufferPointer(rebasing: text))
    return quantity(canonicalName) ?? quantity(ofUnknown: canonicalName, nil)
  }
}
