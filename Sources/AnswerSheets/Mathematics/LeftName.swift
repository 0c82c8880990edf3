import Algebra
import Notation

/// The name at the left of a statement, with the words and signs around it that belong to it.
struct LeftName {
  /// The folded name.
  var folded: String
  /// The column, where the name is that of one: `W_1^1`.
  var column: Int?
  /// The name without its column.
  var withoutColumn: String
  var entry: Statement.Entry?
  /// Whether the entry was given by an index, which programs count from 0.
  var isIndexed = false
  var isGradient = false
  var isUpdated = false
  /// Whether it looks like a word of prose.
  var isProse = false
  /// Whether it is the call that a step's formula is, which counts where nothing else states the step.
  var isCall = false
  /// The token at which it begins.
  var token: Int
  /// The bytes of the name as written.
  var range: Range<Int>
}

extension StatementFinder {
  /// The name that ends right before a relation; prose may stand before it.
  func leftName(before relation: Int, from start: Int) -> LeftName? {
    phrase(before: relation, from: start) ?? readName(before: relation, from: start)
      ?? call(before: relation, from: start) ?? bracketed(before: relation, from: start)
  }

  /// A known name alone in parentheses, behind words that say what it is: `The hidden layer ($h$): [3, 6]`.
  private func bracketed(before relation: Int, from start: Int) -> LeftName? {
    guard limits.catalogue != nil, relation < tokens.count else { return nil }
    var place = relation - 1
    func passLayout() { while place > start, tokens[place].isLayout { place -= 1 } }
    passLayout()
    guard place > start, tokens[place].closes(.parenthesis) else { return nil }
    place -= 1
    passLayout()
    guard place > start, tokens[place].name != nil, isKnown(place) else { return nil }
    let name = place
    place -= 1
    passLayout()
    guard place > start, tokens[place].opens(.parenthesis), tokens[place].isSpaced,
      tokens[place - 1].isProse || tokens[place - 1].isLayout
    else { return nil }
    var reading = LeftNameReading(tokens, bytes, at: name, end: name + 1)
    return reading.read()
  }

  /// A name of the rubric that is found sign by sign.
  private func phrase(before relation: Int, from start: Int) -> LeftName? {
    guard let phrases = limits.catalogue?.phrases, start < relation,
      let (name, range) = phrases.phrase(
        in: bytes, endingAt: tokens[relation].offset, from: tokens[start].offset)
    else { return nil }
    let token = tokens[start..<relation].firstIndex { $0.offset >= range.lowerBound } ?? start
    return LeftName(
      folded: name, withoutColumn: name, isProse: false, token: token, range: range)
  }

  private func readName(before relation: Int, from start: Int) -> LeftName? {
    let first = max(start, relation - 32)
    var place = first
    while place < relation {
      if mayBeginName(place, from: start, isFirst: place == start) {
        var reading = LeftNameReading(tokens, bytes, at: place, end: relation)
        if let name = reading.read() { return name }
      }
      place += 1
    }
    return nil
  }

