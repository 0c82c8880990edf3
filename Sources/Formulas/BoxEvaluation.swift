package import Algebra

/// What a graph's nodes may be where its leaves are boxes: the hot loop of marking.
///
/// The same as `Evaluation<Interval>`, with all boxes in one buffer that is used again and again.
package final class BoxEvaluation {
  /// Called on each computed value, before anything uses it: its node, where its entries stand among all boxes, and the values
  /// of the operands where those are asked for.
  package typealias Adjustment = (
    NodeID, Range<Int>, inout [Interval], _ operands: [Matrix<Interval>]
  ) -> Void

  private let program: BoxProgram
  /// The entries of all known nodes, in the order in which they became known.
  private var boxes: [Interval] = []
  /// Where each node's entries begin; of no meaning unless the node is known.
  private var places: [Int32] = []
  /// The evaluation in which each node became known.
  private var rounds: [UInt32] = []
  /// The evaluation in which each node was last found to be needed.
  private var needed: [UInt32] = []
  /// Which evaluation this is, from 1.
  private var round: UInt32 = 0
  /// The nodes still to be computed.
  private var open: [Int32] = []

  package init(_ program: BoxProgram) {
    self.program = program
  }

  /// Begins an evaluation: nothing is known.
  package func begin() {
    if places.isEmpty {
      // Only now: most sheets are marked without any.
      places = Array(repeating: 0, count: program.count)
      rounds = Array(repeating: 0, count: program.count)
      needed = rounds
    }
    round &+= 1
    boxes.removeAll(keepingCapacity: true)
  }

  package func set(_ node: NodeID, to value: Matrix<Interval>) {
    let index = Int(node.index)
    if isKnown(index) {
      boxes.replaceSubrange(range(of: index), with: value.elements)
    } else {
      note(index, at: boxes.count)
      boxes.append(contentsOf: value.elements)
    }
  }

  /// The value of a node.
  ///
  /// - Parameter givesOperands: whether the adjustment is told the operands of each value, which takes time.
  /// - Precondition: every input it depends on has been set, or a node between.
  package func value(
    of root: NodeID, givingOperands givesOperands: Bool = false, adjust: Adjustment
  ) -> Matrix<Interval> {
    collectOpen(below: Int(root.index))
    // The buffer leaves the object while it is worked on, so that every access to it is a plain one.
    var boxes: [Interval] = []
    swap(&boxes, &self.boxes)
    for node in open {
      let index = Int(node)
      let start = boxes.count
      compute(index, into: &boxes)
      note(index, at: start)
      let operands = givesOperands ? operands(of: index, in: boxes) : []
      adjust(NodeID(index), start..<boxes.count, &boxes, operands)
    }
    swap(&boxes, &self.boxes)
    return matrix(Int(root.index), in: self.boxes)
  }

  // MARK: - What is known

  private func isKnown(_ node: Int) -> Bool { rounds[node] == round }

  private func note(_ node: Int, at place: Int) {
    places[node] = Int32(place)
    rounds[node] = round
  }

  private func range(of node: Int) -> Range<Int> {
    let start = Int(places[node])
    return start..<start + program.graph.shapes[node].count
  }

  private func matrix(_ node: Int, in boxes: [Interval]) -> Matrix<Interval> {
    Matrix(program.graph.shapes[node], Array(boxes[range(of: node)]))
  }

  private func operands(of node: Int, in boxes: [Interval]) -> [Matrix<Interval>] {
    (0..<program.operandCount(of: node)).map {
      matrix(program.operand($0, of: node), in: boxes)
    }
  }

  /// Lists the unknown nodes that a root needs in the order of evaluation.
  private func collectOpen(below root: Int) {
    open.removeAll(keepingCapacity: true)
    if isKnown(root) { return }
    open.append(Int32(root))
    needed[root] = round
    var next = 0
    while next < open.count {
      let node = Int(open[next])
      for position in 0..<program.operandCount(of: node) {
        let operand = program.operand(position, of: node)
        guard !isKnown(operand), needed[operand] != round else { continue }
        needed[operand] = round
        open.append(Int32(operand))
      }
      next += 1
    }
    open.sort()
  }

  // MARK: - The operations

  private func compute(_ node: Int, into boxes: inout [Interval]) {
    switch program.operations[node] {
    case .add: zip(node, into: &boxes) { Interval.total($0, $1) }
    case .subtract: zip(node, into: &boxes) { Interval.total($0, -$1) }
    case .multiply: zip(node, into: &boxes) { $0 * $1 }
    case .divide: zip(node, into: &boxes) { $0 / $1 }
    case .weightedLog: zip(node, into: &boxes) { Interval.weightedLog($0, $1) }
    // Subtracted from 0, so that −0 is 0.
    case .negate: map(node, into: &boxes) { Interval(0) - $0 }
    case .apply(let function):
      let range = function.rule.range
      map(node, into: &boxes) { range($0) }
    case .constant(let numeral): boxes.append(numeral.exactBox)
    case .product: product(node, into: &boxes)
    case .sum(.all):
      var sum = BoxSum()
      for place in range(of: program.operand(0, of: node)) { sum.add(boxes[place]) }
      boxes.append(sum.value)
    case .softmax(.down) where program.graph.shapes[node].columns == 1:
      let logits = Array(boxes[range(of: program.operand(0, of: node))])
      boxes.append(contentsOf: Interval.softmax(logits))
    case .transpose where program.graph.shapes[node].isVector: map(node, into: &boxes) { $0 }
    case .broadcast where program.graph.shapes[program.operand(0, of: node)].isScalar:
      let box = boxes[Int(places[program.operand(0, of: node)])]
      boxes.append(contentsOf: repeatElement(box, count: program.graph.shapes[node].count))
    default:
      let id = NodeID(node)
      let value = Evaluation<Interval>.result(
        of: program.graph[id], program.graph.shape(of: id), operands(of: node, in: boxes))
      boxes.append(contentsOf: value.elements)
    }
  }

  private func map(
    _ node: Int, into boxes: inout [Interval], _ transform: (Interval) -> Interval
  ) {
    for place in range(of: program.operand(0, of: node)) { boxes.append(transform(boxes[place])) }
  }

  private func zip(
    _ node: Int, into boxes: inout [Interval], _ combine: (Interval, Interval) -> Interval
  ) {
    let left = range(of: program.operand(0, of: node))
    let right = Int(places[program.operand(1, of: node)])
    for place in left {
      boxes.append(combine(boxes[place], boxes[right + place - left.lowerBound]))
    }
  }

  private func product(_ node: Int, into boxes: inout [Interval]) {
    let (left, right) = (program.operand(0, of: node), program.operand(1, of: node))
    let (a, b) = (Int(places[left]), Int(places[right]))
    let inner = program.graph.shapes[left].columns
    let shape = program.graph.shapes[node]
    for row in 0..<shape.rows {
      for column in 0..<shape.columns {
        var sum = BoxSum()
        for place in 0..<inner {
          sum.add(boxes[a + row * inner + place] * boxes[b + place * shape.columns + column])
        }
        boxes.append(sum.value)
      }
    }
  }
}
