internal import Algebra
internal import Marking

/// The reference values as text, each put together once: the answers to a rubric are all held against the same.
struct ExpectedTexts {
  private struct Known {
    let value: ExpectedValue
    let text: [UInt8]
  }

  /// Texts of more numbers are not kept.
  private static let numbersLimit = 64

  /// Step by step, by the number of decimals.
  private var known: [[Known?]] = []

  /// The text of what is expected of the step at a place.
  mutating func text(of value: ExpectedValue, at place: Int) -> [UInt8] {
    let decimals = value.decimals
    while known.count <= place { known.append([]) }
    while known[place].count <= decimals { known[place].append(nil) }
    if let last = known[place][decimals], last.value == value { return last.text }
    var text: [UInt8] = []
    text.write(value)
    if value.value.elements.count <= Self.numbersLimit {
      known[place][decimals] = Known(value: value, text: text)
    }
    return text
  }
}
