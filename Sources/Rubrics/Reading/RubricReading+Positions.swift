internal import Formulas
internal import YAML

/// The nodes of a rubric that speak of a given or a step.
struct QuantityOrigin {
  var name: YAMLNode
  /// A step's formula.
  var formula: YAMLNode?
  /// The further names that students use.
  var names: YAMLNode?
}

/// Positions within a rubric's text.
extension RubricReading {
  /// A fault within a formula, at the byte that is at fault.
  mutating func fault(in node: YAMLNode, _ formula: String, _ error: FormulaError) {
    if node.isFromNetwork {
      return fault(node, "in the network's formula '\(formula)': \(error.message)")
    }
    let position = position(in: node, at: error.offset)
    faults.append(
      RubricFault(
        line: position.line, column: position.column, message: error.message, rule: .formula))
  }

  /// The line and column of a byte of a scalar.
  ///
  /// YAML folds and indents, but it drops and adds nothing but blanks, quotes and escapes; so the
  /// signs are counted.
  private func position(in node: YAMLNode, at offset: Int) -> (line: Int, column: Int) {
    guard let scalar = node.scalar else { return (1, 1) }
    var signs = scalar.string.utf8.prefix(offset).filter { $0 > 0x20 }.count
    var (line, column) = (node.mark.line, node.mark.column)
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
    case .literal, .canonicalName: while let next = rest.first, next != "\n" { pass() }
    case .singleQuoted, .doubleQuoted: pass()
    default: break
    }
    while !rest.isEmpty {
      let (length, bytes) = scalar.style.sign(at: rest)
      if signs <= 0, bytes > 0 { break }
      signs -= bytes
      for _ in 0..<length { pass() }
    }
    return (line, column)
  }
}

extension YAMLNode.Scalar.Style {
  /// How many characters the next sign of a scalar is written with, and how many bytes that are no
  /// blanks it stands for.
  fileprivate func sign(at text: Substring.UnicodeScalarView) -> (length: Int, bytes: Int) {
    guard let first = text.first else { return (1, 0) }
    if self == .singleQuoted, first == "'" { return (2, 1) }
    guard self == .doubleQuoted, first == "\\", let kind = text.dropFirst().first else {
      return (1, first.value > 0x20 ? UTF8.width(first) : 0)
    }
    switch kind {
    case "x", "u", "U":
      let digits = kind == "x" ? 2 : kind == "u" ? 4 : 8
      let written = String(Substring(text.dropFirst(2).prefix(digits)))
      let value = UInt32(written, radix: 16).flatMap { Unicode.Scalar($0) }
      return (2 + digits, value.map { $0.value > 0x20 ? UTF8.width($0) : 0 } ?? 0)
    case "\"", "\\", "/": return (2, 1)
    // Line breaks, tabs and other blanks.
    default: return (2, 0)
    }
  }
}
