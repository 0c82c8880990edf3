/// The places of the statements of each step: one for most, so that it takes no list.
struct StatementPlaces {
  /// That of the first statement of each step; −1 where there is none.
  private var first: [Int]
  /// Those of the others, by step.
  private var further: [Int: [Int]] = [:]

  init(stepCount: Int) { first = Array(repeating: -1, count: stepCount) }

  /// Adds the place of a statement that stands behind those added before.
  mutating func append(_ place: Int, of step: Int) {
    if first[step] < 0 { first[step] = place } else { further[step, default: []].append(place) }
  }

  /// The place of the only statement of a step.
  func only(of step: Int) -> Int? {
    first[step] < 0 || !further.isEmpty && further[step] != nil ? nil : first[step]
  }

  /// All of a step, in their order.
  subscript(step: Int) -> [Int] {
    first[step] < 0 ? [] : [first[step]] + further[step, default: []]
  }
}
