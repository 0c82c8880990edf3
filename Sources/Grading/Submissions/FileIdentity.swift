#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file by its device and number there, by whatever names and links it is reached.
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

  /// The file at a path, of whatever kind; nil for `/dev/null`, which takes any number of reports.
  init?(any path: FilePath) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  /// The file of standard output; nil for `/dev/null`.
  static var standardOutput: FileIdentity? {
    var status = stat()
    return fstat(1, &status) == 0 ? FileIdentity(status) : nil
  }

  private init?(_ status: stat) {
    var null = stat()
    if stat("/dev/null", &null) == 0, null.st_rdev == status.st_rdev,
      status.st_mode & S_IFMT == S_IFCHR
    {
      return nil
    }
    (device, number) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino))
  }

  private init?(_ path: FilePath, kind: mode_t) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == kind else {
      return nil
    }
    (device, number) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino))
  }
}

/// The file that a report goes to, the same for all ways to write its path.
enum ReportTarget: Hashable {
  case file(FileIdentity)
  /// A file that is not there yet, in a folder that is.
  case new(FilePath, in: FileIdentity)
  /// A file in a folder that is not there yet.
  case path(FilePath)

  init(_ destination: String) {
    if destination == "-" {
      self = FileIdentity.standardOutput.map { .file($0) } ?? .path(FilePath("-"))
      return
    }
    let folder = FilePath.workingFolder
    let path = (folder?.appending(FilePath(destination)) ?? FilePath(destination)).normalised
    if let file = FileIdentity(any: path) {
      self = .file(file)
    } else if let parent = FileIdentity(folder: path.parent) {
      self = .new(path.name, in: parent)
    } else {
      self = .path(path)
    }
  }
}
