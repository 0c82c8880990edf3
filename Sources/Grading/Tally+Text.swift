internal import Algebra

extension Tally {
  /// One line for the end of a run: `40 submissions: 31 with all points, mean 15.3; 2 could not be read`.
  package var summary: String {
    guard submissions > 0 else { return "no submissions" }
    let mean = FixedPoint(value: points / Double(submissions), decimals: 2)
    var line = "\(submissions) submission\(submissions == 1 ? "" : "s"): "
    line += "\(full) with all points, mean \(mean)"
    if unreadable > 0 { line += "; \(unreadable) could not be read" }
    return line
  }

  /// A table of a small class: submission, points, first error.
  package var table: String {
    let header = ["submission", "points", "first error"]
    let lines = rows.map { row in
      [
        printable(row.id), "\(Self.short(row.points)) / \(Self.short(row.max))",
        printable(row.error ?? row.firstError ?? "-"),
      ]
    }
    let widths = (0..<2).map { column in
      ([header] + lines).reduce(0) { Swift.max($0, $1[column].count) }
    }
    return ([header] + lines).map { line in
      let first = line[0] + Self.blanks(widths[0] - line[0].count)
      let second = Self.blanks(widths[1] - line[1].count) + line[1]
      return "\(first)  \(second)  \(line[2])\n"
    }.joined()
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Points as people write them: `14`, `13.5`.
  private static func short(_ points: Double) -> String {
    let rounded = FixedPoint(value: points, decimals: 2).description
    guard rounded.contains(".") else { return rounded }
    var bytes = Array(rounded.utf8)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
