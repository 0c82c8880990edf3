internal import Algebra
internal import Rubrics

/// One way to read the digits of a written matrix (Documentation/Marking.md, section 1).
///
/// `.5` beside `.982` may be `.500` with its zeros dropped, or a number known to one digit. The
/// readings are tried in turn, the one that claims the most first.
struct DigitReading {
  /// The boxes of the values that the written numbers may stand for.
  let boxes: Matrix<Interval>
  /// The indices of the entries that show too few digits for full credit.
  let imprecise: [Int]
  /// The unit of each entry's last digit in this reading.
  let units: [Double]
  /// The unit of the last digit of the largest entry that is no whole number; 0 unless each entry
  /// is read at its own digits.
  ///
  /// An entry that is small because larger ones cancel shows more digits than were worked with.
  var largestUnit = 0.0

  /// Whether its entries show different digits: each may as well be one whose zeros were dropped.
  var isRagged: Bool { !imprecise.isEmpty || units.contains { $0 != units[0] } }
}

/// The digits of a sheet: at what precision it usually writes.
struct WritingHabit: Hashable {
  /// The power of ten of the last digit usually written.
  let exponent: Int
  let policy: MarkingPolicy
  /// How many significant digits are written, where these are the same for most numbers.
  var significant: Int?
  /// The power of ten of the coarsest last digit among the sheet's other rounded steps, at most
  /// that of the digits asked.
  ///
  /// A value that nobody wrote down may have been rounded as coarsely.
  var coarsest: Int?
  /// Whether other numbers of the sheet show that it was not worked out in single precision.
  var excludesSingle = false
  /// Whether other numbers of the sheet show that it cuts digits off.
  var cuts = false

  var isSignificant: Bool { significant != nil }

  /// Whether digits may be cut off.
  var truncates: Bool { policy.truncation == .accept }

  /// One unit at the usual precision.
  var unit: Double { PowerOfTen.scale(1, by: exponent) }

  /// The readings of a written matrix, to be tried in turn.
  func readings(of value: Matrix<Numeral>) -> [DigitReading] {
    guard let finest = value.finestExponent else { return [reading(of: value)] }
    var readings: [DigitReading] = []
    let isFine = -finest >= policy.digits
    if let significant, significant >= policy.digits {
      let significantReadings = [significant, 0].compactMap {
        significantReading(of: value, finest: finest, padded: $0)
      }
      if significantReadings.count == 2 { return significantReadings }
      readings += significantReadings
    }
    if isFine { readings.append(reading(of: value, asIfWrittenTo: finest)) }
    if exponent < finest, -exponent >= policy.digits {
      readings.append(reading(of: value, asIfWrittenTo: exponent))
    }
    // All entries to the digits asked: read by themselves they say the same as together.
    let isEven = isFine && value.elements.allSatisfy { $0.exponent == finest || $0.isOpen }
    if !isEven { readings.append(reading(of: value)) }
    return readings
  }

  /// Every entry at its own last digit, zeros at the matrix's finest; nil where some show too few.
  ///
  /// - Parameter digits: so many significant digits are meant at least, the last dropped zeros.
  private func significantReading(
    of value: Matrix<Numeral>, finest: Int, padded digits: Int
  ) -> DigitReading? {
    guard
      value.elements.allSatisfy({ $0.significand == 0 || digits > 0 || showsEnoughDigits($0) })
    else { return nil }
    func unit(_ numeral: Numeral) -> Int {
      if numeral.significand == 0 { return finest }
      // The zeros of 16800 only fill it up.
      let filled = digits > 0 ? numeral.significantDigits - digits : 0
      if filled > 0, numeral.exponent == 0, numeral.endsInZeros(filled) { return filled }
      return Int(numeral.exponent) - max(0, digits - numeral.significantDigits)
    }
    let units = value.elements.map { $0.isFraction ? 0 : PowerOfTen.scale(1, by: unit($0)) }
    return DigitReading(
      boxes: value.boxes { $0.representedInterval(truncation: truncates, unitExponent: unit($0)) },
      imprecise: [], units: units, largestUnit: value.largest.map { units[$0] } ?? 0)
  }

