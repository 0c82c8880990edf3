internal import CommandOptions
internal import Grading
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import Reports
internal import Serving

/// The server with all that guards it; what it serves is added to its pages.
struct PageServer {
  /// The routes to which pages are added.
  let pages: RouterGroup<ServeContext>
  let bodies: BodyReader
  /// For hand-ins, which wait for no room that bodies to be marked take.
  let handInBodies: BodyReader
  let threads: MarkingThreads
  let tokens: Tokens
  private let router: Router<ServeContext>
  private let network: NetworkOptions

  /// At most this number of connections is held at a time; further ones wait until one ends.
  private static let mostConnections = 1024
  /// So few are held at least, and so many descriptors are left for files and programs that read
  /// them.
  private static let (fewestConnections, descriptorsBeside) = (16, 128)
  /// The most bytes of a body, whatever is allowed: eight of them can still be counted.
  private static let largestBody = 1 << 40
  /// A connection on which nothing happens is closed after so long.
  private static let idleTime = TimeAmount.seconds(30)
  /// A request must have come whole after so long, and each part of an answer have been taken.
  private static let requestTime = TimeAmount.seconds(60)

  /// - Parameter bodyLimit: the most bytes of a file; what a form has around it comes on top.
  /// - Throws: `RunFailure` where the tokens cannot be read.
  init(_ network: NetworkOptions, bodyLimit: Int) throws(RunFailure) {
    self.network = network
    tokens = try Tokens(network.token, file: network.tokenFile)
    let limit = min(bodyLimit, Self.largestBody) + (1 << 16)
    (bodies, handInBodies) = (BodyReader(limit: limit), BodyReader(limit: limit))
    threads = MarkingThreads(cores: Processors.count)
    router = Router(context: ServeContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLog())
    router.add(middleware: HeaderGuard())
    router.get("/healthz") { _, _ in "ok\n" }
    pages = router.group(RouterPath(network.base))
      .add(
        middleware: SiteGuard(
          hosts: tokens.isEmpty ? Set(network.host.map(SiteGuard.name)) : nil)
      )
      .add(middleware: AccessGuard(tokens: tokens))
    pages.get("/files/:name") { _, context -> Response in
      try .file(context.parameters.get("name") ?? "")
    }
  }

  /// Serves until a signal ends it; what has begun is answered first.
  /// - Throws: `ExitCode` where the address cannot be listened on.
  func run() async throws {
    var logger = Logger(label: "gradus")
    logger.logLevel = .error
    let (address, base) = (network.address, network.base)
    let free = Descriptors.raise(to: Self.mostConnections + Self.descriptorsBeside)
    let connections = max(
      min(Self.mostConnections, free - Self.descriptorsBeside), Self.fewestConnections)
    let application = Application(
      router: router,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            ReadBuffers(), RequestDeadline(Self.requestTime), AnswerDeadline(Self.requestTime),
          ],
          idleTimeout: Self.idleTime)),
      configuration: ApplicationConfiguration(
        address: .hostname(address, port: network.port),
        availableConnectionsDelegate: MaximumAvailableConnections(connections)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        let host = address.contains(":") ? "[\(address)]" : address
        StandardStream.say("http://\(host):\(port)\(base)/ is served; Ctrl-C ends it")
      }, logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError {
      let reason = SystemError(code: error.errnoCode).description
      let failure = RunFailure(
        .inputOutput,
        "\(address):\(network.port) cannot be listened on: \(reason); choose another --port")
      try endingAsFailure { throw failure }
    } catch {
      let failure = RunFailure(.inputOutput, "the server ended: \(error)")
      try endingAsFailure { throw failure }
    }
  }
}
