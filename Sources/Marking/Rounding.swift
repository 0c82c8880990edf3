internal import Algebra
internal import Formulas
internal import Rubrics

/// What a value may have lost between being worked out and being used.
enum Loss: Equatable {
  /// Nothing.
  case none
  /// At most so much, either way.
  case atMost(Double)
  /// All digits behind that of a unit, rounded to nearest or cut toward zero.
  case digits(below: Double, isCut: Bool)
  /// The same in either way, at that place or any behind it.
  case anyDigits(below: Double)

  /// Tells it from other losses.
  var key: ValueKey {
    switch self {
    case .none: .nothing
    case .atMost(let amount): ValueKey(bits: amount.bitPattern).with(1)
    case .digits(let unit, let isCut): ValueKey(bits: unit.bitPattern).with(isCut ? 2 : 3)
    case .anyDigits(let unit): ValueKey(bits: unit.bitPattern).with(4)
    }
  }

  /// The same habit at another place, where that is known.
  func behind(_ exponent: Int?) -> Loss {
    guard let exponent else { return self }
    let unit = PowerOfTen.scale(1, by: exponent)
    return switch self {
    case .none, .atMost: self
    case .digits(_, let isCut): .digits(below: unit, isCut: isCut)
    case .anyDigits: .anyDigits(below: unit)
    }
  }
}

/// How a student rounds on the way to a step.
struct Rounding {
  /// The step that is worked out: what is found of those behind it plays no part.
  let step: Int
  /// For a step that is worked out and not stated.
  let unstated: Loss
  /// For a step that is stated and worked out all the same.
  let passed: Loss
  /// For a value within a formula that a person would jot down.
  let jotted: Loss
  /// Whether matrix products are jotted down as well as values of functions.
  let jotsProducts: Bool
  /// The step's own number format, where it is a machine's.
  let machine: MachineArithmetic?

  /// Everything as it is written, to the last digit.
  static let none = Rounding(
    step: 0, unstated: .none, passed: .none, jotted: .none, jotsProducts: false, machine: nil)
}

extension SheetMarking {
  /// All that may have been lost on the way to a step, in one rounding: quickly tried, and wide.
  func anyRounding(for step: Int) -> Rounding {
    let habit = habits[step]
    let coarse = Loss.atMost(PowerOfTen.scale(1, by: habit.unwrittenExponent))
    return rounding(
      for: step, unstated: coarse, passed: .atMost(habit.unit / 10), jotted: coarse,
      jotsProducts: true)
  }

  /// The habit of rounding nothing on the way.
  func unrounded(for step: Int) -> Rounding {
    rounding(
      for: step, unstated: .none, passed: guarded(for: step), jotted: .none, jotsProducts: false)
  }

  /// All habits of rounding in one: what is not met by it is met by none of them.
  func anyHabit(for step: Int) -> Rounding {
    let habit = habits[step]
    return rounding(
      for: step, unstated: .anyDigits(below: PowerOfTen.scale(1, by: habit.unwrittenExponent)),
      passed: .anyDigits(below: PowerOfTen.scale(1, by: habit.exponent - 1)),
      jotted: .anyDigits(below: habit.unit), jotsProducts: true)
  }

  /// Two guard digits and more are told from none only by a hundredth of a unit.
  private func guarded(for step: Int) -> Loss { .atMost(habits[step].unit / 100) }

  /// The habits to try one after another where rounding nothing does not lead to a value: everything rounded alike.
  ///
  /// A student who jots values down does so to one number of digits: as usual, to one more (a guard digit) or, for a step that
  /// is not stated, to one less, but to no fewer than the rubric asks. Each habit gives narrow values where an allowance for all of them would be wide.
  ///
  /// - Returns: those of each number of digits together, and one that stands for all of them.
  func roundings(for step: Int) -> [(any: Rounding, each: [Rounding])] {
    let habit = habits[step]
    let exponents = Set([habit.exponent, habit.exponent - 1, habit.unwrittenExponent]).sorted()
    return exponents.map { exponent in
      let unit = PowerOfTen.scale(1, by: exponent)
      let cuts = habit.policy.truncation == .accept ? [false, true] : [false]
      return (
        habitual(.anyDigits(below: unit), at: exponent, jotsProducts: true, for: step),
        cuts.flatMap { isCut in
          // Coarser than usual only for whole steps.
          (exponent > habit.exponent ? [false] : [false, true]).map { jotsProducts in
            habitual(
              .digits(below: unit, isCut: isCut), at: exponent, jotsProducts: jotsProducts,
              for: step)
          }
        }
      )
    }
  }

