internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Synchronization

/// A way to a step around the errors before it, and how far right values may be off on it.
///
/// Most values that go on from an error are nowhere near the values without it. These lie within
/// enclosures that do not depend on the numbers of one sheet, so that a class, which makes the same
/// few mistakes, has most of them worked out once.
struct ErrorFreeBound: Hashable, Sendable {
  let step: Int
  /// The power of ten of the last digit that the sheet usually writes.
  let habit: Int
  /// The power of ten of the last digit of the sheet's coarsest step that is rounded.
  let coarsest: Int
  /// The steps that are worked out anew on the way.
  var passed: StepSet
  /// Those of them that are stated and not wrong by themselves: they lose less.
  var steady: StepSet
  /// The power of ten of the coarsest last digit of the values it goes out from.
  var exponent: Int
  /// How many units of that lie between these and their references.
  var reach = 2

  func hash(into hasher: inout Hasher) {
    let numbers = (habit * 31 + exponent) * 31 + reach
    hasher.combine(
      passed.hash(with: Int32(step)) &* 31 ^ steady.hash(with: Int32(truncatingIfNeeded: numbers)))
  }
}

/// The values of steps around errors, each worked out when the first sheet asks for it.
final class ErrorFreeBounds: Sendable {
  private let limit: Int

  private let known = Mutex<[ErrorFreeBound: [Matrix<Interval>]]>([:])

  init(_ caches: Caches) { limit = caches.limit(4096) }

  /// The values that a step can have around errors; nil where no more are kept.
  func values(by errorFree: ErrorFreeBound, make: () -> [Matrix<Interval>]) -> [Matrix<Interval>]? {
    let (values, isFull) = known.withLock { ($0[errorFree], $0.count >= limit) }
    if values != nil || isFull { return values }
    let new = make()
    known.withLock { $0[errorFree] = new }
    return new
  }
}

extension ReferenceModel {
  /// All that a step can be around errors, by each of its lawful formulas.
  fileprivate func values(
    by errorFree: ErrorFreeBound, _ rounding: Rounding, at context: EvaluationContext
  ) -> [Matrix<Interval>] {
    let sources = ancestors[errorFree.step].filter { !errorFree.passed.contains($0) }
    let held = StepSet(sources, of: lawfulFormulas.count)
    let values = RightValues(
      key: self, exponent: errorFree.exponent, reach: errorFree.reach, steady: errorFree.steady)
    return lawfulFormulas[errorFree.step].map { formula in
      let plan = context.plan(of: formula, holding: held) { makePlan(of: formula, holding: held) }
      return enclosure(by: plan, rounding: rounding, at: context, from: values)
        ?? Matrix(graph.shape(of: formula), repeating: .entire)
    }
  }
}

extension SheetMarking {
  /// Enclosures of all values of a step without the errors before it, if its other sources are
  /// close to the right values and nothing else is special about it.
  ///
  /// - Returns: nil for steps of more than `KnownSteps.numbersLimit` numbers as well: nothing is
  ///   kept of them.
  func valuesAroundErrors(before step: Int) -> [Matrix<Interval>]? {
    guard isUsual(step), key.relations.equals[step].isEmpty, let errorFree = errorFree(to: step),
      key.references[step].elements.count <= KnownSteps.numbersLimit
    else { return nil }
    return key.errorFreeBounds.values(by: errorFree) {
      context.withoutCounting {
        key.values(by: errorFree, roundings(for: step).widest, at: context)
      }
    }
  }

  private func errorFree(to step: Int) -> ErrorFreeBound? {
    let none = StepSet([], of: key.lawfulFormulas.count)
    var errorFree = ErrorFreeBound(
      step: step, habit: habits[step].exponent, coarsest: habits[step].coarsestUnwritten,
      passed: none, steady: none,
      exponent: habits[step].unwrittenExponent)
    var distance = 0.0
    for source in key.ancestors[step] {
      if findings[source].isAtSight {
        errorFree.exponent = max(errorFree.exponent, exponents[source] ?? errorFree.exponent)
      } else if !isStated.contains(source) {
        errorFree.passed.insert(source)
      } else if isDoubtful(source) {
        errorFree.passed.insert(source)
        if findings[source].verdict != .wrong { errorFree.steady.insert(source) }
      } else {
        // A short cut may lead around it, so that it may have been passed by.
        guard key.lawfulFormulas[source].count == 1 else { return nil }
        distance = max(distance, distanceToReference(from: source))
      }
    }
    let unit = PowerOfTen.scale(1, by: errorFree.exponent)
    // In few steps, so that sheets share them.
    guard let reach = [2, 4, 8].first(where: { distance <= Double($0) * unit }) else { return nil }
    errorFree.reach = reach
    return errorFree
  }

  /// How far what may have been carried on from a stated step can be from its reference.
  private func distanceToReference(from step: Int) -> Double {
    guard let stated = stated(step) else { return .infinity }
    let reference = key.references[step].elements
    return stated.value.elements.indices.reduce(0) { farthest, index in
      let numeral = stated.value.elements[index]
      // What is carried on is within a unit of what is written.
      return max(farthest, abs(numeral.value - reference[index]) + 1.000_001 * numeral.unit)
    }
  }
}
