/// Python's dictionaries as statements: `{"Z1": [[4], [0]], "L": 0.5}` is ` Z1 = [[4], [0]];  L = 0.5`.
///
/// No character moves, so that places stay those of the file.
struct DictionaryLiterals {
  private var bytes: [UInt8]
  /// The brackets that are open; a dictionary's is true.
  private var open: [Bool] = []
  /// How many of the open brackets are those of dictionaries.
  private var depth = 0
  /// Where an entry or a statement begins: behind a dictionary or a separator, or at the beginning of a line.
  private var start = 0
  /// Whether nothing but blanks stands behind `start`, so that a string is a key.
  private var isAtStart = true
  /// The bytes of blanked characters behind their first, which the result leaves out.
  private var continuations: [Int] = []

  /// A program with each dictionary's entries as statements.
  static func asStatements(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has(UInt8(ascii: "{")) else { return bytes }
    var reading = DictionaryLiterals(bytes: bytes)
    reading.rewrite()
    return reading.written()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func rewrite() {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = endOfString(place)
        if open.last == true, isAtStart, let colon = colon(behind: end) {
          nameEntry(place, end, colon)
        }
        isAtStart = false
        place = end
        continue
      case UInt8(ascii: "#"):
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
        continue
      case UInt8(ascii: "{"): openBrace(place)
      case UInt8(ascii: ";"): begin(behind: place)
      case UInt8(ascii: "["), UInt8(ascii: "("):
        open.append(false)
        isAtStart = false
      case UInt8(ascii: "}") where open.last == true:
        bytes[place] = UInt8(ascii: ";")
        open.removeLast()
        depth -= 1
        begin(behind: place)
      case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): _ = open.popLast()
      case UInt8(ascii: ",") where open.last == true:
        bytes[place] = UInt8(ascii: ";")
        begin(behind: place)
      case 0x0A where depth == 0: begin(behind: place)
      case ...0x20: break
      default: isAtStart = false
      }
      place += 1
    }
  }

  private mutating func begin(behind place: Int) {
    start = place + 1
    isAtStart = true
  }

  /// Begins a dictionary where a key and its colon follow; what it is given to, or stands in, is no part of its entries.
  private mutating func openBrace(_ place: Int) {
    let isDictionary = isKey(at: bytes[(place + 1)...].firstIndex { $0 > 0x20 })
    open.append(isDictionary)
    isAtStart = false
    guard isDictionary else { return }
    depth += 1
    blank(start...place)
    begin(behind: place)
  }

  private func isKey(at place: Int?) -> Bool {
    guard let place, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else {
      return false
    }
    return colon(behind: endOfString(place)) != nil
  }

  /// Writes a key as a name: without its quotation marks, and an equals sign for its colon.
  private mutating func nameEntry(_ first: Int, _ end: Int, _ colon: Int) {
    guard bytes[end - 1] == bytes[first] else { return }
    (bytes[first], bytes[end - 1], bytes[colon]) = (0x20, 0x20, UInt8(ascii: "="))
  }

  private func colon(behind end: Int) -> Int? {
    guard let sign = bytes[end...].firstIndex(where: { $0 > 0x20 }),
      bytes[sign] == UInt8(ascii: ":")
    else { return nil }
    return sign
  }

  private mutating func blank(_ range: ClosedRange<Int>) {
    for place in range where bytes[place] != 0x0A {
      if bytes[place] & 0xC0 == 0x80 { continuations.append(place) }
      bytes[place] = 0x20
    }
  }

  /// The program with one blank for each character that was blanked.
  private func written() -> [UInt8] {
    if continuations.isEmpty { return bytes }
    var left = continuations[...]
    return bytes.indices.filter { place in
      guard left.first == place else { return true }
      left.removeFirst()
      return false
    }.map { bytes[$0] }
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
