package import Grading

/// The tokens by one of which a request is let in.
package struct Tokens: Sendable {
  /// Each with the name of whom it was given to; nil for one that many share.
  private var names: [(token: [UInt8], name: String?)] = []
  /// So short a token would soon be guessed.
  private static let fewestBytes = 12

  package var isEmpty: Bool { names.isEmpty }

  /// - Parameters:
  ///   - token: one that all share; nil where there is none.
  ///   - file: a file with a token a line, behind a name and a blank where it is one person's.
  /// - Throws: `RunFailure` where the file cannot be read or a token is too short.
  package init(_ token: String?, file: String?) throws(RunFailure) {
    if let token { try add(token, name: nil, origin: "--token") }
    guard let file else { return }
    let text = String(
      decoding: try InputFile.bytes(of: file, expected: "tokens"), as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let token = words.last, words[0].first != "#" else { continue }
      let name = words.dropLast().joined(separator: " ")
      try add(String(token), name: name.isEmpty ? nil : name, origin: "\(file):\(index + 1)")
    }
    if names.isEmpty { throw RunFailure(.usage, "\(file): holds no token; write one a line") }
  }

  private mutating func add(_ token: String, name: String?, origin: String) throws(RunFailure) {
    guard token.utf8.count >= Self.fewestBytes else {
      throw RunFailure(
        .usage,
        "\(origin): a token has \(token.utf8.count) bytes, expected at least \(Self.fewestBytes); "
          + "'openssl rand -hex 16' makes a good one")
    }
    names.append((Array(token.utf8), try Self.checked(name, origin)))
  }

  /// A name that a folder can have, as a hand-in's.
  private static func checked(_ name: String?, _ origin: String) throws(RunFailure) -> String? {
    do throws(HandInMessage) {
      return try HandedIn.name(name)
    } catch {
      throw RunFailure(
        .usage,
        "\(origin): the name is too long, expected at most \(HandedIn.longestName) bytes")
    }
  }

  /// Whether a name has a token of its own, so that nobody with another may go by it; in capitals
  /// or not, for gradebooks make no difference between them.
  package func isOwn(_ name: String) -> Bool {
    names.contains { $0.name?.lowercased() == name.lowercased() }
  }

  /// Who a password or bearer token lets in: the name it was given to, else the user's own word;
  /// nil where it lets nobody in.
  ///
  /// - Throws: `HandInMessage` if the user's word is too long, or a name with a token of its own
  ///   other than this one.
  package func caller(token: String, user: String?) throws(HandInMessage) -> String?? {
    let given = Array(token.utf8)
    var found: (token: [UInt8], name: String?)?
    // All are compared, each to its end, so that the time tells nothing.
    for entry in names where Self.areSame(entry.token, given) { found = entry }
    guard let found else { return nil }
    if let name = found.name { return name }
    let name = try HandedIn.name(user)
    if let name, isOwn(name) { throw .ownToken }
    return .some(name)
  }

  private static func areSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    var difference = UInt8(one.count == other.count ? 0 : 1)
    for index in one.indices {
      difference |= one[index] ^ (index < other.count ? other[index] : 0)
    }
    return difference == 0
  }
}
