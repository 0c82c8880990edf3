import Algebra
import Notation

/// Chains whose name, or whose call, stands alone on the line above the first sign of equality:
///
///     z
///       = 0.5*2 - 0.9
///       = 0.1
extension TextLines {
  /// The most lines of such a chain.
  private static let mostSides = 40

  /// Reads the line of some tokens with the sides below it; nil, and nothing read, where it names
  /// nothing that is asked for, or no side stands below.
  mutating func readSidesBelow(
    _ lexer: inout MathLexer, lineEnd: Int
  ) throws(UnreadableAnswer) -> Int? {
    guard let catalogue = builder.catalogue, beginsSide(lineEnd + 1),
      !lexer.tokens.contains(where: { $0.isEquals || $0.kind == .colon })
    else { return nil }
    let sign = MathToken(kind: .equals, offset: lineEnd, isSpaced: true, isTyped: true)
    let finder = StatementFinder(lexer.tokens + [sign], in: bytes, limits: builder.limits)
    guard let name = finder.leftName(before: lexer.tokens.count, from: 0),
      catalogue.asksFor(name.canonicalName)
    else { return nil }
    var (next, count) = (lineEnd + 1, 0)
    while count < Self.mostSides, beginsSide(next) {
      let end = self.lineEnd(from: next)
      lexer.read(next..<uncommented(next, end), .typed)
      (next, count) = (end + 1, count + 1)
    }
    return try builder.read(lexer.tokens) ? next : nil
  }

  /// Whether a line begins with a lone sign of equality.
  func beginsSide(_ start: Int) -> Bool {
    guard start < bytes.count else { return false }
    let first = firstSign(in: start..<lineEnd(from: start))
    guard first + 1 < bytes.count, bytes[first] == UInt8(ascii: "=") else { return false }
    return !bytes[first + 1].isOne(of: "=>")
  }
}
