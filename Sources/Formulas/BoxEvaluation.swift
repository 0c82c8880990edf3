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
  /// Of each value of the plan at hand its key, and where it starts if it is wanted.
  private var keys = Scratch<ValueKey>()
  private var starts = Scratch<Int>()

  /// A place to work at, for one thread.
  package init() {}

  /// Gives up all values: the keys of leaves and changes stand for others from now on.
  package func forget() { values.removeAll() }

  /// The value of a plan's root; nil where a change contradicts.
  ///
  /// - Parameter leafKeys: for each leaf what tells its value from others.
  /// - Parameter changeKeys: for each change of the plan what tells it from others; nothing where nothing is done, as by the first.
  /// - Parameter leaf: the value of the leaf at a place.
  package func value(
    of plan: BoxPlan, leafKeys: [ValueKey], changeKeys: [ValueKey],
    leaf: (Int) -> Matrix<Interval>, change: Change
  ) -> Matrix<Interval>? {
    if values.count + plan.count > Self.entriesLimit { values.removeAll() }
    findKeys(plan, leafKeys, changeKeys)
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
        changeKeys[instruction.change] == .nothing
        || change(place, instruction.change, result) { operands(of: instruction, plan) }
      values.keep(isConsistent ? start : KnownValues.contradiction, keys[value])
      if !isConsistent { return nil }
    }
    let root = plan.root
    return Matrix(root.shape, Array(values.entries(starts[root.value], root)))
  }

  private func findKeys(_ plan: BoxPlan, _ leafKeys: [ValueKey], _ changeKeys: [ValueKey]) {
    keys.reserve(plan.valueCount)
    for (place, key) in leafKeys.enumerated() { keys[place] = key }
    var value = leafKeys.count
    for instruction in plan.instructions {
      var key = instruction.key
      for operand in instruction.operands..<instruction.operands + instruction.operandCount {
        key = key.with(keys[plan.operands[operand].value])
      }
      keys[value] = key.with(changeKeys[instruction.change])
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
        for operand in instruction.operands..<instruction.operands + instruction.operandCount {
          starts[plan.operands[operand].value] = Self.wanted
        }
      }
    }
  }

  private func compute(
    _ instruction: BoxPlan.Instruction, of plan: BoxPlan, _ result: KnownValues.Entries
  ) {
    let left = instruction.operandCount > 0 ? plan.operands[instruction.operands] : plan.root
    let right = instruction.operandCount > 1 ? plan.operands[instruction.operands + 1] : left
    let working = BoxWorking(
      result: result, shape: instruction.place.shape, left: entries(of: left),
      leftShape: left.shape, right: entries(of: right), rightShape: right.shape)
    working.compute(instruction.kernel) { operands(of: instruction, plan) }
  }

  private func entries(of place: BoxPlan.Place) -> KnownValues.Entries {
    values.entries(max(starts[place.value], 0), place)
  }

  private func operands(
    of instruction: BoxPlan.Instruction, _ plan: BoxPlan
  ) -> [Matrix<Interval>] {
    plan.operands[instruction.operands..<instruction.operands + instruction.operandCount].map {
      Matrix($0.shape, Array(entries(of: $0)))
    }
  }
}
