#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What a file is, by whatever names and links it is reached.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// Nil where a path leads to nothing, or to something other than a file.
  init?(file path: FilePath) {
    self.init(path, kind: S_IFREG)
  }

  /// Nil where a path leads to nothing, or to something other than a folder.
  init?(folder path: FilePath) {
    self.init(path, kind: S_IFDIR)
  }

  private init?(_ path: FilePath, kind: mode_t) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == kind else {
      return nil
    }
    (device, number) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino))
  }
}

/// The place that a report goes to, the same for all ways to write its path.
enum ReportPlace: Hashable {
  case file(FileIdentity)
  /// A file that is not there yet, in a folder that is.
  case new(FilePath, in: FileIdentity)
  /// A file in a folder that is not there yet.
  case path(FilePath)

  init(_ destination: String) {
    let folder = FilePath.workingFolder
    let path = (folder?.appending(FilePath(destination)) ?? FilePath(destination)).normalised
    if let file = FileIdentity(file: path) ?? FileIdentity(folder: path) {
      self = .file(file)
    } else if let parent = FileIdentity(folder: path.parent) {
      self = .new(path.name, in: parent)
    } else {
      self = .path(path)
    }
  }
}
