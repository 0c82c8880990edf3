internal import FoundationEssentials
internal import Grading
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Reports
internal import Serving

/// Lets in who has a token, as a password (RFC 7617) or as a bearer's (RFC 6750); everybody where
/// none is asked for.
struct AccessGuard: RouterMiddleware {
  let tokens: Tokens

  func handle(
    _ request: Request, context: ServeContext,
    next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    if tokens.isEmpty { return try await next(request, context) }
    var context = context
    do {
      guard let (user, token) = Self.credentials(request.headers[.authorization]),
        let caller = try tokens.caller(token: token, user: user)
      else { return Self.refusal("a name and a token are asked for") }
      context.caller = caller
    } catch {
      return Self.refusal(error.english)
    }
    return try await next(request, context)
  }

  /// Upon it a browser asks for a name and a password.
  private static func refusal(_ reason: String) -> Response {
    Response(
      status: .unauthorized,
      headers: [.wwwAuthenticate: "Basic realm=\"Gradus\", charset=\"UTF-8\""],
      body: .text("\(reason)\n"))
  }

  private static func credentials(_ header: String?) -> (user: String?, token: String)? {
    guard let header, let blank = header.firstIndex(of: " ") else { return nil }
    let rest = String(header[blank...].drop { $0 == " " })
    switch header[..<blank].lowercased() {
    case "bearer": return (nil, rest)
    case "basic":
      guard let text = Self.decoded(base64: rest), let colon = text.firstIndex(of: ":") else {
        return nil
      }
      let user = String(text[..<colon])
      return (user.isEmpty ? nil : user, String(text[text.index(after: colon)...]))
    default: return nil
    }
  }

  private static func decoded(base64 text: String) -> String? {
    Data(base64Encoded: text).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Refuses what another site's page makes a browser send.
///
/// A request that changes or asks something carries `X-Gradus`, which other sites' pages cannot add
/// without the server's leave. The host must be one that the server answers to, so that no foreign
/// name leads here.
struct SiteGuard: RouterMiddleware {
  /// The hosts besides the loopback's that the server answers to; nil for all, where a token keeps
  /// strangers out.
  let hosts: Set<String>?

  func handle(
    _ request: Request, context: ServeContext,
    next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    if let hosts {
      let host = Self.name(request.head.authority ?? "")
      guard Self.loopback.contains(host) || hosts.contains(host) else {
        return Response(
          status: .misdirectedRequest,
          body: .text("this host is not served; start gradus serve with --host to answer to it\n"))
      }
    }
    if request.method != .get, request.method != .head {
      let site = request.headers[.secFetchSite] ?? "same-origin"
      guard request.headers[.gradus] != nil, ["same-origin", "none"].contains(site) else {
        return Response(
          status: .forbidden, body: .text("only the server's own pages may send this\n"))
      }
    }
    return try await next(request, context)
  }

  private static let loopback: Set<String> = ["localhost", "127.0.0.1", "[::1]", "::1"]

  /// A host without its port.
  static func name(_ authority: String) -> String {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      return String(authority[...end]).lowercased()
    }
    return authority.prefix { $0 != ":" }.lowercased()
  }
}

/// Says on every answer what a browser may do with it: nothing but show it with the server's own
/// style and scripts.
struct HeaderGuard: RouterMiddleware {
  func handle(
    _ request: Request, context: ServeContext,
    next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch let error as HTTPError {
      response = Response(
        status: error.status, body: .text("\(error.body ?? error.status.reasonPhrase)\n"))
    } catch let message as HandInMessage {
      response = Response(
        status: HTTPResponse.Status(code: message.status), body: .text("\(message.english)\n"))
    } catch let failure as RunFailure {
      response = Self.failure(failure.description)
    } catch let error as ReportError {
      response = Self.failure(error.description)
    } catch {
      response = Self.failure("\(error)")
    }
    if response.headers[.contentType] == nil {
      response.headers[.contentType] = "text/plain; charset=utf-8"
    }
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        + "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    }
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.referrerPolicy] = "no-referrer"
    response.headers[.crossOriginOpenerPolicy] = "same-origin"
    response.headers[.crossOriginResourcePolicy] = "same-origin"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }

  private static func failure(_ reason: String) -> Response {
    StandardStream.say(reason)
    return Response(
      status: .internalServerError, body: .text("the server failed; see its log\n"))
  }
}

/// Says each answer on standard error: when, what, how it ended and how long it took; no name and
/// no content.
struct RequestLog: RouterMiddleware {
  func handle(
    _ request: Request, context: ServeContext,
    next: (Request, ServeContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    let path = printable(String(request.uri.path.prefix(200)))
    let line =
      "\(RunTime.now.timestamp)Z \(request.method) \(path) \(response.status.code) \(Int(time)) ms\n"
    try? StandardStream.error.write(line)
    return response
  }
}
