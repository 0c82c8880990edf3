internal import Algebra
internal import Rubrics

/// What a value may have lost between being worked out and being used.
enum Loss: Hashable {
  case none
  /// At most so much, either way.
  case atMost(Double)
  /// All digits behind one place, rounded to nearest or cut toward zero.
  case digits(behind: Int, isCut: Bool)

  /// The same habit at another place, where that is known.
  func behind(_ exponent: Int?) -> Loss {
    guard let exponent, case .digits(_, let isCut) = self else { return self }
    return .digits(behind: exponent, isCut: isCut)
  }
}

/// How a student rounds on the way to a step.
struct Rounding {
  /// For each step that is worked out and not taken as stated.
  let steps: [Loss]
  /// For a value within a formula that a person would jot down.
  let jotted: Loss
  /// Whether matrix products are jotted down as well as values of functions.
  let jotsProducts: Bool
  /// The step's own number format, where it is a machine's.
  let machine: MachineArithmetic?
}

extension SheetMarking {
  /// All that may have been lost on the way to a step, in one rounding: quickly tried, and wide.
  func anyRounding(for step: Int) -> Rounding {
    let habit = habits[step]
    let coarse = Loss.atMost(habit.unwrittenRounding)
    return rounding(
      for: step, unstated: coarse, passed: .atMost(habit.unit / 10), jotted: coarse,
      jotsProducts: true)
  }

  /// The habits to try one after another: nothing rounded, then everything rounded alike.
  ///
  /// A student who jots values down does so to one number of digits: as usual, to one more (a guard digit) or, for a step that
  /// is not stated, to one less, but to no fewer than the rubric asks. Each habit gives narrow values where an allowance for all of them would be wide.
  func roundings(for step: Int) -> [Rounding] {
    let habit = habits[step]
    // Two guard digits and more are told from none only by a hundredth of a unit.
    let guarded = Loss.atMost(habit.unit / 100)
    var roundings = [
      rounding(for: step, unstated: .none, passed: guarded, jotted: .none, jotsProducts: false)
    ]
    for exponent in Set([habit.exponent, habit.exponent - 1, habit.unwrittenExponent]).sorted() {
      for isCut in habit.policy.truncation == .accept ? [false, true] : [false] {
        let loss = Loss.digits(behind: exponent, isCut: isCut)
        // Coarser than usual only for whole steps: within a formula it would let one wrong new loss in a hundred pass.
        let isCoarse = exponent > habit.exponent
        for jotsProducts in isCoarse ? [false] : [false, true] {
          roundings.append(
            rounding(
              for: step, unstated: loss, passed: exponent < habit.exponent ? loss : guarded,
              jotted: isCoarse ? .none : loss, jotsProducts: jotsProducts))
        }
      }
    }
    return roundings
  }

  /// Everything as it is written, to the last digit.
  func noRounding() -> Rounding {
    Rounding(
      steps: Array(repeating: .none, count: ledger.standings.count), jotted: .none,
      jotsProducts: false, machine: nil)
  }

  private func rounding(
    for step: Int, unstated: Loss, passed: Loss, jotted: Loss, jotsProducts: Bool
  ) -> Rounding {
    let steps = ledger.standings.indices.map { other -> Loss in
      guard let value = stated(other)?.value else { return unstated }
      guard other < findings.count, findings[other].verdict == .wrong else { return passed }
      // Wrong, so that the student may have gone on with another value than is written, to as many digits.
      return unstated.behind(value.isWhole ? nil : value.finestExponent)
    }
    return Rounding(
      steps: steps, jotted: jotted, jotsProducts: jotsProducts,
      machine: stated(step).flatMap { MachineArithmetic(printedAs: $0.value) })
  }
}

extension WritingHabit {
  /// The power of ten of the last digit that a value nobody wrote down was perhaps rounded to (Documentation/Marking.md, section 3).
  ///
  /// One digit less than usual, but no fewer than the digits asked, unless the usual precision is coarser itself.
  var unwrittenExponent: Int { max(exponent, min(exponent + 1, -policy.digits)) }

  var unwrittenRounding: Double { PowerOfTen.scale(1, by: unwrittenExponent) }
}

extension [Interval] {
  /// Applies a loss to some entries; whether it changed any.
  mutating func lose(_ loss: Loss, in range: Range<Int>) -> Bool {
    if loss == .none { return false }
    var isChanged = false
    for place in range {
      let rounded = self[place].losing(loss)
      isChanged = isChanged || rounded != self[place]
      self[place] = rounded
    }
    return isChanged
  }
}

extension Interval {
  fileprivate func losing(_ loss: Loss) -> Interval {
    switch loss {
    case .none: self
    case .atMost(let amount): isMultiple(of: amount) ? self : widened(by: amount)
    case .digits(let exponent, let isCut): rounded(behind: exponent, isCut: isCut)
    }
  }

  /// Whether it is one number with no digits beyond a unit: such a number is jotted down as it is.
  private func isMultiple(of unit: Double) -> Bool {
    guard isNearlyPoint else { return false }
    let scaled = midpoint / unit
    return Swift.abs(scaled - scaled.rounded()) < 1e-6
  }

  /// The set of what its numbers are after rounding; both neighbours of a tie belong to it.
  private func rounded(behind exponent: Int, isCut: Bool) -> Interval {
    let unit = PowerOfTen.scale(1, by: exponent)
    guard lower.isFinite, upper.isFinite, magnitude / unit < 1e15, !isMultiple(of: unit) else {
      return self
    }
    // A hair on either side keeps ties and ends open to both.
    let (low, high) = (lower / unit - 1e-7, upper / unit + 1e-7)
    let rule = isCut ? FloatingPointRoundingRule.towardZero : .toNearestOrAwayFromZero
    return Interval(
      lower: (low.rounded(rule) * unit).nextDown, upper: (high.rounded(rule) * unit).nextUp)
  }
}
