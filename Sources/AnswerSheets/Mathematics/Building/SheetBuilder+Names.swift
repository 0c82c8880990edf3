import Algebra
import Notation

/// Names that mean another than they spell, and chains with several names.
extension SheetBuilder {
  /// The tokens of `0.6457 = a` with the name of the step first; all others as they are.
  func withNameFirst(_ tokens: [MathToken]) -> [MathToken] {
    guard let catalogue, tokens.count == 3 || tokens.count == 4, tokens[tokens.count - 2].isEquals,
      tokens.dropLast(2).allSatisfy({ $0.isNumber || $0.isMinus }),
      let name = tokens[tokens.count - 1].name, catalogue.quantity(of: name)?.isStep == true
    else { return tokens }
    return tokens.suffix(2).reversed() + tokens.dropLast(2)
  }

  /// Whether the quantity of a name is stated already.
  mutating func hasStated(_ name: String) -> Bool {
    for statement in sheet.statements.dropFirst(stated.statements) {
      stated.names.insert(known(statement.name))
    }
    stated.statements = sheet.statements.count
    return stated.names.contains(known(name))
  }

  /// The name that means the same wherever names are compared.
  func known(_ name: String) -> String { catalogue?.known(name) ?? name }

  /// Gives a name that no quantity has that of the one it can only mean; true where that is
  /// guessed.
  func resolveUnknown(_ statement: inout Statement) -> Bool {
    // A name that is known, as most are, costs one look and no copy of the catalogue.
    if limits.catalogue?.knows(statement.name) != false {
      return statement.entry != nil && readIndexOfNumber(of: &statement)
    }
    guard let catalogue = limits.catalogue else { return false }
    if let quantity = catalogue.quantity(ofUnknown: statement.name, statement.entry) {
      (statement.name, statement.entry) = (quantity.name, nil)
      return quantity.isStep
    }
    if let entry = statement.entry {
      guard let found = catalogue.entry(ofUnknown: statement.name, entry) else { return false }
      (statement.name, statement.entry) = (found.name, found.entry)
    } else if let (whole, entry) = catalogue.entry(ofUnknown: statement.name) {
      (statement.name, statement.entry) = (whole, entry)
    } else if case .value(let value)? = statement.sides.last?.content,
      let (whole, entry) = catalogue.row(ofUnknown: statement.name, value.shape)
    {
      (statement.name, statement.entry) = (whole, entry)
    }
    return false
  }

  /// Gives a number with an index in brackets the name that has the index: `y(3)` is `y3` where `y`
  /// is no vector; true where it was so.
  private func readIndexOfNumber(of statement: inout Statement) -> Bool {
    guard let catalogue = limits.catalogue, let entry = statement.entry, entry.column == nil,
      catalogue.quantity(statement.name)?.shape.isScalar == true,
      let quantity = catalogue.quantity("\(statement.name)\(entry.row)"), quantity.isStep
    else { return false }
    (statement.name, statement.entry) = (quantity.name, nil)
    return true
  }

  /// Gives a number's name the time that stands above it: `w_1^{(1)}` is `w_1` after the update, no
  /// entry of a `w1`.
  func readTime(of name: inout LeftName) {
    guard let catalogue, let column = name.column, name.entry == nil, !name.isUpdated,
      let time = name.withoutColumn.last?.wholeNumberValue,
      name.withoutColumn.last?.isASCII == true,
      let quantity = catalogue.quantity(
        String(name.withoutColumn.dropLast()), column, atTime: time)
    else { return }
    (name.canonicalName, name.withoutColumn, name.column) = (quantity.name, quantity.name, nil)
    name.isUpdated = true
  }

  /// Keeps what `ŷ = a = 0.75` says of `a`, should nothing else state it.
  mutating func keepAliases(of statement: Statement) {
    guard let catalogue = limits.catalogue else { return }
    for (index, side) in statement.sides.dropLast().prefix(2).enumerated() {
      guard case .expression(let expression) = side.content,
        case .name(let name) = expression.kind, name != statement.name,
        catalogue.quantity(name)?.isStep == true
      else { continue }
      let alias = Statement(
        name: name, writtenName: name, sides: Array(statement.sides[(index + 1)...]),
        position: side.position)
      aliases.append((sheet.statements.count, alias))
    }
  }

  /// Adds what chains say of names that nothing else states, each behind its chain.
  mutating func addAliases() {
    guard !aliases.isEmpty else { return }
    let stated = Set(sheet.statements.map { $0.name.lowercased() })
    var left = aliases.filter { !stated.contains($0.statement.name.lowercased()) }[...]
    if left.isEmpty { return }
    var merged: [Statement] = []
    var rules: Set<Int> = []
    for (index, statement) in sheet.statements.enumerated() {
      while let next = left.first, next.index == index {
        merged.append(next.statement)
        left.removeFirst()
      }
      if conditional.contains(index) { rules.insert(merged.count) }
      merged.append(statement)
    }
    sheet.statements = merged + left.map(\.statement)
    conditional = rules
  }
}
