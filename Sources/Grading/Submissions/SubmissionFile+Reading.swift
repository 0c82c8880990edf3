#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Why the bytes of a file cannot be had.
struct UnreadableFile: Error, CustomStringConvertible, Sendable {
  let description: String
  /// Whether the system lacks what it takes to read any file, so that it says nothing of this one.
  var isShortage = false
}

extension SubmissionFile {
  /// The bytes of the file; nil where it cannot be read any more or is longer than the limit.
  package func contents(limit: Int) -> [UInt8]? { try? bytes(limit: limit) }

  /// All bytes of the file.
  /// - Throws: `UnreadableFile` where it cannot be opened or is longer than the limit.
  func bytes(limit: Int) throws(UnreadableFile) -> [UInt8] {
    switch source {
    case .standardInput: return try OpenFile(descriptor: 0, isOwned: false).bytes(limit: limit)
    case .named(let path): return try OpenFile(path, flags: 0).bytes(limit: limit)
    case .met(let path):
      // The kind was looked at while walking; what has since become a link or a pipe must not hold
      // up the run.
      return try OpenFile(path, flags: O_NOFOLLOW | O_NONBLOCK).bytesOfFile(limit: limit)
    case .held(let bytes):
      guard bytes.count <= limit else { throw .tooLong(limit) }
      return bytes
    case .unreadable(let reason): throw UnreadableFile(description: reason)
    }
  }

  /// The first bytes of a file that the person named, and its length.
  static func start(of path: FilePath, count: Int) throws(UnreadableFile) -> (
    bytes: [UInt8], length: Int
  ) {
    let file = try OpenFile(path, flags: 0)
    return (try file.start(count: count), file.length)
  }
}

extension UnreadableFile {
  fileprivate static func tooLong(_ limit: Int) -> UnreadableFile {
    UnreadableFile(
      description: "is longer than \(ByteCount(limit)), the most that is read of a file; "
        + "--max-file-size raises it")
  }
}

/// An open file, closed when it goes.
private struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool

  init(descriptor: Int32, isOwned: Bool) {
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  init(_ path: FilePath, flags: Int32) throws(UnreadableFile) {
    let opened = path.withCString { open($0, O_RDONLY | O_CLOEXEC | flags) }
    guard opened >= 0 else {
      let error = SystemError.last
      throw UnreadableFile(
        description: "cannot be opened: \(error)", isShortage: error.isShortage)
    }
    self.init(descriptor: opened, isOwned: true)
  }

  deinit {
    if isOwned { _ = close(descriptor) }
  }

  var status: stat {
    var status = stat()
    fstat(descriptor, &status)
    return status
  }

  var length: Int { Int(status.st_size) }

  /// Reads so many bytes, or fewer where the file ends.
  func start(count wanted: Int, inOneCall: Bool = false) throws(UnreadableFile) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      do throws(SystemError) { count = try fill(buffer, inOneCall) } catch { failure = error }
    }
    if let failure {
      throw UnreadableFile(
        description: "cannot be read: \(failure)", isShortage: failure.isShortage)
    }
    return bytes
  }

  /// Reads what was a file when its folder was listed.
  ///
  /// One call is enough for most: at an offset of its own only a file with offsets can be read, so
  /// that a pipe refuses it.
  func bytesOfFile(limit: Int) throws(UnreadableFile) -> [UInt8] {
    let room = 1 << 13
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      got = pread(descriptor, buffer.baseAddress, buffer.count, 0)
      count = max(got, 0)
    }
    if (0..<room).contains(got), got <= limit { return bytes }
    let status = status
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw UnreadableFile(description: "is no longer a file")
    }
    return try self.bytes(limit: limit, status)
  }

  /// Reads to the end, in one call where the size is known.
  func bytes(limit: Int) throws(UnreadableFile) -> [UInt8] {
    try bytes(limit: limit, status)
  }

  private func bytes(limit: Int, _ status: stat) throws(UnreadableFile) -> [UInt8] {
    if status.st_mode & S_IFMT == S_IFDIR {
      throw UnreadableFile(description: "is a folder, expected a file")
    }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    let size = isRegular ? Int(status.st_size) : 0
    guard size <= limit else { throw .tooLong(limit) }
    var bytes: [UInt8] = []
    // One byte more than the size tells the end from a file that grew meanwhile.
    var room = size > 0 ? size + 1 : 1 << 16
    while true {
      let wanted = room
      // Of a regular file fewer bytes than wanted are the last; pipes may have more behind a pause.
      let block = try start(count: wanted, inOneCall: isRegular)
      if bytes.isEmpty { bytes = block } else { bytes += block }
      guard bytes.count <= limit else { throw .tooLong(limit) }
      if block.count < wanted { return bytes }
      room = 1 << 16
    }
  }

  /// Reads until the buffer is full or the file ends.
  private func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ inOneCall: Bool
  ) throws(SystemError) -> Int {
    var count = 0
    while count < buffer.count, let start = buffer.baseAddress {
      let got = read(descriptor, start + count, buffer.count - count)
      if got == 0 { break }
      if got > 0 {
        count += got
        if inOneCall { break }
      } else if !SystemError.last.isInterruption {
        throw SystemError.last
      }
    }
    return count
  }
}
