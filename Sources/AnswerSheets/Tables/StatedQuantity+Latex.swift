import Notation

extension StatedQuantity {
  /// The quantity that a key or cell names, in plain text or in LaTeX: `W1_new`, `\nabla W^1`,
  /// `W^2_{11}`.
  init(named written: String) {
    var text = written
    // Most names are in the canonical form, which is no LaTeX and has no entry.
    if text.withUTF8({ QuantityName.isCanonical($0) }) {
      self.init(canonicalName: written)
      return
    }
    // `w1 nuevo`, `W2 (updated)`
    let words = written.split { " ()".contains($0) }
    if words.count == 2, let mark = words.firstIndex(where: { UpdateWords.isMark(String($0)) }) {
      self.init(named: String(words[1 - mark]))
      if !name.hasSuffix("_new") { name += "_new" }
      return
    }
    let latex = written.utf8.contains { byte in
      byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "^") || byte == UInt8(ascii: "{")
        || byte == UInt8(ascii: "$")
    }
    if latex, let quantity = StatedQuantity(latex: written) {
      self = quantity
    } else {
      self.init(written)
    }
  }

  /// Nil where the Markdown reader finds no name in the text.
  private init?(latex written: String) {
    let bytes = written.utf8.filter { $0 != UInt8(ascii: "$") }
    let display = Array("$$".utf8) + bytes + Array(" = 0$$\n".utf8)
    guard bytes.count <= 256, let sheet = try? MarkdownReader().read(display, limits: .standard),
      let statement = sheet.statements.first
    else { return nil }
    self.init("")
    name = statement.name
    entry = statement.entry
  }
}
