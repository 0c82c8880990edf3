/// Formulas that a page shows as pictures: the address of a picture holds the LaTeX that it was
/// drawn from.
///
///     https://www.zhihu.com/equation?tex=z+%3D+0.1
///     https://latex.codecogs.com/svg.latex?z%20%3D%200.1
enum PicturedFormula {
  /// The parts of addresses before the LaTeX of a picture.
  private static let marks = ["equation?tex=", "render/math?math=", ".latex?", "cht=tx&chl="]
  /// The first bytes of an element in a text, and those that end its LaTeX.
  private static let elements: [(start: StaticString, end: UInt8)] = [
    ("![", UInt8(ascii: ")")), ("<img", UInt8(ascii: ">")), ("<BlockMath", UInt8(ascii: ">")),
    ("<InlineMath", UInt8(ascii: ">")),
  ]
  /// At most this number of bytes of a line is searched for the end of an element.
  private static let lengthLimit = 2_000

  /// The LaTeX of a picture by its address, which other attributes may follow; nil for pictures of
  /// anything else.
  static func source(inAddress address: String) -> String? {
    for mark in marks {
      guard let found = address.firstRange(of: mark) else { continue }
      let written = address[found.upperBound...].prefix { !"&\"' ".contains($0) }
      return String(written.map { $0 == "+" ? " " : $0 }).withoutPercentCoding
    }
    return nil
  }

  /// A text with each pictured formula replaced by mathematics between dollars; its lines stay the
  /// same.
  ///
  /// So are the elements of pages written in Markdown that hold mathematics,
  /// `<BlockMath math="…"/>`.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has("tex=") || bytes.has("math=") || bytes.has(".latex?") || bytes.has("chl=")
    else {
      return bytes
    }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let (formula, end) = element(at: index, in: bytes) {
        result += "$\(formula)$".utf8
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The formula of an element that begins at a byte, and the byte behind the element.
  private static func element(at start: Int, in bytes: [UInt8]) -> (formula: String, end: Int)? {
    guard bytes[start] == UInt8(ascii: "!") || bytes[start] == UInt8(ascii: "<"),
      let kind = elements.first(where: { bytes[start...].starts(with: "\($0.start)".utf8) })
    else { return nil }
    var line = bytes[start...].prefix(lengthLimit).prefix { $0 != 0x0A }
    // The words for those who do not see a picture may have brackets of their own.
    if kind.end == UInt8(ascii: ")") {
      guard let address = line.firstRange(of: "](".utf8) else { return nil }
      line = line[(address.lowerBound + 1)...]
    }
    guard let end = line.endOfElement(endingWith: kind.end) else { return nil }
    let text = String(decoding: bytes[line.startIndex..<end], as: UTF8.self)
    guard let formula = source(inAddress: text) ?? component(text) else { return nil }
    return (String(formula.filter { $0 != "$" && !$0.isNewline }), end + 1)
  }

  /// `z = 0.1` of `<BlockMath math="z = 0.1" /`.
  private static func component(_ element: String) -> String? {
    guard element.hasPrefix("<BlockMath") || element.hasPrefix("<InlineMath"),
      let start = element.firstRange(of: "math=\"")
    else { return nil }
    return String(element[start.upperBound...].prefix { $0 != "\"" })
  }
}

extension ArraySlice<UInt8> {
  /// The index at which an element ends, at the first such sign that closes more than was opened in
  /// it.
  ///
  /// A sign in quotes does not count.
  fileprivate func endOfElement(endingWith sign: UInt8) -> Int? {
    let opening = sign == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "<")
    var (depth, isQuoted) = (0, false)
    for index in indices {
      if self[index] == UInt8(ascii: "\""), sign == UInt8(ascii: ">") { isQuoted.toggle() }
      if isQuoted { continue }
      if self[index] == opening { depth += 1 }
      if self[index] == sign {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
