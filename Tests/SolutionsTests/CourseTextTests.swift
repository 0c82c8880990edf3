import Testing

@testable import Solutions

@Suite("Paragraphs of a course's text")
struct CourseTextTests {
  @Test("Nothing is said where there is no text")
  func none() {
    #expect(CourseText.paragraphs(nil, width: 20).isEmpty)
  }

  @Test("A text ends in an empty line, and is broken two columns before the width")
  func width() {
    #expect(CourseText.paragraphs("Two of three.", width: 20) == ["Two of three.", ""])
    #expect(CourseText.paragraphs("aaaa bbbb", width: 11) == ["aaaa bbbb", ""])
    #expect(CourseText.paragraphs("aaaa bbbb", width: 10).count == 3)
    #expect(CourseText.paragraphs("aaaa bbbb", width: 10).joined().contains("bbbb"))
  }

  @Test("What steers a terminal is let through by no text")
  func harmless() {
    let lines = CourseText.paragraphs("a\u{1B}[2Jb", width: 40)
    #expect(lines == ["a\u{FFFD}[2Jb", ""])
  }
}
