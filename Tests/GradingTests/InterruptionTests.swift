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

  /// A process is born with the signals blocked that its parent's thread blocks, as threads of tests do.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}
