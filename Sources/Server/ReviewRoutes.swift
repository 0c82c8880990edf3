internal import AnswerSheets
internal import FoundationEssentials
internal import Grading
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Reports
internal import Serving

/// The routes of markers: the pages of a class, and the one that takes their decisions.
struct ReviewRoutes: Sendable {
  let review: ClassReview
  let pages: ReviewPages
  let bodies: BodyReader
  let threads: MarkingThreads

  func add(to router: some RouterMethods<ServeContext>) {
    router.get("/") { _, _ in try await page { pages.classPage() } }
    router.get("/gradebook") { _, _ in
      guard let bytes = try await threads.run({ review.filledGradebook() }) else {
        throw HTTPError(.notFound, message: "no gradebook is filled in yet")
      }
      return Response(
        status: .ok, headers: [.contentType: "text/csv"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
    router.get("/:name") { _, context in
      let name = try Self.parameter("name", context)
      return try await page { name == "index.html" ? pages.classPage() : pages.page(name) }
    }
    router.get("/steps/:name") { _, context in
      let name = try Self.parameter("name", context)
      return try await page { pages.stepPage(name) }
    }
    router.get("/answers/:page/:file") { _, context in try await file(context) }
    router.post("/decisions") { request, _ in
      let (decision, seen) = try await decision(in: request)
      return try await answer { try review.decide(decision, seen: seen).json }
    }
    router.post("/mark-anew") { _, _ in try await answer { try review.markAnew().json } }
    router.post("/gradebook") { _, _ in try await answer { try review.fillGradebook()?.json } }
  }

  private static func parameter(_ name: String, _ context: ServeContext) throws -> String {
    guard let value = context.parameters.get(name) else { throw HTTPError(.notFound) }
    return value.withoutPercentCoding
  }

  private func page(_ make: @escaping @Sendable () -> [UInt8]?) async throws -> Response {
    guard let bytes = try await threads.run(make) else {
      throw HTTPError(.notFound, message: "there is no such page")
    }
    return .page(bytes)
  }

  private func file(_ context: ServeContext) async throws -> Response {
    let page = try Self.parameter("page", context)
    let number = Int(try Self.parameter("file", context))
    let found = try await threads.run { number.flatMap { pages.file($0, ofPage: page) } }
    guard let found else { throw HTTPError(.notFound, message: "there is no such file any more") }
    let kind = FileKind(found.name)
    var response = Response(
      status: .ok, headers: [.contentType: kind.type],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: found.bytes)))
    // Whatever a student hands in is never run here, only shown as a picture or kept.
    response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
    if !kind.isPicture { response.headers[.contentDisposition] = "attachment" }
    return response
  }

  /// A decision as the pages send it.
  private struct Message: Decodable {
    var about: [String: String]
    /// Null takes back what was decided; where it is left out, nothing is decided.
    var points: Double?
    var reason: String?
    /// The revision of the mark that the page shows.
    var seen: String?

    enum CodingKeys: String, CodingKey { case about, points, reason, seen }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      about = try values.decode([String: String].self, forKey: .about)
      points = try values.decode(Double?.self, forKey: .points)
      reason = try values.decodeIfPresent(String.self, forKey: .reason)
      seen = try values.decodeIfPresent(String.self, forKey: .seen)
    }
  }

  private func decision(
    in request: Request
  ) async throws -> (DecisionFile.Row, seen: String?) {
    try await bodies.withBody(of: request) { body in
      guard let message = try? JSONDecoder().decode(Message.self, from: Data(body)) else {
        throw HTTPError(
          .badRequest, message: "expected {\"about\": {…}, \"points\": …, \"reason\": …} in JSON")
      }
      let known: Set<String> = ["submission", "step", "group"]
      let decision = DecisionFile.Row(
        about: message.about.filter { known.contains($0.key) && !$0.value.isEmpty },
        points: message.points, reason: String((message.reason ?? "").prefix(500)))
      return (decision, message.seen)
    }
  }

  /// A marker's request, in JSON; a refusal is put in words that the page shows.
  private func answer(_ work: @escaping @Sendable () throws -> String?) async throws -> Response {
    do {
      guard let json = try await threads.write(work) else { throw HTTPError(.notFound) }
      return Response(
        status: .ok, headers: [.contentType: "application/json"], body: .text(json))
    } catch let fault as ReviewFault {
      throw HTTPError(.unprocessableContent, message: fault.description)
    } catch let failure as RunFailure {
      throw HTTPError(.conflict, message: failure.description)
    } catch let error as ReportError {
      throw HTTPError(.conflict, message: error.description)
    }
  }
}
