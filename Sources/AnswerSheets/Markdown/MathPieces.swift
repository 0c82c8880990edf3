/// Finds the mathematics in Markdown and LaTeX: between dollars, `\[ \]`, `\( \)` and in
/// environments.
struct MathPieces {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Up to where a closing mark was looked for in vain, so that no text is searched again and
  /// again.
  private var missing: [String: Int] = [:]
  /// The indices at which environments end, by name; found once all are asked for.
  private lazy var endings = findEndings()

  private static let environments: Set<String> = [
    "equation", "align", "aligned", "gather", "gathered", "eqnarray", "displaymath", "math",
    "multline", "flalign", "split", "alignat",
  ]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The mathematics that opens at a byte: its inside, and where the text goes on.
  mutating func piece(at index: Int) -> (body: Range<Int>, close: Int)? {
    if bytes[index] == UInt8(ascii: "$") { return dollars(at: index) }
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "["): return delimited(from: index + 2, by: "\\]")
    case UInt8(ascii: "("): return delimited(from: index + 2, by: "\\)")
    case UInt8(ascii: "b"): return environment(at: index)
    default: return nil
    }
  }

  /// The byte behind a sign of prose; an escaped sign is one, and so is a matrix outside of
  /// mathematics.
  mutating func pastSign(at index: Int) -> Int {
    guard bytes[index] == UInt8(ascii: "\\") else { return index + 1 }
    if let name = name(at: index, behind: "\\begin{"), Self.isWhole(name),
      let end = ending(of: name, from: index)
    {
      return end + name.utf8.count + 6
    }
    return index + 1 < bytes.count && bytes[index + 1] != 0x0A ? index + 2 : index + 1
  }

  /// Whether an environment is read as one thing, be it outside of mathematics; others, such as
  /// `document` or `center`, hold lines of their own.
  private static func isWhole(_ name: String) -> Bool {
    ["matrix", "array", "tabular", "cases", "verbatim", "lstlisting"].contains { name.contains($0) }
  }

  /// The index at which the text goes on behind a comment; nil where the comment does not end.
  mutating func endOfComment(from index: Int) -> Int? {
    find("-->", from: index, limit: bytes.count).map { $0 + 3 }
  }

  private mutating func dollars(at start: Int) -> (body: Range<Int>, close: Int)? {
    let isDisplay = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "$")
    let body = start + (isDisplay ? 2 : 1)
    var index = body
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "$"):
        if !isDisplay {
          // Two amounts of money hold no formula between them: `$140 and $200`.
          let isPrice = index + 1 < bytes.count && bytes[index + 1].isDigit && bytes[body].isDigit
          return isPrice ? nil : (body..<index, index + 1)
        }
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "$") {
          return (body..<index, index + 2)
        }
      case 0x0A where isBlankLine(after: index):
        // A display that nothing closes ends with its paragraph; a lone dollar is a price.
        return isDisplay && index > body + 1 ? (body..<index, index) : nil
      default: break
      }
      index += 1
    }
    return isDisplay && body < bytes.count ? (body..<bytes.count, bytes.count) : nil
  }

  private func isBlankLine(after newline: Int) -> Bool {
    var index = newline + 1
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index < bytes.count && bytes[index] == 0x0A
  }

  private mutating func delimited(
    from body: Int, by closing: String
  ) -> (body: Range<Int>, close: Int)? {
    find(closing, from: body, limit: bytes.count).map { (body..<$0, $0 + closing.utf8.count) }
  }

  private mutating func environment(at index: Int) -> (body: Range<Int>, close: Int)? {
    guard let name = name(at: index, behind: "\\begin{") else { return nil }
    let plain = name.hasSuffix("*") ? String(name.dropLast()) : name
    guard Self.environments.contains(plain) else { return nil }
    let body = index + name.utf8.count + 8
    return ending(of: name, from: body).map { (body..<$0, $0 + name.utf8.count + 6) }
  }

  /// The name in `\begin{name}` or `\end{name}`.
  private func name(at index: Int, behind command: String) -> String? {
    let start = index + command.utf8.count
    guard start < bytes.count, bytes[index..<start].elementsEqual(command.utf8) else { return nil }
    let limit = min(bytes.count, start + 24)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The first `\end{name}` from an index on.
  private mutating func ending(of name: String, from index: Int) -> Int? {
    guard let indices = endings[name] else { return nil }
    var (low, high) = (0, indices.count)
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < indices.count ? indices[low] : nil
  }

  /// One walk through the text for all names, for a text may hold many that end nowhere.
  private func findEndings() -> [String: [Int]] {
    var endings: [String: [Int]] = [:]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\\") {
      if let name = name(at: index, behind: "\\end{") { endings[name, default: []].append(index) }
    }
    return endings
  }

  private mutating func find(_ wanted: String, from start: Int, limit: Int) -> Int? {
    if let known = missing[wanted], known >= limit { return nil }
    let pattern = Array(wanted.utf8)
    var index = start
    while index + pattern.count <= limit {
      if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    missing[wanted] = limit
    return nil
  }
}
