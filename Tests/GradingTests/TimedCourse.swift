import Testing

/// A class that handed in at some times, by what the rubric says about it.
struct TimedCourse: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let keys: String
  let files: [String: String]
  /// Student, attempt, whether late, points, the file's name.
  let marks: [String]
  /// Lines on standard error, without the path of the class.
  var notices: [String] = []

  static let full = "a = 6\nb = 8\n"
  static let half = "a = 6\nb = 9\n"

  static let due = "due: 2026-11-20T23:59+01:00\n"
  static let daily = due + "late-penalty: {per-day: 0.1, at-most: 0.5}\n"

  /// Names as Blackboard writes them, `USER DAY-TIME`, with the answers.
  static func blackboard(_ answers: [String: String]) -> [String: String] {
    var files: [String: String] = [:]
    for (name, answer) in answers {
      let parts = name.split(separator: " ")
      files["HW_1_\(parts[0])_attempt_\(parts[1])_a.txt"] = answer
    }
    return files
  }
}

extension TimedCourse {
  static let penalties = [
    TimedCourse(
      testDescription: "days begun by the clock of the time due, up to the most", keys: daily,
      files: blackboard([
        "ann 2026-11-20-23-59-00": full, "bob 2026-11-20-23-59-01": full,
        "cy 2026-11-21-23-59-00": full, "dan 2026-11-21-23-59-01": full,
        "eve 2026-12-20-10-00-00": full, "fay 2026-11-22-10-00-00": half,
      ]),
      marks: [
        "ann - false 10.0 HW_1_ann_attempt_2026-11-20-23-59-00_a.txt",
        "bob - true 9.0 HW_1_bob_attempt_2026-11-20-23-59-01_a.txt",
        "cy - true 9.0 HW_1_cy_attempt_2026-11-21-23-59-00_a.txt",
        "dan - true 8.0 HW_1_dan_attempt_2026-11-21-23-59-01_a.txt",
        "eve - true 5.0 HW_1_eve_attempt_2026-12-20-10-00-00_a.txt",
        "fay - true 4.0 HW_1_fay_attempt_2026-11-22-10-00-00_a.txt",
      ]),
    TimedCourse(
      testDescription: "within the grace nothing is late, and days are counted from its end",
      keys: due + "late-penalty: {per-day: 0.1, grace: 10 min}",
      files: blackboard([
        "ann 2026-11-21-00-09-00": full, "bob 2026-11-21-00-09-01": full,
        "cy 2026-11-22-00-09-00": full,
      ]),
      marks: [
        "ann - false 10.0 HW_1_ann_attempt_2026-11-21-00-09-00_a.txt",
        "bob - true 9.0 HW_1_bob_attempt_2026-11-21-00-09-01_a.txt",
        "cy - true 9.0 HW_1_cy_attempt_2026-11-22-00-09-00_a.txt",
      ]),
    TimedCourse(
      testDescription: "a plain share is lost once, however late", keys: due + "late-penalty: 0.2",
      files: blackboard([
        "ann 2026-11-20-10-00-00": full, "bob 2026-11-21-10-00-00": full,
        "eve 2027-11-20-10-00-00": full,
      ]),
      marks: [
        "ann - false 10.0 HW_1_ann_attempt_2026-11-20-10-00-00_a.txt",
        "bob - true 8.0 HW_1_bob_attempt_2026-11-21-10-00-00_a.txt",
        "eve - true 8.0 HW_1_eve_attempt_2027-11-20-10-00-00_a.txt",
      ]),
    TimedCourse(
      testDescription: "Gradescope tells times with their distance from UTC", keys: daily,
      files: [
        "submission_metadata.yml": """
        submission_11:
          :submitters:
          - :name: Ann
            :sid: '11'
          :created_at: 2026-11-20 22:59:00.837000000 Z
          :history:
          - :id: 1
            :created_at: 2026-11-28 10:00:00.000000000 Z
        submission_12:
          :submitters:
          - :sid: '12'
          :created_at: 2026-11-21 22:59:01.000000000 Z
        submission_13:
          :created_at: 2026-11-20 15:59:00 -08:00
          :submitters:
          - :sid: '13'
        submission_14:
          :submitters:
          - :sid: '14'
        """,
        "submission_11/a.txt": full, "submission_12/a.txt": full, "submission_13/a.txt": full,
        "submission_14/a.txt": full,
      ],
      marks: [
        "11 2 false 10.0 a.txt", "12 - true 8.0 a.txt", "13 - true 9.0 a.txt",
        "14 - false 10.0 a.txt",
      ],
      notices: [
        "submission_metadata.yml: written by Gradescope, not marked",
        "1 submission: nothing tells when it was handed in, so it counts as on time",
      ]),
    TimedCourse(
      testDescription: "Brightspace tells minutes", keys: daily,
      files: [
        "101-2001 - Jane Doe - Nov 20, 2026 1159 PM/a.txt": full,
        "102-2001 - Bob Smith - Nov 21, 2026 1201 AM/b.txt": full,
        "103-2001 - Cy Young - 23 November, 2026 2359/c.txt": full,
        "104-2001 - Dan Roe - Nov 23, 2026 9999/d.txt": full,
      ],
      marks: [
        "101 - false 10.0 a.txt", "102 - true 9.0 b.txt", "103 - true 7.0 c.txt",
        "104 - false 10.0 d.txt",
      ],
      notices: ["1 submission: nothing tells when it was handed in, so it counts as on time"]),
    TimedCourse(
      testDescription: "Canvas's flag alone is one day, and none is none", keys: daily,
      files: ["doejane_101_5001_a.txt": full, "smithbob_LATE_102_5002_b.txt": full],
      marks: [
        "101 - false 10.0 doejane_101_5001_a.txt",
        "102 - true 9.0 smithbob_LATE_102_5002_b.txt",
      ]),
    TimedCourse(
      testDescription: "where nothing tells, all are on time, which is said once", keys: daily,
      files: [
        "Jane Doe_101_assignsubmission_file/a.txt": full,
        "Bob Smith_102_assignsubmission_file/b.txt": half,
      ],
      marks: ["102 - false 5.0 b.txt", "101 - false 10.0 a.txt"],
      notices: ["2 submissions: nothing tells when they were handed in, so they count as on time"]),
    TimedCourse(
      testDescription: "a time without one due tells nothing",
      keys: "late-penalty: {per-day: 0.1}",
      files: blackboard(["ann 2026-11-20-10-00-00": full, "bob 2036-11-21-10-00-00": full]),
      marks: [
        "ann - false 10.0 HW_1_ann_attempt_2026-11-20-10-00-00_a.txt",
        "bob - false 10.0 HW_1_bob_attempt_2036-11-21-10-00-00_a.txt",
      ],
      notices: ["2 submissions: nothing tells when they were handed in, so they count as on time"]),
  ]
}
