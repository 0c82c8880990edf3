/// The layout commands of LaTeX around a table or a formula, put away before anything is read.
///
/// Such are colours, tags, rules of long tables, braces around cells, remarks behind a line of an
/// `align`.
///
/// Blanks take their place, so that every line keeps its length.
struct LatexLayout {
  private var bytes: [UInt8]

  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard
      bytes.has("\\tag") || bytes.has("color{") || bytes.has("\\multicolumn")
        || bytes.has("\\end") || bytes.has("\\begin{") || bytes.has("{[}") || bytes.has("\\text")
        || bytes.has("intertext{") || overlays.contains(where: { bytes.has($0) })
    else { return bytes }
    var layout = LatexLayout(bytes: bytes)
    layout.blankCommands()
    layout.blankRemarks()
    layout.openCells()
    return layout.bytes
  }

  /// Commands whose arguments say nothing of a value.
  private static let silent: Set<String> = [
    "tag", "rowcolor", "cellcolor", "endhead", "endfirsthead", "endfoot", "endlastfoot", "noalign",
  ]

  private mutating func blankCommands() {
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), index + 2 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "[") || bytes[index + 1] == UInt8(ascii: "]"),
        bytes[index + 2] == UInt8(ascii: "}")
      {
        // Pandoc's `{[}0.8{]}`
        (bytes[index], bytes[index + 2]) = (0x20, 0x20)
      }
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end].isLetter { end += 1 }
      let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      switch name {
      case _ where Self.silent.contains(name):
        if end < bytes.count, bytes[end] == UInt8(ascii: "*") { end += 1 }
        while let behind = groupEnd(at: end) { end = behind }
        blank(index..<end)
      case "begin", "end": fence(index, end)
      case "intertext", "shortintertext":
        // A line of words parts the equations above it from those below.
        end = groupEnd(at: end) ?? end
        blank((index + 2)..<end)
        bytes[index + 1] = UInt8(ascii: "\\")
      case "multicolumn": openColumns(index, end)
      case _ where Self.overlayNames.contains(name): openOverlay(index, end)
      case "textgreater", "textless":
        let behind = groupEnd(at: end) ?? end
        blank(index..<behind)
        bytes[behind - 1] = name == "textless" ? UInt8(ascii: "<") : UInt8(ascii: ">")
        end = behind
      default: break
      }
      index = max(end, index + 2)
    }
  }

  private static let listings: Set<String> = ["verbatim", "lstlisting", "minted", "Verbatim"]

  /// Puts a fence of Markdown for the mark of a listing.
  private mutating func fence(_ start: Int, _ end: Int) {
    guard var behind = groupEnd(at: end),
      Self.listings.contains(String(decoding: bytes[(end + 1)..<(behind - 1)], as: UTF8.self))
    else { return }
    while let next = groupEnd(at: behind), !bytes[behind..<next].contains(0x0A) { behind = next }
    blank(start..<behind)
    for index in start..<(start + 3) { bytes[index] = UInt8(ascii: "`") }
  }

  /// Commands of slides and boxes that show what is in their braces.
  private static let overlays: [StaticString] = [
    "\\only", "\\uncover", "\\visible", "\\onslide", "\\alert", "\\tcbox",
  ]

  private static let overlayNames = Set(overlays.map { String($0.description.dropFirst()) })

  /// Leaves the text of an `\uncover<2->{…}`.
  private mutating func openOverlay(_ start: Int, _ end: Int) {
    var open = end
    if open < bytes.count, bytes[open] == UInt8(ascii: "<"),
      let close = bytes[open...].prefix(24).firstIndex(of: UInt8(ascii: ">"))
    {
      open = close + 1
    }
    guard let close = groupEnd(at: open) else { return }
    blank(start..<(open + 1))
    bytes[close - 1] = 0x20
  }

  /// Leaves the text of a `\multicolumn{2}{c}{…}`, and one more cell where it goes over two.
  private mutating func openColumns(_ start: Int, _ end: Int) {
    guard let count = groupEnd(at: end), let columns = groupEnd(at: count),
      let close = groupEnd(at: columns)
    else { return }
    let isDouble = bytes[(end + 1)..<(count - 1)].elementsEqual("2".utf8)
    blank(start..<(columns + 1))
    bytes[close - 1] = isDouble ? UInt8(ascii: "&") : 0x20
  }

  /// Blanks `&& \text{(2 points)}` at the end of a line with an equation.
  private mutating func blankRemarks() {
    let mark = Array("\\text{".utf8)
    for line in bytes.indices.split(whereSeparator: { bytes[$0] == 0x0A }) {
      guard bytes[line].contains(UInt8(ascii: "=")),
        let start = line.dropLast(mark.count).last(where: { bytes[$0...].starts(with: mark) }),
        let end = groupEnd(at: start + mark.count - 1)
      else { continue }
      var first = start
      while first > line.lowerBound, bytes[first - 1] == 0x20 { first -= 1 }
      guard first > line.lowerBound, bytes[first - 1] == UInt8(ascii: "&"), end <= line.upperBound,
        bytes[end..<line.upperBound].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "\\") })
      else { continue }
      while first > line.lowerBound, bytes[first - 1] == UInt8(ascii: "&") { first -= 1 }
      blank(first..<end)
    }
  }

  /// Takes the braces from around whole cells: `& {$z$} &`.
  private mutating func openCells() {
    var isCellStart = true
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A, UInt8(ascii: "&"): isCellStart = true
      case 0x20: break
      case UInt8(ascii: "{") where isCellStart:
        isCellStart = false
        guard let end = groupEnd(at: index) else { continue }
        let behind = bytes[end...].first { $0 != 0x20 }
        if behind == UInt8(ascii: "&")
          || bytes[end...].drop(while: { $0 == 0x20 })
            .starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "\\")])
        {
          (bytes[index], bytes[end - 1]) = (0x20, 0x20)
        }
      default: isCellStart = false
      }
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A { bytes[index] = 0x20 }
  }

  /// The most bytes of an argument.
  private static let longest = 200

  /// The index behind the braces or brackets that open at an index.
  private func groupEnd(at start: Int) -> Int? {
    guard start < bytes.count, let close = Self.closing[bytes[start]] else { return nil }
    var depth = 0
    for index in start..<min(bytes.count, start + Self.longest) {
      if bytes[index] == bytes[start] { depth += 1 }
      if bytes[index] == close { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "["): UInt8(ascii: "]"),
  ]
}
