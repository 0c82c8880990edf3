internal import Algebra
internal import Formulas

/// The error that a value may have taken on between being worked out and being used.
struct Perturbation: Equatable {
  /// The form of the error.
  enum Kind: Int32 {
    case none
    /// At most a unit, either way.
    case atMost
    /// All digits behind that of the unit, cut toward zero.
    case cut
    /// All digits behind that of the unit, rounded to nearest.
    case rounded
    /// All digits behind that of the unit or of a smaller one, rounded to nearest or cut.
    case anyDigits
    /// All digits behind that of the unit, rounded to nearest or cut, whichever it was.
    case eitherDigits
  }

  let kind: Kind
  /// The amount of `atMost`, otherwise the unit of the last digit kept; 0 for `none`.
  let unit: Double

  static let none = Perturbation(kind: .none, unit: 0)

  /// An error of at most an amount, either way.
  static func atMost(_ amount: Double) -> Perturbation { Perturbation(kind: .atMost, unit: amount) }

  /// The rounding of all digits behind that of a unit, cut or rounded.
  static func digits(below unit: Double, isCut: Bool) -> Perturbation {
    Perturbation(kind: isCut ? .cut : .rounded, unit: unit)
  }

  /// The rounding of all digits behind that of a unit, cut or rounded, whichever it was.
  static func eitherDigits(below unit: Double) -> Perturbation {
    Perturbation(kind: .eitherDigits, unit: unit)
  }

  /// The rounding of all digits behind that of a unit or of a smaller one, cut or rounded.
  static func anyDigits(below unit: Double) -> Perturbation {
    Perturbation(kind: .anyDigits, unit: unit)
  }

  /// The kind and the unit as whole numbers, to compare and to hash it by.
  var key: PerturbationKey { PerturbationKey(kind: kind.rawValue, amount: unit.bitPattern) }

  /// The perturbation with its unit some decimal places further behind the point, or nearer to it
  /// where they are below 0.
  func finer(by places: Int) -> Perturbation {
    places == 0 ? self : Perturbation(kind: kind, unit: unit / PowerOfTen.scale(1, by: places))
  }

  /// The largest error, either way.
  var bound: Perturbation {
    kind == .none ? self : .atMost(kind == .rounded ? unit / 2 : unit)
  }

  /// The perturbation with 10 to an exponent as its unit; unchanged where the exponent is nil or no
  /// digits are meant.
  func behind(_ exponent: Int?) -> Perturbation {
    guard let exponent, kind != .none, kind != .atMost else { return self }
    return Perturbation(kind: kind, unit: PowerOfTen.scale(1, by: exponent))
  }
}

extension TapeEntries {
  /// Replaces each entry by all that it can be after a perturbation.
  ///
  /// - Parameter keepsSmall: whether entries below the unit stay as they are: nobody writes .00
  ///   down.
  func perturb(by perturbation: Perturbation, keepingSmall keepsSmall: Bool = false) {
    guard perturbation != .none else { return }
    for index in indices where !keepsSmall || self[index].magnitude >= perturbation.unit {
      self[index] = self[index].perturbed(by: perturbation)
    }
  }
}

extension Interval {
  /// All values that the interval's numbers can have after a perturbation, both neighbours of a tie
  /// among them.
  fileprivate func perturbed(by perturbation: Perturbation) -> Interval {
    let unit = perturbation.unit
    // So it is one of every finer unit, and written down as it is.
    if let multiple = multiple(of: unit) { return perturbation.kind == .atMost ? self : multiple }
    if perturbation.kind == .atMost { return widened(by: unit) }
    guard let (low, high) = ends(in: unit) else { return self }
    var (lower, upper) = (min(low.whole, low.nearest), max(high.whole, high.nearest))
    if perturbation.kind == .cut { (lower, upper) = (low.whole, high.whole) }
    if perturbation.kind == .rounded { (lower, upper) = (low.nearest, high.nearest) }
    let rounded = Interval(lower: (lower * unit).nextDown, upper: (upper * unit).nextUp)
    // At decimal places behind it changes by a tenth of the unit at most.
    return perturbation.kind == .anyDigits ? rounded.hull(widened(by: unit * 0.1000001)) : rounded
  }

  /// The interval of one number that has no digits beyond a unit, as it is written down; nil for
  /// any other.
  ///
  /// The number is known but for the noise of its working: 1 stands for it where tanh 15 is less.
  private func multiple(of unit: Double) -> Interval? {
    guard isNearlyPoint else { return nil }
    let count = (midpoint / unit).rounded()
    // By the whole power of ten, so that it is the same double at every unit.
    let nearest = unit < 1 ? count / (1 / unit).rounded() : count * unit
    guard Swift.abs(midpoint - nearest) <= magnitude * 1e-12 else { return nil }
    return contains(nearest) ? self : hull(Interval(nearest))
  }

  /// The ends in the given unit, moved outward by 10⁻⁷ of it; nil beyond 10¹⁵ units.
  private func ends(in unit: Double) -> (low: Double, high: Double)? {
    // A hair on either side keeps ties and ends open to both.
    let (low, high) = (lower / unit - 1e-7, upper / unit + 1e-7)
    return low > -1e15 && high < 1e15 ? (low, high) : nil
  }
}

extension Double {
  /// The number cut toward zero; of those smaller than 10¹⁵, without a call of the library.
  fileprivate var whole: Double { Double(Int64(self)) }

  /// The nearest whole number, ties away from zero; of those smaller than 10¹⁵, without a call of
  /// the library.
  fileprivate var nearest: Double {
    let rest = self - whole
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }
}
