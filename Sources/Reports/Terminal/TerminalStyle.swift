/// Colours of a terminal, or none.
package struct TerminalStyle: Sendable {
  /// The renditions of text, by the numbers of ECMA-48.
  package enum Colour: Int, Sendable {
    case bold = 1
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
  }

  private let isColoured: Bool

  package init(isColoured: Bool) { self.isColoured = isColoured }

  /// Text in a colour, where there are any.
  package func callAsFunction(_ text: String, _ colour: Colour) -> String {
    isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
