internal import Algebra
internal import Formulas
internal import Rubrics

/// A habit of rounding on the way to a step: the perturbation of each kind of value.
struct Rounding {
  /// The step that is worked out: what is found of those behind it plays no part.
  let step: Int
  /// The perturbation of a step that is worked out and not stated.
  private(set) var unstated = Perturbation.none
  /// The perturbation of a step that is stated and worked out all the same.
  private(set) var passed = Perturbation.none
  /// Whether a passed step with fewer digits than usual loses those behind its own guard digit; if
  /// not, no digit nearer to the point than usual is lost.
  private(set) var passesByOwnDigits = false
  /// The perturbation of a function's value within a formula, which a person would write down.
  private(set) var valueRounding = Perturbation.none
  /// The perturbation of a matrix product within a formula, which some write down as well.
  private(set) var productRounding = Perturbation.none
  /// The perturbation of such a product with its bias added, Z, which others write down instead.
  private(set) var sumRounding = Perturbation.none
  /// The perturbation of an entrywise product or difference within a formula.
  ///
  /// Such as δ or h(1 − h), which some write on a line of its own.
  private(set) var entryRounding = Perturbation.none
  /// The perturbation of a term of a sum, η∇W of an update: never coarser than usual.
  private(set) var termRounding = Perturbation.none
  /// The step's own number format, where it is a machine's.
  var machine: MachineArithmetic?

  /// The same habit with no step rounded that is not stated; nil where nothing within a formula is
  /// rounded.
  ///
  /// Whole steps stay on the calculator.
  var keepingSteps: Rounding? {
    guard valueRounding != .none else { return nil }
    var rounding = self
    rounding.unstated = .none
    return rounding
  }

  /// Whether nothing is rounded but what is behind the guard digits of stated steps.
  var isNone: Bool { unstated == .none && valueRounding == .none && entryRounding == .none }

  /// The perturbation of a function's slope, which is a line of its own only for some who write δ
  /// on one.
  ///
  /// 1 − h² is cut either way, as h² or itself is.
  func slopeRounding(isComplement: Bool) -> Perturbation {
    let unit = entryRounding.unit
    return switch entryRounding.kind {
    case .none, .atMost: entryRounding
    case .rounded: .anyDigits(below: unit)
    case .cut, .eitherDigits, .anyDigits: isComplement ? .atMost(unit) : .anyDigits(below: unit)
    }
  }

  /// Whether any value within a formula is rounded.
  var roundsWithinFormula: Bool {
    [valueRounding, productRounding, sumRounding, entryRounding, termRounding].contains {
      $0 != .none
    }
  }

  /// The same habit with each value rounded within a formula as all that it may stand for.
  var leavingRoundedOpen: Rounding {
    var open = self
    (open.valueRounding, open.productRounding) = (valueRounding.bound, productRounding.bound)
    (open.sumRounding, open.entryRounding) = (sumRounding.bound, entryRounding.bound)
    open.termRounding = termRounding.bound
    return open
  }

  /// The same habit with each value rounded within a formula, and each step that is not stated, as
  /// all that it may stand for.
  var leavingUnwrittenOpen: Rounding {
    var open = leavingRoundedOpen
    open.unstated = unstated.bound
    return open
  }

  /// The same habit with no term of a sum rounded.
  var withoutTermRounding: Rounding {
    var rounding = self
    rounding.termRounding = .none
    return rounding
  }

  /// Whether more is rounded than a step that is not stated.
  var roundsBesidesUnstated: Bool {
    passesByOwnDigits || valueRounding != .none || entryRounding != .none
  }

  /// The habit of rounding nothing: every value as it is written, to the last digit.
  static let none = Rounding(step: 0)
}

/// The habits by which a student may round on the way to a step.
///
/// A class, because it is read by many steps and never changes.
final class Roundings: Sendable {
  /// The widest perturbations in one rounding: quickly tried, and wide.
  let widest: Rounding
  /// The habit of rounding nothing on the way.
  let none: Rounding
  /// All habits in one: what is not met by it is met by none of them.
  let any: Rounding

  init(widest: Rounding, none: Rounding, any: Rounding) {
    (self.widest, self.none, self.any) = (widest, none, any)
  }
}
