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
  /// - Throws: `HandInMessage` where it is longer than the bound, or there is no room for it now.
  func withBody<Result: Sendable>(
    of request: Request, _ work: ([UInt8]) async throws -> Result
  ) async throws -> Result {
    let announced = request.headers[.contentLength].flatMap { Int($0) }
    guard announced ?? 0 <= limit else { throw HandInMessage.tooLong }
    var body: [UInt8] = []
    // What has come counts, not what is announced: else a few who announce much and send nothing
    // would shut out all.
    defer {
      let count = body.count
      taken.withLock { $0 -= count }
    }
    for try await block in request.body {
      let count = block.readableBytes
      guard body.count + count <= limit else { throw HandInMessage.tooLong }
      let isFree = taken.withLock { taken in
        guard taken + count <= allLimit else { return false }
        taken += count
        return true
      }
      guard isFree else { throw HandInMessage.busy }
      body += block.readableBytesView
    }
    return try await work(body)
  }
}
