package import Algebra

/// Carries out plans over intervals: the hot loop of marking.
///
/// The same as `Evaluation<Interval>`, with all boxes in one buffer that is used again and again.
package final class BoxEvaluation {
  /// Called on each computed value, before anything uses it: its place among the plan's nodes, its entries, which are there for
  /// the call alone, and the values of the operands where those are asked for.
  package typealias Adjustment = (
    Int, UnsafeMutableBufferPointer<Interval>, _ operands: [Matrix<Interval>]
  ) -> Void

  private var boxes: [Interval] = []

  /// A place to work at, for one thread.
  package init() {}

  /// The value of a plan's root.
  ///
  /// - Parameter givesOperands: whether the adjustment is told the operands of each value, which takes time.
  /// - Parameter leaf: the value of the leaf at a place.
  package func value(
    of plan: BoxPlan, givingOperands givesOperands: Bool = false,
    leaf: (Int) -> Matrix<Interval>, adjust: Adjustment
  ) -> Matrix<Interval> {
    let missing = plan.count - boxes.count
    if missing > 0 { boxes += repeatElement(Interval(0), count: missing) }
    return boxes.withUnsafeMutableBufferPointer { buffer in
      let boxes = Boxes(buffer, plan)
      var start = 0
      for (place, count) in zip(plan.leaves.indices, plan.leafCounts) {
        let value = leaf(place).elements
        precondition(value.count == count, "a leaf of \(count) entries has \(value.count)")
        for box in value {
          buffer[start] = box
          start += 1
        }
      }
      for place in plan.instructions.indices {
        let instruction = plan.instructions[place]
        boxes.compute(instruction)
        let operands = givesOperands ? boxes.operands(of: instruction) : []
        adjust(
          place, UnsafeMutableBufferPointer(rebasing: buffer[instruction.place.range]), operands)
      }
      return boxes.matrix(at: plan.root)
    }
  }
}

/// The entries of all values of a plan, while it is carried out.
private struct Boxes {
  private let entries: UnsafeMutableBufferPointer<Interval>
  private let plan: BoxPlan

  init(_ entries: UnsafeMutableBufferPointer<Interval>, _ plan: BoxPlan) {
    self.entries = entries
    self.plan = plan
  }

  private func operand(_ position: Int, of instruction: BoxPlan.Instruction) -> BoxPlan.Place {
    plan.operands[instruction.operands + position]
  }

  func matrix(at place: BoxPlan.Place) -> Matrix<Interval> {
    Matrix(place.shape, Array(entries[place.range]))
  }

  func operands(of instruction: BoxPlan.Instruction) -> [Matrix<Interval>] {
    (0..<instruction.operandCount).map { matrix(at: operand($0, of: instruction)) }
  }

  // MARK: - The kernels

  func compute(_ instruction: BoxPlan.Instruction) {
    switch instruction.kernel {
    case .sum: combine(instruction) { Interval.total($0, $1) }
    case .difference: combine(instruction) { Interval.total($0, -$1) }
    case .product: combine(instruction) { $0 * $1 }
    case .quotient: combine(instruction) { $0 / $1 }
    case .weightedLog: combine(instruction) { Interval.weightedLog($0, $1) }
    // Subtracted from 0, so that −0 is 0.
    case .negative: map(instruction) { Interval(0) - $0 }
    case .copy: map(instruction) { $0 }
    case .function(let function):
      let range = function.rule.range
      map(instruction) { range($0) }
    case .constant(let box): entries[instruction.place.start] = box
    case .repetition:
      let box = entries[operand(0, of: instruction).start]
      for place in instruction.place.range { entries[place] = box }
    case .total:
      var sum = BoxSum()
      for place in operand(0, of: instruction).range { sum.add(entries[place]) }
      entries[instruction.place.start] = sum.value
    case .matrixProduct: multiply(instruction)
    case .transpose: transpose(instruction)
    case .softmax:
      store(Interval.softmax(Array(entries[operand(0, of: instruction).range])), instruction)
    case .logSoftmax:
      store(Interval.logSoftmax(Array(entries[operand(0, of: instruction).range])), instruction)
    case .softmaxPullback:
      let p = Array(entries[operand(0, of: instruction).range])
      let gradient = Array(entries[operand(1, of: instruction).range])
      store(Interval.softmaxPullback(p, gradient), instruction)
    case .general(let operation):
      let value = Evaluation<Interval>.result(
        of: operation, instruction.place.shape, operands(of: instruction))
      store(value.elements, instruction)
    }
  }

  private func store(_ boxes: [Interval], _ instruction: BoxPlan.Instruction) {
    for (place, box) in zip(instruction.place.range, boxes) { entries[place] = box }
  }

  private func map(
    _ instruction: BoxPlan.Instruction, _ transform: (Interval) -> Interval
  ) {
    let from = operand(0, of: instruction).start - instruction.place.start
    for place in instruction.place.range { entries[place] = transform(entries[from + place]) }
  }

  private func combine(
    _ instruction: BoxPlan.Instruction, _ transform: (Interval, Interval) -> Interval
  ) {
    let start = instruction.place.start
    let left = operand(0, of: instruction).start - start
    let right = operand(1, of: instruction).start - start
    for place in instruction.place.range {
      entries[place] = transform(entries[left + place], entries[right + place])
    }
  }

  private func transpose(_ instruction: BoxPlan.Instruction) {
    let from = operand(0, of: instruction)
    var place = instruction.place.start
    for column in 0..<from.shape.columns {
      for row in 0..<from.shape.rows {
        entries[place] = entries[from.start + row * from.shape.columns + column]
        place += 1
      }
    }
  }

  private func multiply(_ instruction: BoxPlan.Instruction) {
    let (left, right) = (operand(0, of: instruction), operand(1, of: instruction))
    let (inner, columns) = (left.shape.columns, right.shape.columns)
    var place = instruction.place.start
    for row in 0..<left.shape.rows {
      for column in 0..<columns {
        var (a, b) = (left.start + row * inner, right.start + column)
        var sum = BoxSum(entries[a] * entries[b])
        for _ in 1..<inner {
          a += 1
          b += columns
          sum.add(entries[a] * entries[b])
        }
        entries[place] = sum.value
        place += 1
      }
    }
  }
}
