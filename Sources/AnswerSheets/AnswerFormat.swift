/// The notation an answer file is written in.
enum AnswerFormat: Hashable, Sendable {
  case json
  case yaml
  case table
  /// The sheets of a spreadsheet.
  case sheets
  case notebook
  case markdown
  case text
}

/// A reader of one notation.
protocol AnswerFormatReader: Sendable {
  /// Reads UTF-8 bytes without a byte order mark.
  func read(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet
}

extension AnswerFormat {
  /// The notation of some UTF-8 text: by what it holds, with the file's extension as a hint.
  ///
  /// A `.txt` that holds JSON is JSON, a `.json` that holds plain lines is text. YAML looks too
  /// much like plain text to be told by content, so only its extension says so.
  init(of bytes: [UInt8], _ fileExtension: String) {
    let start = FirstBytes(bytes)
    switch ExpectedNotation(fileExtension) {
    case .ipynb where start.opensObject: self = .notebook
    case .json where start.opensObject || start.opensList: self = .json
    case .yaml: self = start.opensQuotedObject ? .json : .yaml
    case .csv: self = start.opensQuotedObject ? .json : .table
    case .markdown: self = start.opensQuotedObject ? .json : .markdown
    default:
      if start.opensQuotedObject {
        self = .json
      } else if TableHeader.begins(bytes) {
        self = .table
      } else {
        self = Self.looksLikeMarkup(bytes) ? .markdown : .text
      }
    }
  }

  /// Whether a text has dollars or backslashes, bold words, fences or tables, as Markdown and LaTeX
  /// have.
  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    guard bytes.has(anyOf: "$\\|`*") else { return false }
    var before: UInt8 = 0x0A
    for (index, byte) in bytes.enumerated() {
      defer { before = byte }
      // Digits, letters and most signs say nothing.
      if byte > UInt8(ascii: "*"), byte < UInt8(ascii: "\\") { continue }
      switch byte {
      case UInt8(ascii: "$"), UInt8(ascii: "\\"): return true
      case UInt8(ascii: "|") where before == 0x0A: return true
      case UInt8(ascii: "`") where before == 0x0A:
        if bytes[index...].starts(with: "```".utf8) { return true }
      case UInt8(ascii: "*") where before <= 0x20:
        // `2 ** 3` is Python's power, `**Z1**` is bold.
        if index + 2 < bytes.count, bytes[index + 1] == byte, bytes[index + 2].isLetter {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// The reader of this notation.
  var reader: any AnswerFormatReader {
    switch self {
    case .json: JSONReader()
    case .yaml: YAMLReader()
    case .table: TableReader()
    case .sheets: SheetsReader()
    case .notebook: NotebookReader()
    case .markdown: MarkdownReader()
    case .text: TextReader()
    }
  }
}

/// The notation that a file's extension suggests.
private enum ExpectedNotation {
  case json, yaml, csv, ipynb, markdown, other

  init(_ fileExtension: String) {
    switch fileExtension {
    case "json", "jsonl", "ndjson", "json5": self = .json
    case "yaml", "yml": self = .yaml
    case "csv", "tsv", "tab": self = .csv
    case "ipynb": self = .ipynb
    case "md", "markdown", "mkd", "qmd", "rmd", "tex", "latex": self = .markdown
    default: self = .other
    }
  }
}

/// The evidence of a file's first bytes about its notation.
private struct FirstBytes {
  /// Whether the first sign is `{`.
  var opensObject = false
  /// Whether the first sign is `[`.
  var opensList = false
  /// Whether the text begins as only JSON does: `{"`, `{}` or `[{`.
  var opensQuotedObject = false

  init(_ bytes: [UInt8]) {
    var signs = bytes.lazy.filter { $0 > 0x20 }.makeIterator()
    let first = signs.next()
    let second = signs.next()
    opensObject = first == UInt8(ascii: "{")
    opensList = first == UInt8(ascii: "[")
    opensQuotedObject =
      opensObject
      && (second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        || second == UInt8(ascii: "'"))
      || opensList && second == UInt8(ascii: "{")
  }
}
