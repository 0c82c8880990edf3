package import Algebra

/// Carries out plans over intervals: the hot loop of marking.
///
/// The same as `Evaluation<Interval>`, with all boxes in one buffer. The ways to a step that are tried one after another
/// differ in little, and the answers of a class in few numbers, so values are known by what they were worked out from, and
/// those known already are not worked out again.
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
  /// Those of its values that have to be worked out.
  private var wanted = Scratch<Int32>()

  /// A place to work at, for one thread.
  package init() {}

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
    guard let count = findWanted(plan) else { return nil }
    for place in stride(from: count - 1, through: 0, by: -1) {
      let value = Int(wanted[place])
      if value < plan.leaves.count {
        starts[value] = values.append(leaf(value).elements, keys[value])
      } else if !work(out: value, of: plan, change) {
        return nil
      }
    }
    return UnsafeBufferPointer(values.entries(starts[plan.root.value], plan.root))
  }

  /// Works out a value whose operands are there; false where it contradicts what is known.
  @inline(__always)
  private func work(out value: Int, of plan: BoxPlan, _ change: Change) -> Bool {
    let place = value - plan.leaves.count
    let instruction = plan.instructions[place]
    let start = values.appendEmpty(instruction.place.count)
    starts[value] = start
    let result = values.entries(start, instruction.place)
    compute(instruction, of: plan, result)
    let isConsistent =
      changes[Int(instruction.change)] == .nothing
      || change(place, Int(instruction.change), result) { operands(of: instruction, plan) }
    values.keep(isConsistent ? start : KnownValues.contradiction, keys[value])
    return isConsistent
  }

  private func findKeys(_ plan: BoxPlan) {
    var value = plan.leaves.count
    for instruction in plan.instructions {
      var key = instruction.key
      if instruction.left >= 0 { key = key.with(keys[Int(instruction.left)]) }
      if instruction.right >= 0 { key = key.with(keys[Int(instruction.right)]) }
      for operand in instruction.further { key = key.with(keys[plan.operands[Int(operand)].value]) }
      keys[value] = key.with(changes[Int(instruction.change)])
      value += 1
    }
  }

  private static let isWanted = -2
  private static let isUnwanted = -3

  /// Finds the values that are known, and those that have to be worked out for the root: these are the wanted ones, the last of them
  /// first.
  ///
  /// - Returns: how many these are; nil where one that is known contradicts.
  private func findWanted(_ plan: BoxPlan) -> Int? {
    starts.reserve(plan.valueCount)
    wanted.reserve(plan.valueCount)
    for value in 0..<plan.valueCount { starts[value] = Self.isUnwanted }
    starts[plan.root.value] = Self.isWanted
    var count = 0
    for value in stride(from: plan.root.value, through: 0, by: -1)
    where starts[value] == Self.isWanted {
      if let start = values.find(keys[value]) {
        if start == KnownValues.contradiction { return nil }
        starts[value] = start
        continue
      }
      wanted[count] = Int32(truncatingIfNeeded: value)
      count += 1
      guard value >= plan.leaves.count else { continue }
      let instruction = plan.instructions[value - plan.leaves.count]
      if instruction.left >= 0 { starts[Int(instruction.left)] = Self.isWanted }
      if instruction.right >= 0 { starts[Int(instruction.right)] = Self.isWanted }
      for operand in instruction.further {
        starts[plan.operands[Int(operand)].value] = Self.isWanted
      }
    }
    return count
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
