package import Marking
package import Rubrics

/// The statistics of a whole class, gathered one submission at a time in memory that depends on
/// the steps and not on the submissions.
///
/// Submissions that could not be read count as such and in the mean, but say nothing about the
/// steps.
package struct ClassStatistics: Sendable {
  package private(set) var submissions = 0
  package private(set) var unreadable = 0
  /// Submissions that earned every point.
  package private(set) var full = 0
  /// Submissions in which a given was copied wrongly.
  package private(set) var misread = 0
  /// Submissions with a person's points.
  package private(set) var overridden = 0
  /// The points that the submissions enter with, out of the maximum.
  package private(set) var points = 0.0
  /// The sum of the points that are asked for.
  package let max: Double
  /// How many submissions earned 0 to below 10 %, 10 to below 20 %, …, 90 % and more.
  package private(set) var distribution = [Int](repeating: 0, count: 10)
  package private(set) var steps: [StepStatistics]
  /// Readable submissions with a broken equality in their working.
  package private(set) var brokenEqualities = 0

  /// Whether the course system tells any student from the submission, and any attempt or that it is
  /// late.
  package private(set) var hasStudents = false
  package private(set) var hasAttempts = false
  /// The wrong values that came about alike.
  package private(set) var groups = AnswerGroups()

  /// - Parameter max: what is asked for; nil for the sum of the steps.
  package init(steps: [(name: String, max: Double)], max: Double? = nil) {
    self.steps = steps.map { StepStatistics(name: $0.name, max: $0.max) }
    self.max = max ?? steps.reduce(0) { $0 + $1.max }
  }

  /// The mean of the points of all submissions.
  package var mean: Double { submissions > 0 ? points / Double(submissions) : 0 }

  /// Submissions whose steps count in the statistics of the steps.
  package var readable: Int { submissions - unreadable }

  package mutating func add(_ result: SubmissionResult) {
    submissions += 1
    hasStudents = hasStudents || result.student != result.id || result.name != nil
    hasAttempts = hasAttempts || result.attempt != nil || result.late
    points += result.points(outOf: max)
    distribution[Self.bin(result.percent)] += 1
    if !result.misreadGivens.isEmpty { misread += 1 }
    if result.overridden > 0 { overridden += 1 }
    guard result.error == nil else {
      unreadable += 1
      return
    }
    if result.hasGroups { groups.add(result) { steps[$0].name } }
    if result.points >= result.max { full += 1 }
    if result.steps.contains(where: \.hasBrokenEquality) { brokenEqualities += 1 }
    // By indices, which copies no step.
    for index in result.steps.indices where index < steps.count {
      // A step that is left out or not among the best of its group counts in no mean.
      let isCounted = result.steps[index].hasPoints || steps[index].max == 0
      if result.steps[index].isExcused || !isCounted { continue }
      steps[index].add(result.steps[index], rest: result.points - result.steps[index].points)
    }
  }

  private static func bin(_ percent: Double) -> Int {
    guard percent.isFinite else { return 0 }
    return Int(min(Swift.max(percent / 10, 0), 9))
  }

  /// The steps on which the class earned the smallest share, hardest first; steps that all got
  /// right are none.
  package func hardest(_ count: Int) -> [StepStatistics] {
    let candidates = steps.enumerated().filter { ($0.element.facility ?? 1) < 0.9995 }
    return candidates.sorted { left, right in
      let (a, b) = (left.element.facility ?? 1, right.element.facility ?? 1)
      return a != b ? a < b : left.offset < right.offset
    }.prefix(count).map(\.element)
  }

  /// How often each mistake was made, most often first, with the steps it was made in.
  package var mistakes: [(diagnosis: Diagnosis, count: Int, steps: [(name: String, count: Int)])] {
    let own = Set(steps.flatMap(\.diagnoses.keys)).subtracting(Diagnosis.known)
    let all = (own.sorted { $0.rawValue < $1.rawValue } + Diagnosis.known).compactMap { diagnosis in
      let counts = steps.compactMap { step in
        step.diagnoses[diagnosis].map { (name: step.name, count: $0) }
      }
      let count = counts.reduce(0) { $0 + $1.count }
      return count == 0 ? nil : (diagnosis: diagnosis, count: count, steps: counts)
    }
    // The sort is stable for equal counts only by the index in the contract's order.
    return all.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }
}

/// The statistics of one step over a class.
package struct StepStatistics: Sendable {
  package let name: String
  package let max: Double
  /// How many submissions got each verdict, by its index.
  private var verdicts = [Int](repeating: 0, count: Verdict.allCases.count)
  package private(set) var diagnoses: [Diagnosis: Int] = [:]
  private var count = 0.0
  /// Running means and sums of squared deviations of the step's points and of the other steps'
  /// points.
  private var own = Moment()
  private var rest = Moment()
  private var product = 0.0

  init(name: String, max: Double) {
    self.name = name
    self.max = max
  }

  mutating func add(_ step: SubmissionResult.Step, rest others: Double) {
    verdicts[step.verdict.index] += 1
    if let diagnosis = step.diagnosis { diagnoses[diagnosis, default: 0] += 1 }
    count += 1
    // Welford's way: sums of squares would cancel in a class where nearly all have the same points.
    let before = step.points - own.mean
    own.add(step.points, count)
    rest.add(others, count)
    product += before * (others - rest.mean)
  }

  /// How many submissions got a verdict.
  package func count(of verdict: Verdict) -> Int { verdicts[verdict.index] }

  /// The share of the step's points that the class earned, from 0 to 1; nil where nobody could.
  package var facility: Double? { max > 0 && count > 0 ? own.mean / max : nil }

  /// How the step's points go with those of all other steps: their correlation, from -1 to 1.
  ///
  /// nil where either is the same for everybody, which leaves it open.
  package var discrimination: Double? {
    let spread = (own.squares * rest.squares).squareRoot()
    guard spread > 1e-9 else { return nil }
    return Swift.max(-1, Swift.min(1, product / spread))
  }

  private struct Moment: Sendable {
    var mean = 0.0
    var squares = 0.0

    mutating func add(_ value: Double, _ count: Double) {
      let before = value - mean
      mean += before / count
      squares += before * (value - mean)
    }
  }
}

extension Verdict {
  /// The index among all verdicts; a dictionary would hash the verdict's name.
  fileprivate var index: Int {
    switch self {
    case .correct: 0
    case .followThrough: 1
    case .imprecise: 2
    case .wrong: 3
    case .missing: 4
    case .unreadable: 5
    }
  }
}