  /// Whether a name may begin here: at the start, behind prose, or behind the mark of a list.
  private func mayBeginName(_ place: Int, from start: Int, isFirst: Bool) -> Bool {
    if isFirst { return true }
    let before = tokens[place - 1]
    switch before.kind {
    case .comma, .semicolon, .colon, .stop, .arrow, .rowBreak, .newline, .boundary, .ampersand,
      .opaque:
      return true
    case .name(let name): return name.isProse || isSpelledOut(place - 1) || isConnecting(place - 1)
    case .sign(.multiply) where isEmphasised(place): return true
    case .sign(.subtract), .sign(.multiply), .sign(.add):
      // `- Z1 = …`
      return tokens[place].isSpaced && tokens[place].isTyped && beginsLine(place - 1, from: start)
    case .number where tokens[place].isSpaced && isKnown(place): return true
    case .open(.parenthesis) where beginsAside(place - 1): return true
    case .close, .matrix:
      return tokens[place].isSpaced && isKnown(place)
        || before.closes(.parenthesis) && isBehindListMark(place, from: start)
    case .number:
      // `1. Z1 = …`
      return tokens[place].isTyped && beginsLine(place - 1, from: start)
        && lastSign(before: tokens[place].offset) == UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether the mark of a list stands before a token: `1) Z1 = …`, `(a) Z1 = …`.
  private func isBehindListMark(_ place: Int, from start: Int) -> Bool {
    tokens[place].isSpaced && tokens[place].isTyped
      && (beginsLine(place - 2, from: start) || beginsLine(place - 3, from: start))
  }

  /// Whether a token is the name of a quantity that the assignment knows.
  private func isKnown(_ place: Int) -> Bool {
    guard let name = tokens[place].name, let catalogue = limits.catalogue else { return false }
    return catalogue.quantity(name.folded) != nil
  }

  /// Whether a name is a word that may stand before that of a quantity: `the loss L = …`.
  private func isSpelledOut(_ place: Int) -> Bool {
    let word = bytes[tokens[place].offset...].prefix { $0.isLetter }
    return word.count > 3 && Self.words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let words: Set<String> = ["loss", "bias", "biases", "error", "cost", "rate"]

  /// Whether a name stands between the stars of emphasis: `*L* = …`.
  private func isEmphasised(_ place: Int) -> Bool {
    tokens[place].isTyped && !tokens[place].isSpaced
      && (place < 2 || tokens[place - 1].isSpaced || tokens[place - 2].isLayout)
  }

  /// Whether a token is the first of its line.
  func beginsLine(_ place: Int, from start: Int) -> Bool {
    guard place >= start else { return false }
    if place == start { return true }
    return tokens[place - 1].isLayout
  }

  /// The last byte before a place that is no blank.
  private func lastSign(before offset: Int) -> UInt8? {
    bytes[..<offset].last { $0 > 0x20 }
  }
}

/// Reads a name from some tokens that should hold nothing else.
private struct LeftNameReading {
  private let tokens: [MathToken]
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int
  private var isUpdated = false
  private var isGradient = false
  /// Whether a star stands behind the name, as behind that of an optimum.
  private var isStarred = false
  /// Whether a star stands before the name, so that the one behind it closes it.
  private let isEmphasised: Bool

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

  /// Words that say that an updated value is meant.
  private static let updates: Set<String> = [
    "new", "updated", "neu", "neue", "neues", "neuer", "nuevo", "nueva", "nouveau", "nouvelle",
    "novo", "nova", "nuovo", "nuova", "новый", "новая", "новое",
  ]

  mutating func read() -> LeftName? {
    while index < end, tokens[index].isLayout { index += 1 }
    let first = index
    while index + 1 < end, passQualifier() {}
    guard index < end, case .name(let token) = tokens[index].kind else { return nil }
    index += 1
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
      folded: name.folded, column: name.quantity.column, withoutColumn: name.withoutColumn,
      entry: lateEntry ?? scripted, isIndexed: lateEntry != nil,
      isGradient: name.quantity.isGradient, isUpdated: name.quantity.isUpdated,
      isProse: name.isProse, token: first, range: writtenRange(from: first))
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
    switch name.folded.lowercased() {
    case let word where Self.updates.contains(word): isUpdated = true
    case "grad", "gradient", "nabla": isGradient = true
    case "of", "the", "for": break
    default: return false
    }
    index += 1
    return true
  }

  /// Passes primes, pluses, a star and the word `new` behind a name.
  private mutating func passUpdateMarks() {
    while index < end {
      switch tokens[index].kind {
      case .prime, .sign(.add): isUpdated = true
      case .sign(.multiply) where index + 1 == end: isStarred = !isEmphasised
      case .name(let name) where Self.updates.contains(name.folded.lowercased()):
        isUpdated = true
      case .boundary, .ampersand, .newline: break
      case .open(.parenthesis) where isRemark: index = remarkEnd
      case .open(.parenthesis):
        guard index + 2 < end, tokens[index + 2].closes(.parenthesis),
          let word = tokens[index + 1].name,
          Self.updates.contains(word.folded.lowercased()) || word.folded.lowercased() == "after"
        else { return }
        isUpdated = true
        index += 2
      default: return
      }
      index += 1
    }
  }

  /// Whether words stand in the parentheses here and nothing but the relation behind them: `z (weighted sum) = 1.1`.
  private var isRemark: Bool {
    guard remarkEnd + 1 == end, tokens[index].isSpaced else { return false }
    return tokens[(index + 1)..<remarkEnd].contains(where: \.isProse)
      && !tokens[(index + 1)..<remarkEnd].contains(where: { word in
        let text = word.name?.folded.lowercased() ?? ""
        return Self.updates.contains(text) || ["old", "after", "before"].contains(text)
      })
  }

  /// The closing parenthesis before the relation, or the relation itself.
  private var remarkEnd: Int {
    var place = end - 1
    while place > index, tokens[place].isLayout { place -= 1 }
    return tokens[place].closes(.parenthesis) ? place : end
  }

  /// Reads `[1,2]`, `(1,2)` or `[1][2]` behind a name; arguments that are names are passed.
  private mutating func readIndex() -> Statement.Entry? {
    let back = index
    var places: [Int] = []
    while index < end, tokens[index].opens(.square) || tokens[index].opens(.parenthesis) {
      index += 1
      while index < end {
        if case .number(let numeral) = tokens[index].kind, let place = numeral.wholePlace {
          places.append(place)
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
    guard let row = places.first, places.count <= 2 else {
      index = back
      return nil
    }
    return Statement.Entry(row: row, column: places.count == 2 ? places[1] : nil)
  }
}

extension Numeral {
  /// A small whole number that can count rows.
  fileprivate var wholePlace: Int? {
    exponent == 0 && !isNegative && significand < 1_000_000 ? Int(significand) : nil
  }
}
