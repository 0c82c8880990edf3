/// A set of a rubric's steps, by their indices.
struct StepSet: Hashable, Sendable {
  /// The first 64 steps, which are all that most rubrics have.
  private var first: UInt64 = 0
  /// 64 further steps a word.
  private var further: [UInt64]

  /// A set of steps of a rubric with so many.
  init(_ steps: some Sequence<Int>, of count: Int) {
    further = count > 64 ? Array(repeating: 0, count: (count - 1) / 64) : []
    for step in steps { insert(step) }
  }

  /// A number by which sets, each with a number of its own, are told apart.
  func hash(with number: Int32) -> UInt64 {
    further.reduce(first ^ UInt64(truncatingIfNeeded: number) << 48) { $0 &* 31 ^ $1 }
  }

  private static func bit(_ step: Int) -> UInt64 { 1 << UInt64(step & 63) }

  /// Whether a step is one of them.
  func contains(_ step: Int) -> Bool {
    (step < 64 ? first : further[step / 64 - 1]) & Self.bit(step) != 0
  }

  /// Adds a step.
  mutating func insert(_ step: Int) {
    if step < 64 { first |= Self.bit(step) } else { further[step / 64 - 1] |= Self.bit(step) }
  }

  /// Takes a step out, if it is there.
  mutating func remove(_ step: Int) {
    if step < 64 { first &= ~Self.bit(step) } else { further[step / 64 - 1] &= ~Self.bit(step) }
  }

  /// Takes some of 64 steps out.
  mutating func remove(word: Int, _ steps: UInt64) {
    if word == 0 {
      first &= ~steps
    } else if word <= further.count {
      further[word - 1] &= ~steps
    }
  }

  /// Keeps the steps alone that are also in another set.
  mutating func formIntersection(_ other: StepSet) {
    first &= other.first
    for index in further.indices { further[index] &= other.further[index] }
  }
}
