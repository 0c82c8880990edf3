import Algebra
import RealModule
import Testing

#if arch(x86_64)
  /// Library functions held against a type of 64 bits of significand: their bounds hold the true
  /// value with nothing added.
  @Suite("Outward rounding of library functions")
  struct LibraryFunctionTests {
    struct Function: CustomTestStringConvertible, Sendable {
      let testDescription: String
      let range: @Sendable (Interval) -> Interval
      let wide: @Sendable (Float80) -> Float80
    }

    static let functions = [
      Function(testDescription: "exp", range: { $0.exp() }, wide: { .exp($0) }),
      Function(testDescription: "log", range: { $0.log() }, wide: { .log($0) }),
      Function(testDescription: "log10", range: { $0.log10() }, wide: { .log10($0) }),
      Function(testDescription: "sqrt", range: { $0.sqrt() }, wide: { $0.squareRoot() }),
      Function(testDescription: "sigmoid", range: { $0.sigmoid() }, wide: { 1 / (1 + .exp(-$0)) }),
      Function(testDescription: "tanh", range: { $0.tanh() }, wide: { .tanh($0) }),
      Function(
        testDescription: "softplus", range: { $0.softplus() }, wide: { .log(onePlus: .exp($0)) }),
      Function(
        testDescription: "sigmoid slope", range: { $0.sigmoid().sigmoidSlope() },
        wide: { .exp(-$0) / ((1 + .exp(-$0)) * (1 + .exp(-$0))) }),
      Function(
        testDescription: "elu", range: { (-$0).elu(scale: 1) }, wide: { .expMinusOne(-$0) }),
      Function(
        testDescription: "normal distribution", range: { (-$0).normalDistribution() },
        wide: { normal(-$0) }),
      Function(
        testDescription: "normal density", range: { $0.normalDensity() }, wide: { density($0) }),
      Function(testDescription: "gelu", range: { (-$0).gelu() }, wide: { -$0 * normal(-$0) }),
      Function(
        testDescription: "gelu slope", range: { (-$0).geluSlope() },
        wide: { normal(-$0) - $0 * density($0) }),
    ]

    private static func normal(_ x: Float80) -> Float80 { .erfc(-x / Float80(2).squareRoot()) / 2 }

    private static func density(_ x: Float80) -> Float80 {
      .exp(-x * x / 2) / (2 * Float80.pi).squareRoot()
    }

    @Test("The true value lies strictly within the bounds of a point", arguments: functions)
    func containment(_ function: Function) {
      for seed in 1...300 as ClosedRange<UInt64> {
        var generator = SeededGenerator(seed: seed)
        let x = Double.random(in: 0.01...9, using: &generator)
        let value = function.wide(Float80(x))
        let box = function.range(Interval(x))
        #expect(
          Float80(box.lower) < value && value < Float80(box.upper),
          "seed \(seed): \(x) gives \(value), not in \(box)")
      }
    }
  }
#endif
