/// Scripts that Markdown takes from HTML: `W<sup>1</sup>` is `W^{1}`.
enum HTMLScripts {
  private static let tags: [(tag: [UInt8], mark: [UInt8])] = [
    // As long as the tags, so that every column stays.
    (Array("<sup>".utf8), Array("^{   ".utf8)), (Array("<sub>".utf8), Array("_{   ".utf8)),
    (Array("</sup>".utf8), Array("     }".utf8)), (Array("</sub>".utf8), Array("     }".utf8)),
  ]

  /// The text with these tags as the marks that stand for them.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has(UInt8(ascii: "<")) else { return bytes }
    var bytes = bytes
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      for (tag, mark) in tags where bytes[start...].starts(with: tag) {
        bytes.replaceSubrange(start..<start + tag.count, with: mark)
        index = start + tag.count
      }
    }
    return bytes
  }
}
