internal import Algebra
internal import Rubrics

/// The digits to which a sheet writes, as each step sees them.
///
/// The step itself does not count, so that nobody buys tolerance with a coarse number
/// (Documentation/Marking.md, sections 1 and 3).
struct SheetPrecision {
  /// The power of ten of the last digit of each stated step, where it says how its sheet rounds.
  private let exponents: [Int?]
  private let sorted: [Int]
  private let significant: Int?
  /// The power of ten of the last digit of each step that was rounded, the coarsest first.
  private let rounded: [(step: Int, exponent: Int)]
  private let singles: [SingleEvidence]
  private let cutting: [CuttingEvidence]

  init(_ byStep: [StepStatement], _ exponents: [Int?], _ model: ReferenceModel) {
    self.exponents = exponents
    sorted = exponents.compactMap { $0 }.sorted()
    let values = byStep.map { $0.fitting?.value }
    significant = Self.significantDigits(values, model.references)
    let isMixed = sorted.first != sorted.last
    let stated = values.enumerated().compactMap { step, value in
      value.map { (step: step, value: $0, reference: model.references[step]) }
    }
    rounded = stated.compactMap { step, value, reference in
      guard isMixed, let exponent = exponents[step], value.isRounded(from: reference) else {
        return nil
      }
      return (step, exponent)
    }.sorted { $0.exponent > $1.exponent }
    singles = stated.compactMap { SingleEvidence($0.step, $0.value, $0.reference) }
    cutting = stated.compactMap { CuttingEvidence($0.step, $0.value, $0.reference) }
  }

  /// The writing habit of the sheet as each step sees it, in the order of the steps.
  func habits(_ rubric: Rubric) -> [WritingHabit] {
    exponents.indices.map { step in
      let policy = rubric.steps[step].policy
      let coarsest = rounded.first { $0.step != step }?.exponent
      return WritingHabit(
        exponent: usualExponent(besides: step) ?? -policy.digits, policy: policy,
        significant: significant, coarsest: coarsest.map { min($0, -policy.digits) },
        excludesSingle: singles.exclude(besides: step), cuts: cutting.show(besides: step))
    }
  }

  /// The power of ten of the last digit that the other steps usually show.
  ///
  /// Where four and more were rounded these say it: an exact one may have lost zeros, .3 for .300.
  /// Where fewer were, it shows no fewer digits than these do.
  private func usualExponent(besides step: Int) -> Int? {
    let others = rounded.filter { $0.step != step }
    if others.count >= Self.enoughRounded { return others.map(\.exponent).sorted().upperMedian }
    var exponents = sorted
    if let own = self.exponents[step], let index = sorted.firstIndex(of: own) {
      exponents.remove(at: index)
    }
    let usual = exponents.upperMedian
    guard let usual, let coarsest = others.first?.exponent else { return usual }
    return min(usual, coarsest)
  }

  private static let enoughRounded = 4

  /// The number of significant digits that four in five entries of a sheet show; nil where as many
  /// show one number of decimals.
  ///
  /// Whole numbers, zeros and fractions are not counted. Of a sheet with three numbers of nine
  /// digits and more, a calculator's, only these count; else of one with four rounded entries only
  /// the rounded ones. Numbers between .1 and 1 show as many significant digits as decimals: the
  /// others decide.
  private static func significantDigits(
    _ values: [Matrix<Numeral>?], _ references: [Matrix<Double>]
  ) -> Int? {
    var (all, rounded, long) = (DigitCounts(), DigitCounts(), DigitCounts())
    for (value, reference) in zip(values, references) {
      guard let value else { continue }
      for (numeral, exact) in zip(value.elements, reference.elements)
      where numeral.significand != 0 && !numeral.isWhole && !numeral.isFraction && !numeral.isOpen {
        all.add(numeral)
        if numeral.isRounded(from: exact) { rounded.add(numeral) }
        // Nine digits and more are printed by calculators and programs.
        if numeral.significand >= 100_000_000 { long.add(numeral) }
      }
    }
    let isCalculated = long.numbers >= 3
    let counts = isCalculated ? long : rounded.numbers >= enoughRounded ? rounded : all
    guard
      let significant = counts.usual(
        counts.significant, droppingZeros: isCalculated,
        besides: counts.decimals.values.max() ?? 0)
    else { return nil }
    let decimals = counts.usual(counts.decimals, droppingZeros: isCalculated)
    return significant.numbers > decimals?.numbers ?? 0 ? significant.digits : nil
  }
}

extension ReferenceModel {
  /// Whether a wrong value is a given of its shape, number for number, so that its digits are the
  /// assignment's.
  func isMerelyCopied(_ value: Matrix<Numeral>, _ step: Int) -> Bool {
    let isSame = zip(value.elements, references[step].elements).allSatisfy {
      abs($0.value - $1) <= 1e-9 * max(1, abs($1))
    }
    if isSame { return false }
    return rubric.givens.contains { given in
      given.value.shape == value.shape
        && zip(given.value.elements, value.elements).allSatisfy { $0.value == $1.value }
    }
  }
}

/// How many numbers of a sheet show how many digits.
private struct DigitCounts {
  private(set) var numbers = 0
  private(set) var significant: [Int: Int] = [:]
  private(set) var decimals: [Int: Int] = [:]

