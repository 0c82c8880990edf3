@testable import Rubrics

/// Mistakes in rubrics, each with all that the linter says.
extension LintMistake {
  /// Files that are no rubric, or not as a whole.
  static let file: [LintMistake] = [
    LintMistake(
      "an empty file",
      text: "",
      ["1:1: error: the rubric is empty"]),
    LintMistake(
      "no YAML mapping",
      text: "hello",
      ["1:1: error: found 'hello', expected a rubric that begins with 'gradus: 1'"]),
    LintMistake(
      "a list",
      text: "- a\n",
      ["1:1: error: found a list, expected a rubric that begins with 'gradus: 1'"]),
    LintMistake(
      "no version",
      text:
        "given: {A: [1, 2], k: 3, M: [[1, 2], [3, 4]]}\nsteps: [{step: used, formula: A * k + M * A}]\n",
      ["1:1: error: the format's version is missing; begin with 'gradus: 1'"]),
    LintMistake(
      "another version",
      head: "gradus: 2",
      steps: [used],
      ["1:9: error: found version '2', expected 1"]),
    LintMistake(
      "an unknown key",
      steps: [used],
      more: "titel: x\n",
      ["5:1: error: a rubric has no key 'titel'; did you mean 'title'?"]),
    LintMistake(
      "a key twice",
      steps: [used],
      more: "title: a\ntitle: b\n",
      ["5:1: error: the key 'title' stands twice; rename one or take it out"]),
    LintMistake(
      "a tab",
      text: "gradus: 1\ngiven:\n\tA: 1\n",
      [
        "3:1: error: this is not YAML: found character that cannot start any token while scanning for the next token; indent with blanks instead of tabs, and put a text with signs in it into quotes"
      ]),
    LintMistake(
      "a colon in a text",
      text: "gradus: 1\ntitle: a: b\n",
      [
        "2:9: error: this is not YAML: mapping values are not allowed in this context; put a text with a colon in it into quotes"
      ]),
    LintMistake(
      "a prime in single quotes",
      steps: ["{step: s, formula: 'A' * A}"],
      [
        "4:29: error: this is not YAML: did not find expected alphabetic or numeric character while scanning an alias; put a formula with quotes, commas, brackets or braces in it into double quotes"
      ]),
    LintMistake(
      "an open list",
      text: "gradus: 1\ngiven: {A: [1, 2}\n",
      [
        "2:17: error: this is not YAML: did not find expected ',' or ']' while parsing a flow sequence; put a formula with quotes, commas, brackets or braces in it into double quotes"
      ]),
    LintMistake(
      "an unknown anchor",
      text: "gradus: 1\ngiven: {A: *x}\n",
      [
        "2:12: error: this is not YAML: found undefined alias; put a text that begins with '*' into quotes"
      ]),
    LintMistake(
      "two documents",
      text: "gradus: 1\n---\ngradus: 1\n",
      [
        "2:1: error: this is not YAML: found another document; keep each rubric in a file of its own"
      ]),
    LintMistake(
      "a title that is a list",
      steps: [used],
      more: "title: [a]\n",
      ["5:8: error: found a list, expected a text for 'title'"]),
  ]

