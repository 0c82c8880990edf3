#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Listings of a folder.
enum Folder {
  /// The kind of an entry, as far as grading cares.
  enum Kind: Sendable { case file, folder, link, other }

  /// The kind of an entry of a listing.
  static func kind(_ type: Int32, path: () -> FilePath) -> Kind {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    // Some file systems do not say in the listing.
    case Int32(DT_UNKNOWN): kind(of: path(), followingLinks: false) ?? .other
    default: .other
    }
  }

  /// The kind of the file that a path leads to; nil where there is nothing.
  static func kind(of path: FilePath, followingLinks: Bool) -> Kind? {
    var status = stat()
    let result = path.withCString {
      followingLinks ? stat($0, &status) : lstat($0, &status)
    }
    guard result == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether a file can be reached by another name: it is a link, or has several names itself.
  static func hasOtherNames(_ path: FilePath) -> Bool {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1
  }
}
