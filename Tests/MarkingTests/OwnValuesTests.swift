import Algebra
import AnswerSheets
import Formulas
import Rubrics
import Testing

@testable import Marking

/// The source of each value in a formula, as its sources are chosen.
@Suite("Own values")
struct OwnValuesTests {
  /// A is 1/7 or .142857, B is 15/7 or 2.142857, C is 30/7.
  private static let rubric = """
    gradus: 1
    given: {a: 1, b: 7, k: 2}
    steps: [{step: A, formula: a / b}, {step: B, formula: A + k}, {step: C, formula: B * k}]
    """

  /// A sheet whose first two steps are judged.
  private static func marking(_ answer: String) throws -> SheetMarking {
    let rubric = try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    let marking = SheetMarking(ReferenceModel(rubric), sheet, at: EvaluationContext())
    for step in 0..<2 { marking.find(step) }
    return marking
  }

  /// The values for a step's formula, by an assignment.
  private static func values(
    of step: Int, _ marking: SheetMarking, _ assignment: SourceAssignment, _ carrying: CarryMode,
    later: [Int: Matrix<Interval>] = [:], asked: SourceAssignment? = nil, before: Int? = nil
  ) -> OwnValues {
    let plan = marking.plan(step, marking.model.lawfulFormulas[step][0], assignment)
    return OwnValues(
      of: plan, in: marking, assignment, carrying, later: later, asked: asked, before: before)
  }

  private static let sheet = "A = .143\nB = 2.143\nC = 4.286\n"

  @Test("A stated step counts as written where it is chosen, else as all that it may be")
  func stated() throws {
    let marking = try Self.marking(Self.sheet)
    let chosen = SourceAssignment().with(1, .stated)
    func box(_ assignment: SourceAssignment, _ carrying: CarryMode) -> Interval {
      Self.values(of: 2, marking, assignment, carrying).value(of: .step(1)).elements[0]
    }
    for narrow in [
      box(SourceAssignment(), .exact), box(chosen, .exact), box(chosen, .chosen),
      box(chosen, .whatever(widenedBy: 0.25)),
    ] {
      #expect(narrow.contains(2.143) && narrow.width < 1e-12)
    }
    // What it was rounded from, and what is written.
    for any in [
      box(SourceAssignment(), .anything), box(chosen, .anything), box(SourceAssignment(), .chosen),
    ] {
      #expect(any.contains(2.143) && any.contains(15 / 7.0) && any.width < 0.002)
    }
    let passed = box(SourceAssignment(), .whatever(widenedBy: 0.25))
    #expect(passed.contains(1.893) && passed.contains(2.393) && passed.width < 0.51)
  }

  @Test("A step taken from the reference, or worked out anew, is right whatever is written")
  func reference() throws {
    let marking = try Self.marking("A = .143\nB = 9.143\nC = 4.286\n")
    for source in [ValueSource.reference, .recomputed] {
      let values = Self.values(of: 2, marking, SourceAssignment().with(1, source), .anything)
      let box = values.value(of: .step(1)).elements[0]
      #expect(box.contains(15 / 7.0) && box.width < 1e-12)
    }
    let own = Self.values(of: 2, marking, SourceAssignment(), .exact).value(of: .step(1))
    #expect(own.elements[0].contains(9.143))
  }

  @Test("A step that is not at the leaves is right, unless a later statement is given for it")
  func later() throws {
    let marking = try Self.marking(Self.sheet)
    let box = Matrix(scalar: Interval(0.25))
    let own = Self.values(of: 2, marking, SourceAssignment(), .anything, later: [0: box])
    #expect(own.value(of: .step(0)) == box)
    let none = Self.values(of: 2, marking, SourceAssignment(), .anything)
    #expect(none.value(of: .step(0)) == marking.model.referenceBoxes[0])
  }

  @Test("A given is the assignment's, and as the student copied it only where that is chosen")
  func givens() throws {
    let marking = try Self.marking("b = 8\n" + Self.sheet)
    let (right, copied) = (SourceAssignment(), SourceAssignment().with(misread: [1]))
    func box(_ given: Int, _ assignment: SourceAssignment) -> Interval {
      Self.values(of: 0, marking, assignment, .anything).value(of: .given(given)).elements[0]
    }
    #expect(box(1, right) == Interval(7) && box(1, copied) == Interval(8))
    #expect(box(0, copied) == Interval(1), "nothing else is copied")
    #expect(box(0, SourceAssignment().with(misread: [0])) == Interval(1), "not copied otherwise")
  }

  /// .15 stands for what is rounded or cut to it, from .145 to .16.
  @Test("An earlier statement of a step counts where it is chosen, to the digits it shows")
  func superseded() throws {
    let marking = try Self.marking("A = .15\nA = .143\nB = 2.143\n")
    func box(_ source: ValueSource, _ carrying: CarryMode) -> Interval {
      Self.values(of: 1, marking, SourceAssignment().with(0, source), carrying)
        .value(of: .step(0)).elements[0]
    }
    let exact = box(.first, .exact)
    #expect(exact.contains(0.15) && exact.width < 1e-12)
    let around = box(.first, .anything)
    #expect(around.contains(0.15) && around.contains(0.1451) && !around.contains(0.1449))
    #expect(
      box(.previous, .anything) == marking.model.referenceBoxes[0].elements[0],
      "there is none between")
  }

  @Test(
    "A step worked out on the way is not stated, stated to more digits or fewer, or wrong",
    arguments: [
      ("A = .143\nC = 4.286\n", nil, nil), ("A = .143\nB = 2.143\nC = 4.286\n", 0, nil),
      ("A = .143\nB = 2.1429\nC = 4.286\n", 1, nil), ("A = .143\nB = 9.143\nC = 4.286\n", nil, -3),
      ("A = .143\nB = 9.14\nC = 4.286\n", nil, -2),
    ] as [(String, Int?, Int?)])
  func statement(_ answer: String, _ more: Int?, _ exponent: Int?) throws {
    let marking = try Self.marking(answer)
    let values = Self.values(
      of: 2, marking, SourceAssignment().with(1, .recomputed), .anything)
    switch values.statement(ofPassed: 1, by: Rounding(step: 2)) {
    case .unstated: #expect(more == nil && exponent == nil)
    case .stated(let moreDigits): #expect(moreDigits == more)
    case .wrong(let found): #expect(more == nil && found != nil && found == exponent)
    }
  }

  @Test("A right step that is passed by rounds to what is written, where that is asked")
  func passed() throws {
    let marking = try Self.marking(Self.sheet)
    let assignment = SourceAssignment().with(1, .recomputed)
    func box(asked: SourceAssignment?, before: Int?) -> Interval? {
      Self.values(of: 2, marking, assignment, .anything, asked: asked, before: before)
        .box(passing: 1)?.elements[0]
    }
    let box2 = try #require(box(asked: SourceAssignment(), before: 2))
    #expect(box2.contains(15 / 7.0) && box2.contains(2.143) && box2.width < 0.002)
    #expect(box(asked: nil, before: 2) == nil && box(asked: SourceAssignment(), before: nil) == nil)
    #expect(box(asked: assignment, before: 2) == nil, "a step that is chosen is none of the others")
    #expect(box(asked: SourceAssignment(), before: 1) == nil, "nor is one judged later")
    let wrong = try Self.marking("A = .143\nB = 9.143\nC = 4.286\n")
    let none = Self.values(
      of: 2, wrong, assignment, .anything, asked: SourceAssignment(), before: 2)
    #expect(none.box(passing: 1) == nil, "a wrong step rounds to nothing")
  }
}
