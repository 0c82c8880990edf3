import Testing

@testable import AnswerSheets

/// Texts that are refused before YAML is composed.
@Suite("Guard of YAML")
struct YAMLGuardTests {
  private static func fault(_ text: String) -> String? {
    do {
      try YAMLGuard.check(Array(text.utf8), limits: ReadingLimits())
      return nil
    } catch {
      return error.description
    }
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  /// So many levels; where blocks are the levels each has a line.
  private static func nested(_ kind: String, _ levels: Int) -> String {
    switch kind {
    case "brackets": times(levels, "[") + times(levels, "]")
    case "braces": times(levels, "{a: ") + "1" + times(levels, "}")
    case "dashes": times(levels - 1, "- ") + "1\n"
    case "marks": times(levels - 1, "? ") + "1\n"
    default: (0..<levels).map { times($0, " ") + "a:\n" }.joined()
    }
  }

  @Test(
    "A hundred levels pass, one more does not",
    arguments: [("brackets", 1), ("braces", 1), ("dashes", 1), ("marks", 1), ("blocks", 101)])
  func levels(_ kind: String, line: Int) {
    #expect(Self.fault(Self.nested(kind, 100)) == nil)
    #expect(
      Self.fault(Self.nested(kind, 101))
        == "\(line):1: nested deeper than 100 levels; expected a number or a matrix")
  }

  @Test("Brackets that are closed, and blocks that end, are no levels of what comes behind them")
  func closed() {
    #expect(Self.fault(Self.times(300, "[]") + Self.times(300, "{}") + "\n") == nil)
    #expect(Self.fault(Self.times(300, "a:\n b:\n- 1\n")) == nil)
    #expect(Self.fault("]]]" + Self.nested("brackets", 100)) == nil)
  }

  @Test("Comments and empty lines are no blocks, however far they stand in")
  func comments() {
    let lines = (0..<300).map { Self.times($0, " ") + "# a\n" + Self.times($0, " ") + "\n" }
    #expect(Self.fault("a: 1\n" + lines.joined()) == nil)
  }

  @Test(
    "An alias is refused where its anchor is there as well",
    arguments: [
      ("a: &x 1\nb: *x\n", "x"), ("a: [&x 1, *x]\n", "x"), ("*x : &x 1\n", "x"),
      ("a: &x 1\nb: *y\n", nil), ("a: c&x\nb: *x\n", nil),
      ("a: & x\nb: * x\n", nil),
    ] as [(String, String?)])
  func aliases(_ text: String, _ name: String?) {
    #expect(
      Self.fault(text)
        == name.map { "found the alias *\($0), expected values; write them out" })
  }
}
