/// The classes of a web page whose text its style sheets strike out or hide.
///
/// Google Docs strikes with `.c4{text-decoration:line-through}`.
struct HiddenClasses {
  private var names: Set<Substring> = []
  /// At most this number of rules is read of one page.
  private static let mostRules = 10_000

  /// Declarations, without blanks, of what is not read.
  private static let declarations = [
    "display:none", "visibility:hidden", "text-decoration:line-through",
    "text-decoration-line:line-through",
  ]

  /// Whether some declarations, or attributes with them, hide what they are of.
  static func hides(_ style: some StringProtocol) -> Bool {
    let text = String(style).filter { !$0.isWhitespace }.lowercased()
    return declarations.contains { text.contains($0) }
  }

  /// Takes the rules of a style sheet in whose selector a class alone stands: `.c4`, `span.c4`.
  mutating func add(_ sheet: String) {
    for rule in sheet.split(separator: "}", maxSplits: Self.mostRules) {
      let parts = rule.split(separator: "{", maxSplits: 1)
      guard parts.count == 2, Self.hides(parts[1]) else { continue }
      for selector in parts[0].split(separator: ",") {
        let selector = selector.drop(while: \.isWhitespace)
        let name = selector.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
        guard name.count == 1, let only = name.first else { continue }
        let trimmed = only.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        guard only[trimmed.endIndex...].allSatisfy(\.isWhitespace) else { continue }
        names.insert(trimmed)
      }
    }
  }

  /// Whether an attribute `class` names one of them.
  func holds(_ attribute: String) -> Bool {
    !names.isEmpty
      && attribute.split(whereSeparator: \.isWhitespace).contains(where: names.contains)
  }
}
