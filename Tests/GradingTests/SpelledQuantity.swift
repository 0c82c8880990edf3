/// A quantity of the right answer: its canonical name and its rows of digits.
struct Quantity {
  let name: String
  let rows: [[String]]

  var isScalar: Bool { rows.count == 1 }
  var isColumn: Bool { rows[0].count == 1 && !isScalar }
  var entries: [String] { rows.flatMap { $0 } }
  /// The entries down the columns.
  var downColumns: [String] { rows[0].indices.flatMap { column in rows.map { $0[column] } } }

  static let all = """
    Z1 4;0|H 0.982;0.500|Z2 2.964;2.446|Yhat 0.627;0.373|L 0.985|dYhat 0;-2.679|dH -0.627;0.627|\
    dW2_0 0.627;-0.627|dW2 0.615 -0.615;0.313 -0.313|dW1_0 -0.011;0.157|dW1 -0.011 0.157;0 0|\
    W1_new 3.006 5.922;4 5|W1_0_new 1.006;-6.078|W2_new 1.692 3.308;3.843 3.157|\
    W2_0_new -1.313;-1.687|L_new 0.342
    """.split(separator: "|").map { Quantity($0) }

  init(_ text: Substring) {
    let words = text.split(separator: " ", maxSplits: 1)
    name = String(words[0])
    rows = words[1].split(separator: ";").map { $0.split(separator: " ").map(String.init) }
  }

  init(name: String, rows: [[String]]) {
    (self.name, self.rows) = (name, rows)
  }

  func mapDigits(_ change: (String) -> String) -> Quantity {
    Quantity(name: name, rows: rows.map { $0.map(change) })
  }
}

// MARK: - Names and values

extension Quantity {
  /// The name taken apart by its canonical form, and put together with other signs.
  func named(
    nabla: String, yhat: String, loss: String, layer: (String) -> String,
    scripts: (_ isBias: Bool, _ isNew: Bool) -> String
  ) -> String {
    var rest = name[...]
    let isNew = rest.hasSuffix("_new")
    if isNew { rest = rest.dropLast(4) }
    let isBias = rest.hasSuffix("_0")
    if isBias { rest = rest.dropLast(2) }
    let isGradient = rest.hasPrefix("d")
    if isGradient { rest = rest.dropFirst() }
    let number = rest.filter(\.isNumber)
    let letters = rest.filter(\.isLetter)
    let base = letters == "Yhat" ? yhat : letters == "L" ? loss : letters
    return (isGradient ? nabla : "") + base + (number.isEmpty ? "" : layer(number))
      + scripts(isBias, isNew)
  }

  var unicode: String {
    named(nabla: "∇", yhat: "Ŷ", loss: "ℒ", layer: { $0 == "1" ? "¹" : "²" }) {
      ($0 ? "₀" : "") + ($1 ? "_new" : "")
    }
  }

  func latex(new: String = "new", bold: String = "") -> String {
    named(nabla: "\\nabla ", yhat: "\\hat{Y}", loss: "\\mathcal{L}", layer: { "^{\($0)}" }) {
      $0 && $1 ? "_{0,\(new)}" : $0 ? "_0" : $1 ? "_{\(new)}" : ""
    }.replacing("W", with: bold.isEmpty ? "W" : "\(bold){W}")
  }

  /// Biases by their letter, gradients in words, updates by a prime.
  func spoken(gradient: String = "grad ", new: String = "'") -> String {
    named(nabla: gradient, yhat: "Yhat", loss: "loss", layer: { $0 }) { _, isNew in isNew ? new : ""
    }
    .replacing("W1", with: name.contains("W1_0") ? "b1" : "W1")
    .replacing("W2", with: name.contains("W2_0") ? "b2" : "W2")
  }

  /// Rows between two signs each: `[4; 0]`, `c(4, 0)`.
  func joined(_ between: String, _ rowBreak: String, _ open: String = "[", _ close: String = "]")
    -> String
  {
    if isScalar { return rows[0][0] }
    return open + rows.map { $0.joined(separator: between) }.joined(separator: rowBreak) + close
  }

  func list(_ open: String = "[", _ close: String = "]", separator: String = ", ") -> String {
    if isScalar { return rows[0][0] }
    if isColumn { return open + entries.joined(separator: separator) + close }
    let lines = rows.map { open + $0.joined(separator: separator) + close }
    return open + lines.joined(separator: separator) + close
  }

  /// Lists within lists even for a column.
  func nested(_ rowBreak: String = ", ", between: String = ", ") -> String {
    if isScalar { return rows[0][0] }
    let lines = rows.map { "[" + $0.joined(separator: between) + "]" }
    return "[" + lines.joined(separator: rowBreak) + "]"
  }

  func environment(_ name: String, _ arguments: String = "") -> String {
    joined(" & ", " \\\\ ", "\\begin{\(name)}\(arguments) ", " \\end{\(name)}")
  }
}