  /// Every entry read at a common precision, or at its own where that is finer.
  private func reading(of value: Matrix<Numeral>, asIfWrittenTo exponent: Int) -> DigitReading {
    DigitReading(
      boxes: value.boxes {
        $0.representedInterval(truncation: truncates, unitExponent: min(Int($0.exponent), exponent))
      },
      imprecise: [],
      units: value.elements.map { PowerOfTen.scale(1, by: min(Int($0.exponent), exponent)) })
  }

  /// Every entry at its own digits; one with too few must be rounded to nearest.
  ///
  /// Where nothing but zeros is left of it, it stands for no more than zeros at the digits asked: a
  /// bare `0` is right for .004, and wrong for .4.
  private func reading(of value: Matrix<Numeral>) -> DigitReading {
    let boxes = value.boxes { numeral in
      if showsEnoughDigits(numeral) { return numeral.representedInterval(truncation: truncates) }
      guard numeral.significand == 0 else { return numeral.roundedBox }
      return numeral.representedInterval(truncation: truncates, unitExponent: -policy.digits)
    }
    return DigitReading(
      boxes: boxes,
      imprecise: value.elements.indices.filter { !showsEnoughDigits(value.elements[$0]) },
      units: value.elements.map { $0.isFraction ? 0 : $0.unit },
      largestUnit: value.largest.map { value.elements[$0].unit } ?? 0)
  }

  /// The interval matrix of a stated value that was not found right.
  ///
  /// Entries are read to the finest digit of their matrix, or each to its own last digit where the
  /// sheet writes significant digits. Whole numbers are read to the usual unit, and at least to the
  /// digits asked, unless they show as many significant digits as the sheet does.
  ///
  /// The zeros of `[0; 0; .0000008]` are not `[-1, 1]`: they would explain whatever follows.
  func boxes(around value: Matrix<Numeral>) -> Matrix<Interval> {
    let finest = value.finestExponent ?? -policy.digits
    let common = value.isWhole ? min(exponent, -policy.digits) : finest
    return value.boxes {
      let isRounded = isSignificant && (!$0.isWhole || showsSignificantDigits($0))
      let unit = isRounded ? Int($0.exponent) : min(Int($0.exponent), common)
      return $0.representedInterval(truncation: truncates, unitExponent: unit)
    }
  }

  /// Whether a whole number has just the digits that are significant: three and more, for fewer are
  /// soon exact.
  private func showsSignificantDigits(_ numeral: Numeral) -> Bool {
    numeral.significantDigits == significant && numeral.significantDigits > 2
  }

  /// Whether a number shows the digits asked for, after the point or as significant ones; a
  /// fraction is exact.
  func showsEnoughDigits(_ numeral: Numeral) -> Bool {
    numeral.isFraction || numeral.isOpen || numeral.decimals >= policy.digits
      || numeral.significantDigits >= policy.digits
  }
}

extension Numeral {
  /// Whether so many of its last digits are 0.
  fileprivate func endsInZeros(_ count: Int) -> Bool {
    count < 19 && significand % (0..<count).reduce(1) { power, _ in power * 10 } == 0
  }
}

extension Matrix<Numeral> {
  /// The power of ten of the finest digit written in any entry; nil where all are fractions.
  var finestExponent: Int? {
    elements.lazy.filter { !$0.isFraction && !$0.isOpen }.map { Int($0.exponent) }.min()
  }

  /// Whether all entries are whole numbers, which say nothing about how a sheet rounds.
  var isWhole: Bool { elements.allSatisfy { $0.isWhole || $0.isOpen } }

  /// The index of the largest entry that is neither whole nor a fraction; nil where none is.
  fileprivate var largest: Int? {
    elements.indices.filter {
      !elements[$0].isWhole && !elements[$0].isFraction && !elements[$0].isOpen
    }.max { abs(elements[$0].value) < abs(elements[$1].value) }
  }

  /// The most significant digits of any entry.
  var mostSignificantDigits: Int { elements.reduce(0) { Swift.max($0, $1.significantDigits) } }

  /// The indices of the entries that nothing is stated of.
  var openIndices: [Int] { elements.indices.filter { elements[$0].isOpen } }
}
