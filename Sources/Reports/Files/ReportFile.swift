#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A report file, which appears whole or not at all: written beside its path, put on the disk and
/// moved there at the end.
package final class ReportFile {
  /// The part of a report that survives a loss of power once `finish` has returned.
  package enum Durability: Sendable {
    /// Nothing: one file of thousands, each of which would wait for the disk.
    case none
    /// The file's bytes, which are on the disk before it has its name.
    case content
    /// The file's bytes and its name.
    case name
  }

  private let path: String
  private let temporaryPath: String
  private let descriptor: Int32
  private let isStream: Bool
  private let durability: Durability
  /// The system's `fsync`.
  private let sync: (Int32) -> Int32
  private var isFinished = false
  /// The bytes written since the system was last told to put them on the disk.
  private var bytesUnsynced = 0

  /// The number of bytes after which what is written goes to the disk while the report is not
  /// finished.
  private static let syncedAtOnce = 1 << 20

  /// Opens the file; `-` is standard output.
  ///
  /// - Parameters:
  ///   - isShared: whether every user of the system may read it.
  ///   - durability: what of it no loss of power takes.
  ///   - sync: waits until the disk has all of a file; 0 where it has.
  /// - Throws: `ReportError` where the path cannot be written to.
  package init(
    _ path: String, isShared: Bool = true, durability: Durability = .content,
    sync: @escaping (Int32) -> Int32 = fsync
  ) throws(ReportError) {
    self.path = path
    self.durability = durability
    self.sync = sync
    isStream = Self.isStream(path)
    if !isStream { try ReportFolder.make(parentOf: path) }
    if path == "-" {
      (temporaryPath, descriptor) = (path, 1)
    } else if isStream {
      (temporaryPath, descriptor) = (path, open(path, O_WRONLY | O_CLOEXEC))
    } else {
      (temporaryPath, descriptor) = UnfinishedFiles.begin {
        Self.openBeside(path, mode: isShared ? 0o644 : 0o640)
      }
    }
    guard descriptor >= 0 else {
      throw ReportError("\(path): \(Self.lastError); choose a place that can be written to")
    }
  }

  /// Opens a file that takes the place of one made by a person, with the same access: of a link's
  /// target, if it is a link.
  ///
  /// It is on the disk before `finish` returns.
  ///
  /// Where there is none yet, it is for its owner and the group alone.
  ///
  /// - Throws: `ReportError` where the path cannot be written to.
  package convenience init(inPlaceOf path: String) throws(ReportError) {
    let target = Self.target(of: path)
    try self.init(target, isShared: false, durability: .name)
    var former = stat()
    guard stat(target, &former) == 0 else { return }
    // Only root may give a file to another, and a user only to a group of theirs; what the former
    // group could do is not for another one.
    let isOfGroup =
      fchown(descriptor, former.st_uid, former.st_gid) == 0
      || fchown(descriptor, uid_t.max, former.st_gid) == 0
    _ = fchmod(descriptor, former.st_mode & (isOfGroup ? 0o777 : 0o707))
  }

  /// The path that a link leads to, though nothing be there yet; the path itself where it is no
  /// link.
  private static func target(of path: String) -> String {
    if let found = realpath(path, nil) {
      defer { free(found) }
      return String(cString: found)
    }
    let length = Int(PATH_MAX)
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { max(readlink(path, $0, length), 0) } ?? 0
      }
    }
    if bytes.isEmpty { return path }
    let target = String(decoding: bytes, as: UTF8.self)
    let parent = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return target.hasPrefix("/") ? target : parent + target
  }

  deinit {
    guard path != "-" else { return }
    if !isFinished { UnfinishedFiles.remove(temporaryPath) }
    close(descriptor)
  }

  /// Adds some bytes.
  package func write(_ bytes: [UInt8]) throws(ReportError) {
    guard let code = DescriptorWriting.write(bytes, to: descriptor) else {
      return beginSync(of: bytes.count)
    }
    if path == "-" {
      throw ReportError(
        "standard output cannot be written: \(Self.words(of: code))",
        isOfStandardOutput: true)
    }
    throw ReportError(
      "\(path): \(String(cString: strerror(code))); nothing is left of this report")
  }

  private func beginSync(of count: Int) {
    bytesUnsynced += count
    guard !isStream, bytesUnsynced >= Self.syncedAtOnce else { return }
    DescriptorWriting.beginSync(of: descriptor)
    bytesUnsynced = 0
  }

  /// Moves the file to its path.
  package func finish() throws(ReportError) {
    guard path != "-", !isFinished else { return }
    isFinished = true
    // Closing a copy tells whether all is written; the file itself stays locked until it has its
    // name.
    guard isOnDisk(), close(dup(descriptor)) == 0 else {
      let reason = Self.lastError
      UnfinishedFiles.remove(temporaryPath)
      throw ReportError("\(path): \(reason); nothing is left of this report")
    }
    guard isStream || UnfinishedFiles.move(temporaryPath, to: path) else {
      let reason = Self.lastError
      UnfinishedFiles.remove(temporaryPath)
      throw ReportError("\(path): \(reason); choose a place that can be written to")
    }
    if durability == .name { ReportFolder.sync(parentOf: path) }
  }

  /// Waits until the disk has the bytes, where it is asked to; most of a large report is on its way
  /// already, so that 26 MB take 1 ms.
  private func isOnDisk() -> Bool {
    if durability == .none || isStream || sync(descriptor) == 0 { return true }
    // Some file systems know nothing of it.
    return errno == EINVAL || errno == ENOTSUP
  }

  /// The path at which a report is written until it is whole.
  package static func temporaryPath(for path: String) -> String { path + ".gradus.tmp" }

  /// Whether a report goes on at once to whoever reads it: standard output, a pipe or a device.
  package static func isStream(_ path: String) -> Bool { path == "-" || isDevice(path) }

  /// Opens what a killed run left, or makes it anew; a path of its own while another run is writing
  /// there.
  private static func openBeside(
    _ path: String, mode: mode_t
  ) -> (path: String, descriptor: Int32) {
    let shared = temporaryPath(for: path)
    let opened = open(shared, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
    if opened >= 0 {
      if flock(opened, LOCK_EX | LOCK_NB) == 0, isFile(opened, at: shared),
        ftruncate(opened, 0) == 0
      {
        return (shared, opened)
      }
      close(opened)
    }
    let own = "\(path).\(getpid()).tmp"
    return (own, open(own, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode))
  }

  /// Whether an open file still has that name: its last writer may have moved it to its path before
  /// it was locked.
  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
      && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }

  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind == S_IFCHR || kind == S_IFIFO
  }

  /// The system's words for an error, as the rest of a sentence.
  private static func words(of code: Int32) -> String {
    let text = String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  static var lastError: String {
    String(cString: strerror(errno))
  }
}
