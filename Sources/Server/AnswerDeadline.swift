internal import NIOCore
internal import NIOHTTPTypes

/// Closes a connection that does not take in time what is sent to it: else whoever reads nothing
/// keeps it for ever, and the server from ending.
final class AnswerDeadline: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let time: TimeAmount

  init(_ time: TimeAmount) { self.time = time }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let channel = context.channel
    let closing = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    // It is kept once the system has taken the part.
    let taken = promise ?? context.eventLoop.makePromise(of: Void.self)
    taken.futureResult.whenComplete { _ in closing.cancel() }
    context.write(data, promise: taken)
  }
}
