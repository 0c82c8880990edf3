import Algebra
import RealModule
import Testing

@Suite("Intervals")
struct IntervalTests {
  struct Operation: CustomTestStringConvertible, Sendable {
    let name: String
    let interval: @Sendable (Interval, Interval) -> Interval
    let point: @Sendable (Double, Double) -> Double
    var testDescription: String { name }

    init(
      _ name: String, _ interval: @escaping @Sendable (Interval, Interval) -> Interval,
      _ point: @escaping @Sendable (Double, Double) -> Double
    ) {
      self.name = name
      self.interval = interval
      self.point = point
    }
  }

  static let operations = [
    Operation("+", { $0 + $1 }, { $0 + $1 }), Operation("-", { $0 - $1 }, { $0 - $1 }),
    Operation("*", { $0 * $1 }, { $0 * $1 }),
    Operation("/", { $0 / $1 }, { $0 == 0 ? 0 : $0 / $1 }),
    Operation("exp", { x, _ in x.exp() }, { x, _ in .exp(x) }),
    Operation("log", { x, _ in x.abs().log() }, { x, _ in .log(abs(x)) }),
    Operation("log10", { x, _ in x.abs().log10() }, { x, _ in .log10(abs(x)) }),
    Operation("sqrt", { x, _ in x.abs().sqrt() }, { x, _ in abs(x).squareRoot() }),
    Operation("abs", { x, _ in x.abs() }, { x, _ in abs(x) }),
    Operation("sign", { x, _ in x.sign() }, { x, _ in x > 0 ? 1 : x < 0 ? -1 : 0 }),
    Operation("square", { x, _ in x.power(2) }, { x, _ in x * x }),
    Operation("cube", { x, _ in x.power(3) }, { x, _ in x * x * x }),
    Operation("power", { x, y in x.abs().power(y) }, { x, y in .pow(abs(x), y) }),
    Operation("sigmoid", { x, _ in x.sigmoid() }, { x, _ in 1 / (1 + .exp(-x)) }),
    Operation("sigmoid slope", { x, _ in x.sigmoidSlope() }, { x, _ in x * (1 - x) }),
    Operation("tanh", { x, _ in x.tanh() }, { x, _ in .tanh(x) }),
    Operation("tanh slope", { x, _ in x.tanhSlope() }, { x, _ in 1 - x * x }),
    Operation("relu", { x, _ in x.relu() }, { x, _ in max(x, 0) }),
    Operation("step", { x, _ in x.step() }, { x, _ in x > 0 ? 1 : 0 }),
    Operation("leaky relu", { x, _ in x.leakyRelu(slope: 0.1) }, { x, _ in x > 0 ? x : 0.1 * x }),
    Operation(
      "leaky slope", { x, _ in x.leakyReluSlope(slope: 0.1) }, { x, _ in x > 0 ? 1 : 0.1 }),
    Operation("elu", { x, _ in x.elu(scale: 2) }, { x, _ in x > 0 ? x : 2 * .expMinusOne(x) }),
    Operation("elu slope", { x, _ in x.eluSlope(scale: 2) }, { x, _ in x > 0 ? 1 : 2 * .exp(x) }),
    Operation("softplus", { x, _ in x.softplus() }, { x, _ in .log(onePlus: .exp(x)) }),
    Operation("normal distribution", { x, _ in x.normalDistribution() }, { x, _ in normal(x) }),
    Operation(
      "normal density", { x, _ in x.normalDensity() },
      { x, _ in .exp(-x * x / 2) / (2 * Double.pi).squareRoot() }),
    Operation("gelu", { x, _ in x.gelu() }, { x, _ in x * normal(x) }),
    Operation(
      "gelu slope", { x, _ in x.geluSlope() },
      { x, _ in normal(x) + x * .exp(-x * x / 2) / (2 * Double.pi).squareRoot() }),
  ]

  /// The normal distribution by the error function, another way than the code under test goes.
  static func normal(_ x: Double) -> Double { 0.5 * (1 + .erf(x / 2.0.squareRoot())) }

