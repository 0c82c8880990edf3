package import Algebra

/// Carries out plans over intervals: the hot loop of marking.
///
/// The same as `Evaluation<Interval>`, with all boxes in one buffer. The ways to a step that are tried one after another
/// differ in little, so values are known by what they were worked out from, and those known already are not worked out again.
package final class BoxEvaluation {
  /// What is done to a computed value before anything uses it; false where that contradicts what is known, so that nothing
  /// comes of the plan.
  ///
  /// It is told the value's place among the plan's nodes, which change it is, the entries, which are there for the call alone,
  /// and on demand the values of the operands.
  package typealias Change = (
    Int, Int, UnsafeMutableBufferPointer<Interval>, _ operands: () -> [Matrix<Interval>]
  ) -> Bool

  /// All values are given up when they have more entries.
  private static let entriesLimit = 1 << 15

  private let values = KnownValues()
  /// The keys of the plan at hand: of its values, the leaves first, and of its changes.
  private var keys = Scratch<ValueKey>()
  private var changes = Scratch<ValueKey>()
  /// Where each of its values starts if it is wanted.
  private var starts = Scratch<Int>()

  /// A place to work at, for one thread.
  package init() {}

  /// Gives up all values: the keys of leaves and changes stand for others from now on.
  package func forget() { values.removeAll() }

  /// The entries of a plan's root, until anything else is worked out; nil where a change contradicts.
  ///
  /// - Parameter leafKeys: sets for each leaf what tells its value from others.
  /// - Parameter changeCount: how many changes the plan tells apart, none of them among these.
  /// - Parameter changeKeys: sets for each change of the plan what tells it from others; nothing where nothing is done, as by the
  ///   first.
  /// - Parameter leaf: the value of the leaf at a place.
  package func entries(
    of plan: BoxPlan, changeCount: Int, leafKeys: (UnsafeMutableBufferPointer<ValueKey>) -> Void,
    changeKeys: (UnsafeMutableBufferPointer<ValueKey>) -> Void, leaf: (Int) -> Matrix<Interval>,
    change: Change
  ) -> UnsafeBufferPointer<Interval>? {
    if values.count + plan.count > Self.entriesLimit { values.removeAll() }
    keys.reserve(plan.valueCount)
    changes.reserve(changeCount)
    leafKeys(keys.buffer(plan.leaves.count))
    changeKeys(changes.buffer(changeCount))
    findKeys(plan)
    if let start = values.find(keys[plan.root.value]) {
      return start < 0 ? nil : UnsafeBufferPointer(values.entries(start, plan.root))
    }
    findWanted(plan)
    for place in plan.leaves.indices where starts[place] == Self.wanted {
      starts[place] = values.append(leaf(place).elements, keys[place])
    }
    for place in plan.instructions.indices {
      let value = plan.leaves.count + place
      if starts[value] == KnownValues.contradiction { return nil }
      guard starts[value] == Self.wanted else { continue }
      let instruction = plan.instructions[place]
      let start = values.appendEmpty(instruction.place.count)
      starts[value] = start
      let result = values.entries(start, instruction.place)
      compute(instruction, of: plan, result)
      let isConsistent =
        changes[Int(instruction.change)] == .nothing
        || change(place, Int(instruction.change), result) { operands(of: instruction, plan) }
      values.keep(isConsistent ? start : KnownValues.contradiction, keys[value])
      if !isConsistent { return nil }
    }
    return UnsafeBufferPointer(values.entries(starts[plan.root.value], plan.root))
  }

  private func findKeys(_ plan: BoxPlan) {
    var value = plan.leaves.count
    for instruction in plan.instructions {
      var key = instruction.key
      if instruction.left >= 0 { key = key.with(keys[Int(instruction.left)]) }
      if instruction.right >= 0 { key = key.with(keys[Int(instruction.right)]) }
      for operand in instruction.operands.dropFirst(2) {
        key = key.with(keys[plan.operands[Int(operand)].value])
      }
      keys[value] = key.with(changes[Int(instruction.change)])
      value += 1
    }
  }

  private static let wanted = -2
  private static let unwanted = -3

  /// Finds the values that are known, and those that have to be worked out for the root.
  private func findWanted(_ plan: BoxPlan) {
    starts.reserve(plan.valueCount)
    for value in 0..<plan.valueCount { starts[value] = Self.unwanted }
    starts[plan.root.value] = Self.wanted
    for value in stride(from: plan.root.value, through: 0, by: -1)
    where starts[value] == Self.wanted {
      if let start = values.find(keys[value]) {
        starts[value] = start
      } else if value >= plan.leaves.count {
        let instruction = plan.instructions[value - plan.leaves.count]
        if instruction.left >= 0 { starts[Int(instruction.left)] = Self.wanted }
        if instruction.right >= 0 { starts[Int(instruction.right)] = Self.wanted }
        for operand in instruction.operands.dropFirst(2) {
          starts[plan.operands[Int(operand)].value] = Self.wanted
        }
      }
    }
  }

  private func compute(
    _ instruction: BoxPlan.Instruction, of plan: BoxPlan, _ result: KnownValues.Entries
  ) {
    let first = Int(instruction.operands.lowerBound)
    let left = instruction.operands.isEmpty ? plan.root : plan.operands[first]
    let right = instruction.operands.count > 1 ? plan.operands[first + 1] : left
    let working = BoxWorking(
      result: result, left: entries(of: left), leftShape: left.shape, right: entries(of: right),
      rightShape: right.shape)
    let kernel = plan.kernels[instruction.node]
    if case .general(let operation) = kernel {
      working.store(
        Evaluation<Interval>.result(
          of: operation, instruction.place.shape, operands(of: instruction, plan)))
    } else {
      working.compute(kernel)
    }
  }

  private func entries(of place: BoxPlan.Place) -> KnownValues.Entries {
    values.entries(max(starts[place.value], 0), place)
  }

  private func operands(
    of instruction: BoxPlan.Instruction, _ plan: BoxPlan
  ) -> [Matrix<Interval>] {
    instruction.operands.map { operand in
      let place = plan.operands[Int(operand)]
      return Matrix(place.shape, Array(entries(of: place)))
    }
  }
}
