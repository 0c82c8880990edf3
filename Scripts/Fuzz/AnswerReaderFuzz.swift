import Glibc
import HostileInputs

/// The reader that is fed, by the environment variable `GRADUS_FUZZ_TARGET`, or the reader of text.
private let target =
  getenv("GRADUS_FUZZ_TARGET")
  .flatMap { HostileTarget(rawValue: String(cString: $0)) } ?? .text

/// Reads the bytes that libFuzzer offers.
///
/// Whatever the bytes are, they are read or refused; a trap is a crash that libFuzzer keeps, and so
/// are unsound marks.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnswer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  precondition(target.feed(Array(UnsafeBufferPointer(start: start, count: count))))
  return 0
}

/// LibFuzzer's loop; its own `main` is not linked because SwiftPM names the entry point after the
/// target.
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
