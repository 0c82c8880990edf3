internal import Algebra
internal import Rubrics

/// How a given on a sheet came from the rubric's (Documentation/Marking.md, section 4).
enum GivenCopy: Hashable, Sendable {
  /// The rubric's at fewer digits: no misreading at all.
  case rounded
  /// Copied with a slip of the pen, or two in different entries.
  case close(Slip, count: Int)
  /// Other numbers altogether; what follows from them is another assignment.
  case lost

  /// The slips that all close copies of a sheet may have in common, so that they count as one.
  enum Slip: Hashable, Sendable {
    case ofThePen
    case exchanged
    case transposed
    case signsLost
  }

  init(of copy: Matrix<Numeral>, from given: Matrix<Numeral>) {
    let copy = copy.shape == given.shape ? copy : copy.transposed
    guard copy.shape == given.shape else {
      self = .lost
      return
    }
    let off = copy.elements.indices.filter { copy.elements[$0].value != given.elements[$0].value }
    if off.allSatisfy({ copy.elements[$0].isRounded(from: given.elements[$0]) }) {
      self = .rounded
    } else if copy.isZero, !given.isZero {
      self = .lost
    } else {
      self = Self.slip(copy, given, off)
    }
  }

  /// The givens merely rounded; those lost, for three misread givens and more are no slips; and
  /// those that came about alike, whose copies count as one.
  static func sort(
    _ copies: [Int: GivenCopy]
  ) -> (rounded: Set<Int>, lost: Set<Int>, alike: [Set<Int>]) {
    let rounded = Set(copies.filter { $0.value == .rounded }.keys)
    let misread = copies.filter { $0.value != .rounded }
    var count = 0
    var common: [Slip: Set<Int>] = [:]
    for case (let given, .close(let slip, let slips)) in misread {
      if slip == .ofThePen || slip == .exchanged {
        count += slips
      } else {
        common[slip, default: []].insert(given)
      }
    }
    let areLost = count + common.count > 2 || misread.values.contains(.lost) && misread.count > 2
    let lost = Set(misread.filter { areLost || $0.value == .lost }.keys)
    return (rounded, lost, Array(common.values))
  }

  private static func slip(
    _ copy: Matrix<Numeral>, _ given: Matrix<Numeral>, _ off: [Int]
  ) -> GivenCopy {
    func isSlip(_ index: Int) -> Bool {
      copy.elements[index].isSlip(of: given.elements[index])
        || given.elements.contains { $0.value == copy.elements[index].value }
    }
    // A program loses one number's sign as all of them: in several givens that is one slip.
    if off.allSatisfy({ copy.elements[$0].value == -given.elements[$0].value }) {
      return .close(.signsLost, count: 1)
    }
    if off.count == 1, isSlip(off[0]) { return .close(.ofThePen, count: 1) }
    // Of two rows and two columns the transpose has two entries exchanged.
    if given.rows == given.columns, copy.values == given.transposed.values {
      return .close(.transposed, count: 1)
    }
    if off.count == 2,
      copy.elements[off[0]].value == given.elements[off[1]].value,
      copy.elements[off[1]].value == given.elements[off[0]].value
    {
      return .close(.exchanged, count: 1)
    }
    if copy.hasRowsExchanged(from: given)
      || copy.transposed.hasRowsExchanged(from: given.transposed)
    {
      return .close(.exchanged, count: 1)
    }
    if off.count == 2, given.elements.count >= 4, off.allSatisfy(isSlip) {
      return .close(.ofThePen, count: 2)
    }
    return .lost
  }
}

extension Matrix<Numeral> {
  fileprivate var values: [Double] { elements.map(\.value) }

  fileprivate var isZero: Bool { elements.allSatisfy { $0.value == 0 } }

  /// Whether two rows of another matrix are exchanged here.
  fileprivate func hasRowsExchanged(from other: Matrix<Numeral>) -> Bool {
    let (own, others) = (values, other.values)
    func row(_ index: Int, of values: [Double]) -> ArraySlice<Double> {
      values[index * columns..<(index + 1) * columns]
    }
    let off = (0..<rows).filter { row($0, of: own) != row($0, of: others) }
    return off.count == 2 && row(off[0], of: own) == row(off[1], of: others)
      && row(off[1], of: own) == row(off[0], of: others)
  }
}

