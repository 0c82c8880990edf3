import ArchiveSamples

/// Makes Word documents for tests out of the body of their `word/document.xml`.
enum WordSample {
  private static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" "#
    + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#

  static func xml(_ body: String) -> String {
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
      + "<w:document \(namespaces)><w:body>\(body)<w:sectPr/></w:body></w:document>"
  }

  /// A whole document.
  static func bytes(_ body: String) -> [UInt8] { bytes(xml: xml(body)) }

  static func bytes(xml: String) -> [UInt8] {
    SampleArchive(.zip).file("[Content_Types].xml", "<Types/>").file("word/styles.xml", "<x/>")
      .file("word/document.xml", xml).bytes
  }

  /// Paragraphs of one run each.
  static func paragraphs(_ lines: String...) -> String {
    lines.map { "<w:p><w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r></w:p>" }.joined()
  }

  /// A paragraph with a formula.
  static func formula(_ content: String) -> String {
    "<w:p><m:oMathPara><m:oMath>\(content)</m:oMath></m:oMathPara></w:p>"
  }

  /// A run of a formula.
  static func run(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }

  static func element(_ name: String, _ parts: (String, String)..., properties: String = "")
    -> String
  {
    let inner = parts.map { "<m:\($0)>\($1)</m:\($0)>" }.joined()
    let own = properties.isEmpty ? "" : "<m:\(name)Pr>\(properties)</m:\(name)Pr>"
    return "<m:\(name)>\(own)\(inner)</m:\(name)>"
  }

  /// A matrix in square brackets.
  static func matrix(_ rows: [[String]]) -> String {
    let lines = rows.map { row in
      "<m:mr>" + row.map { "<m:e>\(run($0))</m:e>" }.joined() + "</m:mr>"
    }
    return element(
      "d", ("e", "<m:m>\(lines.joined())</m:m>"),
      properties: #"<m:begChr m:val="["/><m:endChr m:val="]"/>"#)
  }
}