  /// Counts the digits of a number.
  mutating func add(_ numeral: Numeral) {
    significant[numeral.significantDigits, default: 0] += 1
    decimals[numeral.decimals, default: 0] += 1
    numbers += 1
  }

  /// The digits of a pocket calculator, which prints no zeros behind the last.
  private static let calculator = 10

  /// The count that four in five show, and how many do; nil where there is none.
  ///
  /// - Parameters:
  ///   - dropsZeros: whether shorter numbers may be a calculator's that end in zeros.
  ///   - others: where most show just this count, more than so many, and none fewer, all count:
  /// more digits on a later step cost nothing.
  func usual(
    _ counts: [Int: Int], droppingZeros dropsZeros: Bool, besides others: Int = .max
  ) -> (digits: Int, numbers: Int)? {
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    let areDropped = dropsZeros && most.key <= Self.calculator && most.value * 2 >= numbers
    let mayBeLonger =
      most.value > others && most.value * 2 > numbers && counts.keys.min() == most.key
    let shown = counts.reduce(0) {
      $1.key == most.key || areDropped && $1.key < most.key || mayBeLonger && $1.key > most.key
        ? $0 + $1.value : $0
    }
    return shown * 5 >= numbers * 4 ? (most.key, shown) : nil
  }
}

/// The evidence of a long number about single precision: right to a digit finer than a float32
/// holds, or off.
private struct SingleEvidence {
  let step: Int
  let digits: Int
  /// Whether it is right to its last digit, all entries.
  let isRight: Bool
  /// How likely float32 numbers are so all the same.
  let chance: Double

  /// - Returns: nil for numbers that a float32 holds to the digits shown.
  init?(_ step: Int, _ value: Matrix<Numeral>, _ reference: Matrix<Double>) {
    digits = value.mostSignificantDigits
    guard digits >= 7 else { return nil }
    let fine = value.elements.indices.filter { index in
      let numeral = value.elements[index]
      return !numeral.isOpen && numeral.significand != 0
        && Double(Float(numeral.value).ulp) > numeral.unit
    }
    guard !fine.isEmpty else { return nil }
    self.step = step
    isRight = fine.allSatisfy { index in
      abs(value.elements[index].value - reference.elements[index])
        <= value.elements[index].unit * 1.0000001
    }
    // The nearest float32 lies within half the spacing, anywhere.
    chance = fine.reduce(1) { chance, index in
      let numeral = value.elements[index]
      return chance * min(1, 2 * numeral.unit / Double(Float(numeral.value).ulp))
    }
  }
}

extension [SingleEvidence] {
  private static var coincidence: Double { 1.0 / 256 }

  /// Whether three other steps of as many digits are right, hardly by chance, and none is off.
  fileprivate func exclude(besides step: Int) -> Bool {
    guard count > 2 else { return false }
    let digits = first { $0.step == step }?.digits ?? 0
    let others = filter { $0.step != step && $0.digits >= digits }
    return others.count > 2 && others.allSatisfy(\.isRight)
      && others.reduce(1) { $0 * $1.chance } < Self.coincidence
  }
}

/// The evidence of a step's numbers about last digits: cut off toward zero or rounded away from it.
private struct CuttingEvidence {
  let step: Int
  /// The number of entries that are cut off and not rounded, and of those that are rounded and not
  /// cut.
  private(set) var cut = 0
  private(set) var rounded = 0

  /// - Returns: nil for numbers that are alike in both ways.
  init?(_ step: Int, _ value: Matrix<Numeral>, _ reference: Matrix<Double>) {
    self.step = step
    for (numeral, exact) in zip(value.elements, reference.elements)
    where !numeral.isFraction && !numeral.isOpen {
      let unit = numeral.unit
      let lost = exact < 0 ? numeral.value - exact : exact - numeral.value
      // Ties and exact numbers aside; what is off by more is another value.
      if lost > 0.51 * unit, lost < 0.99 * unit { cut += 1 }
      if lost < -0.01 * unit, lost > -0.49 * unit { rounded += 1 }
    }
    if cut == 0, rounded == 0 { return nil }
  }
}

extension [CuttingEvidence] {
  /// Whether three other numbers or more are cut off, and four in five of those that tell.
  ///
  /// A value carried on from what is written may be off by a digit either way.
  fileprivate func show(besides step: Int) -> Bool {
    let others = filter { $0.step != step }
    let cut = others.reduce(0) { $0 + $1.cut }
    let rounded = others.reduce(0) { $0 + $1.rounded }
    return cut > 2 && cut >= 4 * rounded
  }
}

extension Matrix<Numeral> {
  /// Whether some entry is not the reference itself: digits were left out.
  fileprivate func isRounded(from reference: Matrix<Double>) -> Bool {
    zip(elements, reference.elements).contains { !$0.isOpen && $0.isRounded(from: $1) }
  }
}

extension Numeral {
  /// Whether it is not the number itself.
  fileprivate func isRounded(from exact: Double) -> Bool {
    abs(value - exact) > 1e-9 * max(1, abs(exact))
  }
}

extension [Int] {
  /// The upper median of ascending numbers; nil where there are none.
  fileprivate var upperMedian: Int? { isEmpty ? nil : self[count / 2] }
}
