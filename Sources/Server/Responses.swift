internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Reports
internal import Serving

extension Response {
  /// A part of a page.
  static func html(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: .text(markup.html))
  }

  /// A whole page.
  static func page(_ bytes: [UInt8]) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A file that the pages are made with.
  static func file(_ name: String) throws -> Response {
    guard let file = ServedFiles.file(name) else { throw HTTPError(.notFound) }
    return Response(
      status: .ok,
      headers: [.contentType: file.type, .cacheControl: "max-age=300"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }
}

extension ResponseBody {
  static func text(_ text: String) -> ResponseBody {
    ResponseBody(byteBuffer: ByteBuffer(string: text))
  }
}

extension HTTPField.Name {
  /// The field by which a request says that a page of the server's sends it.
  static let gradus = named("X-Gradus")
  /// How many questions are left for the day.
  static let gradusLeft = named("X-Gradus-Left")
  /// `more` where a further hint can be had.
  static let gradusHints = named("X-Gradus-Hints")
  static let secFetchSite = named("Sec-Fetch-Site")
  static let referrerPolicy = named("Referrer-Policy")
  static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")

  /// All names here are tokens, as a test of every answer's headers would show at once.
  private static func named(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
