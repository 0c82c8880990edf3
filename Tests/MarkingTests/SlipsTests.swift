import Marking
import Rubrics
import Testing

/// Slips of the pen in one entry of a value that is right else.
@Suite("Slips in a value")
struct SlipsTests {
  private static func diagnosis(_ v: String, _ others: String = "") throws -> Diagnosis? {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.0213, k: 0.5, b: 0.7381, c: 0.4567, d: [0.1234, 0.5678]}
      steps:
        - {step: p, formula: "b^2"}
        - {step: q, formula: "c^2"}
        - {step: s, formula: "1.1 * a"}
        - {step: v, formula: "d .^ 2"}
        - {step: n, formula: "0.04 * k"}
      """)
    let marks = try desk.mark("\(others)\(v)\n")
    return marks[String(v.prefix(1))]?.diagnosis
  }

  @Test(
    "A point that is misplaced, or two digits exchanged where the sheet says how many there are",
    arguments: [
      // s is .02343, p .54479 and q .20857.
      ("s = .2343", "", .decimalShifted), ("s = .2343", "p = .5448\n", .decimalShifted),
      ("s = .0234", "", nil), ("s = .02433", "", .digitsSwapped), ("s = .2034", "", .digitsSwapped),
      ("s = .0324", "p = .5448\nq = .2086\n", .digitsSwapped),
      ("s = .2034", "p = .5448\nq = .2086\n", .digitsSwapped),
      // Two places off is a slip of the point as well, three is another number.
      ("s = 2.343", "", .decimalShifted), ("s = 23.43", "", nil),
      // .20 for .02 is either: an exchange where two other numbers say how many digits there are.
      ("n = .2000", "", .decimalShifted), ("n = .2000", "p = .5448\n", .decimalShifted),
      ("n = .2000", "p = .5448\nq = .2086\n", .digitsSwapped),
      ("n = .200", "p = .5448\nq = .2086\n", .digitsSwapped),
    ] as [(String, String, Diagnosis?)])
  func number(_ stated: String, _ others: String, _ diagnosis: Diagnosis?) throws {
    #expect(try Self.diagnosis(stated, others) == diagnosis)
  }

  @Test(
    "The value of an earlier step is copied, with three digits at least",
    arguments: [
      ("q = .5448", "p = .5448\n", .copiedQuantity), ("p = .2086", "q = .2086\n", nil),
      // Of fewer than three digits that is chance.
      ("q = .545", "p = .545\n", .copiedQuantity), ("q = .54", "p = .54\n", nil),
      ("q = .5", "p = .5\n", nil), ("v = [0; 0]", "p = .5448\n", nil),
    ] as [(String, String, Diagnosis?)])
  func copied(_ stated: String, _ others: String, _ diagnosis: Diagnosis?) throws {
    #expect(try Self.diagnosis(stated, others) == diagnosis)
  }

  @Test(
    "One entry of a vector is off",
    arguments: [
      // v is [.01523; .32240].
      ("v = [.0152; .3242]", .digitsSwapped), ("v = [.0152; 3.224]", .decimalShifted),
      ("v = [.0152; .7777]", .entrySlip), ("v = [.0333; .7777]", nil),
    ] as [(String, Diagnosis?)])
  func vector(_ stated: String, _ diagnosis: Diagnosis?) throws {
    #expect(try Self.diagnosis(stated) == diagnosis)
  }
}
