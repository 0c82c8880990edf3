import Foundation

/// The built command line, run as a person runs it.
struct GradusProcess {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `gradus` with the arguments, in a folder, with an environment of nothing but what is
  /// given.
  init(
    _ arguments: [String], in folder: URL, input: String? = nil,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    // Streams go through files: a pipe that nobody empties would stop the process.
    let streams = try TemporaryFolder()
    let stdin = URL(fileURLWithPath: try streams.write(input ?? "", to: "in"))
    let stdout = URL(fileURLWithPath: try streams.write("", to: "out"))
    let stderr = URL(fileURLWithPath: try streams.write("", to: "err"))
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: stdout, encoding: .utf8)
    errors = try String(contentsOf: stderr, encoding: .utf8)
  }

  /// The executable lies beside the bundle of the tests.
  static var executable: URL {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent().appendingPathComponent("gradus")
    }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("gradus")
  }
}
