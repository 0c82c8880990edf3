import Marking
import Testing

/// Numbers stated one after another for a vector, as in a table that lost its lines.
@Suite("Entries stated one after another")
struct ListedEntriesTests {
  @Test(
    "As many different numbers as a vector has entries are its entries, else nobody knows which",
    arguments: [
      ("B = 2.50\nB = 4.50", Verdict.correct), ("B = 2.50\nB = 4.70", .wrong),
      ("B = 2.50\nB = 4.50\nB = 3.00", .unreadable), ("B = 2.50\nB = [2.50; 4.50]", .correct),
    ])
  func listed(_ answer: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      "gradus: 1\ngiven: {A: [1.25, 2.25]}\nsteps: [{step: B, formula: 2 * A}]\n")
    #expect(try desk.mark(answer)["B"]?.verdict == verdict)
  }

  @Test("One number stated twice is no vector, though the entries are equal")
  func twice() throws {
    let desk = try Desk(
      "gradus: 1\ngiven: {A: [1.25, 1.25]}\nsteps: [{step: B, formula: 2 * A}]\n")
    #expect(try desk.mark("B = 2.50\nB = 2.50")["B"]?.verdict == .wrong)
    #expect(try desk.mark("B = [2.50; 2.50]")["B"]?.verdict == .correct)
  }
}
