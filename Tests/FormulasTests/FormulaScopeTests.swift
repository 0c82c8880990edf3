import Algebra
import Formulas
import Notation
import Testing

@Suite("Formulas and their shapes")
struct FormulaScopeTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let formula: String
    let offset: Int
    let message: String
    var testDescription: String { formula }

    init(_ formula: String, _ offset: Int, _ message: String) {
      self.formula = formula
      self.offset = offset
      self.message = message
    }
  }

  private static func sheet() throws -> Worksheet {
    var sheet = try Worksheet([
      ("A", numerals([[1, 2, 3], [4, 5, 6]])), ("B", numerals([[1, 2], [3, 4]])),
      ("v", numerals([[1], [2]])), ("Weight", numerals([[1]])),
    ])
    try sheet.define("S", "sum(A)")
    try sheet.define("T", "S * sum(v)")
    try sheet.define("E", "v[2] + 0")
    try sheet.define("D", "Weight - E")
    return sheet
  }

  @Test(
    "A fault names both shapes and its place",
    arguments: [
      Fault(
        "A * B", 0,
        "cannot multiply 2×3 by 2×2: 3 columns meet 2 rows; transpose one of them: A' * B"
      ),
      Fault(
        "B + A * A", 4,
        "cannot multiply 2×3 by 2×3: 3 columns meet 2 rows; '.*' multiplies entry by entry; transpose one of them: A' * A"
      ),
      Fault(
        "B * (A' * v)", 0, "cannot multiply 2×2 by 3×1: 2 columns meet 3 rows"),
      Fault(
        "A * (2 * v)", 0,
        "cannot multiply 2×3 by 2×1: 3 columns meet 2 rows; transpose the left one"),
      Fault(
        "A' * v' + B", 0,
        "cannot multiply 3×2 by 1×2: 2 columns meet 1 row; transpose one of them: A' * v"),
      Fault(
        "A + A'", 0, "cannot combine 2×3 and 3×2 with '+'; transpose one of them: A + A"),
      Fault(
        "A + B", 0,
        "cannot combine 2×3 and 2×2 with '+'; both need the same shape, or one is a scalar or a vector that fits"
      ),
      Fault(
        "A / B", 0,
        "cannot divide by a 2×2 matrix; '/' divides by a scalar, './' entry by entry"),
      Fault("A[3,1]", 2, "row 3 of 2; rows are counted from 1"),
      Fault("A[1]", 0, "one index for a 2×3 matrix; expected a row and a column"),
      Fault("[A, B; B, A]", 7, "this block is 2×2, its neighbours need 2×3"),
      Fault(
        "weight * A", 0, "'weight' is neither given nor an earlier step; did you mean 'Weight'?"),
      Fault(
        "quux * A", 0,
        "'quux' is neither given nor an earlier step; add it to 'given:', or a step before this one"
      ),
      Fault("v * a", 4, "'a' is neither given nor an earlier step; did you mean 'A'?"),
      Fault("1 + sigmod(A)", 4, "there is no function 'sigmod'; did you mean 'sigmoid'?"),
      Fault(
        "A(1)", 0, "there is no function 'A'; 'A' is a quantity, write 'A * (…)' for a product"),
      Fault("sigmoid(A, B)", 0, "'sigmoid' takes 1 argument, found 2"),
      Fault("elu(A, v)", 7, "the second argument of 'elu' must be a number"),
      Fault("1 + leaky_relu(A, v)", 18, "the second argument of 'leaky_relu' must be a number"),
      Fault("softmax(A, 3)", 11, "the direction is 1 (down each column) or 2 (along each row)"),
      Fault(
        "gradient(A, B)", 9,
        "only a scalar has a gradient, this is 2×3; use 'jacobian' for a matrix"),
      Fault(
        "cross_entropy(A, B)", 0,
        "the targets of 'cross_entropy' are 2×3, the predictions 2×2; expected one shape"),
      Fault(
        "S where v = B", 8, "'v' is 2×1, its replacement is 2×2; expected one of the same shape"),
      Fault("ones(0)", 5, "a size of 0; expected 1 to 10000"),
      Fault("ones(1000000)", 5, "a size of 1000000; expected 1 to 10000"),
      Fault("ones(2.5)", 5, "the size must be a whole number"),
      Fault("A[1, 1e300]", 5, "the column must be a whole number"),
      Fault("one_hot(1, v)", 11, "the size must be a whole number"),
      Fault("A ^ 2", 0, "cannot raise a 2×3 matrix to this power; '.^' works entry by entry"),
    ])
  func faults(_ fault: Fault) throws {
    var sheet = try Self.sheet()
    let error = #expect(throws: FormulaError.self) { try sheet.node(fault.formula) }
    #expect(error?.message == fault.message)
    #expect(error?.offset == fault.offset)
  }

  struct Value: CustomTestStringConvertible, Sendable {
    let formula: String
    let value: String
    var testDescription: String { formula }

    init(_ formula: String, _ value: String) {
      self.formula = formula
      self.value = value
    }
  }

  @Test(
    "Functions and operators have their values",
    arguments: [
      Value("B * v", "[5.0; 11.0]"), Value("B'", "[1.0 3.0; 2.0 4.0]"),
      Value("B ^ 2", "[7.0 10.0; 15.0 22.0]"), Value("B .^ 2", "[1.0 4.0; 9.0 16.0]"),
      Value("B + v", "[2.0 3.0; 5.0 6.0]"), Value("A[2,:]", "[4.0 5.0 6.0]"),
      Value("A[:,2]", "[2.0; 5.0]"), Value("A[1,:][3]", "3.0"), Value("(2*v)[2]", "4.0"),
      Value("sum(A, 1)", "[5.0 7.0 9.0]"), Value("sum(A, 2)", "[6.0; 15.0]"),
      Value("mean(A)", "3.5"), Value("max(A, 2)", "[3.0; 6.0]"), Value("min(A)", "1.0"),
      Value("diag(v)", "[1.0 0.0; 0.0 2.0]"), Value("diag(B)", "[1.0; 4.0]"),
      Value("outer(v, v)", "[1.0 2.0; 2.0 4.0]"), Value("norm(2 * [3, 4])", "10.0"),
      Value("ones(2, 2) - identity(2)", "[0.0 1.0; 1.0 0.0]"), Value("zeros(2)", "[0.0; 0.0]"),
      Value("one_hot(2, 3)", "[0.0; 1.0; 0.0]"), Value("argmax([3; 9; 4])", "2.0"),
      Value("one_hot(argmax([3; 9; 4]), 3)", "[0.0; 1.0; 0.0]"),
      Value("B > 2", "[0.0 0.0; 1.0 1.0]"), Value("B == 2", "[0.0 1.0; 0.0 0.0]"),
      Value("step(v - 1)", "[0.0; 1.0]"), Value("sign(1 - v)", "[0.0; -1.0]"),
      Value("squared_error([1; 2], [3; 5])", "13.0"),
      Value("half_squared_error([1; 2], [3; 5])", "6.5"),
      Value("mean_squared_error([1; 2], [3; 5])", "6.5"),
      Value("squared_error([1, 2], [3, 5])", "6.5"), Value("hinge([1; -1], [0.5; 0.5])", "2.0"),
      Value("cross_entropy([0; 1], [0; 1])", "0.0"),
      Value("jacobian(B * v, v)", "[1.0 2.0; 3.0 4.0]"),
      Value("jacobian(2 * v, v)", "[2.0 0.0; 0.0 2.0]"),
      Value("jacobian(B' * v, B)", "[1.0 2.0 0.0 0.0; 0.0 0.0 1.0 2.0]"),
      Value("S where A = 2 * A", "42.0"), Value("1 - (S where A = 2 * A) / 2", "-20.0"),
      // Both names, whatever their order; a replacement sees the names as they were.
      Value("T where A = 2 * A, v = 3 * v", "378.0"),
      Value("T where v = 3 * v, A = 2 * A", "378.0"),
      Value("D where Weight = E, E = Weight", "1.0"),
    ])
  func values(_ case: Value) throws {
    var sheet = try Self.sheet()
    #expect(try sheet.value(`case`.formula).description == `case`.value)
  }

  @Test("Equal subexpressions are one node")
  func hashConsing() throws {
    var sheet = try Self.sheet()
    #expect(try sheet.node("B * v + 0.50") == sheet.node("B*v + .5"))
    #expect(try sheet.node("(B')'") == sheet.node("B"))
    #expect(try sheet.node("1 * B + 0") == sheet.node("B"))
  }
}
