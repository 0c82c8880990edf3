/// Python's dictionaries as statements: `{"Z1": [[4], [0]], "L": 0.5}` is ` Z1 = [[4], [0]];  L = 0.5`.
///
/// No byte moves, so that places stay those of the file.
struct DictionaryLiterals {
  private var bytes: [UInt8]
  /// The brackets that are open; a dictionary's is true.
  private var open: [Bool] = []
  /// Where a key may begin: behind the last separator of a dictionary, or at the beginning of a line.
  private var start = 0

  /// A program with each dictionary's entries as statements.
  static func asStatements(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has(UInt8(ascii: "{")) else { return bytes }
    var reading = DictionaryLiterals(bytes: bytes)
    reading.rewrite()
    return reading.bytes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func rewrite() {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = endOfString(place)
        if open.last == true, let colon = colon(behind: end) { nameEntry(place, end, colon) }
        place = end
        continue
      case UInt8(ascii: "#"):
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
        continue
      case UInt8(ascii: "{"): openBrace(place)
      case UInt8(ascii: "["), UInt8(ascii: "("): open.append(false)
      case UInt8(ascii: "}") where open.last == true:
        bytes[place] = UInt8(ascii: ";")
        open.removeLast()
      case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): _ = open.popLast()
      case UInt8(ascii: ",") where open.last == true:
        bytes[place] = UInt8(ascii: ";")
        start = place + 1
      case 0x0A where open.isEmpty: start = place + 1
      default: break
      }
      place += 1
    }
  }

  /// Begins a dictionary where a key follows; what it is given to, or stands in, is no part of its entries.
  private mutating func openBrace(_ place: Int) {
    let key = bytes[(place + 1)...].first { $0 > 0x20 }
    let isDictionary = key == UInt8(ascii: "\"") || key == UInt8(ascii: "'")
    open.append(isDictionary)
    guard isDictionary else { return }
    blank(start...place)
    start = place + 1
  }

  /// Writes a key as a name: without its quotation marks, and an equals sign for its colon.
  private mutating func nameEntry(_ first: Int, _ end: Int, _ colon: Int) {
    guard bytes[end - 1] == bytes[first],
      bytes[start..<first].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ";") })
    else { return }
    (bytes[first], bytes[end - 1], bytes[colon]) = (0x20, 0x20, UInt8(ascii: "="))
  }

  private func colon(behind end: Int) -> Int? {
    guard let sign = bytes[end...].firstIndex(where: { $0 > 0x20 }),
      bytes[sign] == UInt8(ascii: ":")
    else { return nil }
    return sign
  }

  private mutating func blank(_ range: ClosedRange<Int>) {
    for place in range where bytes[place] != 0x0A { bytes[place] = 0x20 }
  }

  /// The first byte behind a string; one that no mark closes ends with its line.
  private func endOfString(_ first: Int) -> Int {
    let mark = bytes[first]
    if bytes[first...].starts(with: [mark, mark, mark]) {
      var place = first + 3
      while place < bytes.count, !bytes[place...].starts(with: [mark, mark, mark]) { place += 1 }
      return min(place + 3, bytes.count)
    }
    var place = first + 1
    while place < bytes.count, bytes[place] != mark, bytes[place] != 0x0A {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, bytes.count)
  }
}
