internal import Algebra

/// Values in comments of code that works with names, made sides of its statement.
///
/// Every line keeps its length.
///
///     f = 1 / (1 + math.exp(-dot))  # 0.7311      becomes      f = … = 0.7311
///     h = f * (1 - f); // = 0.1966
///     dh = 1 - h
///     # dh = 0.8034
///
/// A whole number counts behind a sign only, else it may be the number of an exercise. What is
/// computed from numbers alone is held against its comment (`AnswerSheet.takeCommentedResults`).
enum CommentedValues {
  /// The name and the value that a comment states; the name may be empty.
  private struct Comment {
    let name: ArraySlice<UInt8>
    let value: ArraySlice<UInt8>
    let hasSign: Bool
  }

  static func resolved(_ text: [UInt8]) -> [UInt8] {
    guard mayState(text) else { return text }
    var result = text
    var before: ArraySlice<UInt8>?
    for line in text.split(separator: 0x0A) {
      if let mark = line.firstIndex(where: { !$0.isBlank }), line[mark] == UInt8(ascii: "#") {
        if let before, let comment = comment(line[(mark + 1)...]), comment.hasSign,
          comment.name.elementsEqual(before)
        {
          result[mark] = 0x20
        }
        continue
      }
      before = computedName(line)
      if before == nil { resolveShown(line, in: &result) }
      guard let name = before, let mark = mark(in: line), let comment = comment(behind: mark, line),
        comment.name.isEmpty || comment.hasSign && comment.name.elementsEqual(name)
          || comment.name.elementsEqual("ans".utf8)
      else { continue }
      let code = line[..<mark.lowerBound].trimmingSuffix { $0.isBlank || $0 == UInt8(ascii: ";") }
      // Behind a value a comment is a remark.
      guard code.indices.count(where: { assigns(code[$0...]) }) == 1 else { continue }
      for index in code.endIndex..<comment.value.startIndex { result[index] = 0x20 }
      result[mark.lowerBound] = UInt8(ascii: "=")
    }
    return result
  }

  /// Whether a comment stands behind code or has a sign of equality.
  ///
  /// Headings are begun by the same sign, and to take their lines apart takes 5 % of a run.
  private static func mayState(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      bytes.contains(UInt8(ascii: "#")) { bytes, index in
        let before = bytes[..<index].last { !$0.isBlank } ?? 0x0A
        let rest = bytes[index...].prefix { $0 != 0x0A }
        return before == 0x0A ? rest.contains(UInt8(ascii: "=")) : before != UInt8(ascii: "#")
      }
    } || text.has(";") && (text.has("//") || text.has("%"))
  }

  /// The sign of a comment behind code: `#` behind a blank, `//` or `%` behind a semicolon.
  private static func mark(in line: ArraySlice<UInt8>) -> Range<Int>? {
    guard
      let index = line.indices.last(where: { index in
        index > line.startIndex && (line[index] == 0x23 || line[index] == 0x25)
          || line[index...].starts(with: "//".utf8)
      }), index > line.startIndex, line[index - 1].isBlank || line[index - 1] == UInt8(ascii: ";")
    else { return nil }
    if line[index] == UInt8(ascii: "#") { return index..<(index + 1) }
    let code = line[..<index].trimmingSuffix { $0.isBlank }
    guard code.last == UInt8(ascii: ";") else { return nil }
    return index..<(index + (line[index] == UInt8(ascii: "/") ? 2 : 1))
  }

  /// The name that a line of code gives what it computes from other names.
  private static func computedName(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let code = line.prefix { $0 != UInt8(ascii: "#") }
    guard let sign = code.indices.first(where: { assigns(code[$0...]) }), sign + 1 < code.endIndex,
      code[sign + 1] != UInt8(ascii: "="), code[(sign + 1)...].contains(where: \.isLetter)
    else { return nil }
    let words = code[..<sign].split(whereSeparator: \.isBlank)
    guard let name = words.last, let first = name.first, first.isLetter, words.count <= 2,
      name.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") })
    else { return nil }
    return name
  }

  /// Whether an assignment's sign begins some code: `=`, and `<-` of R.
  private static func assigns(_ code: ArraySlice<UInt8>) -> Bool {
    code.first == UInt8(ascii: "=") || code.starts(with: "<-".utf8)
  }

  /// Makes a statement of what is shown with its value in a comment: `a  # 0.6457`,
  /// `print(a)  # 0.6457`, `print(f"a = {a:.4f}")  # 0.6457`.
  private static func resolveShown(_ line: ArraySlice<UInt8>, in result: inout [UInt8]) {
    guard let mark = mark(in: line), line[mark.lowerBound] == UInt8(ascii: "#"),
      let comment = comment(behind: mark, line), let name = shownName(line[..<mark.lowerBound]),
      comment.name.isEmpty || comment.hasSign
    else { return }
    for index in line.startIndex..<comment.value.startIndex where !name.indices.contains(index) {
      result[index] = 0x20
    }
    result[mark.lowerBound] = UInt8(ascii: "=")
  }

  /// The name that a line of code shows, alone or in a print of it.
  private static func shownName(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var code = line.drop(while: \.isBlank).trimmingSuffix(while: \.isBlank)
    if code.starts(with: "print(".utf8), code.last == UInt8(ascii: ")") {
      code = code.dropFirst(6).dropLast()
      if code.starts(with: "f\"".utf8) || code.starts(with: "f'".utf8) {
        code = code.dropFirst(2).prefix { !$0.isOne(of: "={:") }
      }
    }
    code = code.drop(while: \.isBlank).trimmingSuffix(while: \.isBlank)
    guard code.first?.isLetter == true,
      code.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") })
    else { return nil }
    return code
  }

  private static func comment(behind mark: Range<Int>, _ line: ArraySlice<UInt8>) -> Comment? {
    guard let comment = comment(line[mark.upperBound...]) else { return nil }
    let isWritten = comment.hasSign || !comment.value.allSatisfy { $0.isDigit || $0 == 0x2D }
    return isWritten ? comment : nil
  }

  /// A name, a sign and a value, of which the value must be there and be all of the rest.
  private static func comment(_ text: ArraySlice<UInt8>) -> Comment? {
    var rest = text.drop(while: \.isBlank)
    let name = rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    let isNamed = name.first?.isLetter == true
    if isNamed { rest = rest.dropFirst(name.count).drop(while: \.isBlank) }
    let sign = ["->", "=>", "→", "=", "≈", "~"].first { rest.starts(with: $0.utf8) }
    rest = rest.dropFirst(sign?.utf8.count ?? 0).drop(while: \.isBlank)
    let value = rest.trimmingSuffix { $0.isBlank || $0 == 0x0D }
    guard isValue(value) else { return nil }
    return Comment(name: isNamed ? name : [], value: value, hasSign: sign != nil)
  }

  /// Whether some bytes are a number or a matrix of numbers.
  private static func isValue(_ text: ArraySlice<UInt8>) -> Bool {
    if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
      return !text.contains { $0.isLetter && $0 | 0x20 != UInt8(ascii: "e") || $0 >= 0x80 }
    }
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard digits.first?.isDigit == true || digits.first == UInt8(ascii: ".") else { return false }
    let read = digits.withUnsafeBufferPointer { Numeral.read($0) }
    return read?.length == digits.count
  }
}
