internal import Algebra
internal import Formulas
internal import Notation
internal import YAML

/// Rubrics with `symbols:`, whose steps are expressions to be derived.
///
/// Every shape is checked with numbers put for the letters, all of them different.
extension RubricReading {
  mutating func readSymbols(_ node: YAMLNode, besides given: YAMLNode?) {
    var derivation = Rubric.Derivation()
    defer { self.derivation = derivation }
    if given != nil {
      fault(node, "a rubric has either 'given:' or 'symbols:'; move one into a rubric of its own")
    }
    guard let mapping = node.mapping, !mapping.isEmpty else {
      fault(node, "found \(node.kindName), expected names with shapes such as 'X: [N, 1]'")
      return
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      guard let (shape, isOneHot) = symbol(value, of: name) else {
        scope.broken.insert(name)
        continue
      }
      for case .symbol(let letter) in shape where !derivation.sizes.contains(letter) {
        derivation.sizes.append(letter)
      }
      let names: Set = [name, QuantityName.canonicalName(name)]
      claim([QuantityName.canonicalName(name)], for: name, at: key)
      derivation.symbols.append(
        Rubric.Derivation.Symbol(
          name: name, names: names, rows: shape[0], columns: shape[1], isOneHot: isOneHot))
      defineSymbol(derivation.symbols.count - 1, of: derivation, at: key)
    }
    if derivation.sizes.count > Self.mostSizes {
      fault(
        node,
        "found \(derivation.sizes.count) different sizes, more than the \(Self.mostSizes) that a rubric "
          + "may have; let some quantities share theirs")
    }
    for symbol in derivation.symbols where derivation.sizes.contains(symbol.name) {
      fault(node, "'\(symbol.name)' is both a quantity and a size; rename one of them")
    }
  }

  /// The most letters for sizes: each stands for another number, and derivatives have the product
  /// of four of them as entries.
  private static let mostSizes = 12

  private mutating func defineSymbol(
    _ index: Int, of derivation: Rubric.Derivation, at key: YAMLNode
  ) {
    let symbol = derivation.symbols[index]
    let shape = Shape(derivation.trialSize(symbol.rows), derivation.trialSize(symbol.columns))
    do throws(FormulaError) {
      try scope.define(
        given: symbol.name, value: Matrix(shape, repeating: Numeral(significand: 1)))
    } catch {
      fault(key, error.message)
    }
  }

  static let symbolKeys = ["shape", "one-hot"]

  /// `[N, 1]`, or `{shape: [K, 1], one-hot: true}` for targets with a single 1 in each column.
  private mutating func symbol(
    _ node: YAMLNode, of name: String
  ) -> (shape: [Extent], isOneHot: Bool)? {
    guard let mapping = node.mapping else {
      return extents(node, of: name).map { ($0, false) }
    }
    let before = faults.count
    checkKeys(mapping, Self.symbolKeys, in: "a symbol")
    guard faults.count == before else { return nil }
    guard let written = mapping["shape"] else {
      fault(node, "'\(name)' needs its shape, such as 'shape: [K, 1]'")
      return nil
    }
    guard let shape = extents(written, of: name) else { return nil }
    let isOneHot = mapping["one-hot"].map { truth($0) } ?? false
    if isOneHot, shape.allSatisfy({ $0 == .number(1) }) {
      fault(written, "a one-hot value needs two classes or more, such as 'shape: [K, 1]'")
    }
    return (shape, isOneHot)
  }

