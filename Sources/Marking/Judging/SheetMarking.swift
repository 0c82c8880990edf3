internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Rubrics

/// The memo of a step while its sheet is marked: values computed when they are first asked for.
struct StepMemo {
  /// The step's index in `KnownSteps`; nil until it is asked for.
  var knownIndex: KnownIndex?
  /// The values that can have been carried on from it.
  var carried: CarriedValue?
  /// The readings of its digits, once somebody has asked for them.
  var readings: [DigitReading]?
  /// How the student may have rounded on the way to it.
  var roundings: Roundings?

  /// The index of a step among those that `KnownSteps` has met in all sheets.
  enum KnownIndex {
    case at(Int32)
    case unkept
  }
}

/// One sheet on its way through the marking: what is stated, and what was found so far.
///
/// A class, because all questions about it add to what is known of it.
final class SheetMarking {
  let model: ReferenceModel
  let statedSteps: StatedSteps
  /// The givens that the student copied otherwise than the rubric has them.
  let misreadBoxes: [Int: Matrix<Interval>]
  /// The indices of the misread givens that are the rubric's at fewer digits, which is no
  /// misreading.
  let roundedGivens: Set<Int>
  /// Sets of givens that were miscopied alike, as by a program: their copies count as one.
  let alikeGivens: [Set<Int>]
  /// The indices of the misread givens that are other numbers altogether.
  let lostGivens: Set<Int>
  /// Whether the sheet has the numbers of another student's variant, all of them lost givens.
  let isForeign: Bool
  /// How the sheet writes its numbers, as each step sees it.
  let habits: [WritingHabit]
  /// The power of ten of the last digit of each stated step, where it says how its sheet rounds.
  let exponents: [Int?]
  /// The finding of each step; missing where it is not judged yet.
  var findings: [StepFinding]
  /// The steps that are judged, stated or not.
  var isJudged: StepSet
  /// The steps in the order in which they are judged, and the index of each in it.
  ///
  /// Each comes behind those it is computed from; of equal ones that which the sheet states first.
  let order: [Int]
  let rank: [Int]
  /// Whether a step is stated first in one way and then in another.
  let hasSuperseded: Bool
  /// The context in which enclosures are worked out, one after another.
  let context: EvaluationContext
  /// The steps that are stated in their shape.
  let isStated: StepSet
  /// Whether some entries of a matrix are not stated.
  let hasOpenEntries: Bool
  /// The memo of each step so far.
  var memos: [StepMemo]
  /// The operations that all workings of the submission may still cost together.
  let workingBudget: WorkBudget
  /// Sides of workings that would have cost more, and so claim nothing.
  var sidesTooCostly: [Position] = []

  init(_ model: ReferenceModel, _ sheet: AnswerSheet, at context: EvaluationContext) {
    self.model = model
    self.context = context
    workingBudget = context.workings ?? WorkBudget()
    statedSteps = StatedSteps(sheet, model)
    isForeign = statedSteps.isForeign(to: model.rubric)
    misreadBoxes = statedSteps.misreadGivens.mapValues { $0.value.boxes { $0.exactInterval } }
    let copies = statedSteps.misreadGivens.map { given, copy in
      (given, GivenCopy(of: copy.value, from: model.rubric.givens[given].value))
    }
    let sorted = GivenCopy.sort(Dictionary(uniqueKeysWithValues: copies))
    roundedGivens = sorted.rounded
    alikeGivens = sorted.alike
    lostGivens = isForeign ? Set(misreadBoxes.keys).subtracting(sorted.rounded) : sorted.lost
    let byStep = statedSteps.byStep
    exponents = byStep.enumerated().map { step, statement in
      guard let stated = statement.stated, !stated.value.isWhole,
        !model.isMerelyCopied(stated.value, step)
      else { return nil }
      return stated.value.finestExponent
    }
    habits = SheetPrecision(byStep, exponents, model).habits(model.rubric)
    isStated = StepSet(byStep.indices.filter { byStep[$0].fitting != nil }, of: byStep.count)
    hasOpenEntries = byStep.contains { $0.stated?.isPartial ?? false }
    hasSuperseded = byStep.contains { $0.stated?.superseded.isEmpty == false }
    findings = Array(repeating: StepFinding(verdict: .missing), count: byStep.count)
    isJudged = StepSet([], of: byStep.count)
    order = Self.order(model.relations, statedSteps)
    var rank = Array(repeating: 0, count: order.count)
    for (index, step) in order.enumerated() { rank[step] = index }
    self.rank = rank
    memos = Array(repeating: StepMemo(), count: byStep.count)
  }

