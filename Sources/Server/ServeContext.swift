internal import Hummingbird

/// The server's knowledge of a request beside its own text.
struct ServeContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who asks, where a token was asked for: the name given with it, or what stands beside it in the
  /// file of tokens.
  var caller: String?

  init(source: Source) { coreContext = .init(source: source) }
}
