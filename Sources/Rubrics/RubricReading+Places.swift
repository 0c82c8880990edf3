internal import Formulas
internal import Yams

/// Where a rubric speaks of a given or a step.
struct QuantityOrigin {
  var name: YAMLNode
  /// A step's formula.
  var formula: YAMLNode?
  /// The further names that students use.
  var names: YAMLNode?
}

/// Places within a rubric's text.
extension RubricReading {
  /// A fault within a formula, at the byte that is at fault.
  mutating func fault(in node: YAMLNode, _ formula: String, _ error: FormulaError) {
    if node.isFromNetwork {
      return fault(node, "in the network's formula '\(formula)': \(error.message)")
    }
    let place = place(in: node, at: error.offset)
    faults.append(RubricFault(line: place.line, column: place.column, message: error.message))
  }

  /// The line and column of a byte of a scalar.
  ///
  /// YAML folds and indents, but it drops and adds nothing but blanks, quotes and escapes; so the signs are counted.
  private func place(in node: YAMLNode, at offset: Int) -> (line: Int, column: Int) {
    guard let mark = node.mark, let scalar = node.scalar else { return (1, 1) }
    var signs = scalar.string.utf8.prefix(offset).filter { $0 > 0x20 }.count
    var (line, column) = (mark.line, mark.column)
    var rest = text.unicodeScalars[...]
    for _ in 1..<max(line, 1) {
      rest = rest.drop { $0 != "\n" }.dropFirst()
    }
    rest = rest.dropFirst(column - 1)
    func pass() {
      guard let scalar = rest.popFirst() else { return }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    switch scalar.style {
    case .literal, .folded: while let next = rest.first, next != "\n" { pass() }
    case .singleQuoted, .doubleQuoted: pass()
    default: break
    }
    while let next = rest.first, signs > 0 || next.value <= 0x20 {
      if next.value > 0x20 {
        signs -= UTF8.width(next)
        let isEscape =
          scalar.style == .doubleQuoted && next == "\\"
          || scalar.style == .singleQuoted && next == "'"
        if isEscape { pass() }
      }
      pass()
    }
    return (line, column)
  }
}
