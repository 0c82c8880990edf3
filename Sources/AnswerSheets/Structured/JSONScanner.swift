import Algebra

/// The values of a JSON text and the first fault that cost one of them.
struct JSONDocument: Sendable {
  var roots: [StructuredNode] = []
  var fault: UnreadableAnswer?
}

/// A scanner over the bytes of a JSON text; matrices of numbers go straight from bytes to numerals.
///
/// - Complexity: O(n): no byte is looked at more than a fixed number of times.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  var index = 0
  /// How many numbers were read so far.
  var numbers = 0
  /// How many objects and lists enclose the index.
  var depth = 0
  /// The fault at hand, until somebody deals with it.
  var fault: Fault?
  /// The first of all faults.
  var firstFault: Fault?
  /// The index of a byte: no parenthesis that opens before it is closed in reach.
  private var unclosedUntil = 0
  private var cursor = PositionCursor()

  /// A fault of the text, and its byte.
  struct Fault {
    var message: String
    var offset: Int
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads all values of a text.
  static func scan(
    _ text: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> JSONDocument {
    let result = text.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes, limits: limits)
      return Result { () throws(UnreadableAnswer) in try scanner.readDocument() }
    }
    return try result.get()
  }

  private mutating func readDocument() throws(UnreadableAnswer) -> JSONDocument {
    var document = JSONDocument()
    skipBlanks()
    while let byte = peek() {
      // Commas between whole values occur where somebody joined objects by hand.
      if byte == UInt8(ascii: ",") {
        index += 1
      } else {
        let start = index
        document.roots.append(readValue())
        if fault != nil || index == start { break }
      }
      guard numbers <= limits.numbers else { throw limits.tooManyNumbers(at: position(of: index)) }
      skipBlanks()
    }
    guard numbers <= limits.numbers else { throw limits.tooManyNumbers(at: position(of: index)) }
    document.fault = (firstFault ?? fault).map {
      UnreadableAnswer($0.message, at: position(of: $0.offset))
    }
    return document
  }
}

// MARK: - Bytes

extension JSONScanner {
  /// The byte at the index, or nil at the end.
  func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Passes over spaces, tabs and line ends.
  mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// The line and column of a byte.
  mutating func position(of offset: Int) -> Position { cursor.position(of: offset, in: bytes) }

  /// Notes what is wrong, unless something already is.
  mutating func fail(_ message: String, at offset: Int) {
    guard fault == nil else { return }
    fault = Fault(message: message, offset: offset)
    if firstFault == nil { firstFault = fault }
  }

  /// The sign at the index as a message names it.
  func found() -> String {
    guard let byte = peek() else { return "the end of the file" }
    if byte == UInt8(ascii: "\"") { return "a string" }
    return byte > 0x20 && byte < 0x7F ? "`\(Character(Unicode.Scalar(byte)))`" : "an odd sign"
  }

  /// The text between two bytes.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }
}

// MARK: - Values

extension JSONScanner {
  /// Reads the value at the index, or notes a fault and returns it as unreadable.
  mutating func readValue() -> StructuredNode {
    let start = index
    let position = position(of: start)
    let content: StructuredNode.Content
    switch peek() {
    case UInt8(ascii: "{"): content = enclosed { $0.readObject() }
    case UInt8(ascii: "["): content = readNumericList() ?? enclosed { $0.readList() }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): content = readString().map { .text($0) } ?? faulty
    case nil:
      fail("found the end of the file, expected a value", at: start)
      content = faulty
    default: content = readWord()
    }
    return StructuredNode(content, at: position)
  }

  /// The fault at hand as the content of the position where it stands.
  var faulty: StructuredNode.Content { .unreadable(fault?.message ?? "found no value") }

  private mutating func enclosed(
    _ body: (inout JSONScanner) -> StructuredNode.Content
  ) -> StructuredNode.Content {
    guard depth < limits.nesting else {
      if firstFault == nil { firstFault = Fault(message: limits.tooDeep, offset: index) }
      skipNested()
      return .unreadable(limits.tooDeep)
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  /// Passes over a list or object to its end, without recursion, strings and all.
  private mutating func skipNested() {
    var open = 0
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
      case UInt8(ascii: "\""):
        passString(quote: byte)
        continue
      default: break
      }
      index += 1
      if open == 0 { return }
    }
  }

  /// Passes over a printed call such as `array([[4.], [0.]])`, or its first bracket where it is not
  /// closed.
  private mutating func skipParentheses() {
    var open = 0
    var ahead = index
    // A printed array is short, and what was looked over in vain is not looked over again.
    let end = index < unclosedUntil ? index : min(bytes.count, index + 4096)
    while ahead < end, bytes[ahead] != UInt8(ascii: "\"") {
      if bytes[ahead] == UInt8(ascii: "(") { open += 1 }
      if bytes[ahead] == UInt8(ascii: ")") { open -= 1 }
      ahead += 1
      if open == 0 {
        index = ahead
        return
      }
    }
    unclosedUntil = max(unclosedUntil, ahead)
    index += 1
  }

  /// Reads a number or a bare word such as `null`, up to a comma, a bracket or a line's end.
  private mutating func readWord() -> StructuredNode.Content {
    let start = index
    scan: while let byte = peek() {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\n"): break scan
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: ":"): break scan
      case UInt8(ascii: "("): skipParentheses()
      default: index += 1
      }
    }
    var end = index
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > start else {
      fail("found \(found()), expected a value", at: start)
      return faulty
    }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard let reading = ScalarReading(word) else { return .text(text(start, end)) }
    numbers += 1
    return reading.content
  }
}
