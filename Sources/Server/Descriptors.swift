#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The files and connections that the process may have open.
enum Descriptors {
  /// Asks the system for so many, and tells how many it grants.
  static func raise(to count: Int) -> Int {
    var bounds = rlimit()
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let resource = RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &bounds) == 0 else { return 256 }
    let wanted = min(bounds.rlim_max, rlim_t(count))
    if bounds.rlim_cur < wanted {
      var raised = rlimit(rlim_cur: wanted, rlim_max: bounds.rlim_max)
      if setrlimit(resource, &raised) == 0 { return Int(wanted) }
    }
    return Int(min(bounds.rlim_cur, 1 << 20))
  }
}
