internal import Algebra

/// The values that a plan takes from a sheet: each step's from the source chosen for it.
struct OwnValues: PlanSupply {
  let marking: SheetMarking
  let assignment: SourceAssignment
  /// The values that count of a stated step.
  let carrying: CarryMode
  /// Later steps that are taken as they are stated.
  let later: [Int: Matrix<Interval>]
  /// The plan's steps, and what can have been carried on from each.
  private let steps: [Int]
  private let carried: [CarriedValue?]
  /// The steps that the plan passes, and the values carried on from each; empty unless their
  /// written digits count.
  private let passed: [Int]
  private let carriedByPassed: [CarriedValue?]
  /// The assignment asked about: all other steps recomputed must round to what is written of them;
  /// nil where none must.
  let asked: SourceAssignment?

  /// - Parameter step: the step asked about; those judged before it are recomputed as written.
  init(
    of plan: FormulaPlan, in marking: SheetMarking, _ assignment: SourceAssignment,
    _ carrying: CarryMode, later: [Int: Matrix<Interval>] = [:], asked: SourceAssignment? = nil,
    before step: Int? = nil
  ) {
    (self.marking, self.assignment, self.carrying) = (marking, assignment, carrying)
    (self.later, self.asked) = (later, asked)
    steps = plan.steps
    carried = plan.steps.map(marking.carried)
    let rank = step.map { marking.rank[$0] } ?? 0
    passed = plan.passed.filter { marking.rank[$0] < rank }
    carriedByPassed = passed.map(marking.carried)
  }

  func value(of leaf: FormulaPlan.Leaf) -> Matrix<Interval> {
    switch leaf {
    case .given(let given):
      misread(given) ?? marking.model.givens[given]
    case .step(let step):
      switch assignment[step] {
      case .reference, .recomputed: marking.model.referenceBoxes[step]
      case .first?, .previous?: superseded(step)
      case .stated: stated(step, isChosen: true)
      case nil: stated(step, isChosen: false)
      }
    }
  }

  /// A given as the student copied it, where that counts.
  private func misread(_ given: Int) -> Matrix<Interval>? {
    assignment.misread.contains(given) ? marking.misreadBoxes[given] : nil
  }

  /// The box of an earlier statement of a step.
  private func superseded(_ step: Int) -> Matrix<Interval> {
    guard let source = assignment[step], let value = marking.stated(step)?.superseded[source] else {
      return marking.model.referenceBoxes[step]
    }
    if case .exact = carrying { return value.boxes { $0.exactInterval } }
    return marking.habits[step].boxes(around: value)
  }

  /// The box that counts of a stated step, entry by entry.
  private func stated(_ step: Int, isChosen: Bool) -> Matrix<Interval> {
    guard let index = steps.firstIndex(of: step), let value = carried[index] else {
      return later[step] ?? marking.model.referenceBoxes[step]
    }
    return switch carrying {
    case .exact: value.exact
    case .whatever(let amount) where !isChosen: value.whenRecomputed(widenedBy: amount)
    case .chosen where isChosen, .whatever: value.statedBoxes
    case .anything, .chosen: value.any
    }
  }

  func statement(ofPassed step: Int, by rounding: Rounding) -> PassedStatement {
    guard marking.isStated.contains(step) else { return .unstated }
    guard marking.isJudged.contains(step), marking.findings[step].verdict == .wrong else {
      let usual = marking.habits[rounding.step].exponent
      return .stated(moreDigits: usual - (marking.exponents[step] ?? usual))
    }
    return .wrong(exponent: marking.exponents[step])
  }

  func box(passing step: Int) -> Matrix<Interval>? {
    guard let asked, asked[step] == nil else { return nil }
    return passed.firstIndex(of: step).flatMap { carriedByPassed[$0]?.reading?.boxes }
  }
}
