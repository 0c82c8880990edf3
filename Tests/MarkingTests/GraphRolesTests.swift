import Algebra
import Formulas
import Testing

@testable import Marking

/// The roles of nodes in a network, as the rules of mistakes ask for them.
@Suite("Roles of nodes")
struct GraphRolesTests {
  /// Givens: a matrix of 2 rows and 3 columns, a column of 2 and a number; and nodes made of them.
  private struct Sample {
    var graph = Graph()
    let (matrix, column, scalar): (NodeID, NodeID, NodeID)

    init() {
      matrix = graph.node(.input(0), shape: Shape(2, 3))
      column = graph.node(.input(1), shape: Shape(2, 1))
      scalar = graph.node(.input(2), shape: Shape(1, 1))
    }

    /// The column times a number with one decimal.
    mutating func times(_ tenths: UInt64) -> NodeID {
      let number = graph.constant(Numeral(significand: tenths, exponent: -1))
      return graph.multiply(column, graph.broadcast(number, to: Shape(2, 1)))
    }
  }

  @Test("The operands of an operation are told only of a node that has it")
  func operands() {
    var sample = Sample()
    let sum = sample.graph.add(sample.matrix, sample.matrix)
    let found = sample.graph.operands(of: .add, at: sum)
    #expect(found?.0 == sample.matrix && found?.1 == sample.matrix)
    #expect(sample.graph.operands(of: .subtract, at: sum) == nil)
    #expect(sample.graph.operands(of: .add, at: sample.matrix) == nil)
  }

  @Test("A given stays one spread over a batch or transposed, and others count as such")
  func givens() {
    var sample = Sample()
    let spread = sample.graph.broadcast(sample.column, to: Shape(2, 3))
    let turned = sample.graph.transpose(sample.matrix)
    let sum = sample.graph.add(spread, sample.matrix)
    for node in [sample.matrix, sample.scalar, spread, turned] {
      #expect(sample.graph.isGiven(node))
    }
    #expect(!sample.graph.isGiven(sum) && sample.graph.isGiven(sum, or: [sum]))
    #expect(sample.graph.isUse(turned, of: sample.matrix))
    #expect(sample.graph.isUse(sample.matrix, of: sample.matrix))
    #expect(!sample.graph.isUse(turned, of: sample.column))
    #expect(!sample.graph.isUse(spread, of: sample.column))
  }

  @Test("A given number and a given matrix are told from vectors and from what is worked out")
  func shapes() {
    var sample = Sample()
    let spread = sample.graph.broadcast(sample.scalar, to: Shape(2, 3))
    #expect(sample.graph.isGivenScalar(sample.scalar) && sample.graph.isGivenScalar(spread))
    #expect(!sample.graph.isGivenScalar(sample.column))
    let doubled = sample.graph.add(sample.matrix, sample.matrix)
    let total = sample.graph.sum(doubled)
    #expect(!sample.graph.isGivenScalar(total))
    #expect(sample.graph.isGivenMatrix(sample.matrix, or: []))
    #expect(!sample.graph.isGivenMatrix(sample.column, or: [sample.column]))
    #expect(!sample.graph.isGivenMatrix(doubled, or: []))
    #expect(sample.graph.isGivenMatrix(doubled, or: [doubled]))
    let vector = sample.graph.add(sample.column, sample.column)
    #expect(!sample.graph.isGivenMatrix(vector, or: [vector]))
  }

  @Test("A bias is added to products and sums")
  func weightedSums() {
    var sample = Sample()
    let turned = sample.graph.transpose(sample.matrix)
    let (matrix, column) = (sample.matrix, sample.column)
    for node in [
      sample.graph.product(turned, column), sample.graph.multiply(column, column),
      sample.graph.add(matrix, matrix),
    ] {
      #expect(sample.graph.isWeightedSum(node))
    }
    for node in [
      sample.graph.subtract(column, sample.times(3)), sample.graph.apply(.tanh, column), column,
    ] {
      #expect(!sample.graph.isWeightedSum(node))
    }
  }

  @Test("An average is divided by the number of samples, or multiplied by its inverse")
  func averages() {
    var sample = Sample()
    let count = sample.graph.broadcast(sample.graph.constant(2), to: Shape(2, 1))
    let divided = sample.graph.divide(sample.column, count)
    let half = sample.times(5)
    for node in [divided, half] {
      #expect(sample.graph.isAverage(node, 2))
      #expect(!sample.graph.isAverage(node, 4))
    }
    let byGiven = sample.graph.divide(
      sample.column, sample.graph.broadcast(sample.scalar, to: Shape(2, 1)))
    #expect(!sample.graph.isAverage(byGiven, 2))
    let (sum, twice) = (sample.graph.add(sample.column, count), sample.times(20))
    #expect(!sample.graph.isAverage(sum, 2) && !sample.graph.isAverage(twice, 2))
  }

