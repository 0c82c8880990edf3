import Algebra
import Formulas
import Rubrics
import Testing

@testable import Marking

/// The values that a step can have while all before it is right at the digits asked.
@Suite("Enclosures around references")
struct ReferenceEnclosureTests {
  /// x is 0.5, to two digits; y is worked out from it.
  private static func model(_ formula: String) throws -> ReferenceModel {
    ReferenceModel(
      try RubricReader.read(
        Array(
          """
          gradus: 1
          marking: {digits: 2}
          given: {p: 0.25, q: 0.25, b: 3}
          steps:
            - {step: x, formula: "p + q"}
            - {step: y, formula: "\(formula)"}
          """.utf8), fileName: "r.yaml"))
  }

  private static func box(_ number: Double) -> Matrix<Interval> {
    Matrix(Shape(1, 1), [Interval(number)])
  }

  @Test(
    "A right step stands on values within two units of the references",
    arguments: [
      ("3 * x", [1.44, 1.47, 1.5, 1.53, 1.56], [1.4399, 1.5601]),
      ("3 * x + b", [4.44, 4.5, 4.56], [4.43, 4.57]),
      ("x .* x", [0.2304, 0.25, 0.2704], [0.22, 0.28]),
      // exp .48 is 1.6161, exp .52 is 1.6820; either may have lost a unit on its way.
      ("10 * exp(x)", [16.07, 16.91], [16.05, 16.93]),
    ] as [(String, [Double], [Double])])
  func right(_ formula: String, _ within: [Double], _ off: [Double]) throws {
    let enclosure = try Self.model(formula).referenceEnclosure(of: 1)
    for number in within { #expect(enclosure.indicesOff(Self.box(number)) == [], "\(number)") }
    for number in off { #expect(enclosure.indicesOff(Self.box(number)) == [0], "\(number)") }
  }

  @Test("Each wrong formula has its own, in the order of the mistakes")
  func wrong() throws {
    let model = try Self.model("3 * x + b")
    let enclosure = model.referenceEnclosure(of: 1)
    #expect(model.mistakes.wrongFormulas[1].map(\.diagnosis) == [.biasOmitted, .signFlipped])
    let (omitted, flipped) = (enclosure.wrong[0].elements[0], enclosure.wrong[1].elements[0])
    #expect(omitted.contains(1.45) && omitted.contains(1.55) && !omitted.contains(1.6))
    #expect(flipped.contains(-4.45) && flipped.contains(-4.55) && !flipped.contains(-4.6))
  }

  @Test("It is worked out once")
  func once() {
    let enclosures = ReferenceEnclosures()
    let made = (0..<3).map { number in
      enclosures[7, { ReferenceEnclosure(right: [Self.box(Double(number))], wrong: []) }]
        .right[0].elements[0].lower
    }
    #expect(made == [0, 0, 0])
    let other = enclosures[8, { ReferenceEnclosure(right: [Self.box(5)], wrong: []) }]
    #expect(other.right[0].elements[0].lower == 5)
  }

  @Test("An entry is off where no lawful formula can explain it")
  func off() {
    func boxes(_ entries: (Double, Double)...) -> Matrix<Interval> {
      Matrix(Shape(1, entries.count), entries.map { Interval(lower: $0.0, upper: $0.1) })
    }
    let enclosure = ReferenceEnclosure(
      right: [boxes((0, 1), (0, 1), (0, 1)), boxes((2, 3), (0, 1), (5, 6))], wrong: [])
    #expect(enclosure.indicesOff(boxes((2.5, 2.6), (2, 3), (1, 5))) == [1])
    #expect(enclosure.indicesOff(boxes((1.5, 1.6), (0.5, 3), (2, 3))) == [0, 2])
  }

  @Test("Right values lie two units of the last digit asked around the references")
  func rightValues() throws {
    let model = try Self.model("3 * x + b")
    let usual = RightValues(model: model)
    let around = usual.value(of: .step(0)).elements[0]
    #expect(abs(around.lower - 0.48) < 1e-9 && abs(around.upper - 0.52) < 1e-9)
    #expect(usual.value(of: .given(2)).elements == [Interval(3)])
  }
}
