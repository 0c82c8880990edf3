internal import Algebra
internal import Marking

/// Reads values as reports write them: `4`, or `[1.5 2; 3 4]`.
enum RecordedValue {
  /// A stated value; what is no matrix of numbers is text.
  static func stated(_ text: String, isText: Bool) -> StatedValue {
    if !isText, let matrix = matrix(text, of: numeral) { return .numbers(matrix) }
    return .text(text)
  }

  /// A reference value, without one a zero that no report shows.
  static func expected(_ text: String, decimals: Int?) -> ExpectedValue {
    guard let matrix = matrix(text, of: { Double($0) }) else {
      return ExpectedValue(Matrix(scalar: 0), decimals: decimals ?? 0)
    }
    let shown = text.split(whereSeparator: { " ;[]".contains($0) }).map { cell in
      cell.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
    }
    return ExpectedValue(matrix, decimals: decimals ?? shown.max() ?? 0)
  }

  private static func matrix<Element>(
    _ text: String, of element: (Substring) -> Element?
  ) -> Matrix<Element>? {
    guard text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count >= 2 else {
      return element(text[...]).map { Matrix(scalar: $0) }
    }
    let rows = text.dropFirst().dropLast().split(separator: ";").map { $0.split(separator: " ") }
    guard let width = rows.first?.count, width > 0, rows.allSatisfy({ $0.count == width }) else {
      return nil
    }
    let elements = rows.joined().compactMap(element)
    return elements.count == rows.count * width
      ? Matrix(Shape(rows.count, width), elements) : nil
  }

  /// The number whose `description` the text is; nil where it is that of none.
  private static func numeral(_ text: Substring) -> Numeral? {
    if text == "?" {
      var open = Numeral(significand: 0)
      open.isOpen = true
      return open
    }
    var rest = text
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: "/", maxSplits: 1)
    let denominator = parts.count == 2 ? UInt32(parts[1]) : 1
    let powers = (parts.first ?? "").split(separator: "e", maxSplits: 1)
    guard let denominator, let decimal = powers.first,
      var exponent = powers.count == 2 ? Int32(powers[1]).map(Int.init) : 0
    else { return nil }
    let digits = decimal.split(separator: ".", maxSplits: 1)
    if digits.count == 2 { exponent -= digits[1].utf8.count }
    guard let significand = UInt64(digits.joined()) else { return nil }
    let numeral = Numeral(
      significand: significand, exponent: exponent, denominator: denominator,
      isNegative: isNegative)
    return numeral.description == text ? numeral : nil
  }
}
