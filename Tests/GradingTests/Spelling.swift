import Testing

/// One way to write the whole right answer.
struct Spelling: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: String
  let bytes: [UInt8]

  init(_ title: String, _ file: String, bytes: [UInt8]) {
    (testDescription, self.file, self.bytes) = (title, file, bytes)
  }

  init(_ title: String, _ file: String = "a.txt", _ text: String) {
    self.init(title, file, bytes: Array(text.utf8))
  }

  /// A statement a quantity.
  init(
    _ title: String, _ file: String = "a.txt", before: String = "", after: String = "\n",
    between: String = "\n", _ write: (Quantity) -> String
  ) {
    self.init(
      title, file, before + Quantity.all.map(write).joined(separator: between) + after)
  }
}

extension Spelling {
  private static let plain = Quantity.all.map { "\($0.name) = \($0.joined(" ", "; "))\n" }.joined()

  static let typed = [
    Spelling("colons") { "\($0.name): \($0.joined(" ", "; "))" },
    Spelling("commas in rows") { "\($0.name) = \($0.joined(", ", "; "))" },
    Spelling("flat vectors") { "\($0.name) = \($0.list())" },
    Spelling("bare lists") { "\($0.name): \($0.isColumn ? $0.list("", "") : $0.list())" },
    Spelling("transposed tuples") {
      "\($0.name) = \($0.isColumn ? $0.list("(", ")") + "^T" : $0.list())"
    },
    Spelling("primed rows") { "\($0.name) = \($0.isColumn ? $0.list() + "'" : $0.nested())" },
    Spelling("raised T") { "\($0.name) = \($0.isColumn ? $0.list("(", ")") + "ᵀ" : $0.nested())" },
    Spelling("transposed spaced rows") {
      "\($0.name) = \($0.isColumn ? $0.list(separator: " ") + "^T" : $0.joined(" ", "; "))"
    },
    Spelling("Unicode names") { "\($0.unicode) = \($0.joined(" ", "; "))" },
    Spelling("true minus signs, about") {
      "\($0.unicode) ≈ \($0.list())".replacing("-", with: "−")
    },
    Spelling("updates with a prime") { "\($0.spoken()) = \($0.list())" },
    Spelling("updates with a plus") { "\($0.spoken(gradient: "dL/d", new: "+")) = \($0.list())" },
    Spelling("gradients in words") { "\($0.spoken(gradient: "gradient of ")) = \($0.list())" },
    Spelling("derivatives") { "\($0.spoken(gradient: "∂L/∂")) = \($0.list())" },
    Spelling("leading points") { "\($0.name) = \($0.list())".replacing("0.", with: ".") },
    Spelling("e-notation") {
      "\($0.name) = \($0.mapDigits { $0 == "0" ? "0" : $0 + "e+00" }.list())"
    },
    Spelling("times a power of ten") {
      "\($0.name) = \($0.mapDigits { $0.contains(".") ? $0 + " × 10^{0}" : $0 }.list())"
    },
    Spelling("times a typed power of ten") {
      "\($0.name) = \($0.mapDigits { $0.contains(".") ? $0 + "*10^0" : $0 }.list())"
    },
    Spelling("fractions") {
      "\($0.name) = \($0.mapDigits { $0.hasSuffix(".500") ? "1/2" : $0 }.list())"
    },
    Spelling("decimal commas") {
      "\($0.name) = \($0.isColumn ? $0.list(separator: "; ") : $0.joined(" ", "; "))"
        .replacing(".", with: ",")
    },
    Spelling("decimal commas, spaces between") {
      "\($0.name) = \($0.joined("  ", "; "))".replacing(".", with: ",")
    },
    Spelling("tabs") { "\($0.name)\t=\t\($0.joined("\t", ";\t"))" },
    Spelling("a list of points") { "- \($0.name) = \($0.list())" },
    Spelling("numbered") { "1) \($0.name) = \($0.list())" },
    Spelling("words around", between: " which goes on.\n") {
      "The next value is \($0.name) = \($0.list())"
    },
    Spelling("one line", between: "; ") { "\($0.name) = \($0.list())" },
  ]

  static let encoded = [
    Spelling("CRLF", "a.txt", plain.replacing("\n", with: "\r\n")),
    Spelling("CR", "a.txt", plain.replacing("\n", with: "\r")),
    Spelling("a byte order mark", "a.txt", "\u{FEFF}" + plain),
    Spelling(
      "UTF-16 LE", "a.txt",
      bytes: [0xFF, 0xFE] + plain.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
    Spelling(
      "UTF-16 BE", "a.txt",
      bytes: [0xFE, 0xFF] + plain.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
    Spelling("Latin-1", "a.txt", bytes: [0xDC] + Array("bung\n".utf8) + Array(plain.utf8)),
  ]

  static let programs = [
    Spelling("NumPy", "a.py", before: "import numpy as np\n") {
      "\($0.name) = np.array(\($0.nested()))"
    },
    Spelling("NumPy prints") { "\($0.name) =\n\($0.nested("\n ", between: " "))" },
    Spelling("NumPy shows") { "\($0.name) = array(\($0.nested(",\n       ")), dtype=float32)" },
    Spelling("a quoted matrix") { "\($0.name) = np.matrix(\"\($0.joined(" ", "; ", "", ""))\")" },
    Spelling("PyTorch", "a.py") { "\($0.name) = torch.tensor(\($0.list()), requires_grad=True)" },
    Spelling("PyTorch prints") {
      "\($0.name): tensor(\($0.nested(",\n        ")),\n       grad_fn=<AddBackward0>)"
    },
    Spelling("PyTorch prints on one line") {
      "\($0.name): tensor(\($0.nested()), grad_fn=<AddBackward0>)"
    },
    Spelling("MATLAB prints", between: "\n\n") {
      "\($0.name) =\n\n\($0.joined("   ", "\n    ", "    ", "\n"))"
    },
    Spelling("Octave prints", between: "\n\n") {
      $0.isScalar
        ? "\($0.name) = \($0.entries[0])"
        : "\($0.name) =\n\n\($0.joined("   ", "\n   ", "   ", "\n"))"
    },
    Spelling("MATLAB prints columns", between: "\n\n") { quantity in
      let columns = quantity.rows[0].indices.map { column in
        "  Columns \(column + 1) through \(column + 1)\n\n"
          + quantity.rows.map { "   \($0[column])\n" }.joined()
      }
      return "\(quantity.name) =\n\n\(columns.joined(separator: "\n"))"
    },
    Spelling("R", "a.R") {
      let width = $0.rows[0].count
      return $0.isScalar || $0.isColumn
        ? "\($0.name) <- \($0.list("c(", ")"))"
        : "\($0.name) <- matrix(c(\($0.downColumns.joined(separator: ", "))), ncol = \(width))"
    },
    Spelling("R by rows", "a.R") {
      "\($0.name) <- matrix(c(\($0.entries.joined(separator: ", "))), nrow=\($0.rows.count), byrow=TRUE)"
    },
    Spelling("Julia", "a.jl") { "\($0.name) = \($0.isColumn ? $0.list() : $0.joined(" ", "; "))" },
    Spelling("Mathematica", "a.wl", between: ";\n") { "\($0.name) = \($0.list("{", "}"))" },
  ]

  static let documents = [
    Spelling("bold list") { "- **\($0.name)** = \($0.list())" },
    Spelling("bold list in Markdown", "a.md") { "- **\($0.name)** = \($0.list())" },
    Spelling("bold list with bold colons", "a.md") { "* **\($0.name):** \($0.list())" },
    Spelling("quotations", "a.md") { "> \($0.name) = \($0.list())" },
    Spelling("code", "a.md", before: "```\n", after: "\n```\n") {
      "\($0.name) = \($0.joined(" ", "; "))"
    },
    Spelling("code in lines", "a.md") { "`\($0.name) = \($0.list())`" },
    Spelling("table of names and values", "a.md", before: "| Step | Value |\n|---|---|\n") {
      "| \($0.name) | \($0.list()) |"
    },
    Spelling("table of mathematics", "a.md", before: "| Step | Value |\n|:--|--:|\n") {
      "| $\($0.latex())$ | $\($0.environment("bmatrix"))$ |"
    },
    Spelling("prose around mathematics", "a.md") {
      "The value is $\($0.latex()) = \($0.environment("pmatrix"))$ which we use below."
    },
    Spelling(
      "LaTeX", "a.tex",
      before: "\\documentclass{article}\n\\usepackage{amsmath}\n\\begin{document}\n",
      after: "\n\\end{document}\n"
    ) {
      "\\begin{equation}\n  \($0.latex(new: "\\mathrm{new}")) = \($0.environment("Bmatrix"))\n\\end{equation}"
    },
    Spelling(
      "align", "a.tex", before: "\\begin{align*}\n", after: "\n\\end{align*}\n", between: " \\\\\n"
    ) {
      "\($0.latex(new: "\\text{new}", bold: "\\mathbf")) &= \($0.environment("smallmatrix"))"
    },
    Spelling("arrays", "a.tex") {
      "\\[ \($0.latex()) \\approx \\left[ \($0.environment("array", "{cc}")) \\right] \\]"
    },
    Spelling("LaTeX powers", "a.md") {
      "$\($0.latex()) = \($0.mapDigits { $0.contains(".") ? "\($0) \\cdot 10^{0}" : $0 }.environment("bmatrix"))$"
    },
    Spelling("LaTeX fractions", "a.md") {
      "$\($0.latex()) = \($0.mapDigits { $0 == "0.500" ? "\\frac{1}{2}" : $0 }.environment("bmatrix"))$"
    },
    Spelling(
      "macros", "a.tex",
      before:
        "\\newcommand{\\W}{\\mathbf{W}}\n\\def\\Yh{\\hat Y}\n\\newcommand{\\bm}[1]{\\begin{bmatrix}#1\\end{bmatrix}}\n\n"
    ) {
      let value = $0.isScalar ? $0.entries[0] : $0.joined(" & ", " \\\\ ", "\\bm{", "}")
      return
        "$\($0.latex().replacing("W", with: "\\W").replacing("\\hat{Y}", with: "\\Yh")) = \(value)$"
    },
  ]

  static let further = [
    Spelling("defined as") { "\($0.name) := \($0.joined(" ", "; "))" },
    Spelling("a wide equals sign") { "\($0.name) ＝ \($0.list())" },
    Spelling("similar") { "\($0.name) ~= \($0.list())" },
    Spelling("bullets") { "• \($0.name) = \($0.list())" },
    Spelling("lettered") { "(a) \($0.name) = \($0.list())" },
    Spelling("many blanks") { quantity in
      let blanks = String(repeating: " ", count: 2000)
      return "\(quantity.name)\(blanks)=\(blanks)\(quantity.joined(" ", "; "))\(blanks)"
    },
    Spelling("points at the end") { "\($0.name) = \($0.list())." },
    Spelling("commas at the end") { "\($0.name) = \($0.list())," },
    Spelling("comments") { "\($0.name) = \($0.list()) # not 3 = 4" },
    Spelling("MATLAB over several lines", "a.m") {
      "\($0.name) = \($0.joined(" ", ";\n", "[ ...\n", " ];"))"
    },
    Spelling("lines below a colon") { "\($0.name):\n\($0.joined("  ", "\n", "", ""))\n" },
    Spelling("headings of names", "a.md") { "## \($0.name)\n\n\($0.name) = \($0.list())\n" },
    Spelling("all in bold", "a.md") { "**\($0.name) = \($0.list())**\n" },
    Spelling("numbered in Markdown", "a.md") { "1. \($0.name) = \($0.list())" },
    Spelling("displays", "a.md") {
      "$$\n\($0.latex())\n=\n\($0.joined(" & ", " \\\\\n", "\\begin{bmatrix}\n", "\n\\end{bmatrix}"))\n$$\n"
    },
    Spelling(
      "gathered", "a.tex", before: "\\[\\begin{gathered}\n", after: "\n\\end{gathered}\\]\n",
      between: " \\\\\n"
    ) { "\($0.latex()) = \($0.environment("pmatrix"))" },
    Spelling("operator names", "a.md") {
      "$\($0.latex(bold: "\\operatorname")) = \($0.environment("bmatrix"))$"
    },
    Spelling("bold symbols", "a.md") {
      "$\($0.latex(bold: "\\boldsymbol")) \\simeq \($0.environment("bmatrix"))$"
    },
    Spelling("boxes", "a.md") { "$\\boxed{\($0.latex()) = \($0.environment("bmatrix"))}$" },
    Spelling("decimal commas in braces", "a.md") {
      "$\($0.latex()) = \($0.environment("bmatrix").replacing(".", with: "{,}"))$"
    },
    Spelling("sized brackets", "a.md") {
      "$\($0.latex()) = \($0.isScalar ? $0.entries[0] : "\\bigl[ \($0.environment("matrix")) \\bigr]")$"
    },
    Spelling("transposed lists in LaTeX", "a.md") {
      "$\($0.latex()) = \($0.isColumn ? $0.list() + "^\\top" : $0.environment("bmatrix"))$"
    },
    Spelling("transposed tuples in LaTeX", "a.md") {
      "$\($0.latex()) = \($0.isColumn ? $0.list("(", ")") + "^{\\mathsf{T}}" : $0.environment("bmatrix"))$"
    },
    Spelling("under a heading", "a.md") {
      ($0.name == "W1_new" ? "# Update\n" : "")
        + "\($0.name.replacing("_new", with: "")) = \($0.list())\n"
    },
  ]

  static let structured = [
    Spelling("JSON", "a.json", before: "{", after: "}", between: ",\n") {
      "\"\($0.name)\": \($0.nested())"
    },
    Spelling("JSON with strings", "a.json", before: "{", after: "}", between: ",\n") {
      "\"\($0.name)\": \($0.mapDigits { "\"\($0)\"" }.list())"
    },
    Spelling("JSON with matrices as text", "a.json", before: "{", after: "}", between: ",\n") {
      "\"\($0.name)\": \"\($0.joined(" ", "; "))\""
    },
    Spelling(
      "JSON by section", "a.json",
      "{\"forward\": {" + group { !$0.hasPrefix("d") && !$0.hasSuffix("_new") }
        + "}, \"gradients\": {" + group { $0.hasPrefix("d") } + "}, \"updated\": {"
        + group { $0.hasSuffix("_new") } + "}}"),
    Spelling("JSON records", "a.json", before: "[", after: "]", between: ",\n") {
      "{\"step\": \"\($0.name)\", \"value\": \($0.nested())}"
    },
    Spelling("YAML", "a.yaml") { "\($0.name): \($0.list())" },
    Spelling("YAML in blocks", "a.yaml") {
      $0.isScalar
        ? "\($0.name): \($0.entries[0])"
        : "\($0.name):\n" + $0.rows.map { "  - [\($0.joined(separator: ", "))]\n" }.joined()
    },
    Spelling("YAML in a group", "a.yaml", before: "answers:\n") { "  \($0.name): \($0.list())" },
    Spelling("CSV, wide", "a.csv") {
      "\($0.name),\($0.rows.map { $0.joined(separator: ",") }.joined(separator: "\n,"))"
    },
    Spelling("TSV, wide", "a.tsv") {
      "\($0.name)\t\($0.rows.map { $0.joined(separator: "\t") }.joined(separator: "\n\t"))"
    },
    Spelling("CSV, long", "a.csv", before: "step,row,column,value\n") { long($0, ",") },
    Spelling("CSV, long, decimal commas", "a.csv", before: "step;row;column;value\n") {
      long($0, ";").replacing(".", with: ",")
    },
    Spelling(
      "notebook", "a.ipynb",
      before: "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [",
      after: "]}", between: ","
    ) {
      "{\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": [\"$\($0.latex().replacing("\\", with: "\\\\")) = \($0.environment("bmatrix").replacing("\\", with: "\\\\"))$\"]}"
    },
    Spelling(
      "notebook with outputs", "a.ipynb",
      before: "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [",
      after: "]}", between: ","
    ) {
      "{\"cell_type\": \"code\", \"metadata\": {}, \"execution_count\": 1, \"source\": [\"print('\($0.name) =', x)\"], \"outputs\": [{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": [\"\($0.name) = \($0.nested("\\n", between: " "))\\n\"]}]}"
    },
  ]

  private static func group(_ isIn: (String) -> Bool) -> String {
    Quantity.all.filter { isIn($0.name) }.map { "\"\($0.name)\": \($0.list())" }.joined(
      separator: ", ")
  }

  private static func long(_ quantity: Quantity, _ separator: String) -> String {
    quantity.rows.enumerated().flatMap { row, entries in
      entries.enumerated().map { column, entry in
        [quantity.name, "\(row + 1)", "\(column + 1)", entry].joined(separator: separator)
      }
    }.joined(separator: "\n")
  }
}
