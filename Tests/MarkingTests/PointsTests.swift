import Testing

@testable import Marking

@Suite("Points")
struct PointsTests {
  @Test(
    "Points as people write them",
    arguments: [
      (2, "2"), (0.5, "0.5"), (1 / 3.0, "0.333"), (1.9996, "2"), (0, "0"), (-0.25, "-0.25"),
    ] as [(Double, String)])
  func points(_ points: Double, _ text: String) {
    #expect(Points.text(points) == text)
    #expect(Points.words(points) == text + (text == "1" ? " point" : " points"))
  }

  @Test("One point is a point")
  func onePoint() {
    #expect(Points.words(1) == "1 point" && Points.words(0.9999) == "1 point")
    #expect(Points.sum(11.999999999999998) == 12 && Points.sum(0.1 + 0.2) == 0.3)
  }
}
