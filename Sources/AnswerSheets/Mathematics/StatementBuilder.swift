internal import Algebra
internal import Notation

/// Collects statements from tokens: names, chains of `=`, and chains that go on in the next display.
struct StatementBuilder {
  private let bytes: [UInt8]
  private let limits: ReadingLimits
  private var cursor = PositionCursor()
  private var numbers = 0
  /// Whether a clause that begins with `=` goes on with the last statement.
  private var isOpen = false
  private(set) var sheet = AnswerSheet()

  init(_ bytes: [UInt8], limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func position(of offset: Int) -> Position {
    bytes.withUnsafeBufferPointer { cursor.position(of: offset, in: $0) }
  }

  mutating func addHeading(_ text: String, level: Int, at offset: Int) {
    sheet.headings.append(Heading(text: text, level: level, position: position(of: offset)))
    isOpen = false
  }

  /// Ends the chain: what follows is something else.
  mutating func close() { isOpen = false }

  /// Adds a statement whose value is read already.
  mutating func add(_ name: String, at offset: Int, value: Matrix<Numeral>, at valueOffset: Int)
    throws(UnreadableAnswer)
  {
    let place = position(of: offset)
    try count(value)
    sheet.statements.append(
      Statement(
        name: QuantityName.fold(name), writtenName: name,
        sides: [Side(content(of: value), at: position(of: valueOffset))], position: place))
    isOpen = true
  }

  /// Reads the statements in some mathematics; clauses end at commas and line breaks outside brackets.
  mutating func read(
    _ tokens: [MathToken], _ notation: MathParser.Notation
  ) throws(UnreadableAnswer) {
    for clause in tokens.clauses(in: notation) where !clause.isEmpty {
      try read(clause: clause, notation)
    }
  }

  private mutating func read(
    clause: ArraySlice<MathToken>, _ notation: MathParser.Notation
  ) throws(UnreadableAnswer) {
    var segments = clause.segments
    guard segments.count > 1 else { return }
    let left = segments.removeFirst()
    if left.isEmpty {
      guard isOpen, var last = sheet.statements.popLast() else { return }
      last.sides += try sides(segments, notation)
      sheet.statements.append(last)
      return
    }
    isOpen = false
    guard let (name, start) = leftName(left, notation) else { return }
    let place = position(of: left[start].offset)
    let sides = try sides(segments, notation)
    guard !sides.isEmpty else { return }
    let end = segments.first?.first?.offset ?? left[start].offset
    var folded = name
    if !name.isGradient, !name.isUpdated, sides.contains(where: { $0.mentions(name.folded) }) {
      // `W^1 = W^1 − .5 ∇W^1`: what is defined by itself is the updated value.
      folded.isUpdated = true
    }
    sheet.statements.append(
      Statement(
        name: folded.folded, writtenName: written(from: left[start].offset, to: end),
        entry: name.entry.map { Statement.Entry(row: $0.row, column: $0.column) }, sides: sides,
        position: place))
    isOpen = true
  }

  private func written(from start: Int, to end: Int) -> String {
    let text = bytes[start..<max(start, min(end, start + 60))]
    let name = text.prefix { $0 != UInt8(ascii: "=") }
    return String(decoding: name, as: UTF8.self).trimmingBlanks
  }

  /// The name at the left of the first `=`; prose may stand before it.
  private func leftName(
    _ left: ArraySlice<MathToken>, _ notation: MathParser.Notation
  ) -> (name: QuantityName, start: Int)? {
    for start in left.indices where left.mayBeginName(at: start, notation) {
      var parser = MathParser(left[start...], notation, limits: limits)
      guard var name = parser.quantity(isLeft: true) else { continue }
      if case .open("[") = parser.kind, let entry = parser.writtenEntry() { name.entry = entry }
      while case .separator = parser.kind { parser.index += 1 }
      if parser.isAtEnd { return (name, start) }
    }
    return nil
  }
}

// MARK: - Sides

extension StatementBuilder {
  private mutating func sides(
    _ segments: [ArraySlice<MathToken>], _ notation: MathParser.Notation
  ) throws(UnreadableAnswer) -> [Side] {
    var sides: [Side] = []
    for segment in segments {
      let stop = segment.firstIndex { $0.kind == .relation } ?? segment.endIndex
      let claimed = segment[segment.startIndex..<stop]
      if let first = claimed.first, let content = try content(of: claimed, notation) {
        sides.append(Side(content, at: position(of: first.offset)))
      }
      // Behind `<` or `→` stands no value of this chain.
      if stop < segment.endIndex { break }
    }
    return sides
  }

  /// What a side says; nil where it is neither a value nor a formula that can be followed.
  private mutating func content(
    of tokens: ArraySlice<MathToken>, _ notation: MathParser.Notation
  ) throws(UnreadableAnswer) -> Side.Content? {
    if let word = tokens.undefinedNumber {
      return .unreadable("found '\(word)', expected a number")
    }
    if let list = tokens.flatList {
      try count(list)
      return content(of: list)
    }
    var parser = MathParser(tokens, notation, limits: limits)
    let expression = parser.expression()
    guard let expression, parser.isAtEnd || parser.isAtProse else {
      return tokens.isNumeric
        ? .unreadable("this cannot be read as a number or matrix; expected [1 2; 3 4]") : nil
    }
    if let value = expression.numbers {
      try count(value)
      return content(of: value)
    }
    if let rows = expression.matrixRows, let fault = Self.fault(in: rows) {
      return .unreadable(fault)
    }
    return .expression(expression)
  }

  /// Why some rows of numbers are no matrix.
  private static func fault(in rows: [[Expression]]) -> String? {
    guard rows.joined().allSatisfy({ $0.numeral != nil }) else { return nil }
    let counts = rows.map(\.count)
    guard let first = counts.first, let other = counts.first(where: { $0 != first }) else {
      return nil
    }
    return "found rows of \(first) and \(other) entries, expected rows of equal length"
  }

  private func content(of value: Matrix<Numeral>) -> Side.Content {
    if value.elements.allSatisfy(\.value.isFinite) { return .value(value) }
    return .unreadable("found a number too large for any calculation, expected a finite one")
  }

  private mutating func count(_ value: Matrix<Numeral>) throws(UnreadableAnswer) {
    numbers += value.elements.count
    if numbers > limits.numbers { throw limits.tooManyNumbers() }
  }
}

extension Side {
  /// Whether a name occurs in a side that is to be computed.
  fileprivate func mentions(_ name: String) -> Bool {
    if case .expression(let expression) = content { return expression.mentions(name) }
    return false
  }
}

extension Expression {
  fileprivate func mentions(_ other: String) -> Bool {
    switch kind {
    case .number: false
    case .name(let name): name == other
    case .negation(let operand), .transpose(let operand): operand.mentions(other)
    case .binary(_, let left, let right): left.mentions(other) || right.mentions(other)
    case .call(_, let arguments): arguments.contains { $0.mentions(other) }
    case .index(let operand, _): operand.mentions(other)
    case .matrix(let rows): rows.joined().contains { $0.mentions(other) }
    case .substitution(let body, _): body.mentions(other)
    }
  }
}
