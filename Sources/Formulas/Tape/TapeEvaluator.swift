package import Algebra

/// Carries out tapes over intervals: the hot loop of marking.
///
/// The same as `Evaluation<Interval>`, with all boxes in one buffer. The hypotheses about a step
/// that are tried in turn differ in little, and a class's answers in few numbers, so values are
/// known by what they were worked out from (`MemoTable`), and known ones are not worked out again.
package final class TapeEvaluator {
  /// Changes a value in place before anything uses it; false if it contradicts what is known, so
  /// that there is no result.
  ///
  /// Its arguments: the index of the value's node on the tape, the number of the change, the
  /// entries, valid for the call alone, and a function that gives the values of the operands.
  package typealias ValueChange = (Int, Int, TapeEntries, _ operands: () -> [Matrix<Interval>]) ->
    Bool

  /// All values are forgotten once they and their entries are more than this number.
  private static let sizeLimit = 1 << 16

  private let memo = MemoTable()
  /// The values of the tape at hand, the leaves first, and its perturbations by their numbers.
  private var ids = UncheckedBuffer<ValueID>()
  private var perturbations = UncheckedBuffer<Int32>()
  /// For each value of the tape the index of its first entry, `MemoTable.unknown`, `isWanted` or
  /// `isUnwanted`.
  private var starts = UncheckedBuffer<Int32>()
  /// The indices of the tape's values that have to be worked out.
  private var wanted = UncheckedBuffer<Int32>()

  /// The memory of one thread's evaluations.
  package init() {}

  /// The entries of a tape's root, until anything else is worked out; nil where a change
  /// contradicts.
  ///
  /// - Parameter leaf: the value of the leaf at an index.
  /// - Parameter changeCount: how many changes the tape tells apart, none of them among these.
  /// - Parameter perturbation: what tells the change at an index from others; nil where nothing is
  ///   done, as by the first. It may ask for the identity of a box.
  package func entries(
    of tape: Tape, leaf: (Int) -> Matrix<Interval>, changeCount: Int,
    perturbation: (Int, (Matrix<Interval>) -> ValueID) -> PerturbationKey?, change: ValueChange
  ) -> TapeEntries? {
    if memo.size + tape.count + tape.valueCount > Self.sizeLimit { memo.removeAll() }
    findIDs(tape, leaf: leaf, changeCount: changeCount, perturbation)
    guard let count = findWanted(tape) else { return nil }
    for index in stride(from: count - 1, through: 0, by: -1) {
      if !work(out: Int(wanted[index]), of: tape, change) { return nil }
    }
    return TapeEntries(memo.entries(starts[tape.root.value], tape.root))
  }

  /// Works out a value whose operands are there; false where it contradicts what is known.
  @inline(__always)
  private func work(out value: Int, of tape: Tape, _ change: ValueChange) -> Bool {
    let index = value - tape.leaves.count
    let instruction = tape.instructions[index]
    let start = memo.appendEmpty(instruction.register.count)
    starts[value] = start
    let result = memo.entries(start, instruction.register)
    compute(instruction, of: tape, result)
    let isConsistent =
      perturbations[Int(instruction.change)] == 0
      || change(index, Int(instruction.change), TapeEntries(result)) {
        operands(of: instruction, tape)
      }
    memo.set(isConsistent ? start : MemoTable.contradiction, of: ids[value])
    return isConsistent
  }

  /// Finds the identity of each value of a tape, from the leaves up.
  private func findIDs(
    _ tape: Tape, leaf: (Int) -> Matrix<Interval>, changeCount: Int,
    _ perturbation: (Int, (Matrix<Interval>) -> ValueID) -> PerturbationKey?
  ) {
    ids.reserve(tape.valueCount)
    perturbations.reserve(changeCount)
    for index in 0..<changeCount {
      perturbations[index] = perturbation(index, memo.id(of:)).map(memo.number(of:)) ?? 0
    }
    for index in tape.leaves.indices { ids[index] = memo.id(of: leaf(index)) }
    var value = tape.leaves.count
    for instruction in tape.instructions {
      var key = MemoTable.Key(operation: instruction.operation)
      if instruction.left >= 0 { key.left = ids[Int(instruction.left)] }
      if instruction.right >= 0 { key.right = ids[Int(instruction.right)] }
      for operand in instruction.further {
        let further = ids[tape.operands[Int(operand)].value]
        key.left = memo.id(
          of: MemoTable.Key(operation: MemoTable.Key.pair, left: key.left, right: further))
      }
      key.perturbation = perturbations[Int(instruction.change)]
      ids[value] = memo.id(of: key)
      value += 1
    }
  }

  private static let isWanted: Int32 = -3
  private static let isUnwanted: Int32 = -4

  /// Finds what is known and what has to be worked out for the root (wanted), the last first.
  ///
  /// - Returns: how many these are; nil where one that is known contradicts.
  private func findWanted(_ tape: Tape) -> Int? {
    starts.reserve(tape.valueCount)
    wanted.reserve(tape.valueCount)
    for value in 0..<tape.valueCount { starts[value] = Self.isUnwanted }
    starts[tape.root.value] = Self.isWanted
    var count = 0
    for value in stride(from: tape.root.value, through: 0, by: -1)
    where starts[value] == Self.isWanted {
      let start = memo.start(of: ids[value])
      if start == MemoTable.contradiction { return nil }
      starts[value] = start
      if start != MemoTable.unknown { continue }
      wanted[count] = Int32(truncatingIfNeeded: value)
      count += 1
      let instruction = tape.instructions[value - tape.leaves.count]
      if instruction.left >= 0 { starts[Int(instruction.left)] = Self.isWanted }
      if instruction.right >= 0 { starts[Int(instruction.right)] = Self.isWanted }
      for operand in instruction.further {
        starts[tape.operands[Int(operand)].value] = Self.isWanted
      }
    }
    return count
  }

  private func compute(
    _ instruction: Tape.Instruction, of tape: Tape, _ result: MemoTable.Entries
  ) {
    let first = Int(instruction.operands.lowerBound)
    let left = instruction.operands.isEmpty ? tape.root : tape.operands[first]
    let right = instruction.operands.count > 1 ? tape.operands[first + 1] : left
    let working = KernelOperands(
      result: result, left: entries(of: left), leftShape: left.shape, right: entries(of: right),
      rightShape: right.shape)
    let kernel = tape.kernels[instruction.node]
    if case .general(let operation) = kernel {
      working.store(
        Evaluation<Interval>.result(
          of: operation, instruction.register.shape, operands(of: instruction, tape)))
    } else {
      working.compute(kernel)
    }
  }

  private func entries(of register: Tape.Register) -> MemoTable.Entries {
    memo.entries(max(starts[register.value], 0), register)
  }

  private func operands(of instruction: Tape.Instruction, _ tape: Tape) -> [Matrix<Interval>] {
    instruction.operands.map { operand in
      let register = tape.operands[Int(operand)]
      return Matrix(register.shape, Array(entries(of: register)))
    }
  }
}
