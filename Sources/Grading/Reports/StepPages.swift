internal import Marking
internal import Reports

/// The rows of some submissions for the page of each step and for the grid of all.
struct StepRowsRenderer: ReportRenderer, Sendable {
  /// The rows of each step's page, and last those of the grid.
  private var rows: [[UInt8]]
  private let hasGrid: Bool

  /// - Parameter steps: how many steps the rubric has.
  init(steps: Int) {
    rows = Array(repeating: [], count: steps + 1)
    hasGrid = steps <= StepGrid.mostSteps
  }

  mutating func add(_ mark: SubmissionMark, at index: Int) {
    for step in mark.steps.indices.prefix(rows.count - 1) {
      rows[step] += StepPage.row(of: step, in: mark)
    }
    if hasGrid { rows[rows.count - 1] += StepGrid.row(of: mark) }
  }

  /// The length of each page's rows in eight bytes, then the rows themselves.
  mutating func takeFragment() -> [UInt8] {
    var bytes: [UInt8] = []
    for part in rows {
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: part.count >> ($0 * 8)) }
    }
    for index in rows.indices {
      bytes += rows[index]
      rows[index].removeAll(keepingCapacity: true)
    }
    return bytes
  }
}

/// A page for each step and one with all; rows wait in one file, because what stands above them is
/// known only at the end.
final class StepPagesSink: ReportSink {
  private let folder: String
  private let title: String
  private let steps: [String]
  private var waiting: ReportFile.Scratch?
  private var length = 0
  /// The ranges of the file in which the rows of each page wait.
  private var ranges: [[Range<Int>]]

  /// - Parameter folder: that of the class page.
  init(_ folder: String, title: String, steps: [String]) {
    self.folder = (folder.hasSuffix("/") ? folder : folder + "/") + StepPage.folder
    (self.title, self.steps) = (title, steps)
    ranges = Array(repeating: [], count: steps.count + 1)
  }

  func begin() throws {
    try ReportFolder.make(folder)
    waiting = try ReportFile.Scratch(beside: folder + "index.html")
  }

  func add(_ fragment: [UInt8], of results: [SubmissionResult]) throws {
    let lengths = ranges.indices.map { index in
      fragment[(index * 8)..<(index * 8 + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var start = length
    for (index, count) in lengths.enumerated() where count > 0 {
      ranges[index].append(start..<start + count)
      start += count
    }
    try waiting?.write(Array(fragment.dropFirst(ranges.count * 8)))
    length = start
  }

  func finish(_ statistics: ClassStatistics) throws {
    for index in steps.indices {
      let page = StepPage(title: title, steps: steps, index: index, statistics: statistics)
      try write(
        page.head, ranges[index], StepPage.tail(), to: StepPage.fileName(ofStep: index))
    }
    if steps.count <= StepGrid.mostSteps {
      let grid = StepGrid(title: title, steps: steps)
      try write(grid.head, ranges[steps.count], StepGrid.tail(), to: "index.html")
    }
    waiting = nil
  }

  private func write(
    _ head: [UInt8], _ rows: [Range<Int>], _ tail: [UInt8], to name: String
  ) throws {
    let file = try ReportFile(folder + name)
    try file.write(head)
    for range in rows { try waiting?.copy(range, to: file) }
    try file.write(tail)
    try file.finish()
  }
}
