import AnswerSheets

/// The file names tried with each input, so that every reader meets it.
private let names = ["s.txt", "s.md", "s.json", "s.yaml", "s.csv", "s.ipynb"]

/// Reads the bytes that libFuzzer offers: the first chooses the reader, the rest is the file.
///
/// Whatever the bytes are, they are read or refused; a trap is a crash that libFuzzer keeps.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnswer(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let file = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let limits = ReadingLimits(fileBytes: 1 << 16, numbers: 1000, nesting: 20)
  _ = try? AnswerReader.read(
    file, fileName: names[Int(start.pointee) % names.count], limits: limits)
  return 0
}

/// LibFuzzer's loop; its own `main` is not linked because SwiftPM names the entry point after the target.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
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
