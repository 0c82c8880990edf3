internal import ArgumentParser
internal import CommandOptions
internal import Grading
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import Reports
internal import Serving

/// `gradus serve`: a web page on which students answer assignments and see their marks.
@main
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gradus serve",
    abstract: "Serves a page on which students answer assignments and see their marks.",
    discussion: """
      Nothing of the key is in what it sends, and nothing is kept unless --store says where. It ends with Ctrl-C.

      EXAMPLE
        gradus serve -r Rubrics/backprop-by-hand.yaml
        gradus serve -r first.yaml -r second.yaml --store hand-ins --asks 20
        gradus serve -r rubric.yaml --address 0.0.0.0 --token-file tokens --host gradus.example.org
      """,
    version: GradusVersion.current)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("A rubric; several for several assignments.", valueName: "file"),
    completion: .file())
  var rubric: [String]

  @Option(
    help: ArgumentHelp(
      "A file with a key that students do not have, by which numbers are drawn.", valueName: "file"),
    completion: .file())
  var secretFile: String?

  @Option(
    help: ArgumentHelp(
      "A folder in which hand-ins are kept, each as a folder that 'gradus grade' marks.",
      valueName: "folder"), completion: .directory)
  var store: String?

  @Option(
    help: ArgumentHelp("How often each student may ask for marks on a day (UTC).", valueName: "n"))
  var asks: Int?

  @Option(
    help: ArgumentHelp(
      "Serve markers instead: a folder of answers to look at and decide about.",
      valueName: "folder"), completion: .directory)
  var review: String?

  @Option(
    help: ArgumentHelp(
      "With --review: where decisions are written. (default: overrides.yaml in the folder)",
      valueName: "file"), completion: .file())
  var overrides: String?

  @Option(
    help: ArgumentHelp(
      "With --review: a gradebook exported by Canvas or Moodle.", valueName: "file"),
    completion: .file())
  var gradebook: String?

  @Option(
    help: ArgumentHelp(
      "With --review: where the gradebook is written, filled in.", valueName: "file"),
    completion: .file())
  var gradebookOut: String?

  @Option(
    help: ArgumentHelp(
      "The title of the gradebook's column. (default: the rubric's)", valueName: "title"))
  var assignment: String?

  @OptionGroup var network: NetworkOptions
  @OptionGroup var limits: ServedLimits

  func validate() throws {
    if let asks, asks < 1 { throw ValidationError("found --asks \(asks), expected 1 or more") }
    if review != nil, store != nil || asks != nil {
      throw ValidationError("--store and --asks are for students; found them with --review")
    }
    let isForMarkers = [overrides, gradebook, gradebookOut, assignment].contains { $0 != nil }
    if review == nil, isForMarkers {
      throw ValidationError("--overrides, --gradebook and --assignment go with --review")
    }
    if assignment != nil, gradebook == nil {
      throw ValidationError("--assignment is a column of a gradebook; give --gradebook as well")
    }
    if review != nil, !network.host.isEmpty, network.token == nil, network.tokenFile == nil {
      throw ValidationError(
        "--host opens the class to others; give --token or --token-file as well")
    }
    if (gradebook == nil) != (gradebookOut == nil) {
      throw ValidationError("--gradebook and --gradebook-out go together")
    }
  }

  func run() async throws {
    let server = try endingAsFailure { try makeServer() }
    try await server.run()
  }

  private func makeServer() throws -> PageServer {
    if let review { return try makeReview(of: review) }
    let assignments = try rubric.map {
      try ServedAssignment($0, secretFile: secretFile, limits: limits.limits)
    }
    let keys = assignments.map(\.key)
    if let key = keys.first(where: { key in keys.count { $0 == key } > 1 }) {
      throw RunFailure(.usage, "two rubrics have the id '\(key)'; give each one of its own")
    }
    let folder = try store.map { try handInFolder($0) }
    let server = try PageServer(network, bodyLimit: limits.maxFileSize.bytes)
    let routes = StudentRoutes(
      assignments: assignments, base: network.base,
      asks: AskLimit(daily: asks, log: folder?.askLog),
      handIns: folder.map { ($0, AskLimit(daily: Self.handInsADay)) }, bodies: server.bodies,
      handInBodies: server.handInBodies, threads: server.threads, tokens: server.tokens)
    routes.add(to: server.pages)
    return server
  }

  private func handInFolder(_ path: String) throws(RunFailure) -> HandInFolder {
    do throws(ReportError) {
      return try HandInFolder(path)
    } catch {
      throw RunFailure(.unwritableReport, error.description)
    }
  }

  private func makeReview(of folder: String) throws -> PageServer {
    guard rubric.count == 1 else {
      throw RunFailure(.usage, "found \(rubric.count) rubrics, expected one with --review")
    }
    let files = ReviewFiles(
      rubric: rubric[0], secretFile: secretFile, folder: folder, decisions: overrides,
      gradebook: gradebook.flatMap { file in
        gradebookOut.map {
          (GradebookSource(file: file, assignment: assignment), $0)
        }
      })
    let server = try PageServer(network, bodyLimit: 1 << 20)
    let classReview = try ClassReview(files, limits: limits.limits)
    classReview.notices.forEach(StandardStream.say)
    let routes = ReviewRoutes(
      review: classReview, pages: ReviewPages(classReview, base: network.base),
      bodies: server.bodies,
      threads: server.threads)
    routes.add(to: server.pages)
    return server
  }

  /// So often may each hand in on a day, so that nobody fills the disk.
  private static let handInsADay = 100
}
