internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Serving
internal import Synchronization

/// Reads the bodies of requests, each within its bound and all together within theirs.
final class BodyReader: Sendable {
  /// The most bytes of one body.
  let limit: Int
  /// The most bytes that all bodies may have that are read or worked on at a time.
  private let allLimit: Int
  private let taken = Mutex(0)

  init(limit: Int) {
    self.limit = limit
    allLimit = max(limit * 8, 128 << 20)
  }

  /// Reads a body and works on it; its memory counts until that is done.
  ///
  /// - Throws: `DeskMessage` where it is longer than the bound, or there is no room for it now.
  func withBody<Result: Sendable>(
    of request: Request, _ work: ([UInt8]) async throws -> Result
  ) async throws -> Result {
    let announced = request.headers[.contentLength].flatMap { Int($0) }
    guard announced ?? 0 <= limit else { throw DeskMessage.tooLong }
    // Who does not say how much is coming may send as much as is allowed.
    let room = announced ?? limit
    let isFree = taken.withLock { taken in
      guard taken + room <= allLimit else { return false }
      taken += room
      return true
    }
    guard isFree else { throw DeskMessage.busy }
    defer { taken.withLock { $0 -= room } }
    var body: [UInt8] = []
    for try await block in request.body {
      guard body.count + block.readableBytes <= limit else {
        throw DeskMessage.tooLong
      }
      body += block.readableBytesView
    }
    return try await work(body)
  }
}
