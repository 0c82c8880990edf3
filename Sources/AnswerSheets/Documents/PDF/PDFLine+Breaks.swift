/// Formulas of a page that go on in the next line, and words that are broken.
extension PDFLine {
  /// Farther below than so many times the size of the type another formula begins.
  private static let reach = 1.9

  /// Whether a line's formula goes on in the line below.
  ///
  /// It does where the line ends in a sign that wants a right side and the next begins with a
  /// number, or where the next begins with the sign of equality.
  static func goesOn(
    _ text: String, from upper: PDFLine, in lower: PDFLine, _ lowerText: String, size: Double
  ) -> Bool {
    guard lower.middle - upper.middle < reach * size, let last = text.last,
      let first = lowerText.first
    else { return false }
    if "=≈+−·⋅×".contains(last) || text.hasSuffix("= -") {
      return first.isNumber || "−-([.".contains(first)
    }
    if first == "=" { return last.isLetter || last == "}" }
    // A sign at the beginning of a line goes on with a working; a negative number alone may be a
    // row of a matrix.
    guard text.contains("="), last.isNumber || ")]".contains(last),
      lowerText.dropFirst().first(where: { $0 != " " }).map({ $0.isNumber || "([".contains($0) })
        == true
    else { return false }
    return "+⋅·×".contains(first) || "−-".contains(first) && lowerText.contains("=")
  }

  /// Functions whose letters some programs set one by one.
  private static let functions = ["softmax", "sigmoid", "relu", "ReLU", "tanh", "exp", "log"]

  /// A text in which the letters of functions before a parenthesis stand together.
  static func joined(_ text: String) -> String {
    guard text.contains("(") else { return text }
    var signs = Array(text)
    var index = 0
    while index < signs.count {
      if index == 0 || !signs[index - 1].isLetter,
        let (name, end) = function(in: signs, at: index)
      {
        signs.replaceSubrange(index..<end, with: name)
      }
      index += 1
    }
    return String(signs)
  }

  /// The function whose letters stand, perhaps apart, from an index on, and the index of its
  /// parenthesis.
  private static func function(in signs: [Character], at start: Int) -> (String, end: Int)? {
    for name in functions {
      var index = start
      let isHere = name.allSatisfy { letter in
        if index > start, index < signs.count, signs[index] == " " { index += 1 }
        guard index < signs.count, signs[index] == letter else { return false }
        index += 1
        return true
      }
      if isHere, index < signs.count, signs[index] == " " { index += 1 }
      if isHere, index < signs.count, signs[index] == "(" { return (name, index) }
    }
    return nil
  }
}
