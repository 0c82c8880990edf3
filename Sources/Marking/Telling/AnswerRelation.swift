internal import Algebra

/// How a wrong value comes about from the one that was due, where it is a simple relation between the two.
///
/// It groups answers of a class that went wrong alike without a known mistake; it is told nobody as a proof.
struct AnswerRelation {
  /// The stated entries and the unit of each one's last digit.
  private let stated: [Double]
  private let units: [Double]
  /// What the entries should have been, from the own values.
  private let due: [Double]

  /// How many units of the last digit two values may differ by that are the same, each rounded on its way.
  private static let unitsApart = 2.0
  /// A relation holds by chance no more often than this.
  private static let chanceLimit = 0.05
  /// The largest whole factor that is looked for.
  private static let largestFactor = 100

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
    if let factor = wholeFactor { return "times \(factor)" }
    return offset(digits: digits, comparesOffset: comparesOffset)
  }

  /// Whether the stated entries are those due times a factor, and that is no chance.
  private func isMet(by factor: Double) -> Bool {
    isMet(due.map { $0 * factor }, apart: Self.unitsApart * max(1, abs(factor)))
  }

  private func isMet(_ values: [Double], apart: Double) -> Bool {
    let size = values.reduce(0) { max($0, abs($1)) }
    guard size > 0 else { return false }
    var chance = 1.0
    for (place, value) in values.enumerated() {
      let room = apart * units[place] + abs(value) * 1e-12
      guard abs(stated[place] - value) <= room else { return false }
      chance *= min(1, room / size)
    }
    return chance <= Self.chanceLimit
  }

  /// Whether the entries due stand in other places.
  private var reordering: String? {
    guard stated.count > 1 else { return nil }
    let sorted = due.sorted()
    var values = due
    for (rank, place) in stated.indices.sorted(by: { stated[$0] < stated[$1] }).enumerated() {
      values[place] = sorted[rank]
    }
    guard isMet(values, apart: Self.unitsApart) else { return nil }
    let moved = due.indices.filter { abs(stated[$0] - due[$0]) > Self.unitsApart * units[$0] }
    return moved.isEmpty ? nil : moved.count == 2 ? "exchanged" : "permuted"
  }

  /// A whole number, or one over it, that the entries due were multiplied by.
  private var wholeFactor: String? {
    guard let place = due.indices.max(by: { abs(due[$0]) < abs(due[$1]) }), due[place] != 0 else {
      return nil
    }
    let ratio = stated[place] / due[place]
    for isOver in [false, true] {
      let factor = (isOver ? 1 / ratio : ratio).rounded()
      guard factor.isFinite, (2...Double(Self.largestFactor)).contains(abs(factor)),
        isMet(by: isOver ? 1 / factor : factor)
      else { continue }
      return isOver ? "1/\(Int(factor))" : "\(Int(factor))"
    }
    return nil
  }

  private func offset(digits: Int, comparesOffset: Bool) -> String? {
    let offsets = zip(stated, due).map { $0 - $1 }
    guard comparesOffset || stated.count > 1, let first = offsets.first,
      abs(first) > Self.unitsApart * units[0],
      zip(offsets, units).allSatisfy({ abs($0 - first) <= Self.unitsApart * $1 })
    else { return nil }
    let mean = offsets.reduce(0, +) / Double(offsets.count)
    return "off by \(FixedPoint(value: mean, decimals: digits).description)"
  }
}
