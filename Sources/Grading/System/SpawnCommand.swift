#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A program with all that it is started with.
struct SpawnCommand {
  private let executable: String
  private let arguments: [String]
  private let environment: [String]
  private let input: Descriptor
  private let output: Descriptor

  /// - Parameters:
  ///   - environment: lines such as `PATH=/usr/bin`.
  ///   - input: what the program reads as its standard input.
  ///   - output: what it writes to as its standard output; what it says on standard error is lost.
  init(
    _ executable: String, _ arguments: [String], environment: [String], input: Descriptor,
    output: Descriptor
  ) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.input = input
    self.output = output
  }

  /// Starts the program; nil, and the system's code, where it cannot be started.
  func spawn(_ code: inout Int32) -> pid_t? {
    #if canImport(Darwin)
      var (actions, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?) = (nil, nil)
      // All descriptors but the three below are closed in the child.
      let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
      let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // What this process ignores and holds back is not the child's affair.
    var (restored, held) = (sigset_t(), sigset_t())
    sigemptyset(&restored)
    sigemptyset(&held)
    sigaddset(&restored, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &restored)
    posix_spawnattr_setsigmask(&attributes, &held)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let (words, settings) = (CStrings([executable] + arguments), CStrings(environment))
    var process: pid_t = 0
    // All that has a number or an address here lives until the program has started.
    code = withExtendedLifetime((input, output, words, settings)) {
      posix_spawn(&process, executable, &actions, &attributes, words.pointers, settings.pointers)
    }
    return code == 0 ? process : nil
  }
}

/// Strings as C's functions take them: pointers, and none at the end.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
  }

  deinit { for pointer in pointers { free(pointer) } }
}
