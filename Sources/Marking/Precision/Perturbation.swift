internal import Algebra
internal import Formulas

/// The error that a value may have taken on between being worked out and being used.
enum Perturbation: Equatable {
  /// Nothing.
  case none
  /// At most so much, either way.
  case atMost(Double)
  /// All digits behind that of a unit, rounded to nearest or cut toward zero.
  case digits(below: Double, isCut: Bool)
  /// All digits behind that of a unit, rounded to nearest or cut toward zero, whichever it was.
  case eitherDigits(below: Double)
  /// All digits behind that of a unit or of a smaller one, rounded to nearest or cut toward zero.
  case anyDigits(below: Double)

  /// The kind and the amount as whole numbers, to compare and to hash it by.
  var key: PerturbationKey {
    switch self {
    case .none: PerturbationKey(kind: 0)
    case .atMost(let amount): PerturbationKey(kind: 1, amount: amount.bitPattern)
    case .digits(let unit, let isCut):
      PerturbationKey(kind: isCut ? 2 : 3, amount: unit.bitPattern)
    case .anyDigits(let unit): PerturbationKey(kind: 4, amount: unit.bitPattern)
    case .eitherDigits(let unit): PerturbationKey(kind: 5, amount: unit.bitPattern)
    }
  }

  /// The same habit so many decimal places further behind the point, or nearer to it.
  func finer(by places: Int) -> Perturbation {
    guard places != 0 else { return self }
    let scale = PowerOfTen.scale(1, by: places)
    func finer(_ amount: Double) -> Double { amount / scale }
    return switch self {
    case .none: self
    case .atMost(let amount): .atMost(finer(amount))
    case .digits(let unit, let isCut): .digits(below: finer(unit), isCut: isCut)
    case .eitherDigits(let unit): .eitherDigits(below: finer(unit))
    case .anyDigits(let unit): .anyDigits(below: finer(unit))
    }
  }

  /// The most that is lost, either way.
  var bound: Perturbation {
    switch self {
    case .none, .atMost: self
    case .digits(let unit, isCut: false): .atMost(unit / 2)
    case .digits(let unit, _), .eitherDigits(let unit), .anyDigits(let unit): .atMost(unit)
    }
  }

  /// The same habit at the decimal place of an exponent, where that is known.
  func behind(_ exponent: Int?) -> Perturbation {
    guard let exponent else { return self }
    let unit = PowerOfTen.scale(1, by: exponent)
    return switch self {
    case .none, .atMost: self
    case .digits(_, let isCut): .digits(below: unit, isCut: isCut)
    case .eitherDigits: .eitherDigits(below: unit)
    case .anyDigits: .anyDigits(below: unit)
    }
  }
}

extension TapeEntries {
  /// Applies a loss to the entries.
  func lose(_ loss: Perturbation) {
    switch loss {
    case .none: return
    case .atMost(let amount):
      for index in indices where self[index].multiple(of: amount) == nil {
        self[index] = self[index].widened(by: amount)
      }
    case .digits(let unit, let isCut):
      for index in indices { self[index] = self[index].rounded(to: unit, isCut: isCut) }
    case .eitherDigits(let unit):
      for index in indices { self[index] = self[index].rounded(toEither: unit) }
    case .anyDigits(let unit):
      for index in indices { self[index] = self[index].rounded(toAnyBelow: unit) }
    }
  }
}

extension Interval {
  /// The interval jotted down of one number with no digits beyond a unit; nil for any other.
  ///
  /// The number is known but for the noise of its working: 1 stands for it where tanh 15 is less.
  fileprivate func multiple(of unit: Double) -> Interval? {
    guard isNearlyPoint else { return nil }
    let count = (midpoint / unit).rounded()
    // By the whole power of ten, so that it is the same double at every unit.
    let nearest = unit < 1 ? count / (1 / unit).rounded() : count * unit
    guard Swift.abs(midpoint - nearest) <= magnitude * 1e-12 else { return nil }
    return contains(nearest) ? self : hull(Interval(nearest))
  }

  /// All that its numbers can be after rounding, any way, at a decimal place or any behind it.
  fileprivate func rounded(toAnyBelow unit: Double) -> Interval {
    // So it is one of every finer unit, and jotted down as it is.
    if let multiple = multiple(of: unit) { return multiple }
    // At decimal places behind it changes by a tenth of the unit at most.
    return widened(by: unit * 0.1000001).hull(rounded(toEither: unit))
  }

  /// All that its numbers can be after rounding at a decimal place, to nearest or toward zero.
  fileprivate func rounded(toEither unit: Double) -> Interval {
    if let multiple = multiple(of: unit) { return multiple }
    guard let (low, high) = ends(in: unit) else { return self }
    return Interval(
      lower: (min(low.whole, low.nearest) * unit).nextDown,
      upper: (max(high.whole, high.nearest) * unit).nextUp)
  }

  /// The set of what its numbers are after rounding; both neighbours of a tie belong to it.
  fileprivate func rounded(to unit: Double, isCut: Bool) -> Interval {
    if let multiple = multiple(of: unit) { return multiple }
    guard let (low, high) = ends(in: unit) else { return self }
    return Interval(
      lower: ((isCut ? low.whole : low.nearest) * unit).nextDown,
      upper: ((isCut ? high.whole : high.nearest) * unit).nextUp)
  }

  /// The ends in units, where they are no larger than a double can count.
  private func ends(in unit: Double) -> (low: Double, high: Double)? {
    // A hair on either side keeps ties and ends open to both.
    let (low, high) = (lower / unit - 1e-7, upper / unit + 1e-7)
    return low > -1e15 && high < 1e15 ? (low, high) : nil
  }
}

extension Double {
  /// The number cut toward zero; of those smaller than 10¹⁵, without a call of the library.
  fileprivate var whole: Double { Double(Int64(self)) }

  /// The same for the nearest whole number, ties away from zero.
  fileprivate var nearest: Double {
    let rest = self - whole
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }
}
