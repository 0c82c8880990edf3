internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The files that are begun and not yet in their places, so that a run that is ended leaves none of them.
package enum UnfinishedFiles {
  private static let paths = Mutex<Set<String>>([])

  static func add(_ path: String) {
    paths.withLock { _ = $0.insert(path) }
  }

  /// Moves a file to its place; nobody can abandon it meanwhile.
  ///
  /// - Returns: whether it was moved.
  static func move(_ path: String, to place: String) -> Bool {
    paths.withLock { paths in
      guard rename(path, place) == 0 else { return false }
      paths.remove(path)
      return true
    }
  }

  /// Removes a file that will not be finished.
  static func remove(_ path: String) {
    paths.withLock { paths in
      if paths.remove(path) != nil { unlink(path) }
    }
  }

  /// Removes all that are there; for the very end of the process, whatever its threads are doing.
  package static func abandon() {
    paths.withLock { paths in
      for path in paths { unlink(path) }
      paths = []
    }
  }
}
