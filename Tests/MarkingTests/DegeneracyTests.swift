import Algebra
import Rubrics
import Testing

@testable import Marking

/// Values by which it is seen whether a step hangs on anything but one own value.
@Suite("Sources that decide alone")
struct DegeneracyTests {
  private static func model() throws -> ReferenceModel {
    ReferenceModel(
      try RubricReader.read(
        Array(
          """
          gradus: 1
          given: {a: 3, b: -0.5}
          steps: [{step: x, formula: "a * b"}, {step: y, formula: "x + a"}]
          """.utf8), fileName: "r.yaml"))
  }

  private static let written = Matrix(scalar: Interval(0.25))

  /// 3 may be anything from −4 to 10, −0.5 from −2.5 to 1.5, the reference −1.5 from −5.5 to 2.5.
  @Test("One source is as it is written, all others are moved by more than twice their size")
  func movedFar() throws {
    let model = try Self.model()
    let own = OthersMovedFar(model: model, source: .step(0), writtenBoxes: Self.written)
    let given = OthersMovedFar(model: model, source: .given(1), writtenBoxes: Self.written)
    let cases: [(Matrix<Interval>, Double, Double)] = [
      (own.value(of: .step(0)), 0.25, 0.25), (own.value(of: .given(0)), -4, 10),
      (own.value(of: .given(1)), -2.5, 1.5), (own.value(of: .step(1)), -2.5, 5.5),
      (given.value(of: .given(1)), 0.25, 0.25), (given.value(of: .step(0)), -5.5, 2.5),
      (given.value(of: .given(0)), -4, 10), (given.value(of: .step(1)), -2.5, 5.5),
    ]
    for (box, lower, upper) in cases {
      let entry = box.elements[0]
      #expect(abs(entry.lower - lower) < 1e-9 && abs(entry.upper - upper) < 1e-9, "\(entry)")
    }
  }
}
