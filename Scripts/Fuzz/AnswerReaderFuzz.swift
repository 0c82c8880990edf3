import AnswerSheets
import Archives
import Glibc
import Marking
import Notation
import Rubrics

/// The reader that is fed, by the environment variable `GRADUS_FUZZ_TARGET`.
private enum FuzzTarget: String {
  case text, markdown, json, yaml, table, notebook, npy, zipped, formula, rubric, archive

  /// The one asked for, or the reader of text.
  static let chosen =
    getenv("GRADUS_FUZZ_TARGET")
    .flatMap { FuzzTarget(rawValue: String(cString: $0)) } ?? .text

  /// A file name that leads to the reader.
  private var fileName: String {
    switch self {
    case .markdown: "s.md"
    case .json: "s.json"
    case .yaml: "s.yaml"
    case .table: "s.csv"
    case .notebook: "s.ipynb"
    case .npy: "Z1.npy"
    case .zipped: "s.npz"
    case .text, .formula, .rubric, .archive: "s.txt"
    }
  }

  /// Reads a file, and marks what it says as the product does.
  func feed(_ bytes: [UInt8]) {
    switch self {
    case .formula: _ = try? ExpressionParser.parse(String(decoding: bytes, as: UTF8.self))
    case .rubric: _ = try? RubricReader.read(bytes, fileName: "r.yaml")
    case .archive: unpack(bytes)
    default:
      let limits = ReadingLimits(fileBytes: 1 << 16, numbers: 1000, nesting: 20)
      guard let sheet = try? AnswerReader.read(bytes, fileName: fileName, limits: limits) else {
        return
      }
      _ = marker?.mark(sheet)
    }
  }

  private func unpack(_ bytes: [UInt8]) {
    guard let archive = try? Archive(bytes) else { return }
    while let entry = try? archive.next() {
      if entry.kind == .file { _ = try? archive.bytes(limit: 1 << 16) }
    }
  }
}

/// Marks by a rubric with a chain, a matrix and an update.
private let marker = (try? RubricReader.read(Array(rubric.utf8), fileName: "r.yaml"))
  .map { Marker(rubric: $0) }

private let rubric = """
  gradus: 1
  given: {X: [1, 0], Y: [0, 1], W1: [[3, 6], [4, 5]], W1_0: [1, -6], eta: 0.5}
  steps:
    - {step: Z1, formula: "W1' * X + W1_0"}
    - {step: H, formula: sigmoid(Z1)}
    - {step: Yhat, formula: softmax(H)}
    - {step: L, formula: "cross_entropy(Y, Yhat)"}
    - {step: dW1, formula: "gradient(L, W1)"}
    - {step: W1_new, formula: W1 - eta * dW1}
  """

/// Reads the bytes that libFuzzer offers.
///
/// Whatever the bytes are, they are read or refused; a trap is a crash that libFuzzer keeps.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnswer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.feed(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// LibFuzzer's loop; its own `main` is not linked because SwiftPM names the entry point after the target.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The entry point of the executable.
@_cdecl("fuzz_answers_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments, readAnswer)
}
