/// A text as teachers write it: the part of Markdown that a task needs.
///
/// Paragraphs, lists, code, emphasis and mathematics between dollars. HTML in it is text as any
/// other.
package struct MarkdownText: Sendable {
  enum Block: Equatable, Sendable {
    case paragraph([Span])
    case list([[Span]], isNumbered: Bool)
    case code([String])
  }

  /// A piece of a line.
  enum Span: Equatable, Sendable {
    case text(String)
    case emphasis(String, isStrong: Bool)
    case code(String)
    /// LaTeX that stood between dollars.
    case mathematics(String)
  }

  let blocks: [Block]

  package init(_ source: String) {
    var reading = Reading()
    for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      reading.add(line)
    }
    reading.end()
    blocks = reading.blocks
  }

  /// The text as HTML in which nothing runs.
  package var html: String {
    blocks.map { block in
      switch block {
      case .paragraph(let spans): "<p>\(Self.html(spans))</p>"
      case .code(let lines):
        "<pre><code>\(MathML.escaped(lines.joined(separator: "\n")))</code></pre>"
      case .list(let items, let isNumbered):
        Self.tag(isNumbered ? "ol" : "ul", items.map { "<li>\(Self.html($0))</li>" }.joined())
      }
    }.joined(separator: "\n")
  }

  /// The text's words without the signs of Markdown, a line a paragraph or an item.
  package var lines: [String] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let spans): [Self.plain(spans)]
      case .code(let lines): lines.map { "    " + $0 }
      case .list(let items, let isNumbered):
        items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + Self.plain($1) }
      }
    }
  }

  /// The source for a page of Markdown, where HTML in it stays text; code and mathematics are left
  /// as they are.
  package static func withoutMarkup(_ source: String) -> String {
    source.replacing(/(`[^`\n]*`|\$[^$\n]*\$)|<(?=[A-Za-z\/!?])/) { match in
      match.1.map(String.init) ?? "\\<"
    }
  }

  /// The text's paragraphs and items for LaTeX, mathematics as it stands between the dollars.
  package var latexLines: [String] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let spans): [Self.latex(spans)]
      case .code(let lines): lines.map { "\\texttt{\(Latex.escaped($0))}" }
      case .list(let items, let isNumbered):
        items.enumerated().map { (isNumbered ? "\($0 + 1). " : "-- ") + Self.latex($1) }
      }
    }
  }

  private static func latex(_ spans: [Span]) -> String {
    spans.map { span in
      switch span {
      case .text(let text): Latex.escaped(text)
      case .emphasis(let text, let isStrong):
        "\\\(isStrong ? "textbf" : "emph"){\(Latex.escaped(text))}"
      case .code(let text): "\\texttt{\(Latex.escaped(text))}"
      case .mathematics(let text): "$\(text)$"
      }
    }.joined()
  }

  private static func html(_ spans: [Span]) -> String {
    spans.map { span in
      switch span {
      case .text(let text): MathML.escaped(text)
      case .emphasis(let text, let isStrong): tag(isStrong ? "strong" : "em", MathML.escaped(text))
      case .code(let text): tag("code", MathML.escaped(text))
      case .mathematics(let text): "<code class=\"math\">\(MathML.escaped(text))</code>"
      }
    }.joined()
  }

  private static func tag(_ name: String, _ content: String) -> String {
    "<\(name)>\(content)</\(name)>"
  }

  private static func plain(_ spans: [Span]) -> String {
    spans.map { span in
      switch span {
      case .text(let text), .emphasis(let text, _), .code(let text), .mathematics(let text): text
      }
    }.joined()
  }
}

// MARK: - Reading

extension MarkdownText {
  /// The blocks so far, and the one that lines are added to.
  private struct Reading {
    private(set) var blocks: [Block] = []
    private var paragraph: [Substring] = []
    private var items: [[Substring]] = []
    private var isNumbered = false
    /// The lines of a block of code; nil outside of one.
    private var code: [String]?

    mutating func add(_ line: Substring) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("```") {
        let lines = code
        end()
        code = lines == nil ? [] : nil
      } else if code != nil {
        code?.append(String(line))
      } else if text.isEmpty {
        end()
      } else if let (item, numbered) = Self.item(text) {
        if items.isEmpty || numbered != isNumbered { end() }
        isNumbered = numbered
        items.append([item])
      } else if !items.isEmpty, line.first == " " {
        items[items.count - 1].append(text)
      } else {
        if !items.isEmpty { end() }
        paragraph.append(text)
      }
    }

    /// Ends the block that lines were added to.
    mutating func end() {
      if let code { blocks.append(.code(code)) }
      if !paragraph.isEmpty { blocks.append(.paragraph(Self.spans(paragraph))) }
      if !items.isEmpty { blocks.append(.list(items.map(Self.spans), isNumbered: isNumbered)) }
      (code, paragraph, items) = (nil, [], [])
    }

    /// The text behind `- `, `* ` or `1. `.
    private static func item(_ text: Substring) -> (Substring, isNumbered: Bool)? {
      if text.hasPrefix("- ") || text.hasPrefix("* ") { return (text.dropFirst(2), false) }
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let rest = text.dropFirst(digits.count)
      guard (1...3).contains(digits.count), rest.hasPrefix(". ") else { return nil }
      return (rest.dropFirst(2), true)
    }

    private static func spans(_ lines: [Substring]) -> [Span] {
      MarkdownText.spans(lines.joined(separator: " ")[...])
    }
  }

  /// The marks around a piece of a line, the longer before the shorter.
  private static let marks = ["`", "$$", "$", "**", "__", "*", "_"]

  static func spans(_ line: Substring) -> [Span] {
    var spans: [Span] = []
    var text = ""
    var rest = line
    while let sign = rest.first {
      if sign == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
        text.append(next)
        rest = rest.dropFirst(2)
      } else if let (span, after) = marked(rest, after: text.last) {
        if !text.isEmpty { spans.append(.text(text)) }
        text = ""
        spans.append(span)
        rest = after
      } else {
        text.append(sign)
        rest = rest.dropFirst()
      }
    }
    if !text.isEmpty { spans.append(.text(text)) }
    return spans
  }

  /// The piece at the beginning of a line between two equal marks that touch it, and the rest of
  /// the line; nil if there is none.
  private static func marked(
    _ line: Substring, after before: Character?
  ) -> (Span, Substring)? {
    guard let mark = marks.first(where: line.hasPrefix) else { return nil }
    let inner = line.dropFirst(mark.count)
    // Names such as `W1_new` have an underscore within them.
    if mark.first == "_", let before, before.isLetter || before.isNumber { return nil }
    guard let first = inner.first, !first.isWhitespace, let end = inner.firstRange(of: mark),
      end.lowerBound > inner.startIndex,
      let last = inner[..<end.lowerBound].last, !last.isWhitespace
    else { return nil }
    let after = inner[end.upperBound...]
    if mark.first == "_", let next = after.first, next.isLetter || next.isNumber { return nil }
    let text = String(inner[..<end.lowerBound])
    switch mark.first {
    case "`": return (.code(text), after)
    case "$": return (.mathematics(text), after)
    default: return (.emphasis(text, isStrong: mark.count == 2), after)
    }
  }
}
