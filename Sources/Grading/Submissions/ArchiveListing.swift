internal import Archives

/// The files of an archive, unpacked in memory: nothing is put on disk.
struct ArchiveListing {
  /// A file of the archive.
  struct Member {
    /// The path in the archive, which stays below it.
    let path: FilePath
    let source: SubmissionFile.Source
  }

  private(set) var members: [Member] = []
  /// The members that were passed over.
  private(set) var hidden: Set<FilePath> = []
  /// Lines on what was passed over, in the archive's order.
  private(set) var notices: [String] = []
  /// Why the archive could not be read to its end.
  private(set) var failure: String?
  private let shown: FilePath

  /// Lists an archive.
  /// - Parameters:
  ///   - shown: the archive as lines on standard error show it.
  ///   - fileLimit: the most bytes that are read of one file.
  init(of shown: FilePath, fileLimit: Int, opening: () throws(ArchiveFailure) -> Archive) {
    self.shown = shown
    do throws(ArchiveFailure) {
      let archive = try opening()
      while let entry = try archive.next() { add(entry, of: archive, fileLimit) }
    } catch {
      failure = error.description
    }
  }

  private mutating func add(_ entry: ArchiveEntry, of archive: Archive, _ fileLimit: Int) {
    guard let path = Self.path(entry.name) else {
      return pass(FilePath(entry.name), "its name leads out of the archive, not read")
    }
    if let (dropping, reason) = Self.dropping(path) {
      if hidden.insert(dropping).inserted { pass(dropping, reason) }
      return
    }
    switch entry.kind {
    case .folder: break
    case .link: pass(path, "a link, not followed")
    case .other: pass(path, "a pipe or device, not read")
    case .file:
      do throws(ArchiveFailure) {
        let bytes = try archive.bytes(limit: fileLimit)
        members.append(Member(path: path, source: .held(Self.kept(bytes))))
      } catch {
        members.append(Member(path: path, source: .unreadable(error.description)))
      }
    }
  }

  private mutating func pass(_ path: FilePath, _ reason: String) {
    // Joined by hand, since a name that begins with a slash would stand for itself.
    notices.append("\(printable(shown))/\(printable(path)): \(reason)")
  }

  /// An entry's name as a path below the archive, or nil where it would lead out of it.
  static func path(_ name: String) -> FilePath? {
    var bytes = Array(name.utf8)
    let (slash, backslash) = (UInt8(ascii: "/"), UInt8(ascii: "\\"))
    // Some programs on Windows write their own sign between folders.
    if !bytes.contains(slash) { bytes = bytes.map { $0 == backslash ? slash : $0 } }
    let parts = bytes.split(separator: slash)
    let hasDrive = parts.first.map { $0.count == 2 && $0.last == UInt8(ascii: ":") } ?? false
    guard bytes.first != slash, !hasDrive, !parts.contains(where: { $0.elementsEqual("..".utf8) })
    else { return nil }
    return FilePath(bytes: bytes).normalised
  }

  /// The first part of a path that is passed over with all below it.
  private static func dropping(_ path: FilePath) -> (FilePath, String)? {
    var above = FilePath(bytes: [])
    for part in path.bytes.split(separator: UInt8(ascii: "/")) {
      let name = FilePath(bytes: Array(part))
      above = above.appending(name)
      if let reason = Dropping.reason(name) { return (above, reason) }
    }
    return nil
  }

  /// The bytes to be held until they are marked: a photograph is refused by its first ones, and a
  /// class hands in many.
  private static func kept(_ bytes: [UInt8]) -> [UInt8] {
    let pictures: [[UInt8]] = [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47]]
    guard pictures.contains(where: { bytes.starts(with: $0) }) else { return bytes }
    return Array(bytes.prefix(64))
  }
}
