import AnswerSheets
import CLibXML2
import Foundation
import Marking
import Rubrics
import Testing

@testable import Reports

/// Whatever students call themselves and write goes through every report unharmed and harmless.
@Suite("Hostile text in reports")
struct HostileTextTests {
  static let texts =
    ReportTests.hostile + [
      "</title><img src=x onerror=alert(1)>", "</style></script><script>",
      "'\" onclick=alert(1) x='",
      "javascript:alert(1)", "{{7*7}}${7*7}", "@here &lt; &amp;amp; #1", "::error::injected\n::x",
      "%0A::error::injected", "../../../etc/passwd", "CON", "שלום", "\u{2066}isolated",
      "a\u{85}\u{2028}b", "\u{1F9D1}\u{200D}\u{1F3EB}", "--option", "|---|\n# h", "index",
      String(repeating: "x", count: 10_000), "\r\n=1+1", "+1", "\u{FEFF}bom",
    ]

  private static let rubric = Result {
    try RubricReader.read(
      Array("gradus: 1\ngiven: {x: 1}\nsteps:\n  - {step: Z, formula: x}\n".utf8),
      fileName: "r.yaml")
  }

  @Test("A page holds the text as text and nothing of it as markup", arguments: texts)
  func page(_ text: String) throws {
    for mark in [ReportTests.mark(text), ReportTests.unreadable(text)] {
      for reveals in [true, false] {
        let page = SubmissionPage(try Self.rubric.get(), revealsReference: reveals)
        let document = try #require(XMLDocument(html: page.render(mark)))
        #expect(document.texts("//h1") == [Self.shown("s" + text)])
        #expect(document.count("//script") == 0)
        #expect(document.count("//img | //iframe | //*[@onclick] | //*[@onerror] | //*[@src]") == 0)
        #expect(document.count("//style") == 1)
        #expect(document.count("//article") == (mark.error == nil ? 6 : 0))
        let links = document.texts("//a/@href")
        #expect(
          links.allSatisfy { $0.hasPrefix("#") || $0 == "index.html" || $0.hasPrefix("steps/") })
        #expect(links.contains("index.html") == reveals)
      }
    }
  }

  @Test("A row of the class page leads to a page in the same folder", arguments: texts)
  func row(_ text: String) throws {
    let result = SubmissionResult(ReportTests.mark(text))
    let table = Array("<table>".utf8) + ClassPage.row(result) + Array("</table>".utf8)
    let document = try #require(XMLDocument(html: table))
    #expect(document.count("//tr") == 1)
    #expect(document.count("//td") == 6)
    #expect(document.texts("//td[1]//bdi") == [Self.shown("s" + text)])
    let link = try #require(document.texts("//a/@href").first)
    #expect(link == FileName.of("s" + text) + ".html")
    #expect(!link.contains("/") && !link.contains(":") && link.utf8.count < 300)
  }

  /// The text as HTML can hold it.
  private static func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isForbidden =
            scalar.value < 0x20 && scalar != "\t" && scalar != "\n"
            || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
          return isForbidden ? "\u{FFFD}" : scalar
        }))
  }

  @Test("A file name stays in its folder and is nobody else's", arguments: texts)
  func fileNames(_ text: String) {
    let name = FileName.of(text)
    #expect(!name.isEmpty && name.utf8.count <= 255 && name != "index")
    #expect(!name.contains("/") && !name.hasPrefix(".") && !name.hasPrefix("-"))
    #expect(
      name.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !"<>:\"|?*\\%#".unicodeScalars.contains($0)
      })
    for other in Self.texts where other != text { #expect(FileName.of(other) != name) }
    // Nobody can choose a name so that it falls on another's file.
    #expect(FileName.of(name) == name || !Self.texts.contains(name))
    if name != text { #expect(FileName.of(name) != name) }
  }

  @Test("Plain names stay as they are", arguments: ["s001", "right.json", "Ada_L-1", "a.b.c"])
  func plainNames(_ name: String) {
    #expect(FileName.of(name) == name)
  }

  @Test("Gradescope's results are JSON with the sum of the points", arguments: texts)
  func gradescope(_ text: String) throws {
    let mark = ReportTests.mark(text)
    let bytes = GradescopeReport(revealsReference: false, max: 6).render(mark)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let tests = try #require(object["tests"] as? [[String: Any]])
    #expect(tests.count == mark.steps.count)
    #expect(tests.compactMap { $0["score"] as? Double }.reduce(0, +) == mark.points)
    #expect(object["score"] as? Double == mark.points)
    #expect(zip(tests, mark.steps).allSatisfy { $0["name"] as? String == $1.step })
    #expect(!String(decoding: bytes, as: UTF8.self).contains("0.25"), "the reference is told")
  }

  @Test("Markdown keeps a submission in its row", arguments: texts)
  func markdown(_ text: String) {
    var summary = MarkdownSummary(title: text)
    summary.add(SubmissionResult(ReportTests.mark(text)))
    summary.add(SubmissionResult(ReportTests.unreadable(text)))
    let written = String(decoding: summary.render(ClassStatistics(steps: [])), as: UTF8.self)
    let rows = written.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 4)
    #expect(written.split(separator: "\n").filter { $0.hasPrefix("#") }.count == 1)
    for sign in ["<", "@", "`"] {
      #expect(!written.replacingOccurrences(of: "\\" + sign, with: "").contains(sign))
    }
  }

  @Test("A summary for a job page has at most 1 MiB and says what it leaves out")
  func markdownLimit() {
    var summary = MarkdownSummary(title: "t")
    let result = SubmissionResult(ReportTests.unreadable(String(repeating: "|", count: 300)))
    for _ in 0..<5000 { summary.add(result) }
    let bytes = summary.render(ClassStatistics(steps: []))
    #expect(bytes.count < 1 << 20 && bytes.count > 900_000)
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| s") }.count - 1
    #expect(text.contains("\n\(5000 - rows) more submissions are left out"))
  }

  @Test("An annotation is one command, whatever stands in it", arguments: texts)
  func annotations(_ text: String) {
    var annotations = GitHubAnnotations()
    annotations.add(ReportTests.mark(text))
    annotations.add(ReportTests.unreadable(text))
    let lines = String(decoding: annotations.take(), as: UTF8.self).unicodeScalars
      .split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    for line in lines {
      #expect(line.hasPrefix("::error file=") || line.hasPrefix("::warning file="))
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
      // Two pairs of colons: the command's begin and end.
      let head = line.dropFirst(2).components(separatedBy: "::").first ?? ""
      #expect(head.split(separator: ",").count >= 2)
    }
  }

  @Test("No more annotations are made than are shown")
  func annotationLimit() {
    var annotations = GitHubAnnotations()
    for _ in 0..<50 { annotations.add(ReportTests.mark("x")) }
    let lines = String(decoding: annotations.take(), as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("::error") }.count == 11)
    #expect(lines.filter { $0.hasPrefix("::warning") }.count == 11)
  }

  @Test("Warnings are made where all errors are shown, and the other way round")
  func otherAnnotations() {
    func mark(_ verdict: Verdict) -> SubmissionMark {
      SubmissionMark(
        submission: "a", student: "a", file: "a",
        steps: [ReportSample.step("Z", verdict, 0, of: 1)])
    }
    for (first, other) in [(Verdict.wrong, Verdict.imprecise), (.imprecise, .wrong)] {
      var annotations = GitHubAnnotations()
      for _ in 0..<20 { annotations.add(mark(first)) }
      for _ in 0..<20 { annotations.add(mark(other)) }
      let lines = String(decoding: annotations.take(), as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 22)
    }
  }

  @Test("The review has no cell that begins a formula", arguments: texts)
  func review(_ text: String) {
    for mark in [ReportTests.mark(text), ReportTests.unreadable(text)] {
      let rows = String(
        decoding: ReviewList.head + ReviewList.rows(mark, worths: mark.steps.map(\.max)),
        as: UTF8.self)
      #expect(rows.hasSuffix("\r\n"))
      #expect(!rows.contains(",=") && !rows.contains(",\"=") && !rows.contains(",@"))
    }
  }
}
