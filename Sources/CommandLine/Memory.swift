#if canImport(Glibc)
  internal import CLinux
#endif

/// How the process asks the system for memory.
enum Memory {
  /// Gives large buffers back as soon as they are free, and keeps the rest for the next submission.
  ///
  /// glibc otherwise keeps buffers of a size that was freed once, and the lists of a large class,
  /// which are built in three steps, would stay in its heap until the end. It would also give back
  /// the hundred kilobytes that the report of a chunk of submissions takes, time after time, and
  /// the system would clear each page anew.
  static func giveBackLargeBuffers() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
      _ = mallopt(M_TRIM_THRESHOLD, 1 << 20)
    #endif
  }
}
