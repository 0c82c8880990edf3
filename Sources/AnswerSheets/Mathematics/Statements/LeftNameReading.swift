import Algebra
import Notation

/// Reads a name from some tokens that should hold nothing else.
struct LeftNameReading {
  let tokens: [MathToken]
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  let end: Int
  var isUpdated = false
  var isGradient = false
  /// Whether a star stands behind the name, as behind that of an optimum.
  var isStarred = false
  /// Whether a star stands before the name, so that the one behind it closes it.
  let isEmphasised: Bool

  init(_ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
    self.tokens = tokens
    self.bytes = bytes
    self.index = index
    self.end = end
    if index > 0, !tokens[index].isSpaced, case .sign(.multiply) = tokens[index - 1].kind {
      isEmphasised = true
    } else {
      isEmphasised = false
    }
  }

  mutating func read() -> LeftName? {
    while index < end, tokens[index].isLayout { index += 1 }
    let first = index
    while index + 1 < end, passQualifier() {}
    let isEnclosed = opensMarked
    if isEnclosed { index += 1 }
    guard index < end, case .name(let token) = tokens[index].kind else { return nil }
    index += isEnclosed ? 2 : 1
    let entry = readIndex()
    passUpdateMarks()
    let lateEntry = entry ?? readIndex()
    passUpdateMarks()
    guard index == end else { return nil }
    let name =
      isUpdated || isGradient || isStarred
      ? token.marked(isUpdated: isUpdated, isGradient: isGradient, isStarred: isStarred) : token
    let scripted = name.entry.map { Statement.Entry(row: $0.row, column: $0.column) }
    return LeftName(
      canonicalName: name.canonicalName, column: name.quantity.column,
      withoutColumn: name.withoutColumn,
      entry: lateEntry ?? scripted, isIndexed: lateEntry != nil,
      isGradient: name.quantity.isGradient, isUpdated: name.quantity.isUpdated,
      isTransposed: name.isTransposed, isProse: name.isProse, token: first,
      range: writtenRange(from: first))
  }

  /// The bytes from the first token up to the relation, without what only closes mathematics.
  private func writtenRange(from first: Int) -> Range<Int> {
    let start = tokens[first].offset
    var stop = end < tokens.count ? tokens[end].offset : bytes.count
    while stop > start, Self.isMark(bytes[stop - 1]) { stop -= 1 }
    return start..<max(start, stop)
  }

  /// Whether a byte is a blank, or a sign of Markdown or LaTeX that only sets mathematics apart.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "`"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// Passes `new`, `grad`, `gradient of` and the like, and bare layout.
  private mutating func passQualifier() -> Bool {
    if tokens[index].isLayout {
      index += 1
      return true
    }
    guard case .name(let name) = tokens[index].kind else { return false }
    switch name.canonicalName.lowercased() {
    case let word where name.isProse && UpdateWords.isMark(word): isUpdated = true
    case let word where GradientWords.isGradient(word): isGradient = true
    case "of", "the", "for": break
    case let word where isGradient && GradientWords.isLink(word) && isBeforeName: break
    case _ where isGradient && name.quantity.isDifferentiated && isBeforeLink: break
    default: return false
    }
    index += 1
    while isGradient, index + 1 < end, isPoint(index) { index += 1 }
    return true
  }

  /// Whether a name stands behind the one here, which is then no variable.
  private var isBeforeName: Bool { tokens[(index + 1)..<end].contains { $0.name != nil } }

  /// Whether words such as `with respect to` follow, so that the name here is that of the loss.
  private var isBeforeLink: Bool {
    var cursor = index + 1
    while cursor < end, tokens[cursor].isLayout { cursor += 1 }
    guard cursor < end, let word = tokens[cursor].name?.canonicalName.lowercased() else {
      return false
    }
    return GradientWords.isLink(word)
  }

  /// Whether a token is a point, as in `w.r.t.`, by whatever it is followed.
  private func isPoint(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .stop, .method: bytes[tokens[index].offset] == UInt8(ascii: ".")
    default: false
    }
  }

  /// Whether words stand in the parentheses here and nothing but the relation behind them:
  /// `z (weighted sum) = 1.1`.
  var isRemark: Bool {
    guard remarkEnd + 1 == end, tokens[index].isSpaced else { return false }
    if isShape { return true }
    return ((index + 1)..<remarkEnd).contains(where: isWord)
      && !tokens[(index + 1)..<remarkEnd].contains(where: { word in
        let text = word.name?.canonicalName.lowercased() ?? ""
        return UpdateWords.isMark(text) || ["old", "after", "before"].contains(text)
      })
  }

  /// Whether two numbers with a sign of multiplication between them stand in the parentheses here:
  /// `z1 (3×1) = …`.
  private var isShape: Bool {
    let inside = tokens[(index + 1)..<remarkEnd].filter { !$0.isLayout }
    guard inside.count == 3, inside[0].isNumber, inside[2].isNumber else { return false }
    if case .sign(.multiply) = inside[1].kind { return true }
    return false
  }

  /// Whether a token is a word of prose, or one that names a quantity, too: the `loss` of
  /// `L (loss)`.
  private func isWord(_ index: Int) -> Bool {
    tokens[index].isProse
      || tokens[index].name != nil
        && bytes[tokens[index].offset...].prefix(3).count(where: \.isLetter) == 3
  }

  /// The closing parenthesis before the relation, or the relation itself.
  var remarkEnd: Int {
    var cursor = end - 1
    while cursor > index, tokens[cursor].isLayout { cursor -= 1 }
    return tokens[cursor].closes(.parenthesis) ? cursor : end
  }

  /// Reads `[1,2]`, `(1,2)` or `[1][2]` behind a name; arguments that are names are passed.
  private mutating func readIndex() -> Statement.Entry? {
    let back = index
    var indices: [Int] = []
    while index < end, tokens[index].opens(.square) || tokens[index].opens(.parenthesis) {
      index += 1
      while index < end {
        if case .number(let numeral) = tokens[index].kind, let number = numeral.wholeIndex {
          indices.append(number)
        } else if case .comma = tokens[index].kind {
        } else {
          break
        }
        index += 1
      }
      guard index < end, case .close = tokens[index].kind else {
        index = back
        return nil
      }
      index += 1
    }
    guard let row = indices.first, indices.count <= 2 else {
      index = back
      return nil
    }
    return Statement.Entry(row: row, column: indices.count == 2 ? indices[1] : nil)
  }
}

extension Numeral {
  /// A small whole number that can count rows.
  fileprivate var wholeIndex: Int? {
    exponent == 0 && !isNegative && significand < 1_000_000 ? Int(significand) : nil
  }
}
