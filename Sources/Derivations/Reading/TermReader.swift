internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Reads terms among the tokens of an answer: parses them, and gives their names a meaning.
struct TermReader {
  private var parser: MathParser
  private let elaborator: TermElaborator

  init(_ parser: MathParser, _ elaborator: TermElaborator) {
    self.parser = parser
    self.elaborator = elaborator
  }

  /// The token behind what was read last.
  var index: Int { parser.index }

  /// The fault of the token at hand, with what should stand there.
  func unexpected(_ expected: String) -> UnreadTerm {
    UnreadTerm(message: parser.unexpected(expected), offset: parser.offset)
  }

  /// An expression.
  mutating func expression() throws(UnreadTerm) -> Term {
    try bounded(elaborator.term(try read { $0.expression() }))
  }

  /// One side of an equation, which may be the truth of an inequality.
  mutating func side() throws(UnreadTerm) -> Term {
    try bounded(elaborator.term(try read { $0.comparison(isSide: true) }))
  }

  /// `i = j`, `Z^1_i > 0`.
  mutating func condition() throws(UnreadTerm) -> Term.Condition {
    try elaborator.condition(try read { $0.condition() })
  }

  /// A quantity or a derivative with its indices, and nothing else.
  mutating func subject() throws(UnreadTerm) -> Term {
    try elaborator.term(try read { $0.subject() })
  }

  /// A term of no more parts than are compared, once own names are put into it.
  private func bounded(_ term: Term) throws(UnreadTerm) -> Term {
    guard
      elaborator.vocabulary.own.isEmpty
        || term.isWithin(parts: OwnNames.mostParts, depth: OwnNames.mostDepth)
    else { throw UnreadTerm(message: Self.enormous, offset: parser.offset) }
    return term
  }

  private static let enormous = "the expression asks for more work than an answer may"

  /// A name that the problem does not know, taken apart; nil for any other.
  mutating func ownName() -> (base: String, scripts: Scripts, indices: [Term.Index])? {
    (try? read { $0.subject() }).flatMap(elaborator.ownName)
  }

  private mutating func read(
    _ rule: (inout MathParser) -> Expression?
  ) throws(UnreadTerm) -> Expression {
    guard let expression = rule(&parser), parser.failure == nil else {
      throw UnreadTerm(
        message: parser.failure ?? parser.unexpected("an expression"), offset: parser.failureOffset)
    }
    return expression
  }
}

extension Vocabulary {
  /// The answers to a parser's questions about words.
  var judgement: WordJudgement {
    WordJudgement { word in
      if own.hold(word) { return .name }
      if quantity(word) == nil, Self.function(word) != nil || word == MathParser.innerProduct {
        return .function
      }
      return means(word) ? .name : .prose
    } mayIndex: { word in
      mayIndex(word)
    } isShape: { tokens, index in
      guard
        let (extents, next) = TermElaborator(tokens: tokens, vocabulary: self).extents(at: index),
        extents.count > 1, next < tokens.count
      else { return false }
      return tokens[next].kind == .close(.parenthesis)
    }
  }
}
