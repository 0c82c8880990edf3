/// Mistakes in rubrics, each with all that the linter says.
extension LintMistake {
  /// Rubrics that are lawful and hardly meant.
  static let warnings: [LintMistake] = [
    LintMistake(
      "something given and not used",
      given: "{A: [1, 2], B: 3}",
      steps: ["{step: s, formula: 2 * A}"],
      ["2:20: warning: 'B' is given, but no formula uses it; use it or take it out"]),
    LintMistake(
      "a gradient of nothing",
      steps: [used, "{step: t, formula: 2 * k}", #"{step: dA, formula: "gradient(t, A)"}"#],
      [
        "6:25: warning: 'dA' is the same whatever is given, for what is derived does not depend on that by which it is derived; name a quantity that it is computed from"
      ]),
    LintMistake(
      "no points",
      steps: ["{step: used, formula: A * k + M * A, points: 0}"],
      [
        "4:12: warning: no step has points, so that nothing can be earned; give at least one step 'points: 1'"
      ]),
    LintMistake(
      "names that differ by case",
      given: "{a: 3}",
      steps: ["{step: s, formula: 2 * a}", "{step: S, formula: 3 * a}"],
      [
        "5:12: warning: 'S' differs from 's' by letter case alone, so that a student must write both exactly; rename 'S' or 's'"
      ]),
    LintMistake(
      "givens that differ by case",
      given: "{a: 3, A: 2}",
      steps: ["{step: s, formula: A * a}"],
      []),
    LintMistake(
      "a step that differs from a given by case",
      given: "{a: 3}",
      steps: ["{step: A, formula: 2 * a}"],
      [
        "4:12: warning: 'A' differs from 'a' by letter case alone, so that a student must write both exactly; rename 'A' or 'a'"
      ]),
    LintMistake(
      "a further name that differs by case",
      given: "{a: 3}",
      steps: ["{step: h, formula: 2 * a}", "{step: out, formula: 3 * a, names: [H]}"],
      [
        "5:12: warning: 'H' differs from 'h' by letter case alone, so that a student must write both exactly; rename 'out' or 'h'"
      ]),
    LintMistake(
      "a further name twice",
      given: "{a: 3}",
      steps: ["{step: h, formula: 2 * a, names: [out, net, out]}"],
      ["4:49: warning: 'out' stands twice in 'names:'; take one out"]),
    LintMistake(
      "a saturated softmax",
      given: "{Z: [9, -9]}",
      steps: [
        "{step: P, formula: softmax(Z)}", #"{step: L, formula: "cross_entropy([1; 0], P)"}"#,
      ],
      [
        "4:12: warning: a saturated softmax in 'P': at 2 digits one class has all; choose smaller weights or ask for more 'digits'"
      ]),
    LintMistake(
      "a softmax of which one class has nothing and no class all",
      given: "{Z: [-1000, 0, 0]}",
      steps: [
        "{step: P, formula: softmax(Z)}", #"{step: L, formula: "cross_entropy([0; 1; 0], P)"}"#,
      ],
      []),
    LintMistake(
      "a saturated sigmoid",
      given: "{Z: [9, -9]}",
      steps: ["{step: H, formula: sigmoid(Z)}", "{step: O, formula: 2 * H}"],
      [
        "4:12: warning: a saturated sigmoid in 'H': at 2 digits every entry is 0 or 1; choose smaller weights or ask for more 'digits'"
      ]),
    LintMistake(
      "a dead relu layer",
      given: "{Z: [-1, -2]}",
      steps: [
        "{step: H, formula: relu(Z)}", "{step: L, formula: sum(H)}",
        #"{step: dZ, formula: "gradient(L, Z)"}"#,
      ],
      [
        "4:12: warning: a dead relu layer in 'H': every entry is 0, and so are all gradients behind it; choose other weights or biases"
      ]),
    LintMistake(
      "a gradient that does not show",
      given: "{x: [2, 1.5]}",
      steps: [
        #"{step: L, formula: "sum(x .* x) / 1000"}"#, #"{step: dx, formula: "gradient(L, x)"}"#,
      ],
      [
        "5:12: warning: all of 'dx' is 0 at 2 digits, which says nothing about the working; change the numbers or ask for more 'digits'"
      ]),
    LintMistake(
      "a value that does not show",
      given: "{x: 2}",
      steps: ["{step: L, formula: x / 1000}"],
      [
        "4:12: warning: 0 passes as 'L' at 2 digits, so that it cannot be marked; ask for more 'digits' or change the numbers"
      ]),
    LintMistake(
      "an update that does not show",
      given: "{w: [2, 1]}",
      steps: ["{step: g, formula: 2 * w}", "{step: w_new, formula: w - 0.0001 * g}"],
      [
        "5:12: warning: 'w_new' is the same at 2 digits whatever the steps before it are, so that it cannot be marked; ask for more 'digits' or change the numbers"
      ]),
    LintMistake(
      "a tolerance as large as the value",
      given: "{w: [2, 1]}",
      steps: ["{step: s, formula: 2 * w, marking: {tolerance: {absolute: 4}}}"],
      [
        "4:12: warning: 0 passes as 's' within the tolerance, so that it cannot be marked; choose a smaller 'tolerance'"
      ]),
    LintMistake(
      "numbers that are never well chosen",
      given: "{w: {draw: integers, from: 9, to: 12}}",
      steps: ["{step: s, formula: sigmoid(w)}"],
      [
        "2:9: warning: no well-chosen numbers for 'example' in 1000 draws (the last: a saturated sigmoid in 's'); choose other ranges for 'w'"
      ]),
  ]
}
