import Marking
import Testing

/// Values at a time of a recurrent network, stated by a name without it.
@Suite("Times of a recurrent network") struct RecurrentTimeTests {
  typealias Case = GuidedReadingTests.Case

  private static let network = """
    given: {x1: 1, x2: 2}
    steps: [{step: h1, formula: 0.5 * x1}, {step: h2, formula: h1 + x2}, {step: y, formula: 2 * h2}]
    """

  static let cases = [
    Case(
      "a label with the time", network, "t=1: h = 0.5\nt=2: h = 0.5 + 2 = 2.5\n", as: "a.txt",
      right: ["h1", "h2"]),
    Case(
      "bold labels", network, "**t = 1:** $h = 0.5$\n\n**t = 2:** $h = 2.5$\n", right: ["h1", "h2"]),
    Case(
      "headings of times", network,
      "## Time step 1\nh = 0.5\n\n## Time step 2\n$h_t = 2.5$\n\n## Output\ny = 5.0\n",
      right: ["h1", "h2", "y"]),
    Case(
      "headings in German", network, "Zeitschritt 1:\nh = 0,5\n\nZeitschritt 2:\nh = 2,5\n",
      right: ["h1", "h2"]),
    Case(
      "a table with the times as titles", network,
      "| $t$ | 1 | 2 |\n|---|---|---|\n| $h_t$ | 0.5 | 2.5 |\n", right: ["h1", "h2"]),
    Case(
      "a table with the times in rows", network, "| t | h |\n|---|---|\n| 1 | 0.5 |\n| 2 | 2.5 |\n",
      right: ["h1", "h2"]),
    Case("a name without a time", network, "h = 0.5\n", right: [], missing: ["h1", "h2"]),
    Case("behind the times", network, "## t = 2\nh = 2.5\n\n## Summary\nh = 7\n", right: ["h2"]),
    Case("parts that are numbered", network, "## Step 2\nh = 2.5\n", right: [], missing: ["h2"]),
    Case("a vector of a number's name", network, "t=2: h = [1, 2]\n", right: [], missing: ["h2"]),
  ]

  @Test("A value belongs to the time that it stands with", arguments: cases)
  func found(_ sample: Case) throws { try sample.check() }
}
