internal import Algebra
internal import Formulas

/// The assignments of sources that are tried for a step (Documentation/Marking.md, section 4).
extension SheetMarking {
  /// At most this number of assignments of own values is tried; beyond, only one exchange at a
  /// time.
  private static let assignmentLimit = 32

  /// The indices of the steps found not right whose stated values a formula takes under an
  /// assignment.
  func ownErrors(_ step: Int, _ formula: NodeID, _ assignment: SourceAssignment) -> [Int] {
    plan(step, formula, assignment).steps.filter { source in
      switch assignment[source] {
      case .first?, .previous?: !isSupersededRight(source, assignment[source])
      case .stated?, nil: isDoubtful(source)
      case .recomputed?, .reference?: false
      }
    }
  }

  /// Whether a step is, number by number, what its formula gives from own errors as written.
  func isJustWhatFollows(_ step: Int, _ stated: StatedStep) -> Bool {
    model.lawfulFormulas[step].contains { formula in
      guard !ownErrors(step, formula, SourceAssignment()).isEmpty,
        let value = exactValue(step, formula, assignment: SourceAssignment())
      else { return false }
      return zip(value.elements, stated.value.elements).allSatisfy {
        $0.intersects($1.exactInterval)
      }
    }
  }

  /// Whether an earlier statement of a step is right by itself.
  private func isSupersededRight(_ step: Int, _ source: ValueSource?) -> Bool {
    guard let source, let value = stated(step)?.superseded[source] else { return false }
    return habits[step].readings(of: value).contains { $0.boxes.meets(model.referenceBoxes[step]) }
  }

  /// The indices of the wrongly copied givens that a formula takes as they were copied.
  func misread(_ step: Int, _ formula: NodeID, _ assignment: SourceAssignment) -> [Int] {
    assignment.misread.filter { plan(step, formula, assignment).uses(given: $0) }.sorted()
  }

  /// Whether a stated step was found not right, so that it has other sources than itself.
  func isDoubtful(_ step: Int) -> Bool {
    guard isStated.contains(step) else { return false }
    // One property after another: a copy of all would cost as much as the question.
    let verdict = findings[step].verdict
    return verdict == .wrong || verdict == .followThrough
      || verdict == .imprecise && findings[step].isOwn
  }

  /// The doubtful steps that a step may be computed from.
  func doubtful(before step: Int) -> [Int] { ancestors(of: step).filter(isDoubtful) }

  /// Calls a function with each consistent assignment of sources in turn until it returns true.
  ///
  /// First those without own errors, then all steps as stated, then the other consistent ones; last
  /// all of these again with the wrongly copied givens as they were copied.
  func tryAssignments(for step: Int, _ isTaken: (SourceAssignment) -> Bool) {
    // The others are many, and most steps need none of them.
    var assignments = assignmentsWithoutErrors(for: step, doubtful(before: step))
    if assignments.contains(where: isTaken) { return }
    if !assignments.contains(SourceAssignment()) {
      if isTaken(SourceAssignment()) { return }
      assignments.append(SourceAssignment())
    }
    let further = consistentAssignments(for: step).filter { !assignments.contains($0) }
    if further.contains(where: isTaken) { return }
    assignments += further
    for set in misreadSets
    where assignments.contains(where: { isTaken($0.with(misread: set)) }) {
      return
    }
  }

  /// All wrongly copied givens, then each alone.
  private var misreadSets: [Set<Int>] {
    let all = Set(misreadBoxes.keys)
    return all.count > 1
      ? [all] + misreadBoxes.keys.sorted().map { [$0] } : all.isEmpty ? [] : [all]
  }

  private func assignmentsWithoutErrors(for step: Int, _ doubtful: [Int]) -> [SourceAssignment] {
    let recomputed = SourceAssignment().with(doubtful, .recomputed)
    var assignments = [recomputed]
    if !doubtful.isEmpty { assignments.append(SourceAssignment().with(doubtful, .reference)) }
    // A step found right may have been left out as well, where a short cut leads around it: who
    // works with p − Y may have stated it a little off and gone on with the right one. What is
    // right at sight is not off: what it was rounded from is among the assignments that recompute
    // it.
    for passed in plan(step, model.lawfulFormulas[step][0], recomputed).steps
    where recomputed[passed] == nil && model.lawfulFormulas[passed].count > 1
      && !findings[passed].isAtSight
    {
      assignments.append(recomputed.with(passed, .recomputed))
    }
    return assignments
  }

  /// The assignments in which every own value is used or recomputed throughout.
  ///
  /// A doubtful value that the formula uses by name is used as stated, unless it is a slip of the
  /// pen of its own sources' value. One that it reaches by a derivative alone may be recomputed. Of
  /// a step stated in several ways any may be used.
  private func consistentAssignments(for step: Int) -> [SourceAssignment] {
    var assignments = eachUsedOrRecomputed(step) {
      isDoubtful($0) && !model.relations.named[step].contains($0)
    }
    let slips = doubtful(before: step).filter {
      model.relations.named[step].contains($0) && isSlipOfThePen($0)
    }
    let passed = slips.count > 1 ? slips.map { [$0] } + [slips] : slips.map { [$0] }
    assignments += assignments.flatMap { assignment in
      passed.map { assignment.with($0, .recomputed) }
    }
    let restated = hasSuperseded ? exchanges(of: ancestors(of: step)) : []
    assignments += assignments.flatMap { assignment in
      restated.map { $0.filled(from: assignment) }
    }
    return Array(assignments.prefix(Self.assignmentLimit))
  }

  /// The earlier statements of some steps: each by itself, then all of them together.
  func exchanges(of restated: [Int]) -> [SourceAssignment] {
    var exchanges: [SourceAssignment] = []
    for source in [ValueSource.first, .previous] {
      let steps = restated.filter { stated($0)?.superseded[source] != nil }
      exchanges += steps.map { SourceAssignment().with($0, source) }
      if steps.count > 1 { exchanges.append(SourceAssignment().with(steps, source)) }
    }
    return exchanges
  }

  /// The assignments that use or recompute each step that may be recomputed; where these are more
  /// than 32, none or one recomputed.
  private func eachUsedOrRecomputed(_ step: Int, _ mayBeRecomputed: (Int) -> Bool)
    -> [SourceAssignment]
  {
    var found: [SourceAssignment] = []
    var open: Set<Int> = []
    func search(_ assignment: SourceAssignment) {
      guard found.count <= Self.assignmentLimit else { return }
      let next = model.lawfulFormulas[step].flatMap { plan(step, $0, assignment).steps }
        .filter { mayBeRecomputed($0) && assignment[$0] == nil }.max { rank[$0] < rank[$1] }
      guard let next else { return found.append(assignment) }
      open.insert(next)
      search(assignment.with(next, .stated))
      search(assignment.with(next, .recomputed))
    }
    search(SourceAssignment())
    guard found.count > Self.assignmentLimit else { return found }
    return [SourceAssignment()]
      + open.sorted { rank[$0] > rank[$1] }.map { SourceAssignment().with($0, .recomputed) }
  }
}
