#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The machine's processors.
enum Processors {
  /// How many this process may use: a container or `taskset` may leave it fewer than there are.
  static var count: Int { max(ProcessInfo.processInfo.activeProcessorCount, 1) }
}
