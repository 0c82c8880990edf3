internal import Algebra
internal import Formulas

/// What a plan takes from a sheet: each step from the source chosen for it.
struct OwnValues: PlanSupply {
  let marking: SheetMarking
  let choices: Sources
  /// What counts of a stated step.
  let carrying: Carrying
  /// Later steps that are taken as they are stated.
  var later: [Int: Matrix<Interval>] = [:]
  /// The choices that are asked about: all other steps passed by must round to what is written of them; nil where none must.
  var asked: Sources?

  func key(of leaf: RoutePlan.Leaf) -> ValueKey {
    switch leaf {
    case .given(let given): ValueKey(isMisread(given) ? .misread : .given, given)
    case .step(let step):
      switch choices[step] {
      case .reference, .recomputed: ValueKey(.reference, step)
      case .any: ValueKey(.any, step)
      case .stated: keyOfStated(step, isChosen: true)
      case nil: keyOfStated(step, isChosen: false)
      }
    }
  }

  private func keyOfStated(_ step: Int, isChosen: Bool) -> ValueKey {
    guard marking.notes[step].carried != nil else {
      return ValueKey(later[step] == nil ? .reference : .later, step)
    }
    return switch carrying {
    case .exact: ValueKey(.exact, step)
    case .whatever(let loss) where !isChosen:
      ValueKey(.passed, step).with(ValueKey(bits: loss.bitPattern))
    case .chosen where isChosen, .whatever: ValueKey(.written, step)
    case .anything, .chosen: ValueKey(.carried, step)
    }
  }

  func value(of leaf: RoutePlan.Leaf) -> Matrix<Interval> {
    switch leaf {
    case .given(let given):
      (isMisread(given) ? marking.misread[given] : nil) ?? marking.key.givens[given]
    case .step(let step):
      switch choices[step] {
      case .reference, .recomputed: marking.key.referenceBoxes[step]
      case .any: marking.anyValue(of: step)
      case .stated: stated(step, isChosen: true)
      case nil: stated(step, isChosen: false)
      }
    }
  }

  private func isMisread(_ given: Int) -> Bool { choices.misread.contains(given) }

  /// What counts of a stated step, entry by entry.
  private func stated(_ step: Int, isChosen: Bool) -> Matrix<Interval> {
    guard let value = marking.notes[step].carried else {
      return later[step] ?? marking.key.referenceBoxes[step]
    }
    return switch carrying {
    case .exact: value.exact
    case .whatever(let loss) where !isChosen: value.whenPassed(losing: loss)
    case .chosen where isChosen, .whatever: value.written
    case .anything, .chosen: value.any
    }
  }

  func standing(ofPassed step: Int, by rounding: Rounding) -> PassedStanding {
    guard marking.isStated.contains(step) else { return .unstated }
    guard step < rounding.step, marking.findings[step].verdict == .wrong else { return .stated }
    return .wrong(exponent: marking.exponents[step])
  }

  func isBoxed(passing step: Int) -> Bool {
    guard let asked, asked[step] == nil else { return false }
    return marking.notes[step].carried?.reading != nil
  }

  func box(passing step: Int) -> Matrix<Interval>? {
    isBoxed(passing: step) ? marking.notes[step].carried?.reading?.boxes : nil
  }
}

/// What tells the values at a workbench apart.
enum ValueKind: UInt64 {
  case given = 1
  case misread
  case step
  case reference
  case any
  case later
  case carried
  case written
  case exact
  case passed
  case movedGiven
  case movedStep
}

extension ValueKey {
  /// The key of the value of a kind that a given or a step has.
  init(_ kind: ValueKind, _ place: Int) {
    self.init(bits: kind.rawValue << 32 | UInt64(place))
  }
}
