/// How much one answer may ask for; everything a student hands in is hostile until read.
package struct ReadingLimits: Sendable {
  /// The most bytes a file may have.
  package var fileBytes: Int
  /// The most numbers that are read from a file.
  package var numbers: Int
  /// The deepest that brackets, objects or blocks may stand within each other.
  package var nesting: Int
  /// The operations that the file's submission may still cost; nil for a file read by itself.
  package var budget: WorkBudget?
  /// The quantities asked for, whose names and shapes choose among readings; nil where nobody
  /// knows.
  package var catalogue: QuantityCatalogue?
  /// The id of the rubric that a form must be made for; nil where any may be.
  package var rubric: String?

  package init(
    fileBytes: Int = 8 << 20, numbers: Int = 1_000_000, nesting: Int = 100,
    budget: WorkBudget? = nil, catalogue: QuantityCatalogue? = nil
  ) {
    self.catalogue = catalogue
    self.fileBytes = fileBytes
    self.numbers = numbers
    self.nesting = nesting
    self.budget = budget
  }

  /// The limits without options.
  package static let standard = ReadingLimits()
}

extension ReadingLimits {
  /// The message about a file with more numbers than allowed.
  func tooManyNumbers(at position: Position? = nil) -> UnreadableAnswer {
    UnreadableAnswer(
      "more than \(numbers) numbers in the file; split it or raise --max-numbers", at: position)
  }

  /// The message where something is nested deeper than allowed.
  var tooDeep: String { "nested deeper than \(nesting) levels; expected a number or a matrix" }
}
