internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Lets a connection read into blocks of one small size.
///
/// By itself a connection takes larger blocks the more it is sent, and keeps them while it is open:
/// 500 students who had each sent a PDF of 100 kB held 30 MiB that way.
final class ReadBuffers: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  /// The bytes of a block.
  private static let size = 8192

  func handlerAdded(context: ChannelHandlerContext) {
    let blocks = FixedSizeRecvByteBufferAllocator(capacity: Self.size)
    _ = context.channel.setOption(.recvAllocator, value: blocks)
  }
}