  /// The value stated for a step, if it has the step's shape.
  func stated(_ step: Int) -> StatedStep? { statedSteps.byStep[step].fitting }

  /// The readings of a stated step, to be tried in turn.
  func readings(of step: Int, _ stated: StatedStep) -> [DigitReading] {
    if let known = memos[step].readings { return known }
    let readings = habits[step].readings(of: stated.value)
    memos[step].readings = readings
    return readings
  }

  /// The reading by which a step was found right.
  func acceptedReading(of step: Int) -> DigitReading? {
    guard let stated = stated(step), let index = findings[step].readingIndex else { return nil }
    return readings(of: step, stated)[index]
  }

  /// The enclosure of a step by a lawful formula, each earlier step from the source chosen for it.
  ///
  /// Stated steps without a choice count as stated, the others are worked out. One evaluation with
  /// all that can have been carried on: quickly found, and enough to refuse most wrong values.
  ///
  /// - Parameter later: later steps that are taken as they are stated.
  func enclosure(
    _ step: Int, _ formula: NodeID, assignment: SourceAssignment,
    later: [Int: Matrix<Interval>] = [:], rounding: Rounding? = nil
  ) -> Matrix<Interval> {
    let plan = plan(step, formula, assignment, later: later)
    return outcome(
      of: plan, assignment, rounding ?? roundings(for: step).widest, carrying: .anything,
      later: later)
      ?? Matrix(model.graph.shape(of: formula), repeating: .entire)
  }

  /// The enclosure by which a wrong step is measured, entry by entry: without the width that
  /// rounded terms of a sum add.
  func measure(_ step: Int, _ formula: NodeID, assignment: SourceAssignment) -> Matrix<Interval> {
    enclosure(
      step, formula, assignment: assignment,
      rounding: roundings(for: step).widest.withoutTermRounding)
  }

  /// The steps a step may be computed from, nearest first: those below it and judged equals.
  func ancestors(of step: Int) -> [Int] {
    let equals = model.relations.equals[step].filter { rank[$0] < rank[step] }
    return equals.isEmpty ? model.ancestors[step] : equals.reversed() + model.ancestors[step]
  }

  /// The plan of a step's formula: cut at earlier stated steps, but for those to be worked out.
  func plan(
    _ step: Int, _ formula: NodeID, _ assignment: SourceAssignment,
    later: [Int: Matrix<Interval>] = [:]
  ) -> FormulaPlan {
    var held = isStated
    held.formIntersection(model.ancestorSets[step])
    for equal in model.relations.equals[step]
    where rank[equal] < rank[step] && isStated.contains(equal) {
      held.insert(equal)
    }
    assignment.removeRecomputed(from: &held)
    keepOneOfEquals(&held, for: step)
    for step in later.keys { held.insert(step) }
    return context.plan(of: formula, holding: held) { model.makePlan(of: formula, holding: held) }
  }

  /// Keeps one step of each class of equal steps held.
  ///
  /// The one that the formula names; else the last of those not found right; else the last.
  private func keepOneOfEquals(_ held: inout StepSet, for step: Int) {
    let named = model.relations.named[step]
    for equals in model.relations.classes {
      let members = equals.filter { held.contains($0) }
      guard members.count > 1, let last = members.max(by: { rank[$0] < rank[$1] }) else { continue }
      let used =
        members.last(where: named.contains)
        ?? members.filter(isDoubtful).max { rank[$0] < rank[$1] } ?? last
      for member in members where member != used { held.remove(member) }
    }
  }

  /// The enclosure of a plan's root with the values of its sources.
  ///
  /// - Parameter carrying: the values that count of a stated step.
  func outcome(
    of plan: FormulaPlan, _ assignment: SourceAssignment, _ rounding: Rounding, carrying: CarryMode,
    later: [Int: Matrix<Interval>] = [:]
  ) -> Matrix<Interval>? {
    model.enclosure(
      by: plan, rounding: rounding, at: context,
      from: OwnValues(of: plan, in: self, assignment, carrying, later: later))
  }

  /// The order in which steps are judged.
  private static func order(_ relations: StepRelations, _ statedSteps: StatedSteps) -> [Int] {
    guard !relations.classes.isEmpty else { return relations.order }
    func position(_ step: Int) -> Position? { statedSteps.firstPosition(of: step) }
    return relations.order.enumerated().sorted { left, right in
      guard relations.equals[left.element].contains(right.element),
        let first = position(left.element), let second = position(right.element),
        first != second
      else { return left.offset < right.offset }
      return first < second
    }.map(\.element)
  }
}
