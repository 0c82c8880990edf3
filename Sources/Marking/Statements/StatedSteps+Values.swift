internal import Algebra
internal import AnswerSheets
internal import Notation

/// The values that statements give, and whether two of them agree.
extension StatedSteps {
  /// Whether two statements say the same, perhaps one of them to fewer digits.
  static func agree(_ left: Matrix<Numeral>, _ right: Matrix<Numeral>) -> Bool {
    guard left.elements.count == right.elements.count else { return false }
    return zip(left.elements, right.elements).allSatisfy { one, other in
      if one.isOpen || other.isOpen { return true }
      let (coarse, fine) = one.exponent > other.exponent ? (one, other) : (other, one)
      if coarse.exponent == fine.exponent { return coarse.value == fine.value }
      return coarse.representedInterval(truncation: true).intersects(fine.exactInterval)
    }
  }

  /// A value brought into the shape of its step, if that is a matter of turning a vector.
  static func fitted(
    _ value: Matrix<Numeral>, to shape: Shape, at position: Position
  ) -> StatedStep {
    var stated = StatedStep(written: value, value: value, position: position)
    if value.shape == shape { return stated }
    if shape.isVector, value.shape == shape.transposed {
      stated.value = value.transposed
      stated.isTurned = true
    } else {
      stated.hasOwnShape = true
    }
    return stated
  }
}

extension Shape {
  /// Whether a value of this shape is one of another, perhaps a vector that is turned.
  func fits(_ other: Shape) -> Bool { self == other || isVector && transposed == other }
}

extension Statement {
  /// The last side that is a value: the answer of the chain.
  ///
  /// A side behind it that cannot be read would be the answer, so that nobody knows it.
  var value: Matrix<Numeral>? { valueSide?.0 }

  /// The position of the value that counts.
  var sidePosition: Position { valueSide?.1 ?? position }

  /// The value that counts, and where it begins.
  var valueSide: (Matrix<Numeral>, Position)? {
    for side in sides.reversed() {
      switch side.content {
      case .value(let matrix): return (matrix, side.position)
      case .unreadable: return nil
      case .expression: continue
      }
    }
    return nil
  }
}

extension Matrix<Numeral> {
  /// All digits after the points together: which of two agreeing statements says more.
  var digitsShown: Int { elements.reduce(0) { $0 + ($1.isOpen ? 0 : $1.decimals) } }
}

extension Expression {
  /// Whether it is the working of a number, as `0.5*1 + 0.1`, or a number with a unit, as `0.1 V`.
  ///
  /// A formula of names states nothing yet.
  var isWorking: Bool {
    if case .binary(.juxtaposed, let number, let unit) = kind, case .name = unit.kind {
      return number.isArithmetic
    }
    return isArithmetic
  }

  /// Whether it is a matrix of which some entries are numbers and others words: `[.25; unknown]`.
  var hasNumbersBesideWords: Bool {
    guard case .matrix(let rows) = kind else { return false }
    let entries = rows.joined()
    return entries.contains(where: \.isArithmetic) && entries.contains(where: \.isWords)
  }

  /// Whether nothing but names stands in it: `unknown`, `n/a`.
  private var isWords: Bool {
    switch kind {
    case .name: true
    case .binary(_, let left, let right): left.isWords && right.isWords
    default: false
    }
  }

  private var isArithmetic: Bool {
    switch kind {
    case .number: true
    case .name, .index, .substitution, .symbolic: false
    default: operands.allSatisfy(\.isArithmetic)
    }
  }
}
