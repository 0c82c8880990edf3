internal import Dispatch
internal import Synchronization

/// A value that is made on a thread of its own while its owner does something else.
final class Meanwhile<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let isMade = DispatchSemaphore(value: 0)

  /// Begins to make the value; where the system has no room for a thread it is made here and now.
  init(_ make: @escaping @Sendable () -> Value) {
    let isStarted = SystemThread.start(stack: workerStack) { [self] in keep(make()) }
    if !isStarted { keep(make()) }
  }

  /// The value, once it is made.
  var value: Value {
    isMade.wait()
    defer { isMade.signal() }
    guard let value = made.withLock(\.self) else { preconditionFailure("it is made by now") }
    return value
  }

  private func keep(_ value: Value) {
    made.withLock { $0 = value }
    isMade.signal()
  }
}
