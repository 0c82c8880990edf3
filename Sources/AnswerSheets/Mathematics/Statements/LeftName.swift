import Algebra
import Notation

/// The name at the left of a statement, with the words and signs around it that belong to it.
struct LeftName {
  /// The canonical name.
  var canonicalName: String
  /// The column, where the name is that of one: `W_1^1`.
  var column: Int?
  /// The name without its column.
  var withoutColumn: String
  var entry: Statement.Entry?
  /// Whether the entry was given by an index, which programs count from 0.
  var isIndexed = false
  var isGradient = false
  var isUpdated = false
  /// Whether it is the name of the transpose: `dW^T`.
  var isTransposed = false
  /// Whether it looks like a word of prose.
  var isProse = false
  /// Whether it is the call by which a step is computed: it counts if nothing else states the step.
  var isCall = false
  /// The token at which it begins.
  var token: Int
  /// The bytes of the name as written.
  var range: Range<Int>
}

extension StatementFinder {
  /// The name that ends right before a relation; prose may stand before it.
  func leftName(before relation: Int, from start: Int) -> LeftName? {
    if let name = phrase(before: relation, from: start) ?? joined(before: relation, from: start) {
      return isWithinExpression(name.token, from: start) ? nil : name
    }
    return readName(before: relation, from: start)
      ?? call(before: relation, from: start) ?? bracketed(before: relation, from: start)
  }

  /// The name of a quantity of one unit in two parts: `net h1`, `out(h1)`, `net[o1]`, `E total`.
  private func joined(before relation: Int, from start: Int) -> LeftName? {
    guard let catalogue = limits.catalogue, relation <= tokens.count else { return nil }
    var unit = relation - 1
    while unit > start, tokens[unit].isLayout { unit -= 1 }
    if let loss = loss(ofUnitIn: unit, catalogue) { return loss }
    var isInBrackets = false
    if unit > start + 2, tokens[unit].closes(.parenthesis) || tokens[unit].closes(.square),
      !tokens[unit - 2].isSpaced,
      tokens[unit - 2].opens(.parenthesis) || tokens[unit - 2].opens(.square)
    {
      isInBrackets = true
      unit -= 1
    }
    let first = unit - (isInBrackets ? 2 : 1)
    guard first >= start, let part = tokens[first].name, let name = tokens[unit].name,
      name.entry == nil,
      let quantity = catalogue.quantity(ofUnit: name.canonicalName, part.canonicalName),
      quantity.isStep
    else { return nil }
    let end = relation < tokens.count ? tokens[relation].offset : bytes.count
    return LeftName(
      canonicalName: quantity.name, withoutColumn: quantity.name, token: first,
      range: tokens[first].offset..<end)
  }

  /// The loss of a unit that stands in parentheses as its arguments do elsewhere: `E(o1)`.
  private func loss(ofUnitIn index: Int, _ catalogue: QuantityCatalogue) -> LeftName? {
    guard index >= 0, !catalogue.units.isEmpty, let name = tokens[index].name else { return nil }
    let text = bytes[tokens[index].offset...].prefix(24)
    guard let open = text.firstIndex(of: UInt8(ascii: "(")),
      text[..<open].allSatisfy(\.isLetter),
      let close = text[open...].firstIndex(of: UInt8(ascii: ")")),
      let quantity = catalogue.quantity(
        ofUnit: String(decoding: text[(open + 1)..<close], as: UTF8.self), name.canonicalName),
      quantity.isStep
    else { return nil }
    return LeftName(
      canonicalName: quantity.name, withoutColumn: quantity.name, token: index,
      range: tokens[index].offset..<(close + 1))
  }

  /// A known name alone in parentheses, behind words that say what it is:
  /// `The hidden layer ($h$): [3, 6]`.
  private func bracketed(before relation: Int, from start: Int) -> LeftName? {
    guard limits.catalogue != nil, relation < tokens.count else { return nil }
    var index = relation - 1
    func passLayout() { while index > start, tokens[index].isLayout { index -= 1 } }
    passLayout()
    guard index > start, tokens[index].closes(.parenthesis) else { return nil }
    index -= 1
    passLayout()
    guard index > start, tokens[index].name != nil, isKnown(index) else { return nil }
    let name = index
    index -= 1
    passLayout()
    guard index > start, tokens[index].opens(.parenthesis), tokens[index].isSpaced,
      tokens[index - 1].isProse || tokens[index - 1].isLayout || isSpelledOut(index - 1)
        || isNumbered(index - 1, from: start)
    else { return nil }
    var reading = LeftNameReading(tokens, bytes, at: name, end: name + 1)
    return reading.read()
  }

  /// A name of the rubric that is found sign by sign.
  private func phrase(before relation: Int, from start: Int) -> LeftName? {
    guard limits.catalogue?.phrases.isEmpty == false else { return nil }
    return phrase(upTo: relation, from: start)
      ?? remark(before: relation, from: start).flatMap { phrase(upTo: $0, from: start) }
  }

  private func phrase(upTo end: Int, from start: Int) -> LeftName? {
    guard let phrases = limits.catalogue?.phrases, start < end,
      let (name, range) = phrases.phrase(
        in: bytes, endingAt: tokens[end].offset, from: tokens[start].offset),
      !isPartOfName(range.lowerBound, before: end, from: start)
    else { return nil }
    let token = tokens[start..<end].firstIndex { $0.offset >= range.lowerBound } ?? start
    // `the sum of errors is -7.9`
    if isTakenTogether(token, from: start) { return nil }
    return LeftName(
      canonicalName: name, withoutColumn: name, isProse: false, token: token, range: range)
  }

