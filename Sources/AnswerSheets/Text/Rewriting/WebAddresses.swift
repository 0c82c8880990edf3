/// Addresses of pages, made blanks: what stands in one is no statement.
///
///     https://www.desmos.com/calculator?a=0.5&z=3
///     www.example.org/?L=2        youtu.be/x?t=125
///
/// No character moves.
enum WebAddresses {
  static func resolved(_ text: [UInt8]) -> [UInt8] {
    guard text.has(UInt8(ascii: "/")), text.has("://") || text.has("www.") || text.has("?") else {
      return text
    }
    var result = text
    var index = 0
    while index < text.count {
      let end = text[index...].firstIndex { endsWord($0) } ?? text.count
      let word = text[index..<end]
      if let start = addressStart(in: word) {
        for byte in start..<end { result[byte] = 0x20 }
      }
      index = end + 1
    }
    return result
  }

  /// Whether a byte ends an address or what stands before it.
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte.isOne(of: "()<>[]{}\"'`|,;") || byte >= 0xE2
  }

  private static func addressStart(in word: ArraySlice<UInt8>) -> Int? {
    for scheme in ["https://", "http://", "www."] {
      if let found = word.firstRange(of: Array(scheme.utf8)) { return found.lowerBound }
    }
    // `youtu.be/x?t=125`: a host of small letters, a path and what is asked of it.
    let host = word.prefix { $0 != UInt8(ascii: "/") }
    guard host.count < word.count, host.contains(UInt8(ascii: ".")), host.last?.isLetter == true,
      host.allSatisfy({ $0.isLetter || $0.isDigit || $0.isOne(of: ".-") }),
      let query = word.firstIndex(of: UInt8(ascii: "?")),
      word[query...].contains(UInt8(ascii: "="))
    else { return nil }
    return word.startIndex
  }
}
