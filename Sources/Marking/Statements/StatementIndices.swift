/// The indices of the statements of each step: one for most, so that it takes no list.
struct StatementIndices {
  /// The index of each step's first statement; −1 where there is none.
  private var first: [Int]
  /// The indices of the later statements, by step.
  private var further: [Int: [Int]] = [:]

  init(stepCount: Int) { first = Array(repeating: -1, count: stepCount) }

  /// Adds the index of a statement that stands behind those added before.
  mutating func append(_ index: Int, of step: Int) {
    if first[step] < 0 { first[step] = index } else { further[step, default: []].append(index) }
  }

  /// The index of the only statement of a step.
  func only(of step: Int) -> Int? {
    first[step] < 0 || !further.isEmpty && further[step] != nil ? nil : first[step]
  }

  /// The indices of all statements of a step, in their order.
  subscript(step: Int) -> [Int] {
    first[step] < 0 ? [] : [first[step]] + further[step, default: []]
  }
}
