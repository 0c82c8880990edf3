import Marking
import Testing

/// Own values with which nothing is left to work out.
@Suite("Trivial own values")
struct TrivialityTests {
  /// A is .901; x, which is .53, is copied as .35, and .901 · .35 is .3154.
  @Test("A 0 that is passed by for the right value leaves enough to work out")
  func passedBy() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 0.53, k: 1.7}
      steps: [{step: A, formula: "x * k"}, {step: c, formula: "A * x"}]
      """)
    let step = try #require(try desk.mark("x = 0.35\nA = 0\nc = 0.3154\n")["c"])
    #expect(step.verdict == .followThrough && step.points == 1)
  }

  @Test("What leaves nothing to work out is named, though it is not wrong")
  func named() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 1.4, y: 0.7, k: 0.5, o: 1}
      marking: {digits: 3}
      steps: [{step: s, formula: "x * y"}, {step: d, formula: "(s - o) * k"}]
      """)
    let marks = try desk.mark("s = 1.0\nd = .000\n")
    #expect(marks["s"]?.verdict == .imprecise && marks["d"]?.verdict == .followThrough)
    #expect(marks["d"]?.remarks.map(\.steps) == [["s"]])
  }

  @Test(
    "Own values that cancel leave a product to work out, zeros leave nothing",
    arguments: [
      ("[0.34; 0.68]", "[0.68; -0.34]", 1.0), ("[0.01; 0.02]", "[0.02; -0.01]", 1),
      ("[0.00; 0.02]", "[0.02; 0.00]", 0),
    ])
  func cancelling(_ p: String, _ q: String, _ points: Double) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: [1.4, 0.7], y: [0.9, 1.2]}
      steps:
        - {step: p, formula: "x .* x"}
        - {step: q, formula: "y .* y"}
        - {step: s, formula: "p' * q"}
      """)
    #expect(try desk.mark("p = \(p)\nq = \(q)\ns = 0.00\n")["s"]?.points == points)
  }

  /// Gradients for one of .56: made up, with the point shifted, with too few digits, and another.
  ///
  /// With the rate of .0009 each leaves w as it is at three digits.
  @Test(
    "An old weight behind a made-up gradient of thousandths is a copy, behind a named slip it is not",
    arguments: [("0.001", 0.0), ("0.056", 1), ("0.6", 1), ("0.21", 1)])
  func tinyGradient(_ gradient: String, _ points: Double) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {w: 1.3, x: 0.7, k: 0.8, eta: 0.0009}
      marking: {digits: 3}
      steps: [{step: g, formula: "x * k"}, {step: w_new, formula: "w - eta * g"}]
      """)
    let mark = try desk.mark("g = \(gradient)\nw_new = 1.300\n")["w_new"]
    #expect(mark?.points == points, "\(String(describing: mark))")
  }
}