  private func habitual(
    _ loss: Loss, at exponent: Int, jotsProducts: Bool, for step: Int
  ) -> Rounding {
    let usual = habits[step].exponent
    // Coarser than usual within a formula would let one wrong new loss in a hundred pass.
    return rounding(
      for: step, unstated: loss, passed: exponent < usual ? loss : guarded(for: step),
      jotted: exponent > usual ? .none : loss, jotsProducts: jotsProducts)
  }

  private func rounding(
    for step: Int, unstated: Loss, passed: Loss, jotted: Loss, jotsProducts: Bool
  ) -> Rounding {
    Rounding(
      step: step, unstated: unstated, passed: passed, jotted: jotted, jotsProducts: jotsProducts,
      machine: machine(of: step))
  }

  /// What a step that is worked out on the way may have lost.
  func loss(of step: Int, by rounding: Rounding) -> Loss {
    guard isStated.contains(step) else { return rounding.unstated }
    guard step < rounding.step, findings[step].verdict == .wrong else { return rounding.passed }
    // Wrong, so that the student may have gone on with another value than is written, to as many digits.
    return rounding.unstated.behind(exponents[step])
  }
}

extension WritingHabit {
  /// The power of ten of the last digit that a value nobody wrote down was perhaps rounded to (Documentation/Marking.md, section 3).
  ///
  /// One digit less than usual, but no fewer than the digits asked, unless the usual precision is coarser itself.
  var unwrittenExponent: Int { max(exponent, min(exponent + 1, -policy.digits)) }
}

extension UnsafeMutableBufferPointer<Interval> {
  /// Applies a loss to the entries.
  func lose(_ loss: Loss) {
    if case .none = loss { return }
    for place in indices { self[place] = self[place].losing(loss) }
  }
}

extension Interval {
  fileprivate func losing(_ loss: Loss) -> Interval {
    switch loss {
    case .none: self
    case .atMost(let amount): isMultiple(of: amount) ? self : widened(by: amount)
    case .digits(let unit, let isCut): rounded(to: unit, isCut: isCut)
    case .anyDigits(let unit): rounded(toAnyBelow: unit)
    }
  }

  /// Whether it is one number with no digits beyond a unit: such a number is jotted down as it is.
  private func isMultiple(of unit: Double) -> Bool {
    guard isNearlyPoint else { return false }
    let nearest = (midpoint / unit).rounded() * unit
    return Swift.abs(midpoint - nearest) <= magnitude * 1e-12
  }

  /// All that its numbers can be after rounding at a place or any behind it, to nearest or toward zero.
  private func rounded(toAnyBelow unit: Double) -> Interval {
    if lower == 0, upper == 0 { return self }
    // So it is one of every finer unit, and jotted down as it is.
    if isMultiple(of: unit) { return self }
    // At places behind it changes by a tenth of the unit at most.
    let finer = widened(by: unit * 0.1000001)
    guard lower.isFinite, upper.isFinite, magnitude / unit < 1e15 else { return finer }
    return finer.hull(rounded(to: unit, isCut: false)).hull(rounded(to: unit, isCut: true))
  }

  /// The set of what its numbers are after rounding; both neighbours of a tie belong to it.
  private func rounded(to unit: Double, isCut: Bool) -> Interval {
    guard lower.isFinite, upper.isFinite, magnitude / unit < 1e15, !isMultiple(of: unit) else {
      return self
    }
    // A hair on either side keeps ties and ends open to both.
    let (low, high) = (lower / unit - 1e-7, upper / unit + 1e-7)
    let least = isCut ? low.rounded(.towardZero) : low.rounded()
    let most = isCut ? high.rounded(.towardZero) : high.rounded()
    return Interval(lower: (least * unit).nextDown, upper: (most * unit).nextUp)
  }
}
