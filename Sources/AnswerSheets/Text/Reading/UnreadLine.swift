/// A line with numbers of which nothing was understood.
package struct UnreadLine: Hashable, Sendable {
  /// The position of the line's first number.
  package var position: Position
  /// The line, without blanks at its ends, cut where it is long.
  package var text: String
  /// Why its numbers mean nothing, in a few words.
  package var reason: String

  package init(position: Position, text: String, reason: String) {
    self.position = position
    self.text = text
    self.reason = reason
  }

  static let noName = "no name stands before the numbers"
  static let noStatement = "no name or no value was found beside the sign of equality"
}

/// The offsets of numbers that no statement took up, gathered while a text is read.
struct UnreadOffsets {
  /// At most this number of lines of a file is told as not understood.
  static let limit = 500

  private var offsets: [(offset: Int, reason: String)] = []

  mutating func add(_ offset: Int, _ reason: String) {
    if offsets.count < Self.limit { offsets.append((offset, reason)) }
  }

  /// Notes the first number of tokens of which nothing was read.
  mutating func add(
    _ tokens: some Sequence<MathToken>, of bytes: UnsafeBufferPointer<UInt8>
  ) {
    var number: Int?
    var hasRelation = false
    var isScript = false
    for token in tokens {
      if token.numberCount > 0, number == nil, !isScript, !bytes.isListMark(at: token.offset) {
        number = token.offset
      }
      hasRelation = hasRelation || token.isEquals
      isScript = token.isScriptSign
    }
    if let number { add(number, hasRelation ? UnreadLine.noStatement : UnreadLine.noName) }
  }

  /// The lines of the offsets, each once.
  ///
  /// - Parameter headings: lines that are headings, whose numbers count problems.
  func lines(
    of bytes: UnsafeBufferPointer<UInt8>, besides headings: [Int]
  ) -> [UnreadLine] {
    if offsets.isEmpty { return [] }
    // What a LaTeX document sets before its text is no answer.
    let preamble = bytes.index(of: "\\begin{document}") ?? 0
    var headings = headings.sorted()[...]
    var cursor = PositionCursor()
    var lines: [UnreadLine] = []
    for (offset, reason) in offsets.sorted(by: { $0.offset < $1.offset }) where offset >= preamble {
      let position = cursor.position(of: offset, in: bytes)
      headings = headings.drop { $0 < position.line }
      if headings.first == position.line || lines.last?.position.line == position.line { continue }
      lines.append(
        UnreadLine(position: position, text: bytes.line(around: offset), reason: reason))
    }
    return lines
  }
}

extension MathToken {
  /// Whether what follows stands above or below: a formula's exponents are no values.
  fileprivate var isScriptSign: Bool {
    switch kind {
    case .raised, .lowered: true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The most bytes of a line that are shown on either side of an offset.
  private static var lengthLimit: Int { 160 }

  /// Whether a number stands where lists count: `2.` or `2)` at the beginning of a line.
  fileprivate func isListMark(at offset: Int) -> Bool {
    var end = offset
    while end < count, self[end].isDigit { end += 1 }
    guard end > offset, end < count,
      self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")"),
      end + 1 == count || self[end + 1] <= 0x20
    else { return false }
    var start = offset
    while start > 0, self[start - 1].isBlank { start -= 1 }
    return start == 0 || self[start - 1] == 0x0A
  }

  /// The line that an offset is in, without blanks at its ends.
  func line(around offset: Int) -> String {
    let before = self[..<offset].suffix(Self.lengthLimit)
    var start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    while start < offset, self[start].isBlank { start += 1 }
    var line = self[start...].prefix(Self.lengthLimit).prefix { $0 != 0x0A }
    while let last = line.last, last.isBlank { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}

extension AnswerSheet {
  /// The line of the text that a position is in; nil where the file has no text of its own.
  package func line(of position: Position) -> String? {
    guard texts.indices.contains(position.file), !texts[position.file].isEmpty else { return nil }
    return texts[position.file].withUnsafeBufferPointer { bytes in
      var start = 0
      for _ in 1..<max(position.line, 1) {
        guard let end = bytes.firstIndex(of: 0x0A, from: start, to: bytes.count) else { return nil }
        start = end + 1
      }
      return start < bytes.count ? bytes.line(around: start) : nil
    }
  }
}
