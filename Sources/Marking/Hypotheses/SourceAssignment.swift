/// The source of an earlier step's value in a step's formula.
enum ValueSource: UInt64 {
  /// The stated value, and all that can have been carried on from it.
  case stated = 1
  /// The value worked out anew from the student's own earlier values.
  case recomputed
  /// The right value.
  case reference
  /// The first statement, and the last but one, of a step that is stated otherwise later.
  case first
  case previous

  /// Whether it takes what the student stated.
  var isOwn: Bool { self != .recomputed && self != .reference }
}

/// The source chosen for each earlier step from which one step is computed
/// (Documentation/Marking.md, section 4).
///
/// A stated step without a source counts as it is stated, a given as the rubric has it.
struct SourceAssignment: Hashable {
  /// The sources of 64 steps, a bit a step in each word: thousands are made and compared.
  private struct Block: Hashable {
    var low: UInt64 = 0
    var middle: UInt64 = 0
    var high: UInt64 = 0

    var recomputed: UInt64 { middle & ~low & ~high }
    var chosen: UInt64 { low | middle | high }

    /// Takes over the sources of another where it has none.
    mutating func fill(from other: Block) {
      let open = ~chosen
      low |= other.low & open
      middle |= other.middle & open
      high |= other.high & open
    }

    subscript(step: Int) -> ValueSource? {
      get {
        let index = UInt64(step)
        return ValueSource(
          rawValue: low >> index & 1 | (middle >> index & 1) << 1 | (high >> index & 1) << 2)
      }
      set {
        let (bit, value) = (1 << UInt64(step) as UInt64, newValue?.rawValue ?? 0)
        low = value & 1 == 0 ? low & ~bit : low | bit
        middle = value & 2 == 0 ? middle & ~bit : middle | bit
        high = value & 4 == 0 ? high & ~bit : high | bit
      }
    }
  }

  /// The sources that few assignments have.
  private struct Rest: Hashable {
    /// Further steps, up to the last that has a choice.
    var blocks: [Block] = []
    var misread: Set<Int> = []
  }

  private var first = Block()
  private var rest: Rest?

  /// The givens taken as the student copied them.
  var misread: Set<Int> { rest?.misread ?? [] }

  /// The source chosen for a step; nil for none.
  subscript(step: Int) -> ValueSource? {
    if step < 64 { return first[step] }
    guard let blocks = rest?.blocks, step / 64 <= blocks.count else { return nil }
    return blocks[step / 64 - 1][step & 63]
  }

  /// Takes the steps that are to be worked out anew out of some.
  func removeRecomputed(from steps: inout StepSet) {
    steps.remove(word: 0, first.recomputed)
    guard let blocks = rest?.blocks else { return }
    for index in blocks.indices { steps.remove(word: index + 1, blocks[index].recomputed) }
  }

  private mutating func choose(_ step: Int, _ source: ValueSource) {
    if step < 64 {
      first[step] = source
      return
    }
    var rest = self.rest ?? Rest()
    let block = step / 64 - 1
    while !rest.blocks.indices.contains(block) { rest.blocks.append(Block()) }
    rest.blocks[block][step & 63] = source
    self.rest = rest
  }

  /// The assignment with another source for one step.
  func with(_ step: Int, _ source: ValueSource) -> SourceAssignment {
    with(CollectionOfOne(step), source)
  }

  /// The assignment with some steps all taken from one source.
  func with(_ steps: some Sequence<Int>, _ source: ValueSource) -> SourceAssignment {
    var result = self
    for step in steps { result.choose(step, source) }
    return result
  }

  /// The sources of another assignment where this one has none.
  func filled(from other: SourceAssignment) -> SourceAssignment {
    var result = self
    result.first.fill(from: other.first)
    guard let further = other.rest else { return result }
    var rest = self.rest ?? Rest()
    for (index, block) in further.blocks.enumerated() {
      if index == rest.blocks.count { rest.blocks.append(Block()) }
      rest.blocks[index].fill(from: block)
    }
    rest.misread.formUnion(further.misread)
    result.rest = rest
    return result
  }

  /// The assignment with some givens taken as the student copied them.
  func with(misread: Set<Int>) -> SourceAssignment {
    var result = self
    var rest = self.rest ?? Rest()
    rest.misread = misread
    // One assignment has one form.
    result.rest = rest == Rest() ? nil : rest
    return result
  }
}
