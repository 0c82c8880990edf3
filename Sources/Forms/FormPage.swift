internal import Encodings
internal import Languages
internal import Reports
internal import Rubrics

/// The page of a form: one file that loads nothing, and in which only its own style and script are
/// let run.
enum FormPage {
  static func page(title: String, language: Language, body: Markup) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="Gradus \(GradusVersion.current)">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>\(title)</title>
    <style>\(Markup(stringLiteral: FormStyle.text))</style>
    </head>
    <body class="gf-page">
    <main>
    <h1>\(title)</h1>
    \(body)</main>
    <script>\(Markup(stringLiteral: FormScript.text))</script>
    </body>
    </html>

    """
  }

  private static let policy =
    "default-src 'none'; style-src '\(SHA256.policySource(of: FormStyle.text))'; "
    + "script-src '\(SHA256.policySource(of: FormScript.text))'; img-src data:; base-uri 'none'; form-action 'none'"
}
