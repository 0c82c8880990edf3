/// Right answers as programs print them and as people type them in passing.
extension Spelling {
  static let printed = [
    Spelling("arrows") { "\($0.name) -> \($0.list())" },
    Spelling("double arrows") { "\($0.name) ⇒ \($0.list())" },
    Spelling("arrows of a program") { "\($0.name) => \($0.joined(" ", "; "))" },
    Spelling("the word is") { "\($0.name) is \($0.list())" },
    Spelling("the word is within a sentence", between: ".\n") {
      "We find that \($0.name) is \($0.list())"
    },
    Spelling("the loss by word and letter", between: ".\n") {
      "\($0.name == "L" ? "So the loss " : "Then ")\($0.name) = \($0.list())"
    },
    Spelling("emphasis", "a.md", between: "\n\n") { "*\($0.name)* = **\($0.list())**" },
    Spelling("semicolons in parentheses") {
      "\($0.name) = \($0.isColumn ? $0.list("(", ")", separator: "; ") : $0.list())"
    },
    Spelling("angle brackets") {
      "\($0.name) = \($0.isColumn ? $0.list("⟨", "⟩") : $0.joined(" ", "; "))"
    },
    Spelling("drawn brackets") { quantity in
      guard !quantity.isScalar else { return "\(quantity.name) = \(quantity.entries[0])" }
      let lines = quantity.rows.enumerated().map { index, row in
        (index == 0 ? "\(quantity.name) = ⎡" : "     ⎣") + row.joined(separator: "  ")
          + (index == 0 ? "⎤" : "⎦")
      }
      return lines.joined(separator: "\n")
    },
    Spelling("scripts of HTML", "a.md") { quantity in
      let name = quantity.named(
        nabla: "∇", yhat: "Ŷ", loss: "L", layer: { "<sup>\($0)</sup>" },
        scripts: { ($0 ? "<sub>0</sub>" : "") + ($1 ? "_new" : "") })
      return "\(name) = \(quantity.list())"
    },
    Spelling("values below headings", "a.md", between: "\n\n") {
      "### \($0.name)\n\n\($0.list())"
    },
    Spelling("mathematics below headings", "a.md", between: "\n\n") {
      "### $\($0.latex())$\n\n$$\($0.environment("bmatrix"))$$"
    },
    Spelling("R prints") { quantity in
      if quantity.isScalar { return "> \(quantity.name)\n[1] \(quantity.entries[0])" }
      let head = quantity.rows[0].indices.map { "[,\($0 + 1)]" }.joined(separator: "   ")
      let rows = quantity.rows.enumerated().map {
        "[\($0 + 1),]  \($1.joined(separator: "  "))"
      }
      return "> \(quantity.name)\n       \(head)\n" + rows.joined(separator: "\n")
    },
    Spelling("R binds rows", "a.R") {
      $0.isScalar
        ? "\($0.name) <- \($0.entries[0])"
        : "\($0.name) <- rbind(\($0.rows.map { "c(\($0.joined(separator: ", ")))" }.joined(separator: ", ")))"
    },
    Spelling("NumPy stacks rows", "a.py") {
      $0.isScalar
        ? "\($0.name) = \($0.entries[0])"
        : "\($0.name) = np.vstack([\($0.rows.map { "[\($0.joined(separator: ", "))]" }.joined(separator: ", "))])"
    },
    Spelling("MATLAB transposes by name", "a.m") { quantity in
      guard quantity.isColumn else { return "\(quantity.name) = \(quantity.joined(" ", "; "));" }
      return "\(quantity.name) = transpose([\(quantity.entries.joined(separator: " "))]);"
    },
    Spelling("MATLAB prints a common factor", between: "\n\n") { quantity in
      // 0.985 is 0.0985 times ten.
      let scaled = quantity.mapDigits { digits in
        let isNegative = digits.hasPrefix("-")
        let (whole, part) =
          digits.split(separator: ".").count == 2
          ? (digits.split(separator: ".")[0], String(digits.split(separator: ".")[1]))
          : (digits[...], "000")
        let all = whole.filter(\.isNumber) + part
        return (isNegative ? "-" : "") + "0." + (all.count < 4 ? "0" + all : all)
      }
      return "\(quantity.name) =\n\n   1.0e+01 *\n\n"
        + scaled.rows.map { "    " + $0.joined(separator: "   ") }.joined(separator: "\n")
    },
    Spelling("Julia prints", between: "\n\n") {
      if $0.isScalar { return "\($0.name) = \($0.entries[0])" }
      let kind =
        $0.isColumn
        ? "\($0.rows.count)-element Vector{Float64}:"
        : "\($0.rows.count)×\($0.rows[0].count) Matrix{Float64}:"
      return "\($0.name) = \(kind)\n "
        + $0.rows.map { $0.joined(separator: "  ") }.joined(separator: "\n ")
    },
    Spelling("TensorFlow prints") {
      "\($0.name) = <tf.Tensor: shape=(2, 1), dtype=float32, numpy=\n"
        + "array(\($0.nested(",\n       ")), dtype=float32)>"
    },
    Spelling("TensorFlow prints on one line") {
      "\($0.name): <tf.Tensor: shape=(2, 1), dtype=float32, numpy=array(\($0.nested()), dtype=float32)>"
    },
    Spelling("JAX prints") { "\($0.name) = Array(\($0.nested(",\n       ")), dtype=float32)" },
    Spelling("decimal commas beside spaced ones") {
      "\($0.name) = \($0.mapDigits { $0.replacing(".", with: ",") }.list("(", ")"))"
    },
  ]
}
