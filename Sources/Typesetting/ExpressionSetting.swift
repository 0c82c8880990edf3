internal import Algebra
package import Notation

/// Turns expressions into terms, with the fewest parentheses that keep their meaning.
package struct ExpressionSetting {
  /// The term written for a name; the name itself where there is none.
  private let values: [String: MathTerm]

  /// Sets names as names, or what is given instead.
  package init(values: [String: MathTerm] = [:]) {
    self.values = values
  }

  package func term(_ expression: Expression) -> MathTerm { set(expression).term }

  /// How tightly a term holds together.
  private enum Level: Int, Comparable {
    case evaluated, comparison, sum, product, sign, power, atom

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  private func set(_ expression: Expression) -> (term: MathTerm, level: Level) {
    switch expression.kind {
    case .number(let numeral): return (.number(numeral.description), .atom)
    case .name(let name):
      let term = values[name] ?? .name(MathName(name))
      return (term, term.beginsWithSign ? .sign : .atom)
    case .negation(let operand): return (.prefix(.minus, part(operand, atLeast: .product)), .sign)
    case .transpose(let operand): return (.transpose(part(operand, atLeast: .atom)), .atom)
    case .binary(let sign, let left, let right): return binary(sign, left, right)
    case .call(let name, let arguments): return call(name, arguments)
    case .index(let operand, let indices):
      if let entry = entry(of: operand, indices) {
        return (entry, entry.beginsWithSign ? .sign : .atom)
      }
      let terms = indices.map { index -> MathTerm in
        if case .at(let expression) = index { term(expression) } else { .word(":") }
      }
      return (.index(part(operand, atLeast: .atom), terms), .atom)
    case .matrix(let rows): return (.matrix(rows.map { $0.map(term) }), .atom)
    case .substitution(let body, let replacements):
      let names = ExpressionSetting()
      let points = replacements.map { replacement -> MathTerm in
        .infix(.equals, .name(MathName(replacement.name)), names.term(replacement.value))
      }
      // What is replaced is no longer what its name says, so names stay.
      return (.evaluated(names.part(body, atLeast: .power), at: points), .evaluated)
    case .symbolic: return (.word("…"), .atom)
    }
  }

  /// The entry of a matrix of numbers that stands for a name; nil for a row, a column and what is
  /// no such matrix.
  private func entry(of operand: Expression, _ indices: [Expression.Index]) -> MathTerm? {
    guard case .name(let name) = operand.kind, case .matrix(let rows)? = values[name] else {
      return nil
    }
    let numbers = indices.compactMap { index -> Int? in
      guard case .at(let expression) = index, case .number(let numeral) = expression.kind else {
        return nil
      }
      return Int(exactly: numeral.value).map { $0 - 1 }
    }
    guard numbers.count == indices.count else { return nil }
    let isFlat = rows.count == 1 || rows[0].count == 1
    switch numbers.count {
    case 1 where isFlat:
      let entries = Array(rows.joined())
      return entries.indices.contains(numbers[0]) ? entries[numbers[0]] : nil
    case 2 where rows.indices.contains(numbers[0]) && rows[0].indices.contains(numbers[1]):
      return rows[numbers[0]][numbers[1]]
    default: return nil
    }
  }

  /// An operand in parentheses where it would fall apart.
  private func part(_ expression: Expression, atLeast level: Level) -> MathTerm {
    let (term, own) = set(expression)
    return own < level ? .parenthesised(term) : term
  }

  /// An operand behind a sign, which no second sign may follow.
  private func follower(_ expression: Expression, atLeast level: Level) -> MathTerm {
    let term = part(expression, atLeast: level)
    return term.beginsWithSign ? .parenthesised(term) : term
  }

  private func binary(
    _ sign: BinaryOperator, _ left: Expression, _ right: Expression
  ) -> (MathTerm, Level) {
    switch sign {
    case .add:
      return (.infix(.plus, part(left, atLeast: .sum), follower(right, atLeast: .sum)), .sum)
    case .subtract:
      return (.infix(.minus, part(left, atLeast: .sum), follower(right, atLeast: .product)), .sum)
    case .multiply, .dot, .juxtaposed: return product(left, right)
    case .multiplyEntries: return joined(.entrywiseTimes, left, right, .product)
    case .divideEntries: return joined(.entrywiseDivision, left, right, .product)
    case .divide: return (.fraction(term(left), term(right)), .product)
    case .power: return (.power(base(left), term(right)), .power)
    case .powerEntries:
      let exponent = MathTerm.prefix(.entrywiseTimes, term(right))
      return (.power(base(left), exponent), .power)
    case .greater: return joined(.greater, left, right, .comparison)
    case .less: return joined(.less, left, right, .comparison)
    case .greaterOrEqual: return joined(.greaterOrEqual, left, right, .comparison)
    case .lessOrEqual: return joined(.lessOrEqual, left, right, .comparison)
    case .equal: return joined(.equals, left, right, .comparison)
    }
  }

  /// The base of a power; beside a bare name a superscript is its layer.
  private func base(_ expression: Expression) -> MathTerm {
    let term = part(expression, atLeast: .atom)
    if case .name = term { return .parenthesised(term) }
    return term
  }

  private func joined(
    _ sign: MathSign, _ left: Expression, _ right: Expression, _ level: Level
  ) -> (MathTerm, Level) {
    let tighter = Level(rawValue: level.rawValue + 1) ?? .atom
    let lenient = level == .product ? level : tighter
    // Products of one kind may be multiplied from either end.
    let isChain = sign == .entrywiseTimes && right.isProduct(.multiplyEntries)
    let second = follower(right, atLeast: isChain ? lenient : tighter)
    return (.infix(sign, part(left, atLeast: lenient), second), level)
  }

  /// Names stand side by side; a number has a dot beside it.
  private func product(_ left: Expression, _ right: Expression) -> (MathTerm, Level) {
    let level: Level = right.isProduct(.multiply) ? .product : .sign
    let (first, second) = (part(left, atLeast: .product), follower(right, atLeast: level))
    let sign: MathSign = first.hasNumbers || second.hasNumbers ? .dot : .times
    return (.infix(sign, first, second), .product)
  }

  private func call(_ name: String, _ arguments: [Expression]) -> (MathTerm, Level) {
    switch (name, arguments.count) {
    case ("gradient", 2), ("jacobian", 2): return (derivative(arguments), .product)
    case ("transpose", 1): return (.transpose(part(arguments[0], atLeast: .atom)), .atom)
    case ("abs", 1): return (.bars(term(arguments[0]), count: 1), .atom)
    case ("norm", 1): return (.bars(term(arguments[0]), count: 2), .atom)
    case ("sqrt", 1): return (.root(term(arguments[0])), .atom)
    case ("outer", 2):
      let second = MathTerm.transpose(part(arguments[1], atLeast: .atom))
      let first = part(arguments[0], atLeast: .product)
      return (.infix(first.hasNumbers ? .dot : .times, first, second), .product)
    case ("sum", 2), ("mean", 2), ("max", 2), ("min", 2): return (reduction(name, arguments), .atom)
    default: return (.call(Self.function(name), arguments.map(term)), .atom)
    }
  }

  /// Derivatives are of quantities, not of numbers: names stay.
  private func derivative(_ arguments: [Expression]) -> MathTerm {
    let names = ExpressionSetting()
    let below = MathTerm.prefix(.partial, names.part(arguments[1], atLeast: .atom))
    if case .name = arguments[0].kind {
      return .fraction(.prefix(.partial, names.term(arguments[0])), below)
    }
    return .infix(
      .times, .fraction(.prefix(.partial, .word("")), below),
      .parenthesised(names.term(arguments[0]))
    )
  }

  /// The sums of all rows rather than a sum with a 2 behind it.
  private func reduction(_ name: String, _ arguments: [Expression]) -> MathTerm {
    let direction =
      if case .number(let numeral) = arguments[1].kind, numeral.value == 2 { "rows" } else {
        "columns"
      }
    return .call(.index(.word(name), [.word(direction)]), [term(arguments[0])])
  }

  private static func function(_ name: String) -> MathTerm {
    switch name {
    case "log": .word("ln")
    case "log10": .index(.word("log"), [.number("10")])
    case "normal_cdf": .word("Φ")
    case "normal_pdf": .word("φ")
    default: .word(name)
    }
  }
}

extension Expression {
  /// Whether it is a product of one kind.
  fileprivate func isProduct(_ sign: BinaryOperator) -> Bool {
    if case .binary(sign, _, _) = kind { true } else { false }
  }
}

extension MathTerm {
  /// Whether numbers or matrices of them stand in the term.
  fileprivate var hasNumbers: Bool {
    switch self {
    case .number, .matrix: true
    case .name, .word, .index: false
    case .prefix(_, let term), .root(let term), .transpose(let term), .parenthesised(let term),
      .bars(let term, _), .power(let term, _), .evaluated(let term, _):
      term.hasNumbers
    case .infix(_, let left, let right), .fraction(let left, let right):
      left.hasNumbers || right.hasNumbers
    case .call(_, let arguments): arguments.contains { $0.hasNumbers }
    }
  }
}
