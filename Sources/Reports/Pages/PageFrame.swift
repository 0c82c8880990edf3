internal import Encodings
internal import Languages

/// The surroundings of a page: a file, or a server.
package enum PageHost: Sendable {
  /// A file, which holds its style and script.
  case file
  /// A server that also has them as files, and says itself what may be run.
  ///
  /// - Parameters:
  ///   - base: where the server's addresses begin, without a slash at the end.
  ///   - scripts: further scripts by their names.
  case server(base: String, scripts: [String])
}

/// The head and the foot of every page.
enum PageFrame {
  /// A whole page; nothing in it is loaded from anywhere, and only its own style and script are let
  /// run.
  static func page(
    title: String, script: Script = .none, language: Language = .english, host: PageHost = .file,
    body: Markup
  ) -> Markup {
    head(title: title, script: script, language: language, host: host) + body
      + tail(script: script, language: language, host: host)
  }

  /// The markup before the content.
  static func head(
    title: String, script: Script = .none, language: Language = .english, host: PageHost = .file
  ) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">\(policyElement(script, host))
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="Gradus \(GradusVersion.current)">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>\(undirected(title))</title>
    \(style(host))
    </head>
    <body>
    <a class="skip" href="#main">\(language("To the content"))</a>

    """
  }

  /// The markup behind the content.
  static func tail(
    script: Script = .none, language: Language = .english, host: PageHost = .file
  ) -> Markup {
    """
    <footer><p>\(language("Marked by Gradus \(GradusVersion.current)."))</p></footer>
    \(element(script, host))</body>
    </html>

    """
  }

  private static func policyElement(_ script: Script, _ host: PageHost) -> Markup {
    guard case .file = host else { return "" }
    return "\n<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy(script))\">"
  }

  private static func style(_ host: PageHost) -> Markup {
    switch host {
    case .file: "<style>\(Markup(stringLiteral: PageStyle.text))</style>"
    case .server(let base, _): "<link rel=\"stylesheet\" href=\"\(base)/files/gradus.css\">"
    }
  }

  private static func element(_ script: Script, _ host: PageHost) -> Markup {
    switch host {
    case .file:
      return script == .none ? "" : "<script>\(Markup(stringLiteral: script.text))</script>\n"
    case .server(let base, let scripts):
      let names = (script == .none ? [] : ["table.js"]) + scripts
      return names.map { "<script src=\"\(base)/files/\($0)\"></script>\n" as Markup }
        .reduce("", +)
    }
  }

  /// The script of a page.
  enum Script {
    case none, table

    var text: String { self == .none ? "" : TableScript.text }
  }

  private static func policy(_ script: Script) -> String {
    let scripts = script == .none ? "" : "; script-src '\(SHA256.policySource(of: script.text))'"
    return "default-src 'none'; style-src '\(styleSource)'\(scripts); img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  private static let styleSource = SHA256.policySource(of: PageStyle.text)

  /// A title has no markup that could hold a turn of the writing direction; there it would turn the
  /// browser's own words.
  private static func undirected(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(200) {
      let turns =
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      result.append(turns ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
