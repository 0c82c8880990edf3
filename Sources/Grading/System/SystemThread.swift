#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A thread of the system's that nobody waits for.
///
/// The queues of Dispatch end the process where they find no free descriptor, and their stacks are
/// too small for what is read by recursion.
enum SystemThread {
  /// The work of a thread; its only owner is first who starts it, then the thread.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Does something on a thread of its own.
  /// - Parameter stack: the bytes of its stack; nil for as many as the system gives.
  /// - Returns: whether the system had room for another thread; nothing is done where it had none.
  static func start(stack: Int? = nil, _ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    if let stack, pthread_attr_setstacksize(&attributes, stack) != 0 { return false }
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let code = pthread_create(
      &thread, &attributes,
      { argument in
        #if canImport(Darwin)
          let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
        #else
          guard let argument else { return nil }
          let work = Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
        #endif
        work.body()
        return nil
      }, work.toOpaque())
    if code != 0 { work.release() }
    return code == 0
  }
}