  @Test("A sum over samples has as many terms as there are samples, along the axis it runs")
  func sums() {
    var sample = Sample()
    let (matrix, column) = (sample.matrix, sample.column)
    let turned = sample.graph.transpose(matrix)
    let cases: [(NodeID, Set<Int>)] = [
      (sample.graph.product(matrix, turned), [3]), (sample.graph.product(turned, column), [2]),
      (sample.graph.sum(matrix), [1, 2, 3, 6]), (sample.graph.sum(matrix, .down), [2]),
      (sample.graph.sum(matrix, .along), [3]), (sample.graph.add(matrix, matrix), []),
    ]
    for (node, batches) in cases {
      #expect(Set((1...6).filter { sample.graph.isSum(node, over: $0) }) == batches)
    }
  }

  @Test("Activations and their slopes are told from other functions")
  func activations() {
    var sample = Sample()
    let tenth = Numeral(significand: 1, exponent: -1)
    func made(_ function: ElementaryFunction) -> NodeID {
      sample.graph.apply(function, sample.column)
    }
    for function in [ElementaryFunction.sigmoid, .relu, .elu(scale: tenth)] {
      let node = made(function)
      #expect(sample.graph.isActivation(node) && !sample.graph.isSlope(node))
    }
    for function in [
      ElementaryFunction.sigmoidSlope, .tanhSlope, .step, .leakyReluSlope(slope: tenth),
      .eluSlope(scale: tenth), .geluSlope,
    ] {
      let node = made(function)
      #expect(sample.graph.isSlope(node) && !sample.graph.isActivation(node))
    }
    for function in [ElementaryFunction.exp, .log, .sign] {
      let node = made(function)
      #expect(!sample.graph.isSlope(node) && !sample.graph.isActivation(node))
    }
    let softmax = sample.graph.apply(.softmax(.down), to: [sample.column])
    #expect(sample.graph.isActivation(softmax) && !sample.graph.isSlope(softmax))
    #expect(!sample.graph.isActivation(sample.column))
  }

  @Test("A sigmoid is a slope where a softplus has the same argument")
  func softplus() {
    var sample = Sample()
    let sigmoid = sample.graph.apply(.sigmoid, sample.column)
    _ = sample.graph.apply(.softplus, sample.scalar)
    #expect(!sample.graph.isSlope(sigmoid))
    _ = sample.graph.apply(.softplus, sample.column)
    #expect(sample.graph.isSlope(sigmoid))
  }

  @Test("A slope taken at the activation's value is taken twice: 1 − tanh² of tanh z")
  func takenTwice() throws {
    var sample = Sample()
    let (column, tenth) = (sample.column, Numeral(significand: 1, exponent: -1))
    let pairs: [(ElementaryFunction, ElementaryFunction)] = [
      (.sigmoidSlope, .sigmoid), (.tanhSlope, .tanh), (.geluSlope, .gelu),
      (.eluSlope(scale: tenth), .elu(scale: tenth)),
      (.leakyReluSlope(slope: tenth), .leakyRelu(slope: tenth)),
    ]
    for (slope, activation) in pairs {
      let taken = sample.graph.slopeTakenTwice(slope, of: column)
      let twice = try #require(taken)
      #expect(sample.graph[twice].operation == .apply(slope))
      let inner = sample.graph[twice].operands[0]
      #expect(sample.graph[inner].operation == .apply(activation))
      #expect(sample.graph[inner].operands == [column])
    }
    // That of a step's value is what it was.
    let step = sample.graph.slopeTakenTwice(.step, of: column)
    #expect(step == nil)
  }

  /// The natural logarithm of 1000 is 6.907755, the decimal one 3.
  @Test("A logarithm to base 10 stands for a natural one, weighted or not")
  func logarithm() {
    var sample = Sample()
    let plain = sample.graph.apply(.log, sample.column)
    let weighted = sample.graph.apply(.weightedLog, to: [sample.column, sample.column])
    let nodes = [plain, weighted, sample.column].map { sample.graph.decimalLogarithm($0) }
    #expect(nodes[2] == nil)
    #expect(nodes[0] != nil && nodes[1] != nil)
    var evaluation = Evaluation<Double>(sample.graph)
    evaluation.set(sample.column, to: Matrix(Shape(2, 1), [1000, 0.1]))
    var values: [Double] = []
    for case let node? in nodes { values += evaluation.value(of: node).elements }
    for (found, expected) in zip(values, [3, -1, 3000, -0.1]) {
      #expect(abs(found - expected) < 1e-9)
    }
  }
}
