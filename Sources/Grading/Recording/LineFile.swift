internal import Reports

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file of lines that is read a line at a time, so that one larger than the memory can be joined
/// or gone on from.
final class LineFile: Sendable {
  /// The longest line: a mark of a few thousand steps has far less.
  static let longestLine = 64 << 20
  let name: String
  /// The bytes of each line without its end, in the order of the file; the last may lack its end.
  let lines: [Range<Int>]
  /// The index behind the last line that is whole.
  let endOfWholeLines: Int
  private let source: Source

  private enum Source: Sendable {
    case file(Int32)
    /// A file that cannot be read twice: a pipe.
    case held([UInt8])
  }

  /// Looks where the lines of a file begin and end.
  /// - Throws: `RunFailure` where there is no such file, it cannot be read or a line is too long.
  init(
    _ name: String, expected: String, longestLine: Int = LineFile.longestLine
  ) throws(RunFailure) {
    var source = Source.held([])
    if Folder.kind(of: FilePath(name), followingLinks: true) == .file {
      let descriptor = open(name, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw RunFailure(.inputOutput, "\(printable(name)): \(SystemError.last)")
      }
      source = .file(descriptor)
    } else {
      source = .held(try Self.streamed(name, expected, longestLine))
    }
    self.name = name
    self.source = source
    (lines, endOfWholeLines) = try Self.lines(of: source, name, longestLine)
  }

  deinit {
    if case .file(let descriptor) = source { close(descriptor) }
  }

  /// The bytes of a line.
  func bytes(ofLine number: Int) throws(RunFailure) -> [UInt8] {
    try Self.bytes(in: lines[number], of: source, name)
  }

  /// All that a pipe gives, unless a line of it is longer than any mark.
  private static func streamed(
    _ name: String, _ expected: String, _ longestLine: Int
  ) throws(RunFailure) -> [UInt8] {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw RunFailure(
        .missingInput, "\(printable(name)): \(SystemError.last); expected \(expected)")
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var (start, number) = (0, 1)
    while true {
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        got = read(descriptor, buffer.baseAddress, buffer.count)
        count = max(got, 0)
      }
      if got < 0 {
        if SystemError.last.isInterruption { continue }
        throw RunFailure(.inputOutput, "\(printable(name)): \(SystemError.last)")
      }
      if got == 0 { return bytes }
      for (offset, byte) in chunk.enumerated() where byte == 0x0A {
        (start, number) = (bytes.count + offset + 1, number + 1)
      }
      bytes += chunk
      guard bytes.count - start <= longestLine else { throw tooLong(name, number, longestLine) }
    }
  }

  private static func tooLong(_ name: String, _ line: Int, _ longestLine: Int) -> RunFailure {
    RunFailure(
      .usage,
      "\(printable(name)):\(line): a line of more than \(ByteCount(longestLine)), expected one that --jsonl wrote"
    )
  }

  private static func lines(
    of source: Source, _ name: String, _ longestLine: Int
  ) throws(RunFailure) -> (lines: [Range<Int>], endOfWholeLines: Int) {
    var lines: [Range<Int>] = []
    var (start, next) = (0, 0)
    while true {
      let chunk = try bytes(in: next..<next + 1 << 18, of: source, name)
      if chunk.isEmpty { break }
      for (offset, byte) in chunk.enumerated() where byte == 0x0A {
        lines.append(start..<next + offset)
        start = next + offset + 1
      }
      next += chunk.count
      if next - start > longestLine { throw tooLong(name, lines.count + 1, longestLine) }
    }
    if start < next { lines.append(start..<next) }
    return (lines, start)
  }

  /// The bytes of a range, as many as there are.
  private static func bytes(
    in range: Range<Int>, of source: Source, _ name: String
  ) throws(RunFailure) -> [UInt8] {
    let descriptor: Int32
    switch source {
    case .held(let bytes): return Array(bytes[range.clamped(to: 0..<bytes.count)])
    case .file(let opened): descriptor = opened
    }
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = pread(descriptor, rest.baseAddress, rest.count, off_t(range.lowerBound + count))
        if read == 0 { return }
        if read < 0 {
          if SystemError.last.isInterruption { continue }
          failure = SystemError.last
          return
        }
        count += read
      }
    }
    if let failure { throw RunFailure(.inputOutput, "\(printable(name)): \(failure)") }
    return bytes
  }
}
