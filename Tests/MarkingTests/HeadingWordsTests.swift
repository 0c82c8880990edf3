import Testing

@testable import Marking

/// Headings told from one another by their words and numbers.
@Suite("Words of headings")
struct HeadingWordsTests {
  @Test(
    "A heading in words and numbers",
    arguments: [
      ("2. Forward pass", ["2", "forward", "pass"]),
      ("\\section*{Question 2: Numbers}", ["question", "2", "numbers"]),
      ("2nd iteration", ["2", "nd", "iteration"]), ("Été 3b", ["été", "3", "b"]), ("–", []),
    ] as [(String, [String])])
  func words(_ text: String, _ words: [String]) {
    #expect(HeadingWords(text).words == words)
  }

  @Test(
    "One begins with another, each with its number or without",
    arguments: [
      ("2. Forward pass", "2. Forward", true), ("2. Forward pass", "forward", true),
      ("2. Forward pass", "2", true), ("Forward pass", "3. Forward", true),
      ("2. Forward pass", "3. Forward", false), ("2. Forward pass", "pass", false),
      ("Forward", "Forward pass", false), ("Forward", "", false), ("2. Forward", "3", false),
    ])
  func begins(_ heading: String, _ other: String, begins: Bool) {
    #expect(HeadingWords(heading).begins(with: HeadingWords(other)) == begins)
  }

  @Test(
    "The words of one stand in another, one behind the other",
    arguments: [
      ("The forward pass", "forward pass", true), ("The forward pass", "the pass", false),
      ("Forward", "forward pass", false), ("The forward pass", "pass", true),
      ("The forward pass", "", false), ("2. Forward", "3. Forward", false),
    ])
  func holds(_ heading: String, _ other: String, holds: Bool) {
    #expect(HeadingWords(heading).holds(HeadingWords(other)) == holds)
  }

  @Test(
    "The kind of a heading is the word before its number",
    arguments: [
      ("Question 2", "question"), ("The third question 2 b", "question"), ("2 Numbers", nil),
      ("Numbers", nil),
    ] as [(String, String?)])
  func kind(_ heading: String, _ kind: String?) {
    #expect(HeadingWords(heading).kind == kind)
  }

  @Test(
    "The pass of a training and its number",
    arguments: [
      ("Epoch 2", "epoch", 2), ("Second epoch", "epoch", 2), ("2nd iteration", "iteration", 2),
      ("Iteration II", "iteration", 2), ("Itération n° 2", "itération", 2),
      ("2e itération", "itération", 2), ("2ª época", "época", 2),
      ("Next iteration", "iteration", 2),
      ("Nächste Iteration", "iteration", 2), ("Next step", nil, nil),
      ("Next sample", nil, nil), ("Next run (corrected)", nil, nil),
      ("Another example: backprop by hand", nil, nil), ("3rd epoch", "epoch", 3),
      ("Runde 2", "runde", 2),
      ("3 iteration", "iteration", 3), ("The epoch", nil, nil), ("Forward pass", nil, nil),
      // Among its first six words.
      ("What we did then in epoch 2", "epoch", 2), ("What we did then in the epoch 2", nil, nil),
      ("Second training example", "example", 2), ("2nd epoch", "epoch", 2),
    ] as [(String, String?, Int?)])
  func pass(_ heading: String, _ kind: String?, _ number: Int?) {
    let pass = HeadingWords(heading).pass
    #expect(pass?.kind == kind)
    #expect(pass?.number == number)
  }
}
