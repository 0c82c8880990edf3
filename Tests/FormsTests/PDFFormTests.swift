import Rubrics
import Testing

@testable import Forms

@Suite("Forms in PDF")
struct PDFFormTests {
  @Test("A file's table says where each object begins")
  func offsets() throws {
    let bytes = try AnswerForm(AnswerFormTests.rubric(), student: "s1").bytes(as: .pdf)
    let text = String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7\n"))
    let parts = text.split(separator: "startxref\n")
    let start = try #require(Int(parts[1].prefix { $0.isNumber }))
    let table = bytes[start...]
    #expect(table.starts(with: "xref\n0 ".utf8))
    let rows = String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst(3)
      .prefix { $0.hasSuffix(" n ") }
    #expect(rows.count > 20)
    for (index, row) in rows.enumerated() {
      let offset = try #require(Int(row.prefix(10)))
      #expect(bytes[offset...].starts(with: "\(index + 1) 0 obj\n".utf8))
    }
  }

  @Test("A field a cell, and three that nobody sees say what the form is")
  func fields() throws {
    let text = try AnswerFormTests.text(.pdf, AnswerFormTests.rubric(), student: "é")
    for name in ["Z1[1,1]", "Z1[2,1]", "G[2,2]", "L", "B", "T"] {
      #expect(text.contains("/T (\(name))"), "\(name)")
    }
    #expect(text.contains("/T (gradus-rubric) /V (layers)"))
    #expect(text.contains("/T (gradus-student) /V <FEFF00E9>"))
    #expect(text.split(separator: "/FT /Tx").count - 1 == 9 + 3)
  }

  @Test(
    "Latin, Greek and Cyrillic have glyphs; what has none is refused with the way to print it",
    arguments: [
      ("Größe, ő, ş, ñ", true), ("σ(z) ∂L/∂W → ŷ ⊙ ∇", true), ("Градиент їґ", true),
      ("反向传播", false), ("誤差", false), ("שלום", false),
    ])
  func signs(_ title: String, _ isSet: Bool) throws {
    let rubric = try AnswerFormTests.rubric(title: title)
    if isSet {
      #expect(try AnswerForm(rubric).bytes(as: .pdf).count > 40_000)
    } else {
      let error = #expect(throws: FormError.self) { try AnswerForm(rubric).bytes(as: .pdf) }
      #expect(error?.description.contains("take --format html") == true)
    }
  }

  @Test("A matrix that is wider than a page is refused")
  func width() throws {
    let text = """
      gradus: 1
      id: wide
      given: {X: [[\((1...40).map(String.init).joined(separator: ", "))]]}
      steps: [{step: Y, formula: "X * 2"}]

      """
    let rubric = try RubricReader.read(Array(text.utf8), fileName: "wide.yaml")
    #expect(throws: FormError.self) { try AnswerForm(rubric).bytes(as: .pdf) }
    #expect(try AnswerForm(rubric).bytes(as: .html).count > 1000)
  }

  @Test(
    "Texts and lengths as PDF writes them",
    arguments: [("a(b)\\", "(a\\(b\\)\\\\)"), ("é", "<FEFF00E9>"), ("𝜎", "<FEFFD835DF0E>")])
  func texts(_ text: String, _ written: String) {
    #expect(PDFFile.text(text) == written)
  }

  @Test(
    "Lengths have at most two decimals",
    arguments: [(0.0, "0"), (1.005, "1"), (-0.25, "-0.25"), (12.06, "12.06"), (595.28, "595.28")])
  func lengths(_ length: Double, _ written: String) {
    #expect(PDFFile.length(length) == written)
  }

  @Test("A line is broken between words, a long word within")
  func lines() throws {
    #expect(try FormPages.lines(of: "aa bb  cc", size: 10, width: 35) == ["aa bb", "cc"])
    #expect(try FormPages.lines(of: "aaaaaaaa", size: 10, width: 20).count == 3)
    #expect(try FormPages.lines(of: "", size: 10, width: 20) == [])
  }
}
