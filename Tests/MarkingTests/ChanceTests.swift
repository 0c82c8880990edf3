import Marking
import Rubrics
import Testing

/// A diagnosis is named only where chance would explain the value less than once in 25 times.
@Suite("Chance and diagnoses")
struct ChanceTests {
  /// A value with one decimal leaves .15 open; of a size r it is met by chance .15 / 2r of the
  /// time.
  @Test(
    "A known mistake explains a value that chance meets less than once in 25 times",
    arguments: [
      // 7.5 % and 5 % by chance, then 3.1 % and 1 %.
      (0.25, "0.9", false), (0.5, "1.1", false), (0.8, "1.4", true), (2.5, "3.1", true),
    ] as [(Double, String, Bool)])
  func limit(_ u: Double, _ stated: String, isNamed: Bool) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {u: \(u)}
      steps:
        - step: z
          formula: "3 * u"
          mistakes: [{name: added, formula: "u + 0.6"}]
      marking: {digits: 1}
      """)
    let mark = try desk.mark("z = \(stated)")["z"]
    #expect(mark?.verdict == .wrong)
    #expect(mark?.diagnosis?.rawValue == (isNamed ? "added" : nil), "\(mark?.message ?? "")")
  }
}
