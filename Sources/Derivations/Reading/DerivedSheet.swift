package import AnswerSheets

/// The derivations of an answer: statements and claims of shape, in the order written.
package struct DerivedSheet: Sendable {
  package internal(set) var statements: [DerivedStatement] = []
  package internal(set) var claims: [ShapeClaim] = []

  /// Reads the part of a sheet's text between two offsets.
  ///
  /// - Parameter budget: what is left of the submission's work; nil without a bound.
  package init(
    _ sheet: AnswerSheet, in range: Range<Int>, _ vocabulary: Vocabulary,
    budget: WorkBudget? = nil
  ) {
    let tokens = sheet.tokens().filter { range.contains($0.offset) }
    let end = Self.end(of: tokens, in: sheet.source)
    var reader = DerivedStatementReader(
      tokens, endingAt: end, vocabulary, ParserMemory(budget))
    reader.run()
    if reader.usesNameBeforeItsDefinition {
      var vocabulary = vocabulary
      vocabulary.own = reader.vocabulary.own
      reader = DerivedStatementReader(tokens, endingAt: end, vocabulary, ParserMemory(budget))
      reader.run()
    }
    statements = reader.statements
    claims = reader.claims
  }

  /// The byte behind the last token: it goes on to a blank or to what ends a formula.
  private static func end(of tokens: [MathToken], in source: [UInt8]) -> Int {
    guard let last = tokens.last?.offset, last < source.count else { return source.count }
    let rest = source[(last + 1)...].prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: "$") && byte != UInt8(ascii: "\\")
    }
    return rest.endIndex
  }
}

extension Vocabulary {
  /// The formula of a rubric as a student would write it; nil where only rubrics may say it.
  package func term(ofFormula formula: String) -> Term? {
    let tokens = MathToken.tokens(ofTyped: formula)
    var reader = DerivedStatementReader(
      tokens, endingAt: formula.utf8.count, self, ParserMemory(nil)
    ).terms(at: 0)
    guard let term = try? reader.expression(), reader.index == tokens.count else { return nil }
    return term
  }
}
