/// One thing handed in: where it lies and what it is called.
package struct Submission: Hashable, Sendable {
  /// Where the bytes come from.
  package enum Source: Hashable, Sendable {
    case standardInput
    /// A file that the person named: it may be a link or a pipe.
    case named(FilePath)
    /// A file met while walking a folder: links, pipes and devices are not followed.
    case met(FilePath)
    /// Something that could not be looked into, and why.
    case unreadable(String)
  }

  /// Unique in its run: what reports call the submission.
  package let id: String
  /// The path as reports show it: relative to the working folder where it lies below it.
  package let file: String
  package let source: Source

  package init(id: String, file: String, source: Source) {
    self.id = id
    self.file = file
    self.source = source
  }

  /// Whether this one comes first in reports: by the bytes of the ids, whatever the language.
  func precedes(_ other: Submission) -> Bool {
    id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}
