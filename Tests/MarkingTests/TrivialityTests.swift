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

  /// Twice 6.5, the sum of the weights, and so on; the products are all different.
  @Test(
    "A value of four entries that are all one number is made up and stands for zeros",
    arguments: [
      ("[1.5, 0.7, 2.2, 0.3]", "[2, 1.1, 0.4, 3]", "[2; 2; 2; 2]", "13.00", 0.0),
      ("[1.5, 0.7, 2.2, 0.3]", "[2, 1.1, 0.4, 3]", "[2; 2; 2; 3]", "16.00", 1),
      ("[1.5, 0.7, 2.2]", "[2, 1.1, 0.4]", "[2; 2; 2]", "7.00", 1),
      // Here the right products are all one number, 3.
      ("[1.5, 3, 2, 0.5]", "[2, 1, 1.5, 6]", "[2; 2; 2; 2]", "21.00", 1),
    ])
  func uniform(_ a: String, _ b: String, _ p: String, _ sum: String, _ points: Double) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: \(a), b: \(b)}
      steps: [{step: p, formula: "a .* b"}, {step: s, formula: "p' * b"}]
      """)
    let mark = try #require(try desk.mark("p = \(p)\ns = \(sum)\n")["s"])
    #expect(mark.verdict == .followThrough && mark.points == points, "\(mark)")
  }

  /// From the own z of ±15 the slope of the sigmoid is 3.059·10⁻⁷, from −6 that of tanh is
  /// 2.4577·10⁻⁵.
  @Test(
    "A slope is worked out from what the limit of a function was rounded from, not from the limit",
    arguments: [
      ("sigmoid(z)", "y * (1 - y)", "15", "1.000", "2.447e-7", 1.0),
      ("sigmoid(z)", "y * (1 - y)", "-15", "0.000", "2.447e-7", 1),
      ("sigmoid(z)", "y * (1 - y)", "15", "1.000", "0.000", 0),
      ("tanh(z)", "1 - y^2", "-6", "-1.000", "1.966e-5", 1),
      ("tanh(z)", "1 - y^2", "-6", "-1.000", "0.000", 0),
    ])
  func limits(
    _ function: String, _ slope: String, _ z: String, _ y: String, _ d: String, _ points: Double
  ) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 1.2, w: 0.5, k: 0.8}
      marking: {digits: 3}
      steps:
        - {step: z, formula: "w * x"}
        - {step: y, formula: "\(function)"}
        - {step: d, formula: "k * (\(slope))"}
      """)
    let marks = try desk.mark("z = \(z)\ny = \(y)\nd = \(d)\n")
    #expect(marks["y"]?.verdict == .followThrough)
    #expect(marks["d"]?.verdict == .followThrough && marks["d"]?.points == points)
  }
}
