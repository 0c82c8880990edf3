#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension ReportFile {
  /// A file for what has to wait, so that it does not wait in memory; gone when its owner is.
  package final class Scratch {
    private let descriptor: Int32
    private let path: String

    /// Opens a file beside the report that it is for.
    package init(beside report: String) throws(ReportError) {
      let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC
      // A name that is taken is somebody's: another run may be just here as well.
      var opened: Int32 = -1
      var name = ""
      for number in 0..<100 where opened < 0 {
        name = "\(report).\(getpid()).\(number).part"
        opened = open(name, flags, 0o600)
        guard opened < 0, errno == EEXIST else { break }
      }
      (path, descriptor) = (name, opened)
      guard descriptor >= 0 else {
        throw ReportError("\(path): \(lastError); choose a place that can be written to")
      }
      // Without a name it goes by itself, even where the process is killed.
      unlink(path)
    }

    deinit { close(descriptor) }

    package func write(_ bytes: [UInt8]) throws(ReportError) {
      if let code = DescriptorWriting.write(bytes, to: descriptor) {
        throw ReportError("\(path): \(String(cString: strerror(code)))")
      }
    }

    /// Writes all of it to a report.
    package func copy(to file: ReportFile) throws(ReportError) {
      try copy(0..<Int.max, to: file)
    }

    /// Writes some of its bytes to a report, a block at a time; those behind its end are none.
    package func copy(_ range: Range<Int>, to file: ReportFile) throws(ReportError) {
      var start = range.lowerBound
      while start < range.upperBound {
        var got = 0
        let most = min(1 << 16, range.upperBound - start)
        let block = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
          got = pread(descriptor, buffer.baseAddress, most, off_t(start))
          count = max(got, 0)
        }
        if got < 0 { throw ReportError("\(path): \(lastError)") }
        if got == 0 { return }
        try file.write(block)
        start += got
      }
    }
  }
}
