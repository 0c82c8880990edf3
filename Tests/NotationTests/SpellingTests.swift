import Notation
import Testing

/// The word that somebody probably meant.
@Suite("Nearest words")
struct SpellingTests {
  @Test(
    "The edits between two words are counted, a swap of neighbours as one",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3),
      ("flaw", "lawn", 2), ("sigmiod", "sigmoid", 1), ("abcd", "badc", 2), ("ca", "abc", 3),
      ("ŷ", "y", 1),
    ])
  func distance(_ left: String, _ right: String, _ distance: Int) {
    #expect(Spelling.distance(left, right) == distance)
    #expect(Spelling.distance(right, left) == distance)
  }

  @Test(
    "The nearest word is at most a third of the letters off, one letter at least",
    arguments: [
      ("sigmiod", "sigmoid"), ("sgmd", nil), ("sigmd", nil), ("sgmoi", nil), ("sigmdd", "sigmoid"),
      ("tan", "tanh"), ("th", nil), ("ta", nil), ("t", nil), ("reul", "relu"), ("rell", "relu"),
      ("", nil), ("softmaximum", nil), ("sftmx", nil), ("sftmax", "softmax"),
    ] as [(String, String?)])
  func nearest(_ word: String, _ nearest: String?) {
    #expect(Spelling.nearest(to: word, among: ["sigmoid", "tanh", "relu", "softmax"]) == nearest)
  }

  @Test("Of two words as near none is meant, unless a nearer one comes behind them")
  func ties() {
    #expect(Spelling.nearest(to: "dab", among: ["dan", "dam"]) == nil)
    #expect(Spelling.nearest(to: "dab", among: ["dan", "dam", "dab"]) == "dab")
    #expect(Spelling.nearest(to: "dab", among: ["dab", "dan", "dam"]) == "dab")
  }
}
