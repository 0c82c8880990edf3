internal import Marking
internal import Reports
internal import Rubrics
internal import Synchronization

/// A person's decision about every step of the class that some conditions hold of.
struct OverrideRule: Sendable {
  /// The conditions on a step; all that are there must hold.
  enum Condition: String, CaseIterable, Sendable {
    case step, verdict, diagnosis, stated, group
  }

  /// The points of a step that fits.
  enum Award: Sendable {
    case points(Double)
    /// A share of the step's maximum, from 0 to 1.
    case share(Double)
  }

  let conditions: [Condition: String]
  let award: Award
  let reason: String
  /// The step's worth in points when they decided; nil where it is not written down.
  var max: Double?
  /// The name of the file that the rule stands in.
  let file: String
  let line: Int

  /// The rule's position as `file:line`.
  var position: String { "\(file):\(line)" }

  /// Whether all conditions hold of a step.
  func fits(_ step: StepMark) -> Bool {
    conditions.allSatisfy { condition, wanted in
      switch condition {
      case .step: step.step == wanted
      case .verdict: step.verdict.rawValue == wanted
      case .diagnosis: step.diagnosis?.rawValue == wanted
      case .stated: (step.stated?.description ?? "") == wanted
      case .group: step.wrong?.group == wanted
      }
    }
  }

  /// The points that a step of so many points earns; nil where that is more than it is worth.
  func points(outOf max: Double) -> Double? {
    switch award {
    case .points(let points): points <= max ? points : nil
    case .share(let share): share * max
    }
  }
}

/// The rules of a run, the most particular first, and how many steps each has decided.
final class OverrideRules: Sendable {
  /// A rule with more conditions before one with fewer, of equals the earlier.
  let rules: [OverrideRule]
  private let counts: Mutex<[Int]>

  init(_ rules: [OverrideRule]) {
    self.rules = rules.enumerated().sorted {
      ($1.element.conditions.count, $0.offset) < ($0.element.conditions.count, $1.offset)
    }.map(\.element)
    counts = Mutex(Array(repeating: 0, count: rules.count))
  }

  /// The points of the first rule that fits a step, and the rule; counted as used.
  ///
  /// - Parameter max: what the step is worth.
  func decision(for step: StepMark, outOf max: Double) -> (points: Double, rule: OverrideRule)? {
    for (index, rule) in rules.enumerated() where rule.fits(step) {
      guard let points = rule.points(outOf: max) else { continue }
      counts.withLock { $0[index] += 1 }
      return (points, rule)
    }
    return nil
  }

  /// The rules that have decided no step, a line each in the order of the file.
  var unused: [String] {
    let counts = counts.withLock { $0 }
    return zip(rules, counts).filter { $0.1 == 0 }.map(\.0).sorted { $0.line < $1.line }.map {
      printable("\($0.position): this rule decides no step")
    }
  }
}
