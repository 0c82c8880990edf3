import Foundation
import Testing

@Suite("Interruption")
struct InterruptionTests {
  @Test(
    "A signal that comes twice in a row ends the run in good order", arguments: [SIGTERM, SIGHUP])
  func twice(number: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write("gradus: 1\ngiven: {x: 2}\nsteps: [{step: a, formula: 3 * x}]\n", to: "r.yaml")
    let process = Process()
    process.executableURL = GradusProcess.executable
    process.arguments = ["grade", "-r", "r.yaml", "--csv", "points.csv", "-"]
    process.currentDirectoryURL = folder.url
    let (input, errors) = (Pipe(), Pipe())
    (process.standardInput, process.standardError) = (input, errors)
    try Self.withoutBlockedSignals { try process.run() }
    // The report is begun and the run waits for an answer.
    let begun = folder.url.appendingPathComponent("points.csv.gradus.tmp").path
    while process.isRunning, !FileManager.default.fileExists(atPath: begun) { usleep(1000) }
    for _ in 1...3 {
      kill(process.processIdentifier, number)
      usleep(1000)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 128 + number)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said == "gradus: interrupted; no report is written\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["r.yaml"])
  }

  struct Stage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// The answer's argument, in a shell where `$GRADUS` is the program.
    var line: String
    /// The file that shows that the run has come there.
    var sign = "points.csv.gradus.tmp"
  }

  static let stages = [
    Stage(
      testDescription: "a pipe that gives nothing",
      line: "exec \"$GRADUS\" grade -r r.yaml --csv points.csv pipe", sign: "r.yaml"),
    Stage(
      testDescription: "a child process",
      line: "PATH=$PWD/bin:$PATH exec \"$GRADUS\" grade -r r.yaml --csv points.csv s.pdf",
      sign: "child"),
    Stage(
      testDescription: "a parser",
      line: "exec \"$GRADUS\" grade -r r.yaml --max-work 1000000 --csv points.csv long.txt"),
    Stage(
      testDescription: "standard error that nobody reads",
      line: "exec \"$GRADUS\" grade -r r.yaml --csv points.csv pipe 2>full", sign: "r.yaml"),
  ]

  @Test("One signal ends a run wherever it is, and leaves nothing of it", arguments: stages)
  func anywhere(_ stage: Stage) throws {
    let folder = try TemporaryFolder()
    try folder.write("gradus: 1\ngiven: {x: 2}\nsteps: [{step: a, formula: 3 * x}]\n", to: "r.yaml")
    try folder.write("%PDF-1.4\n", to: "s.pdf")
    try folder.write(
      program: "echo $$ >child.new; mv child.new child; exec sleep 600", to: "bin/pdftotext")
    if stage.testDescription == "a parser" {
      try folder.write(
        "a = [" + String(repeating: "(1 + 2), ", count: 900_000) + "3]\n", to: "long.txt")
    }
    // A pipe held open at this end and never read or written.
    var ends: [FileHandle] = []
    for name in ["pipe", "full"] {
      #expect(mkfifo(folder.path + "/" + name, 0o600) == 0)
      let descriptor = open(folder.path + "/" + name, O_RDWR | O_NONBLOCK)
      ends.append(FileHandle(fileDescriptor: descriptor, closeOnDealloc: true))
    }
    let block = [UInt8](repeating: 0x20, count: 1 << 16)
    while write(ends[1].fileDescriptor, block, block.count) > 0 {}
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", stage.line]
    process.environment = ["GRADUS": GradusProcess.executable.path, "PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    try Self.withoutBlockedSignals { try process.run() }
    let sign = folder.url.appendingPathComponent(stage.sign).path
    while process.isRunning, !FileManager.default.fileExists(atPath: sign) { usleep(1000) }
    usleep(200_000)
    kill(process.processIdentifier, SIGTERM)
    // One that does not end by itself is ended by the test's own time limit.
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 143)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.hasPrefix("points.csv") }, "\(left)")
    if let child = try? folder.contents(of: "child"), let number = Int32(child.dropLast()) {
      #expect(kill(number, 0) != 0, "the child lives on")
    }
    withExtendedLifetime(ends) {}
  }

  /// Runs a body without blocked or ignored signals: a child process inherits both from the thread
  /// that starts it.
  ///
  /// Threads of tests block some, and `nohup` ignores SIGHUP.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    let hangup = signal(SIGHUP, SIG_DFL)
    defer {
      signal(SIGHUP, hangup)
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    try body()
  }
}
