import Foundation
import Testing

@Suite("What `make test` prints")
struct FailureFilterTests {
  @Test("What fails and the sums, not every start; names of several lines belong to their first")
  func filter() throws {
    let printed = """
      [3/7] Compiling A.swift
      a.swift:1:2: warning: unused
      Building for debugging...
      Build complete! (3.1s)
      ◇ Test run started.
      ↳ Testing Library Version: 6.3
      ◇ Test "one" started.
      ◇ Test case passing 1 argument text → "a
      ::error::b" to "two" started.
      ✔ Test "one" passed after 0.1 seconds.
      ✘ Test "two" recorded an issue at T.swift:3:4: Expectation failed: a == "x
      y"
      ↳ a comment
      ✔ Suite "S" passed after 0.2 seconds.
      T.swift:9: Fatal error: boom
      ✘ Test run with 2 tests in 1 suite failed after 0.2 seconds with 1 issue.

      """
    let folder = try TemporaryFolder()
    try folder.write(printed, to: "in")
    let process = Process()
    process.executableURL = Repository.root.appendingPathComponent(".ci/failures")
    process.standardInput = try FileHandle(
      forReadingFrom: folder.url.appendingPathComponent("in"))
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let shown = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(
      String(decoding: shown, as: UTF8.self) == """
        a.swift:1:2: warning: unused
        ✘ Test "two" recorded an issue at T.swift:3:4: Expectation failed: a == "x
        y"
        ↳ a comment
        T.swift:9: Fatal error: boom
        ✘ Test run with 2 tests in 1 suite failed after 0.2 seconds with 1 issue.

        """)
  }
}