  @Test("Every result of points lies in the result of the intervals", arguments: operations)
  func containment(_ operation: Operation) {
    for seed in 1...200 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let scale: Double = [0.01, 1.0, 4.0, 30.0].randomElement(using: &generator) ?? 1
      let ends = (0..<4).map { _ in Double.random(in: -scale...scale, using: &generator) }
      let x = Interval(lower: min(ends[0], ends[1]), upper: max(ends[0], ends[1]))
      let y = Interval(lower: min(ends[2], ends[3]), upper: max(ends[2], ends[3]))
      let result = operation.interval(x, y)
      #expect(!result.lower.isNaN && !result.upper.isNaN && result.lower <= result.upper)
      for _ in 0..<50 {
        let p = Double.random(in: x.lower...x.upper, using: &generator)
        let q = Double.random(in: y.lower...y.upper, using: &generator)
        let value = operation.point(p, q)
        // The point's own rounding is no fault of the interval.
        let hair = abs(value) * 1e-15 + 1e-15
        #expect(
          result.lower - hair <= value && value <= result.upper + hair,
          "seed \(seed): \(operation.name) of \(p), \(q) is \(value), not in \(result)")
      }
    }
  }

  @Test("Products and quotients are the hulls of those of the ends, whatever their signs")
  func corners() {
    let ends: [Double] = [-4, -2, -0.5, 0, 0.5, 2, 4]
    let all = ends.flatMap { low in
      ends.filter { $0 >= low }.map { Interval(lower: low, upper: $0) }
    }
    for x in all {
      for y in all {
        // Powers of two: nothing is rounded.
        let products = [x.lower, x.upper].flatMap { [$0 * y.lower, $0 * y.upper] }
        #expect(
          x * y == Interval(lower: products.min() ?? .nan, upper: products.max() ?? .nan),
          "\(x) by \(y)")
        guard !y.contains(0) else { continue }
        let quotients = [x.lower, x.upper].flatMap { [$0 / y.lower, $0 / y.upper] }
        #expect(
          x / y == Interval(lower: quotients.min() ?? .nan, upper: quotients.max() ?? .nan),
          "\(x) over \(y)")
      }
    }
  }

  @Test("Ranges are not wider than need be", arguments: operations)
  func sharpness(_ operation: Operation) {
    for seed in 1...100 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let (p, q) = (
        Double.random(in: 0.1...3, using: &generator), Double.random(in: 0.1...3, using: &generator)
      )
      let result = operation.interval(Interval(p), Interval(q))
      #expect(
        result.width <= max(1, result.magnitude) * 3e-14,
        "\(operation.name) of \(p), \(q): \(result)")
    }
  }

  @Test("Exact sums, products and quotients stay points")
  func exactness() {
    #expect((Interval(3) + Interval(4)).isPoint)
    #expect((Interval(0.5) * Interval(-12)).isPoint)
    #expect((Interval(3) / Interval(8)).isPoint)
    #expect(!(Interval(1) / Interval(3)).isPoint)
    #expect(!(Interval(0.1) + Interval(0.2)).isPoint)
  }

  /// The error of a rounded operation, found with more digits than a double has.
  @Test(
    "A rounded result lies strictly between its bounds", arguments: 1...100 as ClosedRange<UInt64>)
  func outward(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (a, b) = (
      Double.random(in: -9...9, using: &generator), Double.random(in: -9...9, using: &generator)
    )
    #if arch(x86_64)
      let (x, y) = (Float80(a), Float80(b))
      for (box, value) in [
        (Interval(a) + Interval(b), x + y), (Interval(a) * Interval(b), x * y),
        (Interval(a) / Interval(b), x / y),
      ] {
        #expect(Float80(box.lower) <= value && value <= Float80(box.upper), "seed \(seed)")
        #expect(box.lower.nextUp >= box.upper, "seed \(seed): \(box) is wider than one step")
      }
    #endif
  }

  @Test("Division by an interval that reaches 0 bounds one side, by one that straddles it none")
  func zeroDivisors() {
    let positive = Interval(lower: 0, upper: 2)
    #expect(Interval(1) / positive == Interval(lower: 0.5, upper: .infinity))
    #expect(Interval(-1) / positive == Interval(lower: -.infinity, upper: -0.5))
    let negative = Interval(lower: -2, upper: 0)
    #expect(Interval(1) / negative == Interval(lower: -.infinity, upper: -0.5))
    #expect(Interval(-1) / negative == Interval(lower: 0.5, upper: .infinity))
    for divisor in [positive, negative, Interval(lower: -1, upper: 1)] {
      #expect(Interval(lower: -1, upper: 1) / divisor == .entire)
    }
    #expect(Interval(1) / Interval(lower: -1, upper: 1) == .entire)
    #expect(Interval(0) / Interval(lower: -1, upper: 1) == Interval(0))
  }

  @Test("What overflows lies beyond the largest finite number, on its side of 0")
  func overflow() {
    let (large, most) = (Interval(1e308), Double.greatestFiniteMagnitude)
    for result in [large * Interval(10), large + large, large / Interval(0.1)] {
      #expect(result == Interval(lower: most, upper: .infinity))
      #expect(-result == Interval(lower: -.infinity, upper: -most))
    }
    #expect(large * Interval(-10) == Interval(lower: -.infinity, upper: -most))
    #expect(Interval(2) * Interval(.infinity) == Interval(.infinity))
    #expect(Interval(.infinity) * Interval(-2) == Interval(-.infinity))
    #expect(
      Interval(lower: 1, upper: .infinity) + large == Interval(lower: 1e308, upper: .infinity))
  }

  @Test("Widened, the bounds move outward by the amount; by nothing they stay")
  func widened() {
    let box = Interval(lower: -1, upper: 2)
    let wide = box.widened(by: 0.5)
    #expect(wide.contains(-1.5) && wide.contains(2.5))
    #expect(!wide.contains(-1.500001) && !wide.contains(2.500001))
    #expect(box.widened(by: 0) == box)
  }

  @Test(
    "The midpoint lies between the bounds, at the finite one where one is not",
    arguments: [
      (-1.0, 3.0, 1.0), (2, 2, 2), (-.infinity, 3, 3), (-1, .infinity, -1),
      (-.infinity, .infinity, 0), (1e308, 1.6e308, 1.3e308),
    ])
  func midpoint(_ lower: Double, _ upper: Double, _ middle: Double) {
    let box = Interval(lower: lower, upper: upper)
    #expect(abs(box.midpoint - middle) <= abs(middle) * 1e-15)
  }

  @Test("What two intervals have in common, and what holds both")
  func sets() {
    func box(_ lower: Double, _ upper: Double) -> Interval { Interval(lower: lower, upper: upper) }
    #expect(box(0, 2).intersection(box(1, 3)) == box(1, 2))
    #expect(box(0, 1).intersection(box(1, 3)) == Interval(1))
    #expect(box(0, 1).intersection(box(1.5, 3)) == nil && box(2, 3).intersection(box(0, 1)) == nil)
    #expect(box(0, 1).intersects(box(1, 3)) && !box(0, 1).intersects(box(1.5, 3)))
    #expect(box(2, 3).hull(box(0, 1)) == box(0, 3))
    #expect(box(-3, 1).magnitude == 3 && box(-3, 4).width == 7)
    #expect(box(-3, 1).description == "[-3.0, 1.0]" && Interval(2).description == "2.0")
    #expect(box(0, 1).contains(0) && box(0, 1).contains(1) && !box(0, 1).contains(1.01))
  }

  @Test(
    "The sign of an interval is that of each end",
    arguments: [
      (-2.0, -1.0, -1.0, -1.0), (-2, 0, -1, 0), (-2, 3, -1, 1), (0, 0, 0, 0), (0, 3, 0, 1),
      (1, 3, 1, 1),
    ])
  func sign(_ lower: Double, _ upper: Double, _ least: Double, _ most: Double) {
    #expect(
      Interval(lower: lower, upper: upper).sign() == Interval(lower: least, upper: most))
  }

  /// The bounds go one step further where an error may be too small for a double to hold.
  @Test("Tiny products and quotients are rounded outward, what is 0 stays 0")
  func tiny() {
    let tiny = Interval(0x1p-600)
    for box in [
      tiny * tiny, Interval(0x1p-1000) / Interval(3), tiny / Interval(0x1p500),
      // A third, of which the rest is too small for a double.
      Interval(0x1p-1040) / Interval(0x1.8p-1039),
    ] {
      #expect(!box.isPoint && box.lower.nextUp.nextUp >= box.upper)
    }
    #expect(Interval(0) * tiny == Interval(0) && Interval(0) / tiny == Interval(0))
    #expect((tiny * Interval(-0x1p-600)).upper >= 0)
  }

  @Test("Infinite bounds never make a NaN")
  func infinities() {
    let wide = Interval.entire
    for other in [Interval(0), Interval(1), wide, Interval(lower: 0, upper: .infinity)] {
      for result in [wide + other, wide - other, wide * other, wide / other, other / wide] {
        #expect(!result.lower.isNaN && !result.upper.isNaN)
      }
    }
    #expect(Interval(0) * wide == Interval(0))
    for operation in Self.operations {
      let result = operation.interval(wide, Interval(1))
      #expect(!result.lower.isNaN && !result.upper.isNaN, "\(operation.name)")
    }
  }
}
