import Serving
import Testing

@Suite("Questions counted by the day")
struct AskLimitTests {
  @Test("Each name has its own, and the next day all again")
  func eachNameHasItsOwnAnd() throws {
    let limit = AskLimit(daily: 2)
    #expect(try limit.take("a", onDay: 1) == 1)
    #expect(try limit.take("a", onDay: 1) == 0)
    #expect(try limit.take("a", onDay: 1) == nil)
    #expect(try limit.take("b", onDay: 1) == 1)
    #expect(try limit.take("a", onDay: 2) == 1)
  }

  @Test("The questions of a name are told without counting one")
  func taken() throws {
    let limit = AskLimit(daily: 3)
    #expect(try limit.taken("a", onDay: 1) == 0)
    _ = try limit.take("a", onDay: 1)
    _ = try limit.take("a", onDay: 1)
    #expect(try limit.taken("a", onDay: 1) == 2)
    #expect(try limit.taken("b", onDay: 1) == 0)
    #expect(try limit.taken("a", onDay: 2) == 0)
    #expect(try AskLimit(daily: nil).taken("a", onDay: 1) == nil)
  }

  @Test("One that came to nothing is taken back on its day, those written down are not")
  func givenBack() throws {
    let limit = AskLimit(daily: 1)
    _ = try limit.take("a", onDay: 1)
    limit.giveBack("b", onDay: 1)
    limit.giveBack("a", onDay: 2)
    #expect(try limit.take("a", onDay: 1) == nil)
    limit.giveBack("a", onDay: 1)
    #expect(try limit.take("a", onDay: 1) == 0)
    try withTemporaryFolder { folder in
      let written = AskLimit(daily: 1, log: AskLog(folder: folder))
      _ = try written.take("a", onDay: 1)
      written.giveBack("a", onDay: 1)
      #expect(try written.taken("a", onDay: 1) == 1)
    }
  }

  @Test("Without a limit nobody counts")
  func withoutALimitNobodyCounts() throws {
    #expect(try AskLimit(daily: nil).take("a", onDay: 1) == .max)
  }

  @Test("What a folder keeps counts for a server started anew")
  func whatAFolderKeepsCountsFor() throws {
    try withTemporaryFolder { folder in
      let log = AskLog(folder: folder)
      _ = try AskLimit(daily: 2, log: log).take("Zoë s001", onDay: 20786)
      let again = AskLimit(daily: 2, log: log)
      #expect(try again.take("Zoë s001", onDay: 20786) == 0)
      #expect(try again.take("Zoë s001", onDay: 20786) == nil)
      #expect(try again.take("Zoë s001", onDay: 20787) == 1)
    }
  }
}