  /// Givens and steps.
  static let quantities: [LintMistake] = [
    LintMistake(
      "givens as a list",
      text: "gradus: 1\ngiven: [1, 2]\nsteps: [{step: s, formula: '1'}]\n",
      ["2:8: error: found a list, expected names with their values"]),
    LintMistake(
      "a given that is no number",
      given: "{A: [1, x], k: 3, M: [[1, 2], [3, 4]]}",
      steps: [used],
      ["2:16: error: found 'x', expected a number for 'A'"]),
    LintMistake(
      "a given in decimal commas",
      given: "{A: [1, 2], k: '3,5', M: [[1, 2], [3, 4]]}",
      steps: [used],
      ["2:23: error: found '3,5', expected a number for 'k'; write a point for the comma"]),
    LintMistake(
      "a ragged given",
      given: "{A: [1, 2], k: 3, M: [[1, 2], [3]]}",
      steps: [used],
      ["2:38: error: this row has 1 entry, the first row of 'M' has 2; expected rows of one length"]
    ),
    LintMistake(
      "an empty given",
      given: "{A: [], k: 3, M: [[1, 2], [3, 4]]}",
      steps: [used],
      ["2:12: error: 'A' is empty; expected numbers"]),
    LintMistake(
      "a given without a value",
      given: "{A: , k: 3, M: [[1, 2], [3, 4]]}",
      steps: [used],
      ["2:12: error: found '', expected a number for 'A'"]),
    LintMistake(
      "a decimal comma",
      given: "{A: [1, 2], k: 3,5, M: [[1, 2], [3, 4]]}",
      steps: [used],
      [
        "2:25: error: found '5' behind a comma; write a point for the comma of a decimal number"
      ]),
    LintMistake(
      "an infinite given",
      given: "{A: [1, .inf], k: 3, M: [[1, 2], [3, 4]]}",
      steps: [used],
      ["2:16: error: found '.inf', expected a number for 'A'"]),
    LintMistake(
      "a range that is turned round",
      given: "{B: {draw: integers, from: 3, to: 1}}",
      steps: ["{step: s, formula: 2 * B}"],
      ["2:42: error: the range ends at '1', before it begins; exchange 'from' and 'to'"]),
    LintMistake(
      "an unknown way to draw",
      given: "{B: {draw: normal, from: 3, to: 1}}",
      steps: ["{step: s, formula: 2 * B}"],
      ["2:19: error: found 'normal', expected 'integers', 'decimals' or 'one-hot'"]),
    LintMistake(
      "no steps",
      text: "gradus: 1\ngiven: {A: [1, 2], k: 3, M: [[1, 2], [3, 4]]}\n",
      ["1:1: error: there are no steps; add 'steps:' with what the student is to state"]),
    LintMistake(
      "steps that are no list",
      text: "gradus: 1\ngiven: {A: [1, 2], k: 3, M: [[1, 2], [3, 4]]}\nsteps: 3\n",
      ["3:8: error: found '3', expected a list of steps"]),
    LintMistake(
      "a step that is no mapping",
      steps: ["Z1"],
      ["4:5: error: found 'Z1', expected {step: NAME, formula: …}"]),
    LintMistake(
      "a step without a name",
      steps: [used, "{formula: A}"],
      ["5:5: error: the step has no name; add 'step: NAME'"]),
    LintMistake(
      "a step without a formula, used later",
      steps: [used, "{step: s}", "{step: t, formula: 2 * s}"],
      [#"5:5: error: the step 's' has no formula; add 'formula: …', such as "W1' * X""#]),
    LintMistake(
      "a step with an unknown key",
      steps: ["{step: used, formula: A * k + M * A, point: 2}"],
      ["4:42: error: a step has no key 'point'; did you mean 'points'?"]),
    LintMistake(
      "a step twice",
      steps: [used, "{step: s, formula: A}", "{step: s, formula: k}"],
      ["6:12: error: 's' is defined twice; rename one of them"]),
    LintMistake(
      "two names that fold to one",
      steps: [used, "{step: b1, formula: A}", "{step: W1_0, formula: k}"],
      ["6:12: error: 'W1_0' and 'b1' fold to one name, 'W1_0'; rename one of them"]),
    LintMistake(
      "a further name that is another step's",
      steps: [used, "{step: H, formula: 2 * A}", "{step: O, formula: 3 * A, names: [out, H]}"],
      [
        "6:12: error: 'H', a further name of 'O', means 'H' already; leave it out of 'names:', or rename 'H'"
      ]),
    LintMistake(
      "negative points",
      steps: ["{step: used, formula: A * k + M * A, points: -1}"],
      ["4:50: error: found '-1', expected a number of at least 0 for 'points'"]),
    LintMistake(
      "points in words",
      steps: ["{step: used, formula: A * k + M * A, points: two}"],
      ["4:50: error: found 'two', expected a number of at least 0 for 'points'"]),
    LintMistake(
      "an empty name",
      steps: [used, "{step: '', formula: A}"],
      ["5:12: error: an empty name; expected something that a student can write"]),
  ]

  /// Marking and networks.
  static let marking: [LintMistake] = [
    LintMistake(
      "digits in words",
      steps: [used],
      more: "marking: {digits: two}\n",
      ["5:19: error: found 'two', expected a whole number from 0 to 15 for 'digits'"]),
    LintMistake(
      "a share above 1",
      steps: [used],
      more: "marking: {imprecise: 50}\n",
      ["5:22: error: found '50', expected a share from 0 to 1; did you mean 0.5?"]),
    LintMistake(
      "an unknown way of marking",
      steps: [used],
      more: "marking: {truncation: maybe}\n",
      ["5:23: error: found 'maybe', expected 'accept' or 'reject'"]),
    LintMistake(
      "a tolerance without a size",
      steps: [used],
      more: "marking: {tolerance: 0.01}\n",
      ["5:22: error: found '0.01', expected 'displayed' or {absolute: 0.005, relative: 0.01}"]),
    LintMistake(
      "a marking key misspelt",
      steps: [used],
      more: "marking: {digit: 2}\n",
      ["5:11: error: 'marking:' has no key 'digit'; did you mean 'digits'?"]),
    LintMistake(
      "marking that is no mapping",
      steps: [used],
      more: "marking: strict\n",
      ["5:10: error: found 'strict', expected keys such as 'digits: 3'"]),
    LintMistake(
      "a network of an unknown layer",
      text:
        "gradus: 1\ngiven: {X: 1, Y: 1, W1: 1, b1: 1}\nnetwork: {layers: [sigmod], loss: squared_error}\n",
      [
        "3:20: error: found 'sigmod', expected one of \(RubricReading.activations.joined(separator: ", ")) for 'activation'; did you mean 'sigmoid'?"
      ]),
    LintMistake(
      "a network whose given has a fault",
      text:
        "gradus: 1\ngiven: {X: 1, Y: 1, W1: x, b1: 1}\nnetwork: {layers: [sigmoid], loss: squared_error}\n",
      ["2:25: error: found 'x', expected a number for 'W1'"]),
    LintMistake(
      "a network that does not fit",
      text:
        "gradus: 1\ngiven: {X: [1, 2], Y: 1, W1: [1, 2, 3], b1: 1}\nnetwork: {layers: [sigmoid], loss: squared_error}\n",
      ["3:20: error: 'W1' is 3×1, but 'X' has 2 features; with 'form: W'x + b' it needs 2 rows"]),
    LintMistake(
      "symbols",
      steps: [used],
      more: "symbols: {B: [2, 2]}\n",
      [
        "5:10: error: a rubric has either 'given:' or 'symbols:'; move one into a rubric of its own"
      ]),
    symbol(
      "a symbol without its shape", "{one-hot: true}", "3:6",
      "'Y' needs its shape, such as 'shape: [K, 1]'"),
    symbol(
      "a key that no symbol has", "{shape: [K, 1], onehot: true}", "3:22",
      "a symbol has no key 'onehot'; did you mean 'one-hot'?"),
    symbol(
      "one-hot that is neither true nor false", "{shape: [K, 1], one-hot: 1}", "3:31",
      "found '1', expected 'true' or 'false'"),
    symbol(
      "a one-hot value of one class", "{shape: [1, 1], one-hot: true}", "3:14",
      "a one-hot value needs two classes or more, such as 'shape: [K, 1]'"),
  ]

  /// A symbol that is declared wrongly.
  private static func symbol(
    _ name: String, _ declared: String, _ position: String, _ message: String
  ) -> LintMistake {
    LintMistake(
      name,
      text: "gradus: 1\nsymbols:\n  Y: \(declared)\nsteps: [{step: s, formula: 2 * Y}]\n",
      ["\(position): error: \(message)"])
  }
}
