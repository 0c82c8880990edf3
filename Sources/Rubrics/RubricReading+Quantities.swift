internal import Algebra
internal import Formulas
internal import Notation
internal import Yams

/// What is given and what is to be stated.
extension RubricReading {
  mutating func readGivens(_ node: YAMLNode?) {
    guard let node else { return }
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected names with their values")
      return
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      let draw = isDraw(value) ? draw(value, of: name) : nil
      let others = isDraw(value) ? nil : lawfulValues(value, of: name)
      guard
        let matrix = isDraw(value) ? draw?.example : others?.first ?? matrix(value, of: name)
      else { continue }
      claim([QuantityName.fold(name)], for: name, at: key)
      do throws(FormulaError) {
        let input = try scope.define(given: name, value: matrix)
        var given = Rubric.Given(
          name: name, names: [name, QuantityName.fold(name)], value: matrix, node: input,
          draw: draw)
        given.otherValues = Array(others?.dropFirst() ?? [])
        givens.append(given)
      } catch {
        fault(key, error.message)
      }
    }
  }

  /// A number, a flat list (a column) or a list of rows.
  mutating func matrix(_ node: YAMLNode, of name: String) -> Matrix<Numeral>? {
    guard let sequence = node.sequence else {
      return numeral(node, of: name).map { Matrix(scalar: $0) }
    }
    let isNested = sequence.contains { $0.sequence != nil }
    let rows =
      isNested ? sequence.map { $0.sequence.map { Array($0) } ?? [$0] } : sequence.map { [$0] }
    guard let columns = rows.first?.count, columns > 0 else {
      fault(node, "'\(name)' is empty; expected numbers")
      return nil
    }
    for (row, entry) in zip(rows, sequence) where row.count != columns {
      fault(entry, "this row has \(row.count) entries, the first row of '\(name)' has \(columns)")
      return nil
    }
    let entries = rows.joined().compactMap { numeral($0, of: name) }
    guard entries.count == rows.count * columns else { return nil }
    return Matrix(Shape(rows.count, columns), entries)
  }

  private mutating func numeral(_ node: YAMLNode, of name: String) -> Numeral? {
    let text = node.scalar?.string ?? ""
    var digits = Array(text.utf8)
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard let (numeral, length) = Numeral.read(digits), length == digits.count,
      numeral.value.isFinite
    else {
      fault(node, "found \(node.shown), expected a number for '\(name)'")
      return nil
    }
    var signed = numeral
    signed.isNegative = isNegative
    return signed
  }

  mutating func readSteps(_ node: YAMLNode?, of root: YAMLNode, _ policy: MarkingPolicy) {
    guard let node else {
      fault(root, "there are no steps; add 'steps:' with what the student is to state")
      return
    }
    guard let sequence = node.sequence, !sequence.isEmpty else {
      fault(node, "found \(node.kindName), expected a list of steps")
      return
    }
    for step in sequence {
      if step.mapping?["steps"] != nil { readGroup(step, policy) } else { readStep(step, policy) }
    }
  }

  mutating func texts(_ node: YAMLNode) -> [String] {
    guard let sequence = node.sequence else { return string(node, "names").map { [$0] } ?? [] }
    return sequence.compactMap { string($0, "names") }
  }

  /// Two quantities that fold to one name could not be told apart on a sheet.
  mutating func claim(_ folded: Set<String>, for name: String, at node: YAMLNode) {
    for name in folded.sorted() where name.isEmpty {
      fault(node, "an empty name; expected something that a student can write")
    }
    for fold in folded.sorted() {
      if let other = owners[fold], other != name {
        fault(node, "'\(name)' and '\(other)' fold to one name, '\(fold)'; rename one of them")
      } else {
        owners[fold] = name
      }
    }
  }

  /// A fault within a formula: at its byte where the formula stands on one line, else at its beginning.
  mutating func fault(in node: YAMLNode, _ formula: String, _ error: FormulaError) {
    if node.isFromNetwork {
      return fault(node, "in the network's formula '\(formula)': \(error.message)")
    }
    var line = node.mark?.line ?? 1
    var column = node.mark?.column ?? 1
    let before = formula.utf8.prefix(error.offset)
    let isQuoted = node.scalar?.style == .doubleQuoted || node.scalar?.style == .singleQuoted
    switch node.scalar?.style {
    case .literal?, .folded?:
      line += 1
      column = 1
    default:
      column += String(decoding: before, as: UTF8.self).count + (isQuoted ? 1 : 0)
    }
    faults.append(RubricFault(line: line, column: column, message: error.message))
  }
}
