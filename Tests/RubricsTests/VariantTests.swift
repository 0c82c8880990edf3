import Algebra
import Encodings
import Foundation
import Testing

@testable import Rubrics

@Suite("Individual variants")
struct VariantTests {
  private static func rubric(_ givens: String, steps: String = "{step: y, formula: x}") throws
    -> Rubric
  {
    let text = "gradus: 1\nid: v\ngiven:\n  x: \(givens)\nsteps: [\(steps)]\n"
    return try RubricReader.read(Array(text.utf8), fileName: "v.yaml")
  }

  private static func shipped() throws -> Rubric {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "Rubrics/variants.yaml"))
    return try RubricReader.read(Array(bytes), fileName: "variants.yaml")
  }

  @Test("The generator is xoshiro256**")
  func generator() {
    // The first outputs of the authors' code from the state 1, 2, 3, 4.
    var generator = VariantGenerator(state: (1, 2, 3, 4))
    #expect(
      (0..<4).map { _ in generator.next() } == [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240])
  }

  @Test(
    "An ID has the same numbers for ever",
    arguments: [
      ("s001", "[2; 2] [1; 0] [1.1 0.8; -0.3 0.4] [-1; 0] [1 1; 2 -2] [-0.5; -0.5] 0.5"),
      ("s002", "[1; 1] [0; 1] [-0.4 0.9; 1.2 0.8] [1; 0] [2 1; 2 2] [-0.5; 1] 0.5"),
    ])
  func golden(_ student: String, _ numbers: String) throws {
    let variant = try Self.shipped().variant(for: student)
    #expect(variant.givens.map(\.value.description).joined(separator: " ") == numbers)
  }

  /// The numbers of 300 students, by a hash that was made before the checks behind a draw were made
  /// fast.
  @Test("The numbers of a class are those that they always were")
  func requirement() throws {
    let variants = Variants(try Self.shipped())
    let numbers = try (0..<300).map { student in
      try variants.variant(for: "s\(student)").givens.map(\.value.description).joined(
        separator: " ")
    }
    let hash = SHA256.hexadecimal(of: Array(numbers.joined(separator: "\n").utf8))
    #expect(hash == "a1414bf705079f5f346bab6ae32a8a7d2da01b65f7a4b21acdd9125955660fb8")
  }

  @Test("Other IDs have other numbers, and so have other rubrics")
  func different() throws {
    let rubric = try Self.shipped()
    let variants = try (0..<200).map { try rubric.variant(for: "s\($0)").givens.map(\.value) }
    #expect(Set(variants).count == 200)
    var other = rubric
    other.id = "another"
    #expect(try other.variant(for: "s1").givens.map(\.value) != variants[1])
  }

  @Test("No variant is ill-chosen")
  func wellChosen() throws {
    let rubric = try Self.shipped()
    for student in 0..<200 {
      let variant = try rubric.variant(for: "s\(student)")
      #expect(IllChosen.reason(variant) == nil, "s\(student)")
    }
  }

  @Test("Every number of a range is as likely as the others")
  func distribution() throws {
    let rubric = try Self.rubric("{draw: integers, from: -3, to: 6, shape: [2, 5], except: [0, 5]}")
    var counts: [Double: Int] = [:]
    for student in 0..<800 {
      let value = try rubric.variant(for: "\(student)").givens[0].value
      #expect(value.shape == Shape(2, 5))
      for entry in value.elements { counts[entry.value, default: 0] += 1 }
    }
    #expect(counts.keys.sorted() == [-3, -2, -1, 1, 2, 3, 4, 6])
    // 1000 each; five standard deviations are 148.
    #expect(counts.values.allSatisfy { (852...1148).contains($0) }, "\(counts)")
  }

  @Test(
    "Every way to draw",
    arguments: [
      ("{draw: decimals, from: -0.5, to: 0.5, digits: 2}", #"-?0\.[0-5][0-9]"#),
      ("{draw: decimals, from: 1, to: 2, shape: 2}", #"\[[12]\.[0-9]; [12]\.[0-9]\]"#),
      ("{draw: one-hot, shape: [2, 2]}", #"\[(1 0; 0 1|0 1; 1 0|1 1; 0 0|0 0; 1 1)\]"#),
      ("{one-of: [0.1, .50]}", #"0\.1|0\.50"#),
      ("{one-of: [[1, 0], [0, 1]]}", #"\[(1; 0|0; 1)\]"#),
      ("{one-of: [-1, 1], shape: [1, 3]}", #"\[-?1 -?1 -?1\]"#),
    ])
  func kinds(_ draw: String, _ pattern: String) throws {
    let rubric = try Self.rubric(draw)
    let form = try Regex(pattern)
    let values = try (0..<50).map {
      try rubric.variant(for: "\($0)").givens[0].value.description
    }
    for value in values { #expect(value.wholeMatch(of: form) != nil, "\(value)") }
    #expect(Set(values).count > 1)
  }

  @Test("Numbers that are never well chosen are an error, not a hang")
  func impossible() throws {
    let rubric = try Self.rubric(
      "{draw: integers, from: 9, to: 12}", steps: "{step: y, formula: sigmoid(x)}")
    let error = #expect(throws: VariantError.self) { try rubric.variant(for: "s1") }
    #expect(
      error?.description
        == "no well-chosen numbers for 's1' in 1000 draws (the last: a saturated sigmoid in 'y'); "
        + "choose other ranges for 'x'")
  }

  @Test("Numbers that leave a step without a value are drawn anew")
  func infinite() throws {
    let rubric = try Self.rubric("{one-of: [-9, 1]}", steps: "{step: y, formula: log(2 * x)}")
    for student in 0..<20 {
      #expect(try rubric.variant(for: "\(student)").givens[0].value.elements[0].value == 1)
    }
  }

  @Test(
    "What is ill-chosen",
    arguments: [
      ("softmax(x)", "[9, 0]", "a saturated softmax in 'y'"),
      ("softmax(x)", "[1, 0]", nil),
      ("relu(x)", "[-9, 0]", "a dead relu layer in 'y'"),
      ("relu(x)", "[-9, 1]", nil),
      ("sigmoid(x)", "[0, -3.9]", "a saturated sigmoid in 'y'"),
    ])
  func illChosen(_ formula: String, _ numbers: String, _ reason: String?) throws {
    let rubric = try Self.rubric(numbers, steps: "{step: y, formula: \(formula)}")
    #expect(IllChosen.reason(rubric) == reason)
  }

  @Test("A gradient of nothing is ill-chosen")
  func zeroGradient() throws {
    let rubric = try Self.rubric(
      "[1, 2]",
      steps: "{step: L, formula: \"squared_error(x, x)\"}, {step: dx, formula: \"gradient(L, x)\"}")
    #expect(IllChosen.reason(rubric) == "all of 'dx' is 0 at the digits asked for")
  }

  @Test(
    "Every fault is located",
    arguments: [
      ("{draw: whole, from: 1, to: 2}", 4, 13, "expected 'integers', 'decimals' or 'one-hot'"),
      ("{draw: integers, from: 1}", 4, 6, "a range needs both ends"),
      ("{draw: integers, from: 2, to: 1}", 4, 36, "before it begins"),
      ("{draw: integers, from: 1.5, to: 2}", 4, 29, "at most 0 digits"),
      ("{draw: decimals, from: 0.25, to: 2, digits: 1}", 4, 29, "at most 1 digit after"),
      ("{draw: integers, from: 1, to: 1, except: [1]}", 4, 47, "nothing is left"),
      ("{draw: integers, from: 1, to: 1e300}", 4, 36, "expected a number"),
      ("{draw: integers, from: 1, to: 2, shape: [0, 2]}", 4, 46, "expected a shape"),
      ("{draw: integers, from: 1, to: 2, shape: [99999, 99999]}", 4, 46, "expected a shape"),
      ("{draw: decimals, from: 1, to: 2, digits: 99}", 4, 47, "from 1 to 9"),
      ("{draw: one-hot}", 4, 6, "needs its shape"),
      ("{draw: integers, form: 1, to: 2}", 4, 23, "did you mean 'from'?"),
      ("{one-of: []}", 4, 15, "expected a list"),
      ("{one-of: [1, [1, 2]]}", 4, 19, "this value is 2×1, the first of 'x' is 1×1"),
      ("{one-of: [[1, 2]], shape: 2}", 4, 15, "each entry is drawn by itself"),
      ("{one-of: [1], from: 2}", 4, 26, "no meaning beside 'one-of'"),
    ])
  func faults(_ draw: String, _ line: Int, _ column: Int, _ message: String) throws {
    let error = #expect(throws: RubricFaults.self) { try Self.rubric(draw) }
    let fault = try #require(error?.faults.first)
    #expect((fault.line, fault.column) == (line, column), "\(fault)")
    #expect(fault.message.contains(message), "\(fault)")
  }
}
