internal import AnswerSheets
internal import Reports

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// `qpdf`, which tells the fields of a PDF, where it is installed.
struct QPDF: Sendable {
  /// The folders it is looked for in, as `PATH` lists them.
  let searchPath: String

  /// The one on this machine's `PATH`.
  static let system = QPDF(searchPath: PDFToText.system.searchPath)

  /// All that is told of a field is some 700 bytes, so this is more than 20,000 fields.
  private static let outputLimit = 16 << 20

  /// The extractor of the fields of one submission's PDFs, within the time of all programs that are
  /// started for it.
  ///
  /// Whatever goes wrong with it, the PDF is read by its text.
  func reader(within time: ChildTime) -> PDFFields {
    { pdf, _ in
      guard let executable = ChildProcess.executable("qpdf", in: searchPath),
        let file = TemporaryFile(pdf)
      else { return nil }
      return try? time.use { deadline throws(ChildFailure) in
        let child = try ChildProcess(
          executable,
          ["--warning-exit-0", "--no-warn", "--json", "--json-key=acroform", file.path],
          searchPath: searchPath)
        return try child.output(for: [], limit: Self.outputLimit, until: deadline)
      }
    }
  }
}

/// A file for programs that read no pipes, gone when it is let go or the process is ended.
private final class TemporaryFile {
  let path: String

  /// Nil where it cannot be written.
  init?(_ bytes: [UInt8]) {
    let (path, descriptor) = UnfinishedFiles.begin(Self.open)
    self.path = path
    guard descriptor >= 0 else { return nil }
    let isWhole = DescriptorWriting.write(bytes, to: descriptor) == nil
    close(descriptor)
    if !isWhole { return nil }
  }

  private static func open() -> (path: String, descriptor: Int32) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/gradus.XXXXXX".utf8)
    name.append(0)
    let descriptor = name.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { mkstemp($0.assumingMemoryBound(to: CChar.self)) } ?? -1
    }
    return (String(decoding: name.dropLast(), as: UTF8.self), descriptor)
  }

  deinit { UnfinishedFiles.remove(path) }
}
