import AnswerSheets
import Testing

@testable import Marking

/// The headings that a position of a sheet stands under.
@Suite("Open headings")
struct ScopeMapTests {
  /// A heading of a level, 7 for a line of words, or of a bold line.
  private static func heading(_ text: String, _ line: Int) -> Heading {
    let marks = text.prefix { $0 == "#" }.count
    let isBold = text.hasPrefix("**")
    var heading = Heading(
      text: text.filter { $0 != "#" && $0 != "*" }, level: marks == 0 ? 7 : marks,
      position: Position(line: line, column: 1))
    heading.isBold = isBold
    return heading
  }

  /// The headings that are open behind the last of some.
  private static func open(_ headings: [String]) -> [String] {
    var last: [String] = []
    _ = ScopeMap(headings.enumerated().map { heading($1, 10 * $0 + 10) }) { open in
      last = open.map(\.heading.text)
    }
    return last
  }

  @Test(
    "A heading closes those of its level and below, a line of words those of its kind",
    arguments: [
      (["#A", "##B"], ["A", "B"]), (["#A", "##B", "##C"], ["A", "C"]), (["##A", "#B"], ["B"]),
      (["#A", "##B", "###C", "##D"], ["A", "D"]), (["#A", "B", "#C"], ["C"]),
      // A line of words closes no heading, one of words before it perhaps.
      (["#A", "##B", "Task 1"], ["A", "B", "Task 1"]), (["Task 1", "Task 2"], ["Task 2"]),
      (["Task 1", "Step 1"], ["Task 1", "Step 1"]), (["Task 1", "Step 1", "Task 2"], ["Task 2"]),
      (["Part", "Part"], ["Part"]),
      // One of its kind closes a marked one as well, and a test whatever was counted before it.
      (["##Sample 2", "Sample 3"], ["Sample 3"]),
      (["##Sample 2", "Sample 2"], ["Sample 2", "Sample 2"]),
      (["##Sample 2", "Step 3"], ["Sample 2", "Step 3"]),
      (["Sample 2", "Test after training"], ["Test after training"]),
      (["**Sample 2", "**Test"], ["Test"]), (["Sample 2", "Forward"], ["Sample 2", "Forward"]),
      (["Forward", "test"], ["Forward", "test"]),
      // Numbers alone: a longer one stands within a shorter one.
      (["2 Forward", "2.1 Hidden"], ["2 Forward", "2.1 Hidden"]),
      (["2.1 Hidden", "2.2 Output"], ["2.2 Output"]), (["2.1 Hidden", "3 Back"], ["3 Back"]),
      (["2 Forward", "Hidden"], ["2 Forward", "Hidden"]),
      // Without a number, a bold line closes a bold one, and a short title any other.
      (["**Forward", "**Back"], ["Back"]), (["**Forward", "Back"], ["Forward", "Back"]),
      (["Forward", "Back"], ["Back"]), (["Forward", "back"], ["Forward", "back"]),
      (["Forward", "Back."], ["Forward", "Back."]),
      (["Forward", "So we go back again"], ["Forward", "So we go back again"]),
      (["Forward", "So we go back"], ["So we go back"]),
    ] as [([String], [String])])
  func closes(_ headings: [String], _ open: [String]) {
    #expect(Self.open(headings) == open)
  }

  @Test("A heading of another file closes all of the file before")
  func files() {
    var last: [String] = []
    var second = Self.heading("B", 1)
    second.position = Position(file: 1, line: 1, column: 1)
    _ = ScopeMap([Self.heading("##A", 1), second]) { last = $0.map(\.heading.text) }
    #expect(last == ["B"])
  }

  @Test("Of more than 24 headings within each other the outermost line of words is forgotten")
  func depth() {
    let lines = (UInt8(ascii: "A")...90).map { "\(Character(Unicode.Scalar($0))) 1" }
    #expect(Self.open(Array(lines.prefix(24))).count == 24)
    #expect(Self.open(lines) == Array(lines.suffix(24)))
    #expect(Self.open(["#A"] + lines) == ["A"] + lines.suffix(23))
  }

  @Test(
    "A position stands under the last heading before it",
    arguments: [(1, nil), (9, nil), (10, nil), (11, 0), (20, 0), (21, 1), (39, 2), (99, 2)]
      as [(Int, Int?)])
  func heading(_ line: Int, _ index: Int?) {
    let map = ScopeMap(["#A", "#B", "#C"].enumerated().map { Self.heading($1, 10 * $0 + 10) }) {
      _ in
    }
    #expect(map.headingIndex(before: Position(line: line, column: 1)) == index)
  }
}
