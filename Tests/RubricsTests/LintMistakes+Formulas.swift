/// Mistakes in rubrics, each with all that the linter says.
extension LintMistake {
  /// Formulas and their values.
  static let formulas: [LintMistake] = [
    LintMistake(
      "an unknown name",
      steps: [used, "{step: s, formula: k * Aa}"],
      ["5:28: error: 'Aa' is neither given nor an earlier step; did you mean 'A'?"]),
    LintMistake(
      "a name in other letters",
      steps: [used, "{step: s, formula: m * A}"],
      ["5:24: error: 'm' is neither given nor an earlier step; did you mean 'M'?"]),
    LintMistake(
      "a bias by its other name",
      given: "{W1_0: 3}",
      steps: ["{step: s, formula: b1 + 1}"],
      ["4:24: error: 'b1' is neither given nor an earlier step; did you mean 'W1_0'?"]),
    LintMistake(
      "a later step",
      steps: [used, "{step: s, formula: 2 * t}", "{step: t, formula: 3 * A}"],
      ["5:28: error: 't' is a later step; move it before this one, or use earlier steps only"]),
    LintMistake(
      "a step that uses itself",
      steps: [used, "{step: s, formula: 2 * s}"],
      ["5:28: error: the formula of 's' uses 's' itself; use earlier steps only"]),
    LintMistake(
      "an unknown function",
      steps: [used, "{step: s, formula: softmx(A)}"],
      ["5:24: error: there is no function 'softmx'; did you mean 'softmax'?"]),
    LintMistake(
      "a quantity called",
      steps: [used, "{step: s, formula: k (A)}"],
      ["5:24: error: there is no function 'k'; 'k' is a quantity, write 'k * (…)' for a product"]),
    LintMistake(
      "too few arguments",
      steps: [used, "{step: s, formula: cross_entropy(A)}"],
      [
        "5:24: error: 'cross_entropy' takes the targets, the predictions and perhaps a direction, found 1 argument"
      ]),
    LintMistake(
      "a formula cut short",
      steps: [used, "{step: s, formula: 'k * (A + '}"],
      ["5:34: error: found the end of the formula, expected a number, a name, '(' or '['"]),
    LintMistake(
      "a sign without a meaning",
      steps: [used, "{step: s, formula: 'k % 2'}"],
      ["5:27: error: '%' has no meaning in a formula"]),
    LintMistake(
      "a product that does not fit",
      steps: [used, "{step: s, formula: A * M}"],
      [
        "5:24: error: cannot multiply 2×1 by 2×2: 1 column meets 2 rows; transpose one of them: A' * M"
      ]),
    LintMistake(
      "a product of equal vectors",
      steps: [used, "{step: s, formula: A * A}"],
      [
        "5:24: error: cannot multiply 2×1 by 2×1: 1 column meets 2 rows; '.*' multiplies entry by entry; transpose one of them: A' * A"
      ]),
    LintMistake(
      "a sum that does not fit",
      steps: [used, #"{step: s, formula: "M + [k, k, k]"}"#],
      [
        "5:25: error: cannot combine 2×2 and 1×3 with '+'; both need the same shape, or one is a scalar or a vector that fits"
      ]),
    LintMistake(
      "a sum with a transposed",
      given: "{B: [[1, 2, 3], [4, 5, 6]], C: [[1, 2], [3, 4], [5, 6]]}",
      steps: ["{step: s, formula: B + C}"],
      ["4:24: error: cannot combine 2×3 and 3×2 with '+'; transpose one of them: B + C'"]),
    LintMistake(
      "targets of another shape",
      steps: [used, #"{step: s, formula: "cross_entropy(A, A')"}"#],
      [
        "5:25: error: the targets of 'cross_entropy' are 2×1, the predictions 1×2; transpose one of them"
      ]),
    LintMistake(
      "a division by a matrix",
      steps: [used, "{step: s, formula: k / M}"],
      ["5:24: error: cannot divide by a 2×2 matrix; '/' divides by a scalar, './' entry by entry"]),
    LintMistake(
      "a gradient of a matrix",
      steps: [used, #"{step: s, formula: "gradient(M, A)"}"#],
      ["5:34: error: only a scalar has a gradient, this is 2×2; use 'jacobian' for a matrix"]),
    LintMistake(
      "an entry that is not there",
      steps: [used, #"{step: s, formula: "M[3, 1]"}"#],
      ["5:27: error: row 3 of 2; rows are counted from 1"]),
    LintMistake(
      "a replacement of another shape",
      steps: [used, #"{step: s, formula: "used where A = M"}"#],
      ["5:36: error: 'A' is 2×1, its replacement is 2×2; expected one of the same shape"]),
    LintMistake(
      "one mistake that much stands on",
      steps: [
        used, "{step: s, formula: 2 * Q}", "{step: t, formula: s + A}", "{step: u, formula: t * k}",
        #"{step: v, formula: "gradient(u, s)"}"#,
      ],
      [
        "5:28: error: 'Q' is neither given nor an earlier step; add it to 'given:', or a step before this one"
      ]),
    LintMistake(
      "two mistakes",
      steps: [
        used, "{step: s, formula: 2 * Q}", "{step: t, formula: s + A}", "{step: u, formula: A * A}",
      ],
      [
        "5:28: error: 'Q' is neither given nor an earlier step; add it to 'given:', or a step before this one",
        "7:24: error: cannot multiply 2×1 by 2×1: 1 column meets 2 rows; '.*' multiplies entry by entry; transpose one of them: A' * A",
      ]),
    LintMistake(
      "a mistake in a block",
      steps: [used, "step: s\n    formula: >-\n      A .* A\n      + Q"],
      [
        "8:9: error: 'Q' is neither given nor an earlier step; add it to 'given:', or a step before this one"
      ]),
    LintMistake(
      "a logarithm of 0",
      steps: [used, "{step: s, formula: log(A - A)}", "{step: t, formula: 2 * s}"],
      [
        "5:24: error: 's' has no value, for with these numbers it has a logarithm of 0 or less in it; change the numbers or the formula"
      ]),
    LintMistake(
      "a division by 0",
      steps: [used, #"{step: s, formula: "k / (k - 3)"}"#],
      [
        "5:24: error: 's' has no value, for with these numbers it has a division by 0 in it; change the numbers or the formula"
      ]),
    LintMistake(
      "a root of a number below 0",
      steps: [used, "{step: s, formula: sqrt(-k)}"],
      [
        "5:24: error: 's' has no value, for with these numbers it has a root of a number below 0 in it; change the numbers or the formula"
      ]),
    LintMistake(
      "an exponential too large",
      steps: [used, "{step: s, formula: exp(1000 * k)}"],
      [
        "5:24: error: 's' has no value, for with these numbers it has a number too large in it; change the numbers or the formula"
      ]),
  ]
}
