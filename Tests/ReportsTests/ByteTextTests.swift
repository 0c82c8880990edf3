import Algebra
import Marking
import Testing

@testable import Reports

@Suite("Text as bytes")
struct ByteTextTests {
  private static func written(_ body: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    body(&bytes)
    return text(of: bytes)
  }

  @Test(
    "Whole numbers are written in decimal digits",
    arguments: [0, 7, 9, 10, 42, 99, 100, 1_000, -1, -12, Int.max, Int.min])
  func decimal(_ number: Int) {
    #expect(Self.written { $0.write(decimal: number) } == "\(number)")
  }

  @Test(
    "Points are written as people write them",
    arguments: [
      (0, "0"), (2, "2"), (0.5, "0.5"), (1 / 3.0, "0.333"), (-1, "-1"), (-0.25, "-0.25"),
      (100, "100"), (1.9996, "2"),
    ] as [(Double, String)])
  func points(_ points: Double, _ expected: String) {
    #expect(Self.written { $0.write(points: points) } == expected)
  }

  @Test("Values are written as they describe themselves")
  func values() {
    let stated = ReportSample.value(0.5, -1)
    #expect(Self.written { $0.write(stated) } == stated.description)
    #expect(Self.written { $0.write(StatedValue.text("[1 é")) } == "[1 é")
    let expected = ExpectedValue(Matrix(Shape(1, 2), [0.125, -2]), decimals: 2)
    #expect(Self.written { $0.write(expected) } == expected.description)
    #expect(Self.written { $0.write(ExpectedValue(text: "W'X")) } == "W'X")
  }
}
