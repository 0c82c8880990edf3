import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Derivations

/// The samples of a rubric, and answers read by its names.
struct Samples {
  let models: SampleModels
  let vocabulary: Vocabulary

  init(_ rubric: String, count: Int = 1) throws {
    let rubric = try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml")
    models = try #require(SampleModels(rubric, count: count))
    vocabulary = Vocabulary(
      models.problem, stepNames: rubric.steps.map { $0.names.union([$0.name]) })
  }

  var problem: Problem { models.problem }

  /// The statements of an answer.
  func read(_ answer: String) throws -> DerivedSheet {
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "answer.md")
    return DerivedSheet(sheet, in: 0..<answer.utf8.count, vocabulary)
  }

  /// The term at the right of an equation.
  func term(_ expression: String, of name: String = "Q") throws -> Term {
    let statement = try #require(try read("$\(name) = \(expression)$").statements.first)
    return try #require(statement.sides.first?.term, "\(statement)")
  }

  func quantity(_ name: String) throws -> Int { try #require(vocabulary.quantity(name)) }

  /// The numbers of a quantity in the first sample, row by row.
  subscript(name: String) -> [[Double]] {
    guard let quantity = vocabulary.quantity(name) else { return [] }
    return models.samples[0].values[quantity].rows
  }

  func size(_ letter: String) -> Int {
    problem.sizes.firstIndex(of: letter).map { models.samples[0].sizes[$0] } ?? 0
  }

  /// The value of a term in the first sample.
  func value(_ term: Term, _ reading: TermReading = TermReading()) throws(TermFault) -> Tensor {
    var evaluation = TermEvaluation(problem, models.samples[0], reading)
    return try evaluation.tensor(term)
  }
}

extension Samples {
  /// Two layers, the first of which is used twice.
  static func network() throws -> Samples {
    try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1], W: [N, M], V: [M, K]}
      steps:
        - {step: Z, formula: "W' * X"}
        - {step: H, formula: "tanh(Z)"}
        - {step: U, formula: "V' * H"}
        - {step: Q, formula: "U + V' * Z"}
      """)
  }
}

extension Tensor {
  /// The middles of its entries as rows and columns; a number is one row of one.
  var rows: [[Double]] {
    let columns = order == 2 ? dimensions[1] : 1
    return stride(from: 0, to: entries.count, by: columns).map { start in
      entries[start..<start + columns].map(\.midpoint)
    }
  }
}

/// Matrices of numbers by the definitions of the textbook.
func times(_ left: [[Double]], _ right: [[Double]]) -> [[Double]] {
  left.map { row in
    right[0].indices.map { column in
      row.indices.reduce(0) { $0 + row[$1] * right[$1][column] }
    }
  }
}

func turned(_ matrix: [[Double]]) -> [[Double]] {
  matrix[0].indices.map { column in matrix.map { $0[column] } }
}

func each(_ matrix: [[Double]], _ function: (Double) -> Double) -> [[Double]] {
  matrix.map { $0.map(function) }
}

/// Entry by entry; a column or a row is repeated.
func each(
  _ left: [[Double]], _ right: [[Double]], _ function: (Double, Double) -> Double
) -> [[Double]] {
  func entry(_ matrix: [[Double]], _ row: Int, _ column: Int) -> Double {
    let line = matrix[matrix.count == 1 ? 0 : row]
    return line[line.count == 1 ? 0 : column]
  }
  let columns = max(left[0].count, right[0].count)
  return (0..<max(left.count, right.count)).map { row in
    (0..<columns).map { function(entry(left, row, $0), entry(right, row, $0)) }
  }
}