  private mutating func truth(_ node: YAMLNode) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      fault(node, "found \(node.shown), expected 'true' or 'false'")
      return false
    }
  }

  /// `[N, 1]`, or `[N]` for a column.
  private mutating func extents(_ node: YAMLNode, of name: String) -> [Extent]? {
    guard let sequence = node.sequence, (1...2).contains(sequence.count) else {
      fault(node, "found \(node.kindName), expected the shape of '\(name)' such as [N, 1]")
      return nil
    }
    var extents: [Extent] = []
    for entry in sequence {
      let text = entry.scalar?.string ?? ""
      if let number = Int(text), (1...12).contains(number) {
        extents.append(.number(number))
      } else if Self.isSize(text) {
        extents.append(.symbol(text))
      } else {
        fault(
          entry, "found \(entry.shown), expected a letter such as N1, or a number from 1 to 12")
        return nil
      }
    }
    return extents.count == 1 ? extents + [.number(1)] : extents
  }

  /// A letter, and digits or letters behind it.
  private static func isSize(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 16 else { return false }
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    return isLetter(first)
      && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  // MARK: - Steps

  /// Reads a step of a rubric with symbols.
  mutating func derive(
    _ name: String, _ formula: String, _ formulaNode: YAMLNode, _ nameNode: YAMLNode,
    layout: YAMLNode?
  ) -> NodeID? {
    guard scope.names[name] == nil else {
      fault(nameNode, "'\(name)' is defined twice")
      return nil
    }
    do throws(FormulaError) {
      let expression: Expression
      do throws(ExpressionError) {
        expression = try ExpressionParser.parse(formula)
      } catch {
        throw FormulaError(error)
      }
      let jacobian = try jacobian(expression)
      let node = try scope.define(step: name, as: expression.withoutLetters)
      let layout = layout.map { self.layout($0, isJacobian: jacobian != nil) } ?? .either
      derivation?.targets.append(
        Rubric.Derivation.Target(expression: expression, jacobian: jacobian, layout: layout))
      return node
    } catch {
      let sizes = derivation?.trialSizes ?? ""
      let hint = error.message.contains("×") ? " (tried with \(sizes))" : ""
      if !error.isConsequence {
        fault(in: formulaNode, formula, FormulaError(error.message + hint, at: error.offset))
      }
      return nil
    }
  }

  private mutating func layout(_ node: YAMLNode, isJacobian: Bool) -> Rubric.Derivation.Layout {
    guard let layout = node.scalar.flatMap({ Rubric.Derivation.Layout(rawValue: $0.string) }) else {
      fault(node, "found \(node.shown), expected 'either', 'numerator' or 'denominator'")
      return .either
    }
    if !isJacobian { fault(node, "only a step whose formula is a 'jacobian(…)' has a layout") }
    return layout
  }

  /// The two quantities of a formula that is a Jacobian and nothing else.
  private func jacobian(
    _ expression: Expression
  ) throws(FormulaError) -> Rubric.Derivation.Jacobian? {
    guard case .call("jacobian", let arguments) = expression.kind, arguments.count == 2 else {
      return nil
    }
    return Rubric.Derivation.Jacobian(of: try operand(arguments[0]), by: try operand(arguments[1]))
  }

  private func operand(
    _ expression: Expression
  ) throws(FormulaError) -> Rubric.Derivation.Operand {
    switch expression.kind {
    case .name(let name):
      return Rubric.Derivation.Operand(name: name)
    case .index(let inner, let indices):
      guard case .name(let name) = inner.kind else { break }
      return Rubric.Derivation.Operand(name: name, indices: indices.compactMap(\.derived))
    default: break
    }
    throw FormulaError(
      "expected the name of a quantity, perhaps with indices such as W1[i,j]; "
        + "give the expression a step of its own", at: expression.offset)
  }
}

extension Rubric.Derivation {
  /// The number that stands for a size while shapes are checked.
  fileprivate func trialSize(_ extent: Extent) -> Int {
    switch extent {
    case .number(let number): number
    case .symbol(let letter): 3 + 2 * (sizes.firstIndex(of: letter) ?? 0)
    }
  }

  /// All of them, for messages.
  fileprivate var trialSizes: String {
    sizes.map { "\($0) = \(trialSize(.symbol($0)))" }.joined(separator: ", ")
  }
}

extension Expression.Index {
  fileprivate var derived: Rubric.Derivation.Index? {
    switch self {
    case .all: return .all
    case .at(let expression):
      switch expression.kind {
      case .name(let letter): return .letter(letter)
      case .number(let numeral): return .number(Int(numeral.value))
      default: return nil
      }
    }
  }
}

extension Expression {
  /// A Jacobian with 1 for each letter that is an index, so that its shapes can be checked.
  fileprivate var withoutLetters: Expression {
    guard case .call("jacobian", let arguments) = kind else { return self }
    return Expression(.call("jacobian", arguments.map(\.withoutLetterIndices)), at: offset)
  }

  private var withoutLetterIndices: Expression {
    guard case .index(let inner, let indices) = kind else { return self }
    let numbered = indices.map { index -> Index in
      guard case .at(let expression) = index, case .name = expression.kind else { return index }
      return .at(Expression(.number(Numeral(significand: 1)), at: expression.offset))
    }
    return Expression(.index(inner, numbered), at: offset)
  }
}
