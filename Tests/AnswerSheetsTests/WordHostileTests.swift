import Testing

@testable import AnswerSheets

@Suite("Word documents that are none")
struct WordHostileTests {
  static let refused: [(String, String, String)] = [
    (
      "no text", WordSample.xml("<w:p/>"),
      "the document has no text; pictures cannot be read: type the answers"
    ),
    ("broken XML", "<w:document><w:p>", "the document's XML is broken"),
    (
      "an entity from outside",
      #"<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:t>&e;</w:t>"#,
      "the document's XML has a document type, which no Word document has"
    ),
    (
      "deep nesting", String(repeating: "<a>", count: 150) + String(repeating: "</a>", count: 150),
      "the document is nested deeper than 100 levels"
    ),
    (
      "one level too deep",
      String(repeating: "<a>", count: 101) + String(repeating: "</a>", count: 101),
      "the document is nested deeper than 100 levels"
    ),
    (
      "as deep as may be",
      String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100),
      "the document has no text; pictures cannot be read: type the answers"
    ),
    (
      "deep formulas",
      WordSample.xml(
        String(repeating: "<m:oMath>", count: 150) + String(repeating: "</m:oMath>", count: 150)),
      "the document is nested deeper than 100 levels"
    ),
  ]

  @Test("What is no answer is refused", arguments: refused)
  func refuses(name: String, xml: String, message: String) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(WordSample.bytes(xml: xml), fileName: "s001.docx")
    }
    #expect(error?.description == message)
  }

  @Test("Entities that multiply are refused before they do")
  func laughs() {
    let entities = (1...9).map {
      "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">"
    }
    let xml = "<!DOCTYPE d [<!ENTITY e0 \"ha\">\(entities.joined())]><d val=\"&e9;\">&e9;</d>"
    #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(WordSample.bytes(xml: xml), fileName: "s001.docx")
    }
  }

  static let crowded = [
    "<d " + (0...1000).map { "a\($0) = 'x'" }.joined(separator: " ") + "/>",
    (0..<50).map { depth in
      "<d " + (0..<30).map { "xmlns:a\(depth)b\($0)=\"x\"" }.joined(separator: " ") + ">"
    }.joined() + String(repeating: "</d>", count: 50),
  ]

  @Test("Attributes without end are refused before libxml2 compares them", arguments: crowded)
  func attributes(xml: String) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try WordText.read(Array(xml.utf8), limits: .standard)
    }
    #expect(error?.message == "the document's XML has more attributes than any that Word writes")
  }

  static let hostile = WordSample.xml(
    WordSample.paragraphs("L = 1") + WordSample.formula(WordSample.matrix([["4"], ["0"]])))

  @Test("XML cut off is refused, XML with a byte exchanged read or refused")
  func hostileXML() {
    let bytes = Array(Self.hostile.utf8)
    for index in bytes.indices {
      #expect(throws: UnreadableAnswer.self) {
        try WordText.read(Array(bytes.prefix(index)), limits: .standard)
      }
      for byte in "<>/&\"wm\u{0}".utf8 {
        var changed = bytes
        changed[index] = byte
        _ = try? WordText.read(changed, limits: .standard)
      }
    }
  }

  @Test("A document cut off is refused, one with a byte exchanged read or refused")
  func hostileZip() {
    let bytes = WordSample.bytes(xml: Self.hostile)
    for index in 4..<bytes.count {
      #expect(throws: UnreadableAnswer.self) {
        try AnswerReader.read(Array(bytes.prefix(index)), fileName: "s.docx")
      }
      for byte: UInt8 in [0, 0x2F, 0xFF] {
        var changed = bytes
        changed[index] = byte
        _ = try? AnswerReader.read(changed, fileName: "s.docx")
      }
    }
  }
}
