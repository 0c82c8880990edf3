/// Tells archives from answers.
enum ArchiveName {
  /// The number of first bytes of a file by which a tar is known: its signature ends there.
  static let tellingBytes = 262

  private static let extensions = [".zip", ".tar", ".tgz", ".tar.gz"]

  /// Whether a file is an archive of files: by its first bytes, unless its name says that it is a
  /// document in one.
  static func isArchive(_ path: @autoclosure () -> FilePath, start: [UInt8]) -> Bool {
    hasSignature(start) && mayBeArchive(path())
  }

  private static func hasSignature(_ start: [UInt8]) -> Bool {
    start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || start.starts(with: [0x1F, 0x8B])
      || start.count >= tellingBytes && start[257..<262].elementsEqual("ustar".utf8)
  }

  /// Whether the name alone leaves that open; a Word document is a zip, too.
  static func mayBeArchive(_ path: FilePath) -> Bool {
    let name = path.name.description.lowercased()
    return path.name.stem == path.name || extensions.contains { name.hasSuffix($0) }
  }

  /// The name without the extension of an archive, both parts of `.tar.gz`.
  static func stem(_ path: FilePath) -> FilePath {
    let stem = path.stem
    return stem.description.lowercased().hasSuffix(".tar") ? stem.stem : stem
  }
}
