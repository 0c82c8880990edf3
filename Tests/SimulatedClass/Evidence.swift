internal import Algebra
internal import AnswerSheets
internal import Marking
internal import Rubrics

/// How a rule of marking did on simulated answers whose truth is known.
package struct Tally: Sendable {
  package private(set) var passed: [Label: Int] = [:]
  package private(set) var total: [Label: Int] = [:]

  package init() {}

  package mutating func count(_ label: Label, passes: Bool) {
    total[label, default: 0] += 1
    if passes { passed[label, default: 0] += 1 }
  }

  /// The share of steps of a kind that pass, in percent; 0 where there are none.
  package func acceptance(of label: Label) -> Double {
    guard let total = total[label], total > 0 else { return 0 }
    return 100 * Double(passed[label] ?? 0) / Double(total)
  }

  package func rejection(of label: Label) -> Double {
    (total[label] ?? 0) == 0 ? 0 : 100 - acceptance(of: label)
  }

  package mutating func add(_ other: Tally) {
    passed.merge(other.passed, uniquingKeysWith: +)
    total.merge(other.total, uniquingKeysWith: +)
  }
}

/// A rule that compares a written number with the reference and knows nothing else.
package struct FlatRule: Sendable {
  package let name: String
  let absolute: Double
  let relative: Double
  /// Whether both allowances are added, as NumPy's allclose does, or the larger one counts.
  let isSum: Bool

  package static let all = [
    FlatRule(name: "allclose, rtol 1e-2, atol 5e-3", absolute: 5e-3, relative: 1e-2, isSum: true),
    FlatRule(name: "relative 1e-2, absolute 1e-8", absolute: 1e-8, relative: 1e-2, isSum: false),
    FlatRule(name: "relative 0.1 %", absolute: 0, relative: 1e-3, isSum: false),
    FlatRule(name: "relative 5 %", absolute: 0, relative: 5e-2, isSum: false),
    FlatRule(name: "absolute 0.01", absolute: 0.01, relative: 0, isSum: false),
  ]

  func accepts(_ step: WorkedStep, of answer: Answer) -> Bool {
    guard let written = answer.written[step], let reference = answer.reference[step],
      written.shape == reference.shape
    else { return false }
    return zip(written.elements, reference.elements).allSatisfy { written, reference in
      let share = relative * abs(reference)
      return abs(written - reference) <= (isSum ? absolute + share : max(absolute, share))
    }
  }
}

/// Simulated classes marked by the marker and by flat rules.
package struct Evidence: Sendable {
  package private(set) var marker = Tally()
  package private(set) var rules = FlatRule.all.map { _ in Tally() }
  package private(set) var named = Tally()
  /// The steps that were judged against the truth, for a person to look at.
  package private(set) var misjudged: [String] = []

  package init() {}

  /// Draws a network and a class from a seed and marks all its answers.
  ///
  /// - Throws: what reading the network's rubric or an answer throws: a fault of the simulation.
  package init(seed: UInt64, students: Int, hard: Bool) throws {
    var generator = SeededGenerator(seed: seed)
    let network = Network(hard: hard, using: &generator)
    let rubric = try RubricReader.read(Array(network.rubric.utf8), fileName: "seed-\(seed).yaml")
    let marker = Marker(rubric: rubric)
    var marked = 0
    while marked < students {
      let student = Student(hard: hard, mistaken: true, using: &generator)
      guard let answer = Answer(of: student, on: network, using: &generator) else { continue }
      marked += 1
      let sheet = try AnswerReader.read(Array(answer.text.utf8), fileName: "answer.txt")
      let marks = marker.mark(sheet).steps
      for (step, mark) in zip(WorkedStep.allCases, marks) {
        count(step, mark, answer, seed: seed, network)
      }
    }
  }

  private mutating func count(
    _ step: WorkedStep, _ mark: StepMark, _ answer: Answer, seed: UInt64, _ network: Network
  ) {
    guard let label = answer.labels[step] else { return }
    let passes = mark.verdict.passes
    // Who drops zeros may show too few digits to be precise; that is told, and no rejection.
    let isOpen = mark.verdict == .imprecise && (label == .correct || label == .followThrough)
    if label == .missing {
      marker.count(label, passes: mark.verdict == .missing)
    } else if !isOpen {
      marker.count(label, passes: passes)
    }
    for (index, rule) in FlatRule.all.enumerated() where label != .missing {
      rules[index].count(label, passes: rule.accepts(step, of: answer))
    }
    if label == .wrong, let mistake = answer.mistakes[step], mistake.isNamed {
      named.count(.wrong, passes: mark.diagnosis?.rawValue == mistake.rawValue)
    }
    let isMisjudged =
      switch label {
      case .correct: !isOpen && mark.verdict != .correct
      case .followThrough: !isOpen && !passes
      case .wrong: passes
      case .missing: mark.verdict != .missing
      case .near, .either: false
      }
    if isMisjudged {
      misjudged.append(
        "seed \(seed): \(step.rawValue) is \(label), marked \(mark.verdict); \(answer.mistakes)\n"
          + answer.text + network.rubric)
    }
  }

  package mutating func add(_ other: Evidence) {
    marker.add(other.marker)
    named.add(other.named)
    for index in rules.indices { rules[index].add(other.rules[index]) }
    misjudged += other.misjudged
  }
}
