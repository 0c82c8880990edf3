#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#endif

extension StandardStream {
  /// How many letters fit into a line: those of the terminal, 80 where there is none.
  package var width: Int {
    #if canImport(Darwin) || canImport(Glibc)
      var size = winsize()
      if ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return max(Int(size.ws_col), 40)
      }
    #endif
    return 80
  }
}
