package import Algebra

/// The set that a given is drawn from, so that every student gets numbers of their own.
package struct Draw: Hashable, Sendable {
  /// The source of the numbers.
  package enum Source: Hashable, Sendable {
    /// Whole multiples of 10^−digits in a range.
    case grid(ClosedRange<Int>, digits: Int, except: Set<Int>)
    /// One of these numbers for each entry.
    case entries([Numeral])
    /// One of these values as a whole.
    case values([Matrix<Numeral>])
    /// A single 1 in each column, zeros otherwise.
    case oneHot
  }

  package let source: Source
  package let shape: Shape

  package init(_ source: Source, shape: Shape) {
    self.source = source
    self.shape = shape
  }

  /// A value that may be drawn, for shapes to be checked with.
  var example: Matrix<Numeral> {
    var generator = VariantGenerator(rubric: "", student: "")
    return value(from: &generator)
  }

  /// The next value; entries are drawn row by row, a one-hot value column by column.
  func value(from generator: inout VariantGenerator) -> Matrix<Numeral> {
    switch source {
    case .grid(let range, let digits, let except):
      return Matrix(
        shape,
        (0..<shape.count).map { _ in
          let multiple = Self.multiple(in: range, except: except, from: &generator)
          return Numeral(
            significand: UInt64(multiple.magnitude), exponent: -digits, isNegative: multiple < 0)
        })
    case .entries(let numbers):
      return Matrix(
        shape, (0..<shape.count).map { _ in numbers[generator.index(below: numbers.count)] })
    case .values(let values):
      return values[generator.index(below: values.count)]
    case .oneHot:
      var matrix = Matrix(shape, repeating: Numeral(significand: 0))
      for column in 0..<shape.columns {
        matrix[generator.index(below: shape.rows), column] = Numeral(significand: 1)
      }
      return matrix
    }
  }

  /// - Precondition: the exceptions leave a number in the range.
  private static func multiple(
    in range: ClosedRange<Int>, except: Set<Int>, from generator: inout VariantGenerator
  ) -> Int {
    while true {
      let multiple = range.lowerBound + generator.index(below: range.count)
      if !except.contains(multiple) { return multiple }
    }
  }
}
