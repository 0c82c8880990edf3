import Algebra
import AnswerSheets
import Testing

@testable import Derivations

/// Matrices that are written out, with dots for what is left out, against the truth.
@Suite("Matrices with dots")
struct LiteralComparisonTests {
  private static func comparison() throws -> LiteralComparison {
    let samples = try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1]}
      steps: [{step: Q, formula: "2 * X"}]
      """)
    return LiteralComparison(
      evaluation: TermEvaluation(samples.problem, samples.models.samples[0], TermReading()))
  }

  /// A matrix whose rows end at `/`, with `..` for dots.
  private static func matrix(_ text: String) -> Term {
    .matrix(
      text.split(separator: "/").map { row in
        row.split(separator: " ").map { word in
          word == ".." ? .dots : .term(.number(Double(word) ?? .nan))
        }
      })
  }

  private static func cells(_ parts: Term?...) -> [Term.Cell] {
    parts.map { part in part.map { .term($0) } ?? .dots }
  }

  /// 1 to 12 in three rows.
  private static let rows = Tensor([3, 4], (1...12).map { Interval(Double($0)) })

  /// Two by three by five; each entry tells its indices.
  private static let layers = Tensor(
    [2, 3, 5],
    (0..<30).map { index in
      let (i, j, k) = (index / 15, index / 5 % 3, index % 5)
      return Interval(Double(100 * i + 10 * j + k))
    })

  private func off(_ term: Term, _ target: Tensor) throws -> [[Int]] {
    var comparison = try Self.comparison()
    return try comparison.compare(term, target).map { [$0.row, $0.column ?? 0] }
  }

  @Test(
    "Entries before the dots count from the start, those behind them from the end",
    arguments: [
      ("1 2 3 4 / 5 6 7 8 / 9 10 11 12", []),
      ("1 2 3 4 / 5 6 0 8 / 9 10 11 0", [[2, 3], [3, 4]]),
      ("1 .. 4 / .. .. .. / 9 .. 12", []), ("1 2 .. 4 / .. .. .. .. / 9 10 .. 12", []),
      ("1 .. 4 / 5 .. 8 / .. .. / 9 .. 12", nil), ("1 .. 3 / .. .. .. / 9 .. 12", [[1, 4]]),
      ("1 .. / .. .. / 10 ..", [[3, 1]]), (".. 4 / .. .. / .. 12", []),
      ("1 .. .. 4 / .. .. .. .. / 9 .. .. 12", []), ("1 2 3 .. / 5 6 7 .. / 9 10 11 ..", []),
      (".. .. .. / 9 .. 12", []), ("1 .. 4 / .. .. .. / 5 .. 8 / 9 .. 12", []),
    ] as [(String, [[Int]]?)])
  func dots(_ text: String, _ entries: [[Int]]?) throws {
    if let entries {
      #expect(try off(Self.matrix(text), Self.rows) == entries)
    } else {
      #expect(try off(Self.matrix(text), Self.rows) == [])
    }
  }

  @Test(
    "Other counts of entries, and dots in several places, are told",
    arguments: [
      ("1 2 3 / 5 6 7 / 9 10 11", .shape("3 entries where 4 belong")),
      ("1 2 3 4 / 5 6 7 8", .shape("2 entries where 3 belong")),
      ("1 .. 3 .. / .. .. .. .. / 9 .. 11 ..", .undefined("dots in several places of a row")),
      ("1 2 3 .. 3 4 / 5 6 7 .. 7 8 / .. ..", .undefined("dots in several places of a row")),
    ] as [(String, TermFault)])
  func faults(_ text: String, _ fault: TermFault) throws {
    var comparison = try Self.comparison()
    #expect(throws: fault) { try comparison.compare(Self.matrix(text), Self.rows) }
  }

  @Test("A lone row may hold whole columns, or numbers for all of a column")
  func columns() throws {
    func column(_ numbers: Double...) -> Term {
      .matrix(numbers.map { [.term(.number($0))] })
    }
    let right = Self.cells(column(1, 5, 9), nil, column(4, 8, 12))
    #expect(try off(.matrix([right]), Self.rows) == [])
    let wrong = Self.cells(column(1, 0, 9), nil, column(4, 8, 0))
    #expect(try off(.matrix([wrong]), Self.rows) == [[2, 1], [3, 4]])
    let zeros = Tensor([2, 3], [0, 7, 0, 0, 8, 1].map { Interval($0) })
    let numbers = Self.cells(.number(0), column(7, 8), .number(0))
    #expect(try off(.matrix([numbers]), zeros) == [[2, 3]])
    #expect(throws: TermFault.shape("a column of other length")) {
      try off(.matrix([Self.cells(column(1, 5), nil)]), Self.rows)
    }
  }

  @Test("A row of a cell may be written as a whole")
  func wholeRows() throws {
    let rows = ["1 2 3 4", "5 6 0 8", "9 10 11 12"].map { Self.cells(Self.matrix($0)) }
    #expect(try off(.matrix(rows), Self.rows) == [[2, 3]])
    let short = ["1 2 3", "5 6 7", "9 10 11"].map { Self.cells(Self.matrix($0)) }
    #expect(throws: TermFault.shape("a row of other length")) {
      try off(.matrix(short), Self.rows)
    }
  }

  @Test("A column may be laid down as a row, and a transpose is turned")
  func turned() throws {
    let column = Tensor([3, 1], [1, 2, 3].map { Interval($0) })
    #expect(try off(Self.matrix("1 .. 3"), column) == [])
    #expect(try off(Self.matrix("1 2 4"), column) == [[1, 3]])
    #expect(try off(Self.matrix("1 2 4"), Tensor([3], column.entries)) == [[1, 3]])
    #expect(try off(Self.matrix("1 / 2 / 4"), column) == [[3, 1]])
    let turned = Term.transposed(Self.matrix("1 5 9 / .. .. .. / 4 8 0"))
    #expect(try off(turned, Self.rows) == [[3, 4]])
    #expect(try off(.shaped(Self.matrix("1 .. 3"), []), column) == [])
    #expect(throws: TermFault.shape("a transpose")) { try off(turned, Self.layers) }
  }

  @Test("What is no matrix is compared as a whole")
  func whole() throws {
    #expect(try off(.number(2), Tensor(Interval(2))) == [])
    #expect(try off(.number(2), Tensor(Interval(3))) == [[1, 1]])
    #expect(throws: TermFault.shape("a number")) { try off(.number(2), Self.rows) }
    #expect(throws: TermFault.undefined("a value without bounds")) {
      try off(.number(.infinity), Tensor(Interval(2)))
    }
  }

  /// The matrix at an index of the last axis, or the first.
  private static func layer(_ index: Int, isLast: Bool, but wrong: Double? = nil) -> Term {
    let (height, width) = isLast ? (2, 3) : (3, 5)
    var rows: [[Term.Cell]] = []
    for row in 0..<height {
      var cells: [Term.Cell] = []
      for column in 0..<width {
        let (i, j, k) = isLast ? (row, column, index) : (index, row, column)
        let number = Double(100 * i + 10 * j + k)
        cells.append(.term(.number(row == 1 && column == 2 ? wrong ?? number : number)))
      }
      rows.append(cells)
    }
    return .matrix(rows)
  }

  @Test("A list of matrices is a tensor's layers along its last axis, or its first")
  func layerList() throws {
    let last = (0..<5).map { Self.layer($0, isLast: true) }
    #expect(try off(.matrix([last.map { .term($0) }]), Self.layers) == [])
    #expect(try off(.matrix(last.map { [.term($0)] }), Self.layers) == [])
    let first = (0..<2).map { Self.layer($0, isLast: false) }
    #expect(try off(.matrix([first.map { .term($0) }]), Self.layers) == [])
    let dotted = Self.cells(last[0], nil, Self.layer(4, isLast: true, but: 0))
    #expect(try off(.matrix([dotted]), Self.layers) == [[2, 3]])
    #expect(throws: TermFault.self) { try off(.matrix([Self.cells(last[0])]), Self.layers) }
  }

  @Test("Between the last two of some matrices with dots, the dots between may be left out")
  func leftOut() throws {
    func dotted(_ k: Int) -> Term { Self.matrix("\(k) .. \(20 + k) / \(100 + k) .. \(120 + k)") }
    #expect(try off(.matrix([Self.cells(dotted(0), dotted(1), dotted(4))]), Self.layers) == [])
    #expect(
      try off(.matrix([Self.cells(dotted(0), dotted(1), dotted(3))]), Self.layers).isEmpty == false)
    // Without any dots nothing is left out.
    let plain = [0, 1, 4].map { Self.layer($0, isLast: true) }
    #expect(throws: TermFault.self) {
      try off(.matrix([plain.map { .term($0) }]), Self.layers)
    }
  }

  @Test("Which matrices are compared entry by entry")
  func writtenOut() {
    let (plain, dotted) = (Self.matrix("1 2"), Self.matrix("1 .."))
    #expect(!plain.isWrittenOut(order: 2) && plain.isWrittenOut(order: 3))
    #expect(dotted.isWrittenOut(order: 2) && Term.transposed(dotted).isWrittenOut(order: 2))
    #expect(Term.shaped(dotted, []).isWrittenOut(order: 1))
    #expect(Term.matrix([[.term(dotted)]]).isWrittenOut(order: 2))
    #expect(!Term.negated(dotted).isWrittenOut(order: 2))
  }
}
