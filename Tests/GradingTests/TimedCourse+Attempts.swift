/// Students who handed in several times.
extension TimedCourse {
  /// Ann was better on time, Bob is better although late, Cy is as good both times, Dan was always
  /// late.
  private static let attempts = blackboard([
    "ann 2026-11-20-10-00-00": full, "ann 2026-11-21-10-00-00": full,
    "bob 2026-11-19-10-00-00": half, "bob 2026-11-20-10-00-00": half,
    "bob 2026-11-21-10-00-00": full,
    "cy 2026-11-19-10-00-00": full, "cy 2026-11-20-10-00-00": full,
    "dan 2026-11-21-10-00-00": half, "dan 2026-11-24-10-00-00": half,
  ])

  private static let canvas = [
    "doejane_101_5001_a.txt": full, "doejane_LATE_101_5002_a-1.txt": full,
    "smithbob_102_5003_b.txt": half, "smithbob_LATE_102_5004_b-1.txt": full,
    "smithbob_102_5005_other.txt": "Z = 1\n",
  ]

  static let choices = [
    TimedCourse(
      testDescription: "the latest", keys: daily, files: attempts,
      marks: [
        "ann 2 true 9.0 HW_1_ann_attempt_2026-11-21-10-00-00_a.txt",
        "bob 3 true 9.0 HW_1_bob_attempt_2026-11-21-10-00-00_a.txt",
        "cy 2 false 10.0 HW_1_cy_attempt_2026-11-20-10-00-00_a.txt",
        "dan 2 true 3.0 HW_1_dan_attempt_2026-11-24-10-00-00_a.txt",
      ],
      notices: [
        "HW_1_ann_attempt_2026-11-20-10-00-00_a.txt: replaced by HW_1_ann_attempt_2026-11-21-10-00-00_a.txt, not marked",
        "HW_1_bob_attempt_2026-11-19-10-00-00_a.txt: replaced by HW_1_bob_attempt_2026-11-21-10-00-00_a.txt, not marked",
        "HW_1_bob_attempt_2026-11-20-10-00-00_a.txt: replaced by HW_1_bob_attempt_2026-11-21-10-00-00_a.txt, not marked",
        "HW_1_cy_attempt_2026-11-19-10-00-00_a.txt: replaced by HW_1_cy_attempt_2026-11-20-10-00-00_a.txt, not marked",
        "HW_1_dan_attempt_2026-11-21-10-00-00_a.txt: replaced by HW_1_dan_attempt_2026-11-24-10-00-00_a.txt, not marked",
      ]),
    TimedCourse(
      testDescription: "the best after the penalty, of equals the latest",
      keys: daily + "attempt: best", files: attempts,
      marks: [
        "ann 1 false 10.0 HW_1_ann_attempt_2026-11-20-10-00-00_a.txt",
        "bob 3 true 9.0 HW_1_bob_attempt_2026-11-21-10-00-00_a.txt",
        "cy 2 false 10.0 HW_1_cy_attempt_2026-11-20-10-00-00_a.txt",
        "dan 1 true 4.5 HW_1_dan_attempt_2026-11-21-10-00-00_a.txt",
      ],
      notices: [
        "HW_1_ann_attempt_2026-11-21-10-00-00_a.txt: 9 points, not counted; attempt 1 has 10",
        "HW_1_bob_attempt_2026-11-20-10-00-00_a.txt: 5 points, not counted; attempt 3 has 9",
        "HW_1_bob_attempt_2026-11-19-10-00-00_a.txt: 5 points, not counted; attempt 3 has 9",
        "HW_1_cy_attempt_2026-11-19-10-00-00_a.txt: 10 points, not counted; attempt 2 has 10",
        "HW_1_dan_attempt_2026-11-24-10-00-00_a.txt: 3 points, not counted; attempt 1 has 4.5",
      ]),
    TimedCourse(
      testDescription: "the latest on time, else the latest",
      keys: daily + "attempt: latest-on-time", files: attempts,
      marks: [
        "ann 1 false 10.0 HW_1_ann_attempt_2026-11-20-10-00-00_a.txt",
        "bob 2 false 5.0 HW_1_bob_attempt_2026-11-20-10-00-00_a.txt",
        "cy 2 false 10.0 HW_1_cy_attempt_2026-11-20-10-00-00_a.txt",
        "dan 2 true 3.0 HW_1_dan_attempt_2026-11-24-10-00-00_a.txt",
      ],
      notices: [
        "HW_1_ann_attempt_2026-11-21-10-00-00_a.txt: late, HW_1_ann_attempt_2026-11-20-10-00-00_a.txt counts; not marked",
        "HW_1_bob_attempt_2026-11-19-10-00-00_a.txt: replaced by HW_1_bob_attempt_2026-11-20-10-00-00_a.txt, not marked",
        "HW_1_bob_attempt_2026-11-21-10-00-00_a.txt: late, HW_1_bob_attempt_2026-11-20-10-00-00_a.txt counts; not marked",
        "HW_1_cy_attempt_2026-11-19-10-00-00_a.txt: replaced by HW_1_cy_attempt_2026-11-20-10-00-00_a.txt, not marked",
        "HW_1_dan_attempt_2026-11-21-10-00-00_a.txt: replaced by HW_1_dan_attempt_2026-11-24-10-00-00_a.txt, not marked",
      ]),
    TimedCourse(
      testDescription: "Gradescope, an attempt on time that is not in the download",
      keys: daily + "attempt: latest-on-time",
      files: [
        "submission_metadata.yml": """
        submission_11:
          :submitters:
          - :sid: '11'
          :created_at: 2026-11-21 10:00:00.000000000 Z
          :history:
          - :id: 1
            :results:
              created_at: 2026-11-01 10:00:00.000000000 Z
            :created_at: 2026-11-20 10:00:00.000000000 Z
          - :created_at: 2026-11-21 09:00:00.000000000 Z
            :id: 2
        submission_12:
          :submitters:
          - :sid: '12'
          :created_at: 2026-11-21 10:00:00.000000000 Z
          :history:
          - :id: 1
            :results:
              created_at: 2026-11-01 10:00:00.000000000 Z
            :created_at: 2026-11-21 09:00:00.000000000 Z
        """,
        "submission_11/a.txt": full, "submission_12/a.txt": full,
      ],
      marks: ["11 3 true 9.0 a.txt", "12 2 true 9.0 a.txt"],
      notices: [
        "submission_11: an earlier attempt on time is not in the download, so this one counts",
        "submission_metadata.yml: written by Gradescope, not marked",
      ]),
    TimedCourse(
      testDescription: "Canvas, the best by its flags", keys: daily + "attempt: best",
      files: canvas,
      marks: [
        "101 1 false 10.0 doejane_101_5001_a.txt",
        "102 2 true 9.0 smithbob_102_5005_other.txt",
      ],
      notices: [
        "doejane_LATE_101_5002_a-1.txt: 9 points, not counted; attempt 1 has 10",
        "smithbob_102_5003_b.txt: 5 points, not counted; attempt 2 has 9",
      ]),
    TimedCourse(
      testDescription: "Canvas, the latest without its flag",
      keys: daily + "attempt: latest-on-time", files: canvas,
      marks: [
        "101 1 false 10.0 doejane_101_5001_a.txt", "102 1 false 5.0 smithbob_102_5003_b.txt",
      ],
      notices: [
        "doejane_LATE_101_5002_a-1.txt: late, doejane_101_5001_a.txt counts; not marked",
        "smithbob_LATE_102_5004_b-1.txt: late, smithbob_102_5003_b.txt counts; not marked",
      ]),
    TimedCourse(
      testDescription: "Brightspace, a file that cannot be read beside one that can",
      keys: daily + "attempt: best",
      files: [
        "101-2001 - Jane Doe - Nov 19, 2026 1100 PM/a.txt": half,
        "101-2001 - Jane Doe - Nov 20, 2026 1100 PM/a.txt": "",
        "102-2001 - Bob Smith - Nov 20, 2026 1201 AM/b.txt": full,
      ],
      marks: ["101 1 false 5.0 a.txt", "102 - false 10.0 b.txt"],
      notices: [
        "101-2001 - Jane Doe - Nov 20, 2026 1100 PM/a.txt: "
          + "the file is empty, expected answers such as `Z1 = [4; 0]`, not counted; attempt 1 has 5"
      ]),
  ]
}
