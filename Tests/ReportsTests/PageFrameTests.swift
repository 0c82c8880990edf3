import Languages
import Testing

@testable import Reports

/// The head and the foot of a page, in a file or from a server.
@Suite("Page frames")
struct PageFrameTests {
  private static func page(
    _ title: String = "T", script: PageFrame.Script = .none, host: PageHost = .file
  ) -> String {
    PageFrame.page(title: title, script: script, host: host, body: "<main>b</main>").html
  }

  @Test("A file holds its style and its script, and lets nothing else run")
  func file() throws {
    let plain = try #require(XMLDocument(html: Array(Self.page().utf8)))
    #expect(plain.count("//style") == 1 && plain.count("//link[@rel='stylesheet']") == 0)
    #expect(plain.count("//script") == 0)
    let policy = "//meta[@http-equiv='Content-Security-Policy']/@content"
    let allowed = try #require(plain.texts(policy).first)
    #expect(allowed.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(!allowed.contains("script-src"))
    let table = try #require(XMLDocument(html: Array(Self.page(script: .table).utf8)))
    #expect(table.count("//script[not(@src)]") == 1)
    #expect(table.texts(policy).first?.contains("; script-src 'sha256-") == true)
  }

  @Test("A server has style and scripts as files under its own address, and says what may run")
  func server() throws {
    let host = PageHost.server(base: "/g", scripts: ["a.js", "b.js"])
    for (script, names) in [
      (PageFrame.Script.none, ["a.js", "b.js"]), (.table, ["table.js", "a.js", "b.js"]),
    ] {
      let document = try #require(
        XMLDocument(html: Array(Self.page(script: script, host: host).utf8)))
      #expect(document.texts("//script/@src") == names.map { "/g/files/\($0)" })
      #expect(document.texts("//link[@rel='stylesheet']/@href") == ["/g/files/gradus.css"])
      #expect(document.count("//style") == 0 && document.count("//meta[@http-equiv]") == 0)
    }
  }

  @Test(
    "A title has no turn of the writing direction, and at most 200 signs",
    arguments: [
      ("a\u{202A}b", "a\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{2066}b", "a\u{FFFD}b"),
      ("a\u{2069}b", "a\u{FFFD}b"), ("a\u{2065}b", "a\u{2065}b"), ("a\u{206A}b", "a\u{206A}b"),
      ("a\u{202F}b", "a\u{202F}b"), ("שלום", "שלום"), ("<b>", "<b>"),
      (String(repeating: "x", count: 201), String(repeating: "x", count: 200)),
    ])
  func title(_ title: String, _ shown: String) throws {
    let document = try #require(XMLDocument(html: Array(Self.page(title).utf8)))
    #expect(document.texts("//title") == [shown])
  }

  @Test("A page is in its language, and the body stands between head and foot")
  func language() throws {
    let page = PageFrame.page(title: "T", language: .german, body: "<main>b</main>").html
    let document = try #require(XMLDocument(html: Array(page.utf8)))
    #expect(document.texts("/html/@lang") == ["de"])
    #expect(document.texts("//body/main") == ["b"])
    #expect(document.count("//main/following-sibling::footer") == 1)
  }
}
