internal import Algebra

/// How a wrong value comes about from the one that was due, where it is a simple relation between
/// the two.
///
/// It groups answers that went wrong alike without a known mistake; nobody is told it as proof.
struct AnswerRelation {
  /// The stated entries and the unit of each one's last digit.
  private let stated: [Double]
  private let units: [Double]
  /// The values that the entries should have had, from the own values.
  private let due: [Double]

  /// The distance, in units of the last digit, up to which two values count as the same, each of
  /// them rounded.
  private static let unitsApart = 2.0
  /// A relation holds by chance no more often than this.
  private static let chanceLimit = 0.05
  /// The largest whole factor that is looked for.
  private static let largestFactor = 100
  /// The largest whole number in a quotient that is looked for: 4/3 where N - 1 was divided by.
  private static let largestPart = 12
  /// The quotients of two numbers up to that, no whole ones nor one over them, the smallest first.
  private static let quotients: [(name: String, factor: Double)] = (3...largestPart).flatMap {
    larger in
    (2..<larger).filter { areCoprime(larger, $0) }.flatMap { smaller in
      [(larger, smaller), (smaller, larger)].map { over, under in
        ("\(over)/\(under)", Double(over) / Double(under))
      }
    }
  }

  /// - Parameter due: finite entries, as many as are stated.
  init(stated: Matrix<Numeral>, units: [Double], due: Matrix<Double>) {
    self.stated = stated.elements.map(\.value)
    self.units = units
    self.due = due.elements
  }

  /// The relation's name: `twice`, `exchanged`, `times 4`; nil where it is none of these.
  ///
  /// - Parameters:
  ///   - digits: the digits behind the point at which an offset is named.
  ///   - comparesOffset: whether a lone number may be named by its offset, which every number has.
  func name(digits: Int, comparesOffset: Bool) -> String? {
    guard due.count == stated.count, due.allSatisfy(\.isFinite) else { return nil }
    if isMet(by: 2) { return "twice" }
    if isMet(by: 0.5) { return "half" }
    if isMet(by: -1) { return "negative" }
    if let order = reordering { return order }
    if let factor = wholeFactor ?? quotient { return "times \(factor)" }
    return offset(digits: digits, comparesOffset: comparesOffset)
  }

  /// Whether the stated entries are those due times a factor, and that is no chance.
  ///
  /// - Parameter tried: so many factors were tried, each of which may meet them by chance.
  private func isMet(by factor: Double, tried: Int = 1) -> Bool {
    isMet(
      due.map { $0 * factor }, apart: Self.unitsApart * max(1, abs(factor)), tried: Double(tried))
  }

  private func isMet(_ values: [Double], apart: Double, tried: Double = 1) -> Bool {
    let size = values.reduce(0) { max($0, abs($1)) }
    guard size > 0 else { return false }
    var chance = tried
    for (index, value) in values.enumerated() {
      let room = apart * units[index] + abs(value) * 1e-12
      guard abs(stated[index] - value) <= room else { return false }
      chance *= min(1, room / size)
    }
    return chance <= Self.chanceLimit
  }

  /// Whether the entries due stand in another order.
  private var reordering: String? {
    guard stated.count > 1 else { return nil }
    let sorted = due.sorted()
    var values = due
    for (rank, index) in stated.indices.sorted(by: { stated[$0] < stated[$1] }).enumerated() {
      values[index] = sorted[rank]
    }
    guard isMet(values, apart: Self.unitsApart) else { return nil }
    let moved = due.indices.filter { abs(values[$0] - due[$0]) > Self.unitsApart * units[$0] }
    return moved.isEmpty ? nil : moved.count == 2 ? "exchanged" : "permuted"
  }

  /// A whole number, or one over it, that the entries due were multiplied by.
  private var wholeFactor: String? {
    guard let index = due.indices.max(by: { abs(due[$0]) < abs(due[$1]) }), due[index] != 0 else {
      return nil
    }
    let ratio = stated[index] / due[index]
    for isOver in [false, true] {
      let factor = (isOver ? 1 / ratio : ratio).rounded()
      guard factor.isFinite, (2...Double(Self.largestFactor)).contains(abs(factor)),
        isMet(by: isOver ? 1 / factor : factor)
      else { continue }
      return isOver ? "1/\(Int(factor))" : "\(Int(factor))"
    }
    return nil
  }

  /// A quotient of small numbers that the entries due were multiplied by.
  private var quotient: String? {
    Self.quotients.enumerated().first { index, quotient in
      isMet(by: quotient.factor, tried: index + 1)
    }?.element.name
  }

  private static func areCoprime(_ first: Int, _ second: Int) -> Bool {
    second == 0 ? first == 1 : areCoprime(second, first % second)
  }

  private func offset(digits: Int, comparesOffset: Bool) -> String? {
    let offsets = zip(stated, due).map { $0 - $1 }
    guard comparesOffset || stated.count > 1, let first = offsets.first,
      abs(first) > Self.unitsApart * units[0],
      zip(offsets, units).allSatisfy({ abs($0 - first) <= Self.unitsApart * $1 })
    else { return nil }
    let mean = offsets.reduce(0, +) / Double(offsets.count)
    let named = Self.offsetNamed(mean, digits: digits, unit: units.reduce(0, max))
    // An offset that does not show at these digits would be named like none at all.
    return named.contains { "1"..."9" ~= $0 } ? "off by \(named)" : nil
  }

  /// An offset to a number of decimals, and to one more where it may lie halfway between two such
  /// numbers.
  ///
  /// Of those who are off by .125 some would be off by .12 and some by .13.
  private static func offsetNamed(_ offset: Double, digits: Int, unit: Double) -> String {
    var step = 1.0
    for _ in 0..<digits { step /= 10 }
    let halfway = ((offset / step).rounded(.down) + 0.5) * step
    let room = unitsApart * unit
    let isHalfway = room < step / 2 && abs(offset - halfway) <= room
    return FixedPoint(
      value: isHalfway ? halfway : offset, decimals: isHalfway ? digits + 1 : digits
    ).description
  }
}