  /// Whether a byte stands within the name that is the last token before a relation: the variable
  /// of a derivative.
  private func isPartOfName(_ offset: Int, before relation: Int, from start: Int) -> Bool {
    guard
      let last = tokens[start..<relation].last(where: { token in
        if case .boundary = token.kind { false } else { true }
      }), let name = last.name
    else { return false }
    return last.offset < offset && !name.isProse
  }

  /// Words behind which a letter numbers a part: `Part a: 0.1`.
  static let parts: Set<String> = [
    "part", "parts", "question", "item", "task", "exercise", "problem", "answer", "step", "teil",
    "aufgabe", "parte", "apartado", "inciso", "partie", "exercice", "esercizio", "punto",
    "задача", "часть", "пункт",
  ]

  /// Whether a name is only the letter of a part, or stands for `answer` below a question:
  /// `A: 0.1`.
  private func isPartLetter(_ index: Int, before relation: Int) -> Bool {
    guard isColon(relation), let name = tokens[index].name, name.canonicalName.utf8.count == 1
    else {
      return false
    }
    if index > 0, let word = tokens[index - 1].name, word.isProse,
      Self.parts.contains(word.canonicalName.lowercased())
    {
      return true
    }
    guard name.canonicalName == "A", beginsLine(index, from: 0) else { return false }
    let before = bytes[max(0, tokens[index].offset - 400)..<tokens[index].offset]
    return before.contains(UInt8(ascii: "Q"))
  }

  private func readName(before relation: Int, from start: Int) -> LeftName? {
    let first = max(start, relation - 32)
    var index = first
    while index < relation {
      if mayBeginName(index, from: start, isFirst: index == start) {
        var reading = LeftNameReading(tokens, bytes, at: index, end: relation)
        if let name = reading.read() {
          let isOther =
            isPartLetter(name.token, before: relation)
            || isOperand(name.token, before: relation, from: start)
          return isOther ? nil : name
        }
      }
      index += 1
    }
    return nil
  }

  /// Whether a name may begin here: at the start, behind prose, or behind the mark of a list.
  private func mayBeginName(_ index: Int, from start: Int, isFirst: Bool) -> Bool {
    if isFirst { return index == 0 || !isWorkingFactor(index) }
    let before = tokens[index - 1]
    switch before.kind {
    case .comma, .semicolon, .colon, .stop, .arrow, .rowBreak, .newline, .boundary, .ampersand:
      return true
    case .opaque: return !isDifferential(index - 1)
    case .name(let name): return name.isProse || isSpelledOut(index - 1) || isConnecting(index - 1)
    case .sign(.multiply) where isEmphasised(index): return true
    case .sign(.subtract), .sign(.multiply), .sign(.add):
      // `- Z1 = …`
      return tokens[index].isSpaced && tokens[index].isTyped && beginsLine(index - 1, from: start)
    case .number where tokens[index].isSpaced && isKnown(index) && !isWorkingFactor(index):
      return true
    case .open(.parenthesis) where beginsAside(index - 1): return true
    case .close, .matrix:
      return tokens[index].isSpaced && isKnown(index) && !isWorkingFactor(index)
        || before.closes(.parenthesis)
          && (isBehindListMark(index, from: start) || isBehindNumber(index, from: start))
    case .number:
      // `1. Z1 = …`
      return tokens[index].isTyped && beginsLine(index - 1, from: start)
        && lastSign(before: tokens[index].offset) == UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether the mark of a list stands before a token: `1) Z1 = …`, `(a) Z1 = …`.
  private func isBehindListMark(_ index: Int, from start: Int) -> Bool {
    tokens[index].isSpaced && tokens[index].isTyped
      && (beginsLine(index - 2, from: start) || beginsLine(index - 3, from: start))
  }

  /// Whether a number in parentheses right before a known name begins the line: `(1)z = 0.25`.
  private func isBehindNumber(_ index: Int, from start: Int) -> Bool {
    guard index >= start + 3, tokens[index - 2].isNumber, tokens[index - 3].opens(.parenthesis)
    else { return false }
    return beginsLine(index - 3, from: start) && isKnown(index)
  }

  /// Whether a token is the name of a quantity that the assignment knows.
  func isKnown(_ index: Int) -> Bool {
    guard let name = tokens[index].name, let catalogue = limits.catalogue else { return false }
    return catalogue.knows(name)
  }

  /// Whether a name is a word that may stand before that of a quantity: `the loss L = …`.
  func isSpelledOut(_ index: Int) -> Bool {
    let word = bytes[tokens[index].offset...].prefix { $0.isLetter }
    return word.count > 3 && Self.words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let words: Set<String> = ["loss", "bias", "biases", "error", "cost", "rate"]

  /// Whether a name stands between the stars of emphasis: `*L* = …`.
  private func isEmphasised(_ index: Int) -> Bool {
    tokens[index].isTyped && !tokens[index].isSpaced
      && bytes[tokens[index - 1].offset] == UInt8(ascii: "*")
      && (index < 2 || tokens[index - 1].isSpaced || tokens[index - 2].isLayout)
  }

  /// Whether a token is the first of its line.
  func beginsLine(_ index: Int, from start: Int) -> Bool {
    guard index >= start else { return false }
    if index == start { return true }
    return tokens[index - 1].isLayout
  }

  /// The last byte before an index that is no blank.
  private func lastSign(before offset: Int) -> UInt8? {
    bytes[..<offset].last { $0 > 0x20 }
  }
}
