internal import Algebra
internal import Formulas
internal import Rubrics

extension SheetMarking {
  /// The habits by which the student may have rounded on the way to a step.
  func roundings(for step: Int) -> Roundings {
    if let known = memos[step].roundings { return known }
    let habit = habits[step]
    let machine = stated(step).flatMap {
      MachineArithmetic(
        printedAs: $0.value, excludingSingle: habit.excludesSingle, usual: habit.exponent)
    }
    let coarse = PowerOfTen.scale(1, by: habit.unwrittenExponent)
    let coarsest = PowerOfTen.scale(1, by: habit.coarsestUnwritten)
    let inner = habit.isSignificant ? 10 * habit.unit : habit.unit
    let roundings = Roundings(
      widest: Rounding(
        step: step, unstated: .atMost(coarsest), passed: .atMost(habit.unit / 10),
        valueRounding: .atMost(max(coarse, inner)), productRounding: .atMost(max(coarse, inner)),
        sumRounding: .atMost(max(coarse, inner)), entryRounding: .atMost(inner),
        termRounding: .atMost(habit.unit), machine: machine),
      none: Rounding(step: step, passed: guarded(for: step), machine: machine),
      any: Rounding(
        step: step, unstated: .anyDigits(below: coarsest),
        passed: .anyDigits(below: PowerOfTen.scale(1, by: habit.exponent - 1)),
        passesByOwnDigits: true,
        valueRounding: .anyDigits(below: inner), productRounding: .anyDigits(below: inner),
        sumRounding: .anyDigits(below: inner), entryRounding: .anyDigits(below: inner),
        termRounding: .anyDigits(below: habit.unit), machine: machine))
    memos[step].roundings = roundings
    return roundings
  }

  /// The perturbation of two guard digits and more, a hundredth of a unit.
  private func guarded(for step: Int) -> Perturbation { .atMost(habits[step].unit / 100) }

  /// The habits to try in turn where rounding nothing leads to no value: all rounded alike.
  ///
  /// A student who writes values within a formula down does so to one number of digits: as usual,
  /// to one more (a guard digit) or, for a step that is not stated, to one less, but to no fewer
  /// than the rubric asks. Each habit gives narrow values where an allowance for all of them would
  /// be wide.
  ///
  /// - Returns: those of each number of digits together, and one that stands for all of them.
  func roundingHabits(for step: Int) -> [(any: Rounding, each: [Rounding])] {
    let habit = habits[step]
    let exponents = Set([
      habit.exponent, habit.exponent - 1, habit.unwrittenExponent, habit.coarsestUnwritten,
      habit.isSignificant ? habit.exponent + 1 : habit.exponent,
    ]).sorted()
    let ofEntries = [habit.exponent, habit.exponent - 1].map { habitOfEntries($0, step) }
    return [habitOfGuardDigits(step)] + ofEntries
      + exponents.map { exponent in
        let unit = PowerOfTen.scale(1, by: exponent)
        let any = Perturbation.anyDigits(below: unit)
        return (
          // A product is rounded at that decimal place or not at all.
          habitual(
            habit.truncates ? .eitherDigits(below: unit) : .digits(below: unit, isCut: false),
            at: exponent, TermRoundings(products: any, sums: any, entries: any), unstated: any,
            for: step),
          habit.cutting.flatMap { isCut in
            // Coarser than usual only for whole steps.
            let perturbation = Perturbation.digits(below: unit, isCut: isCut)
            let finest = habit.isSignificant ? habit.exponent + 1 : habit.exponent
            return TermRoundings.each(exponent > finest ? .none : perturbation).map {
              habitual(perturbation, at: exponent, $0, for: step)
            }
          }
        )
      }
  }

  /// The habit of one guard digit: of each stated step one digit more is carried on, all else is
  /// left on the calculator.
  private func habitOfGuardDigits(_ step: Int) -> (any: Rounding, each: [Rounding]) {
    let unit = PowerOfTen.scale(1, by: habits[step].exponent - 1)
    func rounding(_ perturbation: Perturbation) -> Rounding {
      Rounding(
        step: step, passed: perturbation, passesByOwnDigits: true,
        machine: roundings(for: step).none.machine)
    }
    return (
      rounding(.anyDigits(below: unit)),
      habits[step].cutting.map { rounding(.digits(below: unit, isCut: $0)) }
    )
  }

  /// The habit of rounding nothing but products such as δ, by those who work all else in one go.
  private func habitOfEntries(_ exponent: Int, _ step: Int) -> (any: Rounding, each: [Rounding]) {
    let unit = PowerOfTen.scale(1, by: exponent)
    func rounding(_ perturbation: Perturbation) -> Rounding {
      Rounding(
        step: step, passed: guarded(for: step), entryRounding: perturbation,
        termRounding: perturbation,
        machine: roundings(for: step).none.machine)
    }
    return (
      rounding(.anyDigits(below: unit)),
      habits[step].cutting.map { rounding(.digits(below: unit, isCut: $0)) }
    )
  }

  private func habitual(
    _ perturbation: Perturbation, at exponent: Int, _ terms: TermRoundings,
    unstated: Perturbation? = nil,
    for step: Int
  ) -> Rounding {
    let usual = habits[step].exponent
    // Coarser than usual within a formula would let one wrong new loss in a hundred pass; of
    // significant digits the larger numbers have one less behind the point.
    let isCoarse = exponent > (habits[step].isSignificant ? usual + 1 : usual)
    let terms = isCoarse ? TermRoundings() : terms
    return Rounding(
      step: step, unstated: unstated ?? perturbation,
      passed: exponent < usual ? perturbation : guarded(for: step),
      valueRounding: isCoarse ? .none : perturbation, productRounding: terms.products,
      sumRounding: terms.sums,
      entryRounding: terms.entries, termRounding: exponent > usual ? .none : terms.entries,
      machine: roundings(for: step).none.machine)
  }
}

/// The perturbations of a formula's terms, beside those of its functions.
private struct TermRoundings {
  var products = Perturbation.none
  var sums = Perturbation.none
  var entries = Perturbation.none

  /// Every choice of terms that are rounded: of a product and its sum with a bias at most one.
  static func each(_ perturbation: Perturbation) -> [TermRoundings] {
    if perturbation == .none { return [TermRoundings()] }
    let lines = [
      TermRoundings(), TermRoundings(products: perturbation), TermRoundings(sums: perturbation),
    ]
    return lines.flatMap { line in
      [line, TermRoundings(products: line.products, sums: line.sums, entries: perturbation)]
    }
  }
}

extension WritingHabit {
  /// Whether digits may be cut off: no, then yes where that is allowed.
  fileprivate var cutting: [Bool] { truncates ? [false, true] : [false] }

  /// The power of ten that a value nobody wrote was perhaps rounded to (Marking.md, section 3).
  ///
  /// One digit less than usual, but no fewer than asked unless the usual precision is coarser.
  var unwrittenExponent: Int { max(exponent, min(exponent + 1, -policy.digits)) }

  /// The power of ten that a whole step which nobody wrote was perhaps rounded to: it may be as
  /// coarse as another step of the sheet.
  var coarsestUnwritten: Int { max(unwrittenExponent, coarsest ?? unwrittenExponent) }
}
