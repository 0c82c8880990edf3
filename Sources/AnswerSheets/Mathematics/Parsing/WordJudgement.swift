internal import Notation

/// The meanings of words of mathematics to somebody who knows the names of a problem.
///
/// A parser whose lexer makes names canonical needs none: such tokens say themselves what they are.
package struct WordJudgement {
  package enum Meaning {
    case prose
    case name
    case function
  }

  /// How deep brackets may stand within each other where words are read.
  static let maximumNesting = 40

  /// The meaning of a word, or of a command without its backslash.
  let meaning: (String) -> Meaning
  /// Whether a word may stand for an index: a size, or a letter that names nothing else.
  let mayIndex: (String) -> Bool
  /// Whether dimensions and no factor stand behind the parenthesis at a token: `(N x K)`.
  let isShape: ([MathToken], Int) -> Bool

  package init(
    meaning: @escaping (String) -> Meaning, mayIndex: @escaping (String) -> Bool,
    isShape: @escaping ([MathToken], Int) -> Bool
  ) {
    self.meaning = meaning
    self.mayIndex = mayIndex
    self.isShape = isShape
  }

  /// Whether a word begins an operand rather than prose.
  func beginsOperand(_ word: String, _ token: MathToken) -> Bool {
    guard word.utf8.count == 1 else { return meaning(word) != .prose }
    if !token.isTyped || !["a", "A", "x"].contains(word) { return true }
    return meaning(word) == .name || meaning(word) == .function && !token.isSpaced
  }

  /// Whether a command begins an operand: a letter, a font or an accent at one, a function.
  func beginsOperand(command name: String) -> Bool {
    switch LatexCommand(name) {
    case .sign(.letter), .sign(.accent), .sign(.partial), .sign(.nabla), .sign(.sum), .font, .word,
      .function:
      true
    default: meaning(name) == .function
    }
  }
}
