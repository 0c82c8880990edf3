import Rubrics
import Testing

/// The time at which answers are due, the cost of being late, and the attempt that counts.
@Suite("Handing in")
struct HandInPolicyTests {
  private func policy(_ keys: String) throws -> HandInPolicy {
    let text = "gradus: 1\ngiven: {x: 2}\nsteps: [{step: a, formula: 3 * x}]\n" + keys
    return try RubricReader.read(Array(text.utf8), fileName: "r.yaml").handIn
  }

  @Test("A rubric without a word about it takes the latest, and nothing is late")
  func defaults() throws {
    #expect(try policy("") == HandInPolicy())
    #expect(HandInPolicy().attempt == .latest)
    #expect(!HandInPolicy().asksForTimes)
    #expect(HandInPolicy().penalty.share(daysLate: 3) == 0)
  }

  @Test("Each key is read")
  func keys() throws {
    let policy = try policy(
      """
      attempt: best
      due: 2026-11-20T23:59+01:00
      late-penalty: {per-day: 0.1, at-most: 0.5, grace: 10 min}
      """)
    #expect(policy.attempt == .best)
    #expect(policy.due == DateTime("2026-11-20 23:59:00.5 +0100"))
    #expect(policy.due?.offset == 3_600)
    #expect(policy.penalty == .daily(0.1, atMost: 0.5))
    #expect(policy.grace == 600)
    #expect(try self.policy("late-penalty: 0.2").penalty == .once(0.2))
    #expect(try self.policy("attempt: latest-on-time").attempt == .latestOnTime)
    let hours = try self.policy("due: '2026-11-20 23:59Z'\nlate-penalty: {per-day: 1, grace: 2 h}")
    #expect(hours.grace == 7_200)
    #expect(hours.penalty == .daily(1, atMost: 1))
  }

  @Test("A share is lost once, or for each day begun up to the most")
  func shares() {
    let daily = HandInPolicy.Penalty.daily(0.1, atMost: 0.25)
    #expect([0, 1, 2, 3, 400].map(daily.share) == [0, 0.1, 0.2, 0.25, 0.25])
    let once = HandInPolicy.Penalty.once(0.2)
    #expect([0, 1, 9].map(once.share) == [0, 0.2, 0.2])
  }

  @Test(
    "Days begun are counted from the time due and the grace, wherever the clock stands",
    arguments: [
      ("2026-11-20T23:59:00+01:00", 0), ("2026-11-20T22:59:00Z", 0),
      ("2026-11-20 22:59:00.837000000 Z", 0), ("2026-11-20T14:59-08:00", 0),
      // Within the grace of ten minutes.
      ("2026-11-21T00:09", 0), ("2026-11-20T23:09Z", 0),
      ("2026-11-21T00:09:01", 1), ("2026-11-22T00:09", 1), ("2026-11-22T00:09:01", 2),
      ("2026-11-20T23:09:01+0000", 1), ("2026-11-20T23:09:01+00", 1),
      ("2027-11-21T00:09:00", 365), ("2028-03-01T00:09:00", 466),
    ])
  func days(_ time: String, _ days: Int) throws {
    let policy = try policy(
      "due: 2026-11-20T23:59+01:00\nlate-penalty: {per-day: 0.1, grace: 10 min}")
    #expect(policy.daysLate(at: try #require(DateTime(time))) == days)
  }

  @Test("Where no time is due, no time tells anything")
  func noDue() throws {
    let time = try #require(DateTime("2026-11-20T23:59Z"))
    #expect(HandInPolicy().daysLate(at: time) == nil)
  }

  @Test(
    "What is no date with a time of day is none",
    arguments: [
      "", "2026-11-20", "2026-11-20T24:00Z", "2026-13-01T00:00Z", "2026-00-10T00:00Z",
      "2026-04-31T00:00Z", "2025-02-29T00:00Z", "1900-02-29T00:00Z", "26-11-20T23:59Z",
      "2026-11-20T23:59+1", "2026-11-20T23:59+25:00", "2026-11-20T23:59+01:75",
      "2026-11-20T23:59Z2", "2026-11-20T23:5", "2026-11-20T23:59:", "2026-11-20T23:59:61Z",
      "2026-11-20T23:59 +01:00 x", "٢٠٢٦-11-20T23:59Z",
    ])
  func noTime(_ text: String) {
    #expect(DateTime(text) == nil)
  }

  @Test(
    "A clock says how far it is ahead of UTC, in hours and minutes",
    arguments: [
      ("Z", 0), ("+05:30", 19_800), ("-03:30", -12_600), ("+0545", 20_700), ("+01", 3_600),
      ("-08:00", -28_800), ("", nil),
    ] as [(String, Int?)])
  func offsets(_ written: String, _ offset: Int?) throws {
    let time = try #require(DateTime("2026-11-20T12:00\(written)"))
    #expect(time.offset == offset && time.clock % 86_400 == 43_200)
  }

  @Test("A leap day is a day", arguments: ["2028-02-29T00:00Z", "2000-02-29T00:00Z"])
  func leapDays(_ text: String) throws {
    #expect(try #require(DateTime(text)).clock % 86_400 == 0)
  }

  @Test("Seconds are counted from 1970")
  func epoch() throws {
    #expect(try #require(DateTime("1970-01-01T00:00:01Z")).clock == 1)
    #expect(try #require(DateTime("2023-11-14T22:13:20Z")).clock == 1_700_000_000)
  }
}
