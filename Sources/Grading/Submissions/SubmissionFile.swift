/// A file that belongs to a submission.
package struct SubmissionFile: Hashable, Sendable {
  /// The source of a file's bytes.
  package enum Source: Hashable, Sendable {
    case standardInput
    /// A file that the person named: it may be a link or a pipe.
    case named(FilePath)
    /// A file met while walking a folder: links, pipes and devices are not followed.
    case met(FilePath)
    /// A member of an archive, unpacked.
    case held([UInt8])
    /// Something that could not be looked into, and why.
    case unreadable(String)
  }

  /// The path as reports show it: relative to the working folder where it lies below it.
  package let path: String
  package let source: Source

  package init(path: String, source: Source) {
    self.path = path
    self.source = source
  }
}
