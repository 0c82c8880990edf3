/// Reads the little of Python that a NumPy header is written in: a dictionary of strings, truths
/// and tuples.
struct PythonDictionary {
  private(set) var texts: [String: String] = [:]
  private(set) var truths: [String: Bool] = [:]
  private(set) var tuples: [String: [Int]] = [:]

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Reads all entries; nothing but blanks may follow.
  mutating func read() throws(UnreadableAnswer) {
    guard skip("{") else { throw broken }
    while !skip("}") {
      let key = try text()
      guard skip(":") else { throw broken }
      try readValue(of: key)
      guard skip(",") || peek == UInt8(ascii: "}") else { throw broken }
    }
    guard peek == nil else { throw broken }
  }

  private mutating func readValue(of key: String) throws(UnreadableAnswer) {
    switch peek {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): texts[key] = try text()
    case UInt8(ascii: "("): tuples[key] = try tuple()
    case UInt8(ascii: "["):
      throw UnreadableAnswer(
        "found a NumPy array of records, expected plain numbers; save each field on its own")
    default: truths[key] = try truth()
    }
  }

  private var broken: UnreadableAnswer {
    UnreadableAnswer("the NumPy header is broken at its byte \(index - bytes.startIndex + 1)")
  }
}

// MARK: - Literals

extension PythonDictionary {
  /// The next byte that is no blank.
  private var peek: UInt8? {
    mutating get {
      while index < bytes.endIndex, bytes[index] <= 0x20, bytes[index] != 0 { index += 1 }
      return index < bytes.endIndex ? bytes[index] : nil
    }
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  /// A string; NumPy's own have nothing to escape.
  private mutating func text() throws(UnreadableAnswer) -> String {
    guard let quote = peek, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let end = bytes[(index + 1)...].firstIndex(of: quote)
    else { throw broken }
    let inner = bytes[index + 1..<end]
    guard !inner.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { throw broken }
    index = end + 1
    return String(decoding: inner, as: UTF8.self)
  }

  private mutating func truth() throws(UnreadableAnswer) -> Bool {
    _ = peek
    for (word, truth) in [("True", true), ("False", false)]
    where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return truth
    }
    throw broken
  }

  /// Whole numbers in parentheses: `()`, `(3,)`, `(2, 3)`.
  private mutating func tuple() throws(UnreadableAnswer) -> [Int] {
    guard skip("(") else { throw broken }
    var items: [Int] = []
    while !skip(")") {
      items.append(try whole())
      // Python 2 wrote long numbers with an L.
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: "L") { index += 1 }
      guard skip(",") || peek == UInt8(ascii: ")") else { throw broken }
    }
    return items
  }

  private mutating func whole() throws(UnreadableAnswer) -> Int {
    guard let first = peek, first.isDigit else { throw broken }
    var value = 0
    while index < bytes.endIndex, bytes[index].isDigit {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, carries) = product.addingReportingOverflow(Int(bytes[index] - UInt8(ascii: "0")))
      guard !overflows, !carries else { throw broken }
      value = sum
      index += 1
    }
    return value
  }
}