extension Numeral {
  /// Whether this is another number at fewer digits, rounded or cut: .3 is .27, but 1 no .5, which
  /// has its first digit behind the point.
  fileprivate func isRounded(from other: Numeral) -> Bool {
    if value == other.value { return true }
    guard value != 0, other.isFraction || exponent > other.exponent, unit <= abs(other.value)
    else { return false }
    return representedInterval(truncation: true).contains(other.value)
  }

  /// Whether this number differs from another by one slip of the pen.
  ///
  /// The sign; one digit replaced, added or lost; two neighbours exchanged; the point moved by one
  /// decimal place.
  fileprivate func isSlip(of other: Numeral) -> Bool {
    if value == -other.value { return true }
    guard isNegative == other.isNegative || value == 0 || other.value == 0, !isFraction,
      !other.isFraction
    else { return false }
    let (one, two) = (digitsWithoutZeros, other.digitsWithoutZeros)
    if one.digits == two.digits, abs(one.exponent - two.exponent) == 1 { return true }
    return Self.areAlike(one, two) || Self.hasOneMore(one, two) || Self.hasOneMore(two, one)
  }

  private typealias Digits = (digits: [UInt8], exponent: Int)

  /// The digits without zeros before and behind them, and the power of ten of the last.
  private var digitsWithoutZeros: Digits {
    var (rest, exponent) = (significand, Int(exponent))
    guard rest > 0 else { return ([], 0) }
    while rest % 10 == 0 { (rest, exponent) = (rest / 10, exponent + 1) }
    return (Array("\(rest)".utf8), exponent)
  }

  /// Whether one digit differs, or two neighbours are exchanged, the points below each other.
  private static func areAlike(_ one: Digits, _ two: Digits) -> Bool {
    let last = min(one.exponent, two.exponent)
    let first = max(one.exponent + one.digits.count, two.exponent + two.digits.count, 1)
    // So far apart, nothing is alike.
    guard first - last <= 40 else { return false }
    func padded(_ number: Digits) -> [UInt8] {
      let zero = UInt8(ascii: "0")
      let behind = number.digits.isEmpty ? 0 : number.exponent - last
      let before = first - last - number.digits.count - behind
      return Array(repeating: zero, count: before) + number.digits
        + Array(repeating: zero, count: behind)
    }
    let (left, right) = (padded(one), padded(two))
    let off = left.indices.filter { left[$0] != right[$0] }
    if off.count == 1 { return true }
    return off.count == 2 && off[1] == off[0] + 1 && left[off[0]] == right[off[1]]
      && left[off[1]] == right[off[0]]
  }

  /// Whether one number has a digit more than another and is the same without it, the point where
  /// it was: 2.35 is 2.5 with one more, and no 3.5.
  private static func hasOneMore(_ one: Digits, _ two: Digits) -> Bool {
    guard one.digits.count == two.digits.count + 1, !two.digits.isEmpty else { return false }
    return one.digits.indices.contains { index in
      var digits = one.digits
      digits.remove(at: index)
      // Without a digit behind the point those after it move up.
      let isBehindPoint = one.exponent + one.digits.count - 1 - index < 0
      return digits == two.digits && two.exponent == one.exponent + (isBehindPoint ? 1 : 0)
    }
  }
}

/// Sheets worked with the numbers of another student's variant.
///
/// Who misreads a number goes on rightly and loses nothing. Whole matrices of another's are no
/// slip: else a neighbour's answer, handed in with its givens, would earn every point.
extension StatedSteps {
  /// Whether the givens stated are another variant's: more than a third of all the numbers drawn
  /// are off, and no single one.
  func isForeign(to rubric: Rubric) -> Bool {
    let drawn = rubric.givens.indices.filter { rubric.givens[$0].draw != nil }
    guard !drawn.isEmpty, !misreadGivens.isEmpty else { return false }
    let all = drawn.reduce(0) { $0 + rubric.givens[$1].value.shape.count }
    let off = drawn.reduce(0) { count, given in
      guard let stated = misreadGivens[given]?.value else { return count }
      let own = rubric.givens[given].value
      guard stated.shape == own.shape else { return count + own.shape.count }
      return count + zip(stated.elements, own.elements).count { $0.value != $1.value }
    }
    return off > 1 && off * 3 > all
  }
}
