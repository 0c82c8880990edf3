import Algebra
import Notation

/// Results that a program's line says in a comment behind what it computes from numbers alone: `w = 0.8 - 0.1 * 1.0997  # 0.6900`.
///
/// The comment counts only where it is what the line comes to: else it may say anything, such as the number of the exercise.
extension AnswerSheet {
  /// - Parameter text: the program, whose lines positions count.
  mutating func takeCommentedResults(of text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // A line's comment is the result of its last statement, and is looked for once a line.
    var lastOfLine: [Int: Int] = [:]
    for place in statements.indices {
      if let line = statements[place].sides.first?.position.line { lastOfLine[line] = place }
    }
    for (line, place) in lastOfLine where lines.indices.contains(line - 1) {
      guard statements[place].sides.count == 1,
        case .expression(let expression)? = statements[place].sides.first?.content,
        let value = expression.computed,
        let comment = Self.commentedNumber(in: lines[line - 1]),
        comment.number.representedInterval(truncation: true).contains(value)
      else { continue }
      let position = Position(line: line, column: comment.column)
      statements[place].sides.append(Side(.value(Matrix(scalar: comment.number)), at: position))
    }
  }

  /// The number that is all of the comment at a line's end, with or without a sign of equality before it.
  private static func commentedNumber(
    in line: ArraySlice<UInt8>
  ) -> (number: Numeral, column: Int)? {
    guard let mark = line.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    var text = line[(mark + 1)...].drop { $0.isBlank || $0 == UInt8(ascii: "=") }
    let start = text.startIndex
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text = text.dropFirst() }
    let read = text.withUnsafeBufferPointer { Numeral.read($0) }
    guard let (size, length) = read, text.dropFirst(length).allSatisfy(\.isBlank) else {
      return nil
    }
    var number = size
    number.isNegative = isNegative
    return (number, String(decoding: line[..<start], as: UTF8.self).count + 1)
  }
}

extension Expression {
  /// What comes of numbers alone; nil where a name, a function or a matrix is among them.
  fileprivate var computed: Double? {
    switch kind {
    case .number(let numeral): return numeral.value
    case .negation(let operand): return operand.computed.map { -$0 }
    case .binary(let sign, let left, let right):
      guard let left = left.computed, let right = right.computed else { return nil }
      switch sign {
      case .add: return left + right
      case .subtract: return left - right
      case .multiply, .multiplyEntries: return left * right
      case .divide, .divideEntries: return left / right
      case .power where right == 2: return left * left
      default: return nil
      }
    default: return nil
    }
  }
}
