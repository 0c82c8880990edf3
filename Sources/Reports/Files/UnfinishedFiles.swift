internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The files begun and not yet at their paths, so that a run ended early leaves none of them.
package enum UnfinishedFiles {
  private struct State: Sendable {
    var paths: Set<String> = []
    /// Whether the process is about to end, so that nothing may be begun or placed any more.
    var isClosed = false
  }

  private static let state = Mutex(State())

  /// Begins a file, whose path is known here as soon as it is there.
  ///
  /// - Parameter open: opens it; its descriptor is negative where that fails.
  package static func begin(
    _ open: () -> (path: String, descriptor: Int32)
  ) -> (path: String, descriptor: Int32) {
    change { state in
      let opened = open()
      if opened.descriptor >= 0 { state.paths.insert(opened.path) }
      return opened
    }
  }

  /// Moves a file to its destination; nobody can abandon it meanwhile.
  ///
  /// - Returns: whether it was moved.
  static func move(_ path: String, to destination: String) -> Bool {
    change { state in
      guard rename(path, destination) == 0 else { return false }
      state.paths.remove(path)
      return true
    }
  }

  /// Removes a file that will not be finished.
  package static func remove(_ path: String) {
    change { state in
      if state.paths.remove(path) != nil { unlink(path) }
    }
  }

  /// Removes all that are there and lets nobody begin another; for the very end of the process.
  package static func abandon() {
    state.withLock { state in
      state.isClosed = true
      for path in state.paths { unlink(path) }
      state.paths = []
    }
  }

  private static func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
    let result: Result? = state.withLock { $0.isClosed ? nil : body(&$0) }
    if let result { return result }
    // The process ends within the second; whatever this thread did now would be left behind.
    while true { pause() }
  }
}
