internal import Languages
internal import Reports

/// A page of the server: its style and scripts are files of the server's own, and nothing else is
/// let run.
package struct ServedPage {
  /// The beginning of the server's addresses, without a slash at the end: empty, or `/gradus`
  /// behind a reverse proxy.
  let base: String
  let title: String
  var language = Language.english
  /// The names of the scripts among the server's files.
  var scripts: [String] = []
  let body: Markup

  package var bytes: [UInt8] { Array(markup.html.utf8) }

  private var markup: Markup {
    let scripts = scripts.map { name -> Markup in
      "<script src=\"\(base)/files/\(name)\" defer></script>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <title>\(title)</title>
      <link rel="stylesheet" href="\(base)/files/gradus.css">
      \(scripts)</head>
      <body>
      <a class="skip" href="#main">\(language("To the content"))</a>
      \(body)
      <footer><p>\(language("Marked by Gradus \(GradusVersion.current)."))</p></footer>
      </body>
      </html>

      """
  }
}
