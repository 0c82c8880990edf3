import Testing

@testable import Grading

@Suite("The time of a run")
struct RunTimeTests {
  @Test(
    "Seconds since 1970 are written as a date in universal time",
    arguments: [
      (0, "1970-01-01T00:00:00"), (951_782_399, "2000-02-28T23:59:59"),
      (951_782_400, "2000-02-29T00:00:00"), (1_700_000_000, "2023-11-14T22:13:20"),
      (4_107_542_400, "2100-03-01T00:00:00"), (253_402_300_799, "9999-12-31T23:59:59"),
    ])
  func timestamp(seconds: Int, expected: String) {
    #expect(RunTime(seconds: seconds).timestamp == expected)
  }

  @Test(
    "An epoch that is no number of seconds is refused",
    arguments: ["soon", "-1", "1.5", " 1", "253402300800", "99999999999999999999"])
  func refused(_ text: String) {
    let failure = #expect(throws: RunFailure.self) { try RunTime(epoch: text) }
    #expect(failure?.status == .usage)
  }

  @Test("An epoch is taken as it is")
  func epoch() throws {
    #expect(try RunTime(epoch: "1700000000").seconds == 1_700_000_000)
  }
}
