/// Mistakes in what a rubric says about handing in.
extension LintMistake {
  static let handIn: [LintMistake] = [
    LintMistake(
      "a due time without its distance from UTC",
      steps: [used], more: "due: 2026-11-20T23:59\n",
      [
        "5:6: error: found '2026-11-20T23:59' without its distance from UTC, so that it is another time in each place; add it, as +01:00 in 2026-11-20T23:59+01:00, or Z for UTC"
      ]),
    LintMistake(
      "a day without a time",
      steps: [used], more: "due: 2026-11-20\n",
      [
        "5:6: error: found '2026-11-20', expected a date and a time of day; write them as 2026-11-20T23:59+01:00"
      ]),
    LintMistake(
      "a day that the calendar does not have",
      steps: [used], more: "due: 2026-02-29T12:00Z\n",
      [
        "5:6: error: found '2026-02-29T12:00Z', expected a date and a time of day; write them as 2026-11-20T23:59+01:00"
      ]),
    LintMistake(
      "an attempt by another word",
      steps: [used], more: "attempt: last\n",
      ["5:10: error: found 'last', expected 'latest' or 'best' or 'latest-on-time'"]),
    LintMistake(
      "a penalty without a share a day",
      steps: [used], more: "due: 2026-11-20T23:59Z\nlate-penalty: {at-most: 0.5}\n",
      [
        "6:15: error: 'late-penalty:' does not say what a day costs; add 'per-day: 0.1', or give a share"
      ]),
    LintMistake(
      "an unknown key of a penalty",
      steps: [used], more: "due: 2026-11-20T23:59Z\nlate-penalty: {per-day: 0.1, atmost: 0.5}\n",
      ["6:30: error: 'late-penalty:' has no key 'atmost'; did you mean 'at-most'?"]),
    LintMistake(
      "a penalty in percent",
      steps: [used], more: "due: 2026-11-20T23:59Z\nlate-penalty: {per-day: 10}\n",
      ["6:25: error: found '10', expected a share from 0 to 1; did you mean 0.1?"]),
    LintMistake(
      "a grace without a unit",
      steps: [used], more: "due: 2026-11-20T23:59Z\nlate-penalty: {per-day: 0.1, grace: 10}\n",
      [
        "6:37: error: found '10', expected a time in minutes or hours for 'grace'; did you mean '10 min'?"
      ]),
    LintMistake(
      "a grace in hours spelled out",
      steps: [used],
      more: "due: 2026-11-20T23:59Z\nlate-penalty: {per-day: 0.1, grace: 2 hours}\n",
      [
        "6:37: error: found '2 hours', expected a time in minutes or hours for 'grace'; did you mean '2 h'?"
      ]),
    LintMistake(
      "a grace in days",
      steps: [used], more: "due: 2026-11-20T23:59Z\nlate-penalty: {per-day: 0.1, grace: 1 day}\n",
      [
        "6:37: error: found '1 day', expected a time in minutes or hours for 'grace'; write '10 min' or '2 h'"
      ]),
    LintMistake(
      "a grace by another word",
      steps: [used], more: "due: 2026-11-20T23:59Z\nlate-penalty: {per-day: 0.1, grace: soon}\n",
      [
        "6:37: error: found 'soon', expected a time in minutes or hours for 'grace'; write '10 min' or '2 h'"
      ]),
  ]

  /// Rubrics that are lawful and hardly meant.
  static let handInWarnings: [LintMistake] = [
    LintMistake(
      "a penalty a day without a time due",
      steps: [used], more: "late-penalty: {per-day: 0.1}\n",
      [
        "5:15: warning: without 'due:' only what a course system itself calls late is late, by one day; add 'due:'"
      ]),
    LintMistake(
      "attempts on time without a time due",
      steps: [used], more: "attempt: latest-on-time\n",
      [
        "5:10: warning: without 'due:' only what a course system itself calls late is late, by one day; add 'due:'"
      ]),
  ]
}
