internal import Algebra
internal import Marking

/// The reference values as text, each put together once: the answers to a rubric are all held
/// against the same.
struct ExpectedTexts {
  private struct Known {
    let value: ExpectedValue
    let text: [UInt8]
  }

  /// Texts of more numbers are not kept.
  private static let numbersLimit = 64

  /// Step by step, by the number of decimals.
  private var known: [[Known?]] = []

  /// The text of the value that is expected of the step at an index.
  mutating func text(of value: ExpectedValue, at index: Int) -> [UInt8] {
    let decimals = value.decimals
    while known.count <= index { known.append([]) }
    while known[index].count <= decimals { known[index].append(nil) }
    if let last = known[index][decimals], last.value == value { return last.text }
    var text: [UInt8] = []
    text.write(value)
    if value.value.elements.count <= Self.numbersLimit {
      known[index][decimals] = Known(value: value, text: text)
    }
    return text
  }
}
