import Foundation
import Testing

@testable import Reports

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Writing to descriptors")
struct DescriptorWritingTests {
  @Test("All bytes are written, though a pipe takes them piece by piece")
  func pipe() async throws {
    // A pipe holds 64 KiB.
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 % 251) }
    let pipe = Pipe()
    let reading = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
    let code = DescriptorWriting.write(bytes, to: pipe.fileHandleForWriting.fileDescriptor)
    try pipe.fileHandleForWriting.close()
    #expect(code == nil)
    #expect(await reading.value == Data(bytes))
  }

  @Test("The system's error is told, and nothing to write is no error")
  func failing() {
    #expect(DescriptorWriting.write([1], to: -1) == EBADF)
    #expect(DescriptorWriting.write([], to: -1) == nil)
  }
}
