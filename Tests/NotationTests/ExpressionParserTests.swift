import Algebra
import Notation
import Testing

@Suite("Formula language")
struct ExpressionParserTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let formula: String
    let reads: String
    var testDescription: String { formula }

    init(_ formula: String, _ reads: String) {
      self.formula = formula
      self.reads = reads
    }
  }

  @Test(
    "Operators bind as in MATLAB",
    arguments: [
      Case("W1' * X + W1_0", "((W1' * X) + W1_0)"),
      Case("-a^2", "-(a ^ 2)"),
      Case("a - b - c", "((a - b) - c)"),
      Case("a^b^c", "((a ^ b) ^ c)"),
      Case("2^-1", "(2 ^ -1)"),
      Case("--a", "a"),
      Case("a .* b ./ c", "((a .* b) ./ c)"),
      Case("A[1,:]' * v[2]", "(A[1,:]' * v[2])"),
      Case("(a + b)[1]", "(a + b)[1]"),
      Case("f(x, 2)[1, 2]", "f(x, 2)[1,2]"),
      Case("[1, 2; 3, -4]", "[1, 2; 3, -4]"),
      Case("a > b + 1", "(a > (b + 1))"),
      Case("[Z > 0] .* g", "([(Z > 0)] .* g)"),
      Case("L where W1 = W1_new, b = 2 * c", "(L where W1 = W1_new, b = (2 * c))"),
      Case("1 + (L where A = B)", "(1 + (L where A = B))"),
      Case("Aᵀ · B − η × C", "((A' * B) - (η * C))"),
      Case("a ⊙ b ≥ 0.50", "((a .* b) >= 0.50)"),
      Case("1.5e-3 * x", "(0.0015 * x)"),
      Case(".5*x", "(0.5 * x)"),
    ])
  func reads(_ case: Case) throws {
    #expect(try ExpressionParser.parse(`case`.formula).written == `case`.reads)
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let formula: String
    let offset: Int
    let message: String
    var testDescription: String { formula }
  }

  @Test(
    "A fault is located and says what was expected",
    arguments: [
      Fault(
        formula: "a +", offset: 3,
        message: "found the end of the formula, expected a number, a name, '(' or '['"),
      Fault(
        formula: "(a", offset: 2,
        message: "found the end of the formula, expected ')' after the parenthesis opened at byte 1"
      ),
      Fault(
        formula: "a b", offset: 2,
        message: "found 'b', expected an operator or the end of the formula"),
      Fault(
        formula: "(* a)", offset: 1, message: "found '*', expected a number, a name, '(' or '['"),
      Fault(
        formula: "* a", offset: 0, message: "found '*', expected a number, a name, '(' or '['"),
      Fault(
        formula: "a ** b", offset: 3,
        message: "found '*', expected a number, a name, '(' or '['; write '^' for a power, "
          + "'.^' for one entry by entry"),
      Fault(
        formula: #"a \cdot b"#, offset: 2,
        message: #"'\' has no meaning in a formula; write * for '\cdot'"#),
      Fault(formula: "a .", offset: 2, message: "'.' has no meaning in a formula"),
      Fault(
        formula: "a ? b", offset: 2, message: "'?' has no meaning in a formula"),
      Fault(
        formula: "[1 2]", offset: 3,
        message:
          "found '2', expected ']' after the last entry (entries are separated by ',' and rows by ';')"
      ),
      Fault(
        formula: "A[1,2,3]", offset: 1, message: "3 indices; a matrix has a row and a column"),
      Fault(
        formula: "f(L where a = b)", offset: 4,
        message: "'where' inside a call; put '… where …' into parentheses of its own"),
      Fault(
        formula: "where a = b", offset: 0,
        message: "found 'where', expected a quantity before 'where'"),
      Fault(
        formula: String(repeating: "(", count: 5000), offset: 100,
        message: "the formula nests deeper than 100 levels"),
    ])
  func faults(_ fault: Fault) throws {
    let error = #expect(throws: ExpressionError.self) { try ExpressionParser.parse(fault.formula) }
    #expect(error?.message == fault.message)
    #expect(error?.offset == fault.offset)
  }

  @Test(
    "Of a command of LaTeX that is none the whole formula is told",
    arguments: [#"a \cdotX b"#, #"a \cdot2 b"#, #"a \cdot_1 b"#, #"a \foo b"#])
  func unknownCommands(_ formula: String) {
    let error = #expect(throws: ExpressionError.self) { try ExpressionParser.parse(formula) }
    #expect(
      error?.message == #"'\' has no meaning in a formula; "#
        + "formulas are written as in MATLAB, not as in LaTeX")
  }

  @Test("A formula of 100 levels is read, one of 101 is not", arguments: ["(", "f(", "-(", "["])
  func nesting(_ opening: String) throws {
    let closing = opening == "[" ? "]" : ")"
    func nested(_ levels: Int) -> String {
      String(repeating: opening, count: levels) + "a" + String(repeating: closing, count: levels)
    }
    let deepest = (1...120).last { (try? ExpressionParser.parse(nested($0))) != nil }
    #expect(deepest == 100)
  }

  @Test("Every prefix of a formula is read or refused, never a crash")
  func prefixes() {
    let formula = "L where W1 = W1_new, H = sigmoid([1, 2; 3, 4]' * X[1,:] .^ -2 >= 0.5e-3)"
    for length in 0...formula.count {
      _ = try? ExpressionParser.parse(String(formula.prefix(length)))
    }
  }
}

extension Expression {
  /// The expression with all its parentheses, for comparison.
  var written: String {
    switch kind {
    case .number(let numeral): numeral.description
    case .name(let name): name
    case .negation(let operand): "-" + operand.written
    case .binary(let sign, let left, let right):
      "(\(left.written) \(sign.rawValue) \(right.written))"
    case .transpose(let operand): operand.written + "'"
    case .call(let name, let arguments):
      "\(name)(\(arguments.map(\.written).joined(separator: ", ")))"
    case .index(let operand, let indices):
      operand.written + "[\(indices.map(\.written).joined(separator: ","))]"
    case .matrix(let rows):
      "["
        + rows.map { $0.map(\.written).joined(separator: ", ") }.joined(separator: "; ") + "]"
    case .substitution(let body, let replacements):
      "(\(body.written) where "
        + replacements.map { "\($0.name) = \($0.value.written)" }.joined(separator: ", ") + ")"
    case .symbolic: "…"
    }
  }
}

extension Expression.Index {
  var written: String {
    switch self {
    case .all: ":"
    case .at(let index): index.written
    }
  }
}
