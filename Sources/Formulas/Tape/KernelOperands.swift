internal import Algebra

/// The buffers of one value and of its first two operands, and the loops that compute the one from
/// the others.
struct KernelOperands {
  typealias Entries = UnsafeMutableBufferPointer<Interval>

  /// The entries that are computed.
  let result: Entries
  let left: Entries
  let leftShape: Shape
  let right: Entries
  let rightShape: Shape

  /// Works the value out.
  func compute(_ kernel: Kernel) {
    switch kernel {
    case .sum: combine { Interval.total($0, $1) }
    case .difference: combine { Interval.total($0, -$1) }
    case .product: combine { $0 * $1 }
    case .quotient: combine { $0 / $1 }
    case .weightedLog: combine { Interval.weightedLog($0, $1) }
    // Subtracted from 0, so that −0 is 0.
    case .negative: map { Interval(0) - $0 }
    case .copy: map { $0 }
    case .function(let function): map(function.rule.range)
    case .constant(let box): result[0] = box
    case .repetition: result.update(repeating: left[0])
    case .total: result[0] = Interval.sum(left)
    case .matrixProduct: multiply()
    case .transpose: transpose()
    case .softmax: fill { Interval.softmaxEntry(UnsafeBufferPointer(left), at: $0) }
    case .logSoftmax: fill { Interval.logSoftmaxEntry(UnsafeBufferPointer(left), at: $0) }
    case .softmaxPullback:
      store(Matrix(leftShape, Interval.softmaxPullback(Array(left), Array(right))))
    case .general(let operation): preconditionFailure("\(operation) wants all operands")
    }
  }

  /// Takes over a value that was worked out elsewhere.
  func store(_ value: Matrix<Interval>) {
    for (index, box) in value.elements.enumerated() { result[index] = box }
  }

  private func fill(_ entry: (Int) -> Interval) {
    for index in result.indices { result[index] = entry(index) }
  }

  private func map(_ transform: (Interval) -> Interval) {
    for index in result.indices { result[index] = transform(left[index]) }
  }

  private func combine(_ transform: (Interval, Interval) -> Interval) {
    for index in result.indices { result[index] = transform(left[index], right[index]) }
  }

  private func transpose() {
    var index = 0
    for column in 0..<leftShape.columns {
      for row in 0..<leftShape.rows {
        result[index] = left[row * leftShape.columns + column]
        index += 1
      }
    }
  }

  private func multiply() {
    let (inner, columns) = (leftShape.columns, rightShape.columns)
    var index = 0
    for start in stride(from: 0, to: left.count, by: inner) {
      for column in 0..<columns {
        var sum = NoiseFreeSum(left[start] * right[column])
        for term in 1..<inner {
          sum.add(left[start + term] * right[column + term * columns])
        }
        result[index] = sum.value
        index += 1
      }
    }
  }
}
