/// A phrase with what is put into it, kept apart so that other languages can order it otherwise.
///
///     language("\(right) of \(asked) steps are right")
package struct Phrase: ExpressibleByStringInterpolation, Sendable {
  enum Argument: Sendable {
    case text(String)
    case list([String])

    /// - Parameter catalogue: of the signs between the words of a list; English ones where there is
    ///   none.
    func text(in catalogue: Catalogue? = nil) -> String {
      switch self {
      case .text(let text): text
      case .list(let words):
        catalogue.map { words.listed(comma: $0.comma, and: $0.and) } ?? words.listed()
      }
    }
  }

  /// The phrase with `{1}`, `{2}` for its arguments.
  let template: String
  let arguments: [Argument]
  /// The phrase as it is written in the program.
  package let english: String

  package init(stringLiteral literal: String) {
    (template, arguments, english) = (literal, [], literal)
  }

  package init(stringInterpolation: StringInterpolation) {
    template = stringInterpolation.template
    arguments = stringInterpolation.arguments
    english = stringInterpolation.english
  }

  /// The phrase while its parts are put together.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var template = ""
    fileprivate var english = ""
    fileprivate var arguments: [Argument] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      template += literal
      english += literal
    }

    package mutating func appendInterpolation(_ text: String) { append(.text(text)) }
    package mutating func appendInterpolation(_ number: Int) { append(.text(String(number))) }
    package mutating func appendInterpolation(_ words: [String]) { append(.list(words)) }

    private mutating func append(_ argument: Argument) {
      arguments.append(argument)
      english += argument.text()
      template += "{\(arguments.count)}"
    }
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`, with other signs and another word for “and”.
  package func listed(comma: String = ", ", and: String = " and ") -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: comma) + and + last
  }
}
