import Marking
import Testing

@testable import Reports

/// Cells as RFC 4180 has them, harmless for a spreadsheet.
@Suite("Cells of CSV")
struct CSVReportTests {
  @Test(
    "A cell that a spreadsheet would take for a formula gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\t=1", "'\t=1"),
      ("\ta", "'\ta"), ("\ra", "\"'\ra\""),
      // Numbers are no formulas, and within a cell these signs are harmless.
      ("-1.5", "-1.5"), ("+2", "+2"), ("a=1", "a=1"), ("a\t", "a\t"), ("", ""),
    ])
  func formula(_ text: String, _ cell: String) {
    #expect(CSVReport.cell(text) == cell)
  }

  @Test(
    "A cell with a quote, a comma or the end of a line is quoted",
    arguments: [
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
      ("a\rb", "\"a\rb\""), ("a;b", "a;b"), ("a b", "a b"),
    ])
  func quoted(_ text: String, _ cell: String) {
    #expect(CSVReport.cell(text) == cell)
  }

  @Test("A row has a cell for each of its heads")
  func row() {
    var mark = HostileSample.mark("x")
    mark.steps[0].isExcused = true
    (mark.attempt, mark.late) = (2, true)
    let head = String(decoding: CSVReport.head(steps: mark.steps.map(\.step)), as: UTF8.self)
    let row = String(decoding: CSVReport.row(mark), as: UTF8.self)
    let cells = Dictionary(
      uniqueKeysWithValues: zip(
        head.dropLast().split(separator: ",", omittingEmptySubsequences: false),
        row.dropLast().split(separator: ",", omittingEmptySubsequences: false)))
    #expect(head.hasSuffix("\r\n") && row.hasSuffix("\r\n"))
    #expect(cells["submission"] == "sx" && cells["student"] == "x")
    #expect(cells["points"] == "2.5" && cells["max"] == "6" && cells["percent"] == "41.7")
    #expect(cells["attempt"] == "2" && cells["late"] == "yes")
    // A step that is left out counts in no mean.
    #expect(cells["correctx"] == "" && cells["imprecisex"] == "0.5")
    #expect(cells["first_error"] == "imprecisex")
  }

  @Test("A submission that cannot be read says why, and nothing of its steps")
  func unreadable() {
    let row = String(decoding: CSVReport.row(HostileSample.unreadable("x")), as: UTF8.self)
    #expect(row.hasPrefix("sx,x,2.5,6,41.7,,cannot be read: x,unreadable,"))
  }

  @Test("No cell of a CSV begins a formula", arguments: HostileSample.signs)
  func hostile(_ text: String) {
    let row = String(decoding: CSVReport.row(HostileSample.mark(text)), as: UTF8.self)
    #expect(row.hasSuffix("\r\n"))
    #expect(!row.contains(",="))
    #expect(!row.contains(",\"="))
  }

  @Test("A step that is left out as it may be has an empty cell, which counts in no mean")
  func leftOut() {
    var mark = HostileSample.mark("x")
    mark.steps[4].isExcused = true
    #expect(String(decoding: CSVReport.row(mark), as: UTF8.self).hasSuffix(",1,1,0.5,0,,0\r\n"))
  }
}
