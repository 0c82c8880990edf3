import Algebra
import Notation

/// Results that a program's line says in a comment behind what it computes from numbers alone:
/// `w = 0.8 - 0.1 * 1.0997  # 0.6900`.
///
/// The comment counts only where it is what the line comes to, or behind an arrow: else it may say
/// anything, such as the number of the exercise.
extension AnswerSheet {
  /// - Parameter text: the program, whose lines positions count.
  mutating func takeCommentedResults(of text: [UInt8], _ limits: ReadingLimits) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // A line's comment is the result of its last statement, and is looked for once a line.
    var lastOfLine: [Int: Int] = [:]
    for index in statements.indices {
      if let line = statements[index].sides.first?.position.line { lastOfLine[line] = index }
    }
    for (line, index) in lastOfLine where lines.indices.contains(line - 1) {
      guard statements[index].sides.count == 1,
        case .expression(let expression)? = statements[index].sides.first?.content,
        let comment = Self.commentedNumber(in: lines[line - 1]),
        comment.isArrow || expression.comes(to: comment.number)
      else { continue }
      let position = Position(line: line, column: comment.column)
      statements[index].sides.append(Side(.value(Matrix(scalar: comment.number)), at: position))
    }
    takeCommentedArrays(of: lines, lastOfLine, limits)
  }

  /// Takes the array in the comment lines right below the line that computes or prints it.
  ///
  ///     print(dW)
  ///     # [[0.1 0.2]
  ///     #  [0.3 0.4]]
  private mutating func takeCommentedArrays(
    of lines: [ArraySlice<UInt8>], _ lastOfLine: [Int: Int], _ limits: ReadingLimits
  ) {
    guard let catalogue = limits.catalogue else { return }
    for line in lines.indices.dropLast() where Self.comment(lines[line + 1]) != nil {
      guard let name = Self.shownName(lines[line]),
        catalogue.asksFor(QuantityName.canonicalName(name)),
        let value = Self.commentedArray(of: name, lines[(line + 1)...], limits)
      else { continue }
      let side = Side(.value(value), at: Position(line: line + 2, column: 1))
      if let index = lastOfLine[line + 1] {
        if statements[index].sides.count == 1, statements[index].writtenName == name {
          statements[index].sides.append(side)
        }
      } else {
        statements.append(
          Statement(
            name: QuantityName.canonicalName(name), writtenName: name, sides: [side],
            position: Position(line: line + 1, column: 1)))
      }
    }
  }

  /// The text of a line behind its `#`; nil for a line that is no comment.
  private static func comment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let text = line.drop(while: \.isBlank)
    return text.first == UInt8(ascii: "#") ? text.dropFirst() : nil
  }

  /// The name that a line of code is given something under, or prints.
  private static func shownName(_ line: ArraySlice<UInt8>) -> String? {
    let code = line.prefix { $0 != UInt8(ascii: "#") }.trimmingBlanks
    if code.hasPrefix("print(") {
      return ShownCode.name(in: code).map { String(decoding: code[$0], as: UTF8.self) }
    }
    guard let sign = code.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = code[..<sign].trimmingBlanks
    return name.isName ? String(decoding: name, as: UTF8.self) : nil
  }

  /// The array that comments hold, from the first of some lines to where its brackets close,
  /// perhaps behind its name.
  private static func commentedArray(
    of name: String, _ lines: ArraySlice<ArraySlice<UInt8>>, _ limits: ReadingLimits
  ) -> Matrix<Numeral>? {
    var text: [UInt8] = []
    for line in lines.prefix(64) {
      guard let comment = comment(line) else { break }
      text += comment
      if text.count(where: { $0 == UInt8(ascii: "[") })
        == text.count(where: { $0 == UInt8(ascii: "]") })
      {
        break
      }
      text.append(0x0A)
    }
    var value = text.drop(while: \.isBlank)
    for sign in [":", " =", "="] where value.starts(with: (name + sign).utf8) {
      value = value.dropFirst(name.utf8.count + sign.utf8.count).drop(while: \.isBlank)
    }
    guard ["[", "array(", "tensor("].contains(where: { value.starts(with: $0.utf8) }),
      let sheet = try? TextReader().read(Array("x = ".utf8) + value, limits: limits),
      sheet.statements.count == 1, case .value(let array)? = sheet.statements[0].sides.last?.content
    else { return nil }
    return array
  }

  /// The number that is all of the comment at a line's end, with or without a sign of equality
  /// before it.
  private static func commentedNumber(
    in line: ArraySlice<UInt8>
  ) -> (number: Numeral, column: Int, isArrow: Bool)? {
    guard let mark = line.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    var text = line[(mark + 1)...].drop { $0.isBlank }
    let isArrow = ["->", "=>", "→"].contains { text.starts(with: $0.utf8) }
    text = isArrow ? text.drop { !$0.isBlank } : text.drop { $0 == UInt8(ascii: "=") }
    text = text.drop { $0.isBlank }
    let start = text.startIndex
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text = text.dropFirst() }
    let read = text.withUnsafeBufferPointer { Numeral.read($0) }
    guard let (size, length) = read, text.dropFirst(length).allSatisfy(\.isBlank) else {
      return nil
    }
    var number = size
    number.isNegative = isNegative
    return (number, String(decoding: line[..<start], as: UTF8.self).count + 1, isArrow)
  }
}

extension Expression {
  /// Whether numbers alone come to a number at the digits shown.
  fileprivate func comes(to number: Numeral) -> Bool {
    computed.map { number.representedInterval(truncation: true).contains($0) } ?? false
  }

  /// The value of numbers alone; nil where a name, a function or a matrix is among them.
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
