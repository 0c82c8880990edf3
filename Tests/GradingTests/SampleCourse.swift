import Foundation
import Testing

@testable import Grading

/// A small class as a course system lays it out, and what is to be found in it.
struct SampleCourse: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The folder's own name, which some layouts are known by.
  var root = "class"
  let files: [String: String]
  /// Id, student, attempt, whether late.
  let found: [String]
  /// The notices of what is passed over, without the path of the class.
  var notices: [String] = []
}

extension SampleCourse {
  private static let answer = "Z1 = [4; 0]\n"

  static let all = [
    SampleCourse(
      testDescription: "Canvas, one handed in again, one late, one typed in",
      files: [
        "doejane_101_5001_answer.txt": answer,
        "smithbob_LATE_102_5002_answer-1.txt": answer,
        "smithbob_LATE_102_5003_answer.txt": "Z1 = 1",
        "roeann_103_text.html": "<p>Z1 = [4; 0]</p>",
      ],
      found: [
        "doejane_101_5001_answer 101 - -", "roeann_103_text 103 - -",
        "smithbob_LATE_102_5002_answer-1 102 2 late",
      ],
      notices: [
        "smithbob_LATE_102_5003_answer.txt: replaced by smithbob_LATE_102_5002_answer-1.txt, not marked"
      ]),
    SampleCourse(
      testDescription: "Canvas without names",
      files: [
        "anon_Ab12x_5001_a.txt": answer, "anon_Cd34y_LATE_5002_a.txt": answer,
      ],
      found: ["anon_Ab12x_5001_a Ab12x - -", "anon_Cd34y_LATE_5002_a Cd34y - late"]),
    SampleCourse(
      testDescription: "Moodle, a folder each, old and new",
      files: [
        "Jane Doe_101_assignsubmission_file/a.txt": answer,
        "Bob Smith_102_assignsubmission_onlinetext/onlinetext.html": "<p>Z1 = [4; 0]</p>",
        "Ann Roe_103_assignsubmission_file_/b.txt": answer,
      ],
      found: [
        "Ann Roe_103_assignsubmission_file_ 103 - -",
        "Bob Smith_102_assignsubmission_onlinetext 102 - -",
        "Jane Doe_101_assignsubmission_file 101 - -",
      ]),
    SampleCourse(
      testDescription: "Moodle, flat, two files of one student",
      files: [
        "Jane Doe_101_assignsubmission_file_a.txt": answer,
        "Bob Smith_102_assignsubmission_file_b.txt": answer,
        "Bob Smith_102_assignsubmission_onlinetext_onlinetext.html": "<p>see the file</p>",
      ],
      found: [
        "Bob Smith_102_assignsubmission_file_b 102 - -",
        "Jane Doe_101_assignsubmission_file_a 101 - -",
      ]),
    SampleCourse(
      testDescription: "Moodle without names",
      files: [
        "Participant_101_assignsubmission_file_/a.txt": answer,
        "Participant_102_assignsubmission_file_/a.txt": answer,
      ],
      found: [
        "Participant_101_assignsubmission_file_ 101 - -",
        "Participant_102_assignsubmission_file_ 102 - -",
      ]),
    SampleCourse(
      testDescription: "Gradescope with its record",
      files: [
        "submission_metadata.yml": """
        submission_11:
          :submitters:
          - :name: Jane Doe
            :sid: '900101'
          :history:
          - :score: 1.0
          - :score: 2.0
        submission_12:
          :submitters:
          - :name: Bob
            :email: bob@example.org
        """,
        "submission_11/a.txt": answer, "submission_12/part1.txt": answer,
        "submission_12/part2.txt": "H = 1\n",
      ],
      found: ["submission_11 900101 3 -", "submission_12 bob@example.org - -"],
      notices: ["submission_metadata.yml: written by Gradescope, not marked"]),
    SampleCourse(
      testDescription: "Blackboard, the latest attempt",
      files: [
        "HW_1_jdoe_attempt_2024-01-02-10-00-00.txt": "Name: Jane",
        "HW_1_jdoe_attempt_2024-01-02-10-00-00_a.txt": answer,
        "HW_1_jdoe_attempt_2024-01-01-10-00-00_a.txt": "Z1 = 1",
        "HW_1_bob_attempt_2024-01-02-11-00-00_b.txt": answer,
        "HW_1_ann_lee_attempt_2024-01-03-11-00-00.txt": answer,
      ],
      found: [
        "HW_1_ann_lee_attempt_2024-01-03-11-00-00 ann_lee - -",
        "HW_1_bob_attempt_2024-01-02-11-00-00_b bob - -",
        "HW_1_jdoe_attempt_2024-01-02-10-00-00_a jdoe 2 -",
      ],
      notices: [
        "HW_1_jdoe_attempt_2024-01-01-10-00-00_a.txt: "
          + "replaced by HW_1_jdoe_attempt_2024-01-02-10-00-00_a.txt, not marked"
      ]),
    SampleCourse(
      testDescription: "Brightspace, the latest date",
      files: [
        "101-2001 - Jane Doe - Nov 3, 2023 1123 PM/a.txt": answer,
        "101-2001 - Jane Doe - Nov 3, 2023 901 AM/a.txt": "Z1 = 1",
        "102-2001 - Bob Smith - Oct 30, 2023 1201 AM/b.txt": answer,
        "index.html": "<html></html>",
      ],
      found: [
        "101-2001 - Jane Doe - Nov 3, 2023 1123 PM 101 2 -",
        "102-2001 - Bob Smith - Oct 30, 2023 1201 AM 102 - -",
      ],
      notices: [
        "101-2001 - Jane Doe - Nov 3, 2023 901 AM: "
          + "replaced by 101-2001 - Jane Doe - Nov 3, 2023 1123 PM, not marked",
        "index.html: written by Brightspace, not marked",
      ]),
    SampleCourse(
      testDescription: "GitHub Classroom", root: "homework-submissions",
      files: [
        "homework-jdoe/answer.md": answer, "homework-jdoe/README.md": "# Homework",
        "homework-bob-smith/answer.md": answer, "homework-bob-smith/README.md": "# Homework",
      ],
      found: ["homework-bob-smith bob-smith - -", "homework-jdoe jdoe - -"]),
    SampleCourse(
      testDescription: "nbgrader", root: "submitted",
      files: [
        "jdoe/hw1/a.ipynb": "{\"cells\": []}", "bob/hw2/a.ipynb": "{\"cells\": []}",
        "bob/hw2/timestamp.txt": "2024-01-01",
      ],
      found: ["bob bob - -", "jdoe jdoe - -"]),
    SampleCourse(
      testDescription: "nbgrader by another name, the same assignment of several",
      files: ["jdoe/hw1/a.ipynb": "{\"cells\": []}", "bob/hw1/a.ipynb": "{\"cells\": []}"],
      found: ["bob bob - -", "jdoe jdoe - -"]),
    SampleCourse(
      testDescription: "a folder per student",
      files: ["jdoe/answer.txt": answer, "bob/answer.txt": answer, "ann/answer.txt": answer],
      found: ["ann ann - -", "bob bob - -", "jdoe jdoe - -"]),
    SampleCourse(
      testDescription: "names that only look like a course system's",
      files: ["lab_1_2_answers.md": answer, "lab_1_3_answers.md": answer, "notes.md": answer],
      found: [
        "lab_1_2_answers lab_1_2_answers - -", "lab_1_3_answers lab_1_3_answers - -",
        "notes notes - -",
      ]),
    SampleCourse(
      testDescription: "hostile names",
      files: [
        "<script>_101_assignsubmission_file/a.txt": answer,
        "=HYPERLINK()_102_assignsubmission_file/a.txt": answer,
        "\u{202E}evil_103_assignsubmission_file/a.txt": answer,
      ],
      found: [
        "<script>_101_assignsubmission_file 101 - -",
        "=HYPERLINK()_102_assignsubmission_file 102 - -",
        "\u{202E}evil_103_assignsubmission_file 103 - -",
      ]),
  ]
}
