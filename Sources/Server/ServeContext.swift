internal import Hummingbird

/// The server's knowledge of a request beside its own text.
struct ServeContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The asker's name, if a token was asked for: the one given with it, or the one beside it in the
  /// file of tokens.
  var caller: String?

  init(source: Source) { coreContext = .init(source: source) }
}
