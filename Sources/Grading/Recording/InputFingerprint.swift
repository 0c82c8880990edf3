internal import Encodings

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Tells whether the answers are those of an earlier run: their ids, paths, sizes and times of
/// change.
enum InputFingerprint {
  /// - Throws: `RunFailure` where an answer cannot be read a second time.
  static func hash(of submissions: SubmissionList) throws(RunFailure) -> String {
    var bytes: [UInt8] = []
    for submission in submissions.lazy.flatMap(\.attempts) {
      let attempt = submission.attempt.map { String($0) } ?? ""
      for text in [submission.id, submission.student, attempt, String(submission.daysLate)] {
        bytes += text.utf8 + [0]
      }
      for file in submission.files {
        bytes += file.path.utf8 + [0]
        bytes += try stamp(of: file.source) + [0]
      }
      bytes.append(1)
    }
    return SHA256.hexadecimal(of: bytes)
  }

  private static func stamp(of source: SubmissionFile.Source) throws(RunFailure) -> [UInt8] {
    switch source {
    case .standardInput:
      throw RunFailure(
        .usage, "--resume cannot read standard input again; save it in a file and name that")
    case .named(let path), .met(let path):
      var status = stat()
      let isThere = (path.bytes + [0]).withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { name in
          name.baseAddress.map { stat($0, &status) == 0 } ?? false
        }
      }
      guard isThere else { return [] }
      #if canImport(Darwin)
        let changed = status.st_mtimespec
      #else
        let changed = status.st_mtim
      #endif
      return Array("\(status.st_size) \(changed.tv_sec) \(changed.tv_nsec)".utf8)
    case .held(let bytes): return SHA256.bytes(of: bytes)
    case .unreadable(let reason): return Array(reason.utf8)
    }
  }
}
