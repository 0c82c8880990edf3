internal import ArgumentParser
internal import NIOCore

/// The options that say where the server listens and whom it lets in.
struct NetworkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The IP address to listen on; another than the loopback's only with a token.",
      valueName: "host")
  )
  var address = "127.0.0.1"

  @Option(help: ArgumentHelp("The port to listen on; 0 for any.", valueName: "n"))
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "What all addresses begin with, behind a reverse proxy: /gradus.", valueName: "path"))
  var base = ""

  @Option(
    help: ArgumentHelp(
      "A token without which nobody is let in; the system's other users can see it, so rather use --token-file.",
      valueName: "text"))
  var token: String?

  @Option(
    help: ArgumentHelp(
      "A file with a token a line, behind a name where it is one person's.", valueName: "file"),
    completion: .file())
  var tokenFile: String?

  @Option(
    help: ArgumentHelp(
      "A name that the server answers to besides the loopback's, where no token is asked for.",
      valueName: "name"))
  var host: [String] = []

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError("found --port \(port), expected 0 to 65535")
    }
    if (try? SocketAddress(ipAddress: address, port: port)) == nil {
      throw ValidationError(
        "found --address \(address), expected an IP address such as 127.0.0.1 or ::")
    }
    let isPath = base.isEmpty || base.hasPrefix("/") && !base.hasSuffix("/")
    let isPlain = base.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/-_.~".utf8.contains(byte)
    }
    if !isPath || !isPlain || base.contains("//") {
      throw ValidationError("found --base \(base), expected a path such as /gradus")
    }
    if !isLoopback, token == nil, tokenFile == nil {
      throw ValidationError(
        "found --address \(address), which others can reach; give --token or --token-file as well")
    }
  }

  var isLoopback: Bool {
    address == "::1" || address.hasPrefix("127.")
  }
}
