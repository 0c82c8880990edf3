import Algebra
import Testing

@testable import Formulas

@Suite("Kernels")
struct KernelTests {
  private static let column = Shape(3, 1)
  private static let matrix = Shape(2, 3)

  @Test(
    "An operation has its own loop where its operands are the common ones",
    arguments: [
      (.add, matrix, matrix, "sum"), (.subtract, matrix, matrix, "difference"),
      (.multiply, matrix, matrix, "product"), (.divide, matrix, matrix, "quotient"),
      (.negate, matrix, matrix, "negative"), (.weightedLog, matrix, matrix, "weightedLog"),
      (.product, matrix, matrix, "matrixProduct"), (.apply(.exp), matrix, matrix, "function"),
      (.sum(.all), Shape(1, 1), matrix, "total"), (.sum(.down), Shape(1, 3), matrix, "general"),
      (.sum(.along), Shape(2, 1), matrix, "general"),
      (.transpose, column, Shape(1, 3), "copy"), (.transpose, Shape(1, 3), column, "copy"),
      (.transpose, Shape(3, 2), matrix, "transpose"),
      (.broadcast(matrix), matrix, Shape(1, 1), "repetition"),
      (.broadcast(matrix), matrix, Shape(2, 1), "general"),
      (.softmax(.down), column, column, "softmax"), (.softmax(.down), matrix, matrix, "general"),
      (.softmax(.along), column, column, "general"),
      (.logSoftmax(.down), column, column, "logSoftmax"),
      (.logSoftmax(.along), column, column, "general"),
      (.softmaxPullback(.down), column, column, "softmaxPullback"),
      (.softmaxPullback(.down), matrix, matrix, "general"),
      (.power, matrix, matrix, "general"), (.identity(3), Shape(3, 3), matrix, "general"),
    ] as [(Operation, Shape, Shape, String)])
  func kernel(_ operation: Operation, giving shape: Shape, from operand: Shape, _ name: String) {
    let kernel = Kernel(operation, giving: shape, from: [operand])
    #expect("\(kernel)".prefix { $0 != "(" } == name)
  }

  @Test("A constant is all that is written so, to the last digit")
  func constant() {
    let third = Numeral(significand: 25, exponent: -2)
    guard case .constant(let box) = Kernel(.constant(third), giving: Shape(1, 1), from: []) else {
      Issue.record("no constant")
      return
    }
    #expect(box == Interval(0.25))
  }

  @Test("Operations are numbered by what they do and the shape they give")
  func numbers() throws {
    var sheet = try Worksheet([
      ("X", numerals([[1, 2], [3, 4]])), ("Y", numerals([[5, 6], [7, 8]])),
      ("v", numerals([[1], [2]])),
    ])
    let nodes = try ["X + Y", "Y + X", "X - Y", "v + v", "exp(X)", "exp(Y)", "tanh(X)"].map {
      try sheet.node($0)
    }
    let kernels = Kernels(sheet.scope.graph)
    let numbers = nodes.map { kernels.operation(of: $0) }
    #expect(numbers[0] == numbers[1] && numbers[4] == numbers[5])
    #expect(Set(numbers).count == 5)
  }
}
