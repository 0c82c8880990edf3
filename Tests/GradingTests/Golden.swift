import Foundation
import Testing

/// A file in `Fixtures/golden` that holds what was found right by a person who read it.
struct Golden {
  let name: String

  /// Compares text with the file, line by line; with RECORD=1 in the environment the file is
  /// rewritten instead.
  ///
  /// A recording fails as well, so that it cannot pass for a test.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = Repository.root.appendingPathComponent("Fixtures/golden/\(name)")
    let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    if text == recorded { return }
    let difference = Self.difference(from: recorded, to: text)
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      Issue.record(
        "\(name) differs; where the difference is right, run 'make record'\n\(difference)",
        sourceLocation: sourceLocation)
      return
    }
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    Issue.record("\(name) is rewritten\n\(difference)", sourceLocation: sourceLocation)
  }

  /// The lines that went, marked `-`, and those that came, marked `+`, in the order of the text.
  static func difference(from old: String, to new: String) -> String {
    let (old, new) = (lines(old), lines(new))
    var marked: [(index: Int, order: Int, line: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): marked.append((offset, 0, "-\(offset + 1): \(line)"))
      case .insert(let offset, let line, _): marked.append((offset, 1, "+\(offset + 1): \(line)"))
      }
    }
    marked.sort { ($0.index, $0.order) < ($1.index, $1.order) }
    return marked.map(\.line).joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
