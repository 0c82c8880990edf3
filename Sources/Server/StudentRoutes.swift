internal import AnswerSheets
internal import Grading
internal import HTTPTypes
internal import Hummingbird
internal import Reports
internal import Serving

/// The routes of students: the page of each assignment, and the reading and the marks of an answer.
struct StudentRoutes: Sendable {
  let assignments: [ServedAssignment]
  /// The beginning of addresses: empty or `/gradus`.
  let base: String
  let asks: AskLimit
  /// How often each may hand in on a day; only where hand-ins are kept.
  let handIns: (folder: HandInFolder, limit: AskLimit)?
  let bodies: BodyReader
  let handInBodies: BodyReader
  let threads: MarkingThreads
  let tokens: Tokens

  func add(to router: some RouterMethods<ServeContext>) {
    router.get("/") { request, context in
      try await threads.run {
        try page(of: assignments.count == 1 ? assignments[0] : nil, request, context)
      }
    }
    router.get("/a/:key") { request, context in
      let assignment = try assignment(context)
      return try await threads.run { try page(of: assignment, request, context) }
    }
    router.post("/a/:key/read") { request, context in
      try await answer(request, context) { assignment, handedIn in
        .html(try assignment.reading(of: handedIn))
      }
    }
    router.post("/a/:key/marks") { request, context in
      try await answer(request, context) { assignment, handedIn in
        let marks = try assignment.marks(of: handedIn, hintCount: try hintCount(for: handedIn))
        var response = Response.html(marks.fragment)
        if marks.hasHints { response.headers[.gradusHints] = "more" }
        // What nothing was read of is no question yet.
        let left =
          marks.tellsAnything
          ? try Self.count(handedIn, by: asks, onDay: Self.today) : nil
        if let left { response.headers[.gradusLeft] = String(left) }
        return response
      }
    }
    if let handIns { add(handIns.folder, handIns.limit, to: router) }
  }

  /// Adds the route of hand-ins.
  private func add(
    _ folder: HandInFolder, _ limit: AskLimit, to router: some RouterMethods<ServeContext>
  ) {
    router.post("/a/:key/hand-in") { request, context in
      // When it came, not when a thread is free for it: `due:` goes by that.
      let arrival = RunTime.now
      return try await answer(request, context, writes: true) { assignment, handedIn in
        let day = Self.today
        _ = try Self.count(handedIn, by: limit, onDay: day)
        guard let student = handedIn.student else { throw HandInMessage.noName }
        do {
          let receipt = try folder.keep(
            handedIn, by: student, for: assignment, at: arrival)
          let isLate = assignment.isLate(at: arrival)
          return .html(HandInMessage.kept(receipt, isLate: isLate).text(in: assignment))
        } catch {
          limit.giveBack(student, onDay: day)
          throw error
        }
      }
    }
  }

  /// The fields that a form sends in its address, in which a blank is a plus.
  private static func query(_ name: String, of request: Request) -> String? {
    let pair = (request.uri.query ?? "").split(separator: "&").first { $0.hasPrefix(name + "=") }
    return pair.map {
      String($0.dropFirst(name.count + 1).map { $0 == "+" ? " " : $0 }).withoutPercentCoding
    }
  }

  private func assignment(_ context: ServeContext) throws -> ServedAssignment {
    guard let key = context.parameters.get("key"),
      let assignment = assignments.first(where: { $0.key == key.withoutPercentCoding })
    else { throw HTTPError(.notFound, message: "there is no such assignment") }
    return assignment
  }

  private func page(
    of assignment: ServedAssignment?, _ request: Request, _ context: ServeContext
  ) throws -> Response {
    guard let assignment else { return .page(AssignmentsPage(assignments, base: base).bytes) }
    let student: String?
    do {
      student = try self.student(Self.query("student", of: request), context)
    } catch {
      return .html(error.text(in: assignment), status: HTTPResponse.Status(code: error.status))
    }
    let page = HandInPage(
      assignment, base: base,
      student: assignment.drawsNumbers ? student : context.caller,
      takesHandIns: handIns != nil, needsName: asks.daily != nil || handIns != nil,
      questionsLeft: try context.caller.flatMap { try questionsLeft(to: $0) },
      hasOthers: assignments.count > 1)
    return .page(try page.bytes())
  }

  /// Who somebody is: by their token, else by the name they give.
  private func student(_ name: String?, _ context: ServeContext) throws(HandInMessage) -> String? {
    if let caller = context.caller { return caller }
    let name = try HandedIn.name(name)
    if let name, tokens.isOwn(name) { throw .ownToken }
    return name
  }

  /// Reads what is handed over and answers it, on a thread for marking or for writing; what is
  /// refused is said in the student's language.
  private func answer(
    _ request: Request, _ context: ServeContext, writes: Bool = false,
    _ answer: @escaping @Sendable (ServedAssignment, HandedIn) throws -> Response
  ) async throws -> Response {
    let assignment = try assignment(context)
    let type = request.headers[.contentType] ?? ""
    do {
      return try await (writes ? handInBodies : bodies).withBody(of: request) { body in
        let work: @Sendable () throws -> Response = {
          guard let form = MultipartForm(body, contentType: type) else {
            throw HTTPError(.badRequest, message: "expected a form as multipart/form-data")
          }
          let handedIn = HandedIn(form, by: try student(form.text("student"), context))
          if handedIn.files.isEmpty { throw HandInMessage.nothing }
          return try answer(assignment, handedIn)
        }
        return try await writes ? threads.write(work) : threads.run(bytes: body.count, work)
      }
    } catch let message as HandInMessage {
      return .html(
        message.text(in: assignment), status: HTTPResponse.Status(code: message.status))
    }
  }

  /// The number of hints to show: as many as are asked for; where questions are counted, at most
  /// one for each question before this one.
  private func hintCount(for handedIn: HandedIn) throws -> Int {
    guard asks.daily != nil else { return handedIn.hintCount }
    guard let name = handedIn.student else { throw HandInMessage.noName }
    return min(handedIn.hintCount, try asks.taken(name, onDay: Self.today) ?? .max)
  }

  private func questionsLeft(to name: String) throws -> Int? {
    guard let daily = asks.daily, let taken = try asks.taken(name, onDay: Self.today) else {
      return nil
    }
    return max(daily - taken, 0)
  }

  /// Days since 1970.
  private static var today: Int { RunTime.now.seconds / 86_400 }

  /// Counts a question and tells how many are left for the day; nil where nobody counts.
  private static func count(
    _ handedIn: HandedIn, by limit: AskLimit, onDay day: Int
  ) throws -> Int? {
    guard limit.daily != nil else { return nil }
    guard let name = handedIn.student else { throw HandInMessage.noName }
    guard let left = try limit.take(name, onDay: day) else { throw HandInMessage.noneLeft }
    return left
  }
}
