import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// To how many digits a sheet writes, as its steps see it.
@Suite("Precision of a sheet")
struct SheetPrecisionTests {
  private static let rubric = """
    gradus: 1
    given: {a: 1, b: 7, c: 9, d: 11, e: 13, W: [0.25, 0.125]}
    steps:
      - {step: A, formula: "a / b"}
      - {step: B, formula: "a / c"}
      - {step: C, formula: "a / d"}
      - {step: D, formula: "a / e"}
      - {step: E, formula: "10 * a / b"}
      - {step: F, formula: "100 * a / c"}
      - {step: G, formula: "b / 2"}
      - {step: H, formula: "b / 5"}
      - {step: V, formula: "3 * W"}
    """

  /// The habits of a sheet as its steps see them, by name.
  private static func habits(_ answer: String) throws -> [String: WritingHabit] {
    let rubric = try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    let model = ReferenceModel(rubric)
    let habits = model.contexts.use { SheetMarking(model, sheet, at: $0).habits }
    return Dictionary(uniqueKeysWithValues: zip(rubric.steps.map(\.name), habits))
  }

  @Test(
    "A sheet usually shows the upper median of the digits of its other steps",
    arguments: [
      // A step itself does not count, whether it is coarser or finer than the median.
      ("A = .14, B = .111, C = .0909", "A", -3), ("A = .14, B = .111, C = .0909", "B", -2),
      ("A = .14, B = .111, C = .0909", "C", -2), ("A = .14, B = .111, C = .0909", "D", -3),
      ("A = .1429", "B", -4), ("A = .143, B = .111", "A", -3),
      // With no others it shows the digits asked.
      ("A = .1429", "A", -2),
      // Whole numbers and copied givens say nothing.
      ("E = 1, F = 11, A = .143", "B", -3), ("V = [.250; .125]", "B", -2),
      // Where four and more were rounded, they say it: an exact value may have lost its zeros.
      ("A = .1429, B = .1111, C = .0909, D = .077, G = 3.5, H = 1.4", "E", -4),
      ("A = .1429, B = .1111, D = .077, G = 3.5, H = 1.4", "E", -3),
    ])
  func usual(_ answer: String, _ step: String, _ exponent: Int) throws {
    #expect(try Self.habits(answer.replacing(", ", with: "\n"))[step]?.exponent == exponent)
  }

  @Test(
    "The coarsest digits of another step that was rounded, no fewer than asked",
    arguments: [
      ("A = .143, B = .1111", "C", -3), ("A = .143, B = .1111", "A", -4),
      ("A = .143, B = .1111", "B", -3), ("A = .1, B = .1111", "C", -2),
      // All alike, and exact numbers: nobody rounded more than usual.
      ("A = .143, B = .111", "C", nil), ("G = 3.5, B = .1111", "C", -4), ("G = 3.5", "C", nil),
    ] as [(String, String, Int?)])
  func coarsest(_ answer: String, _ step: String, _ exponent: Int?) throws {
    #expect(try Self.habits(answer.replacing(", ", with: "\n"))[step]?.coarsest == exponent)
  }

  @Test(
    "Digits are significant where four in five numbers show as many, and fewer as many decimals",
    arguments: [
      ("A = .143, C = .0909, E = 1.43, F = 11.1", 3), ("A = .143, C = .091, E = 1.429", nil),
      ("A = .143, B = .111", nil),
      ("A = .143, C = .0909, E = 1.43, F = 11.1, D = .077", 3),
      ("A = .143, C = .0909, E = 1.43, F = 11.11, D = .077", nil),
      // Whole numbers and zeros tell nothing.
      ("A = .143, C = .0909, E = 1.43, F = 11, G = 4", 3),
      ("C = .0909, E = 1.43, V = [0; 0]", 3), ("C = .0909, E = 1.43, V = [0.000; 0.000]", 3),
      ("C = .0909, E = 1.43, A = 1/7, B = 1/9", 3),
      // A calculator of ten digits prints no zeros behind the last.
      ("A = .1428571429, C = .09090909091, E = 1.428571429, F = 11.11111111, G = 3.5", 10),
      ("A = .1428571429, C = .09090909091, E = 1.42857143, F = 11.11111111, D = .077", 10),
      ("A = .1428571429, C = .09090909091, E = 1.4285714286, F = 11.111111111", nil),
      // Half of the long numbers must show them all.
      (
        "A = .1428571429, C = .09090909091, E = 1.42857143, F = 11.1111111, D = .076923076923", nil
      ),
      ("A = .1428571429, C = .09090909091, E = 1.42857143, F = 11.1111111", 10),
    ] as [(String, Int?)])
  func significant(_ answer: String, _ digits: Int?) throws {
    #expect(try Self.habits(answer.replacing(", ", with: "\n"))["B"]?.significant == digits)
  }

  @Test(
    "Three other numbers that are right to digits which a float32 cannot hold exclude it",
    arguments: [
      ("A = .142857143, C = .0909090909, E = 1.428571429", "B", true),
      // Two of them are too few, and the step itself does not count.
      ("A = .142857143, C = .0909090909", "B", false),
      ("A = .142857143, C = .0909090909, E = 1.428571429", "A", false),
      ("A = .142857143, C = .0909090909, E = 1.428571429, B = .111111111", "A", true),
      // One that is off by more than its last digit may be a float32.
      ("A = .142857143, C = .0909090909, E = 1.428571429, F = 11.111111641", "B", false),
      ("A = .142857143, C = .0909090909, E = 1.428571428", "B", true),
      ("A = .142857143, C = .0909090909, E = 1.428571430", "B", false),
      // Those with fewer digits than the step itself say nothing of it.
      ("A = .1428571429, C = .0909090909, E = 1.428571429, F = 11.11111111", "A", false),
      // A float32 holds six digits.
      ("A = .142857, C = .0909091, E = 1.42857, F = 11.1111", "B", false),
    ])
  func single(_ answer: String, _ step: String, isExcluded: Bool) throws {
    #expect(
      try Self.habits(answer.replacing(", ", with: "\n"))[step]?.excludesSingle == isExcluded)
  }

  /// Of 1/11 = .0909…, 1/13 = .0769… and 100/9 = 11.11… two digits round up, which nobody writes
  /// who cuts.
  @Test(
    "Three other numbers that are cut off show that a sheet cuts, unless more than one in five is rounded up",
    arguments: [
      ("C = .090, D = .076, A = .1428", "B", true), ("C = .090, D = .076", "B", false),
      ("C = .090, D = .076, A = .1428", "A", false), ("C = .090, D = .077, A = .1428", "B", false),
      ("C = .0909, B = .111, F = 11.11", "G", false),
      ("C = .090, D = .076, A = .1428, E = 1.43", "B", false),
      ("C = .090, D = .076, A = .1428, E = 1.42, F = 11.11", "B", true),
      // What is off by more than a digit is another value.
      ("C = .090, D = .076, A = .1420", "B", false),
    ])
  func cuts(_ answer: String, _ step: String, cuts: Bool) throws {
    #expect(try Self.habits(answer.replacing(", ", with: "\n"))[step]?.cuts == cuts)
  }
}
