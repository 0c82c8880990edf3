import Algebra
import Notation

/// A value that stands as text in a cell or string: a number, or whatever the text reader knows.
enum TextValue {
  /// The sides that a text gives; all are at the position where the text stands.
  static func sides(of text: String, at position: Position, limits: ReadingLimits) -> [Side] {
    if let scalar = ScalarReading(text) {
      return StructuredValue(limits: limits).sides(
        of: StructuredNode(scalar.content, at: position))
    }
    let sides = statement(text, limits: limits)?.sides ?? []
    guard !sides.isEmpty else {
      return [Side(.unreadable(message(for: text)), at: position)]
    }
    return sides.map { Side($0.content, at: position, opened: $0.opened) }
  }

  /// Whether a text is a plain number.
  static func isNumber(_ text: String) -> Bool {
    if case .number? = ScalarReading(text)?.content { return true }
    return false
  }

  /// Reads the text as what follows a name, in LaTeX where it holds a backslash.
  private static func statement(_ text: String, limits: ReadingLimits) -> Statement? {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: "$") }
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    let isMarkup = bytes.contains(UInt8(ascii: "\\"))
    let wrapped =
      isMarkup
      ? Array("$$Q = ".utf8) + bytes + Array("$$\n".utf8) : Array("Q = ".utf8) + bytes + [0x0A]
    let sheet =
      isMarkup
      ? try? MarkdownReader().read(wrapped, limits: limits)
      : try? TextReader().read(wrapped, limits: limits)
    return sheet?.statements.first
  }

  private static func message(for text: String) -> String {
    guard !text.isEmpty else { return "found an empty string, expected a number or a matrix" }
    let shown = text.unicodeScalars.prefix(40).map { $0.value < 0x20 ? " " : String($0) }.joined()
    return "found the text \"\(shown)\", expected a number or a matrix such as [4; 0]"
  }
}

/// The quantity that a key or cell names.
struct StatedQuantity {
  /// The canonical name.
  var name: String
  /// The entry, where the name carries one.
  var entry: Statement.Entry?

  /// The quantity of a name that is in the canonical form already.
  init(canonicalName name: String) {
    self.name = name
  }

  init(_ written: String) {
    name = QuantityName.canonicalName(written)
    // A canonical name, as most do, has no entry.
    guard name != written, let entry = QuantityName(written: written).entry else { return }
    self.entry = Statement.Entry(row: entry.row, column: entry.column)
  }
}
