extension JSONScanner {
  /// Reads an object; of a broken one, the members that can be read.
  mutating func readObject() -> StructuredNode.Content {
    var members: [StructuredNode.Member] = []
    index += 1
    while true {
      skipBlanks()
      switch peek() {
      case UInt8(ascii: "}"):
        index += 1
        return .object(members)
      case UInt8(ascii: ","):
        index += 1
      case nil:
        fail("found the end of the file in an object, expected `}`", at: index)
        return .object(members)
      default:
        if let member = readMember() { members.append(member) }
        // The end of the file is passed on to those that enclose this object, any other fault ends
        // here.
        if fault != nil, !resynchronise() { return .object(members) }
      }
    }
  }

  private mutating func readMember() -> StructuredNode.Member? {
    let start = index
    let position = position(of: start)
    guard let key = readKey() else { return nil }
    skipBlanks()
    guard peek() == UInt8(ascii: ":") || peek() == UInt8(ascii: "=") else {
      fail("found \(found()) after the key \"\(key)\", expected `:`", at: index)
      return StructuredNode.Member(
        key: key, position: position, node: StructuredNode(faulty, at: position))
    }
    index += 1
    skipBlanks()
    var node = readValue()
    if fault == nil { failUnlessSeparated() }
    if fault != nil {
      if case .object = node.content {} else { node.content = faulty }
    }
    return StructuredNode.Member(key: key, position: position, node: node)
  }

  /// Notes a fault where neither a comma, a bracket nor the next line's key follows a value.
  private mutating func failUnlessSeparated() {
    skipBlanks()
    switch peek() {
    case nil, UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"): break
    default: fail("found \(found()) after a value, expected `,` or `}`", at: index)
    }
  }

  /// Reads a key, with its quotes or bare.
  private mutating func readKey() -> String? {
    let start = index
    if let byte = peek(), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      return readString()
    }
    while let byte = peek(), byte > 0x20, byte != UInt8(ascii: ":"), byte != UInt8(ascii: ","),
      byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "[")
    {
      index += 1
    }
    guard index > start else {
      fail("found \(found()), expected a key such as \"Z1\"", at: start)
      return nil
    }
    return text(start, index)
  }

  /// Goes to the next line that begins with a key in quotes and a colon; whether there is one.
  private mutating func resynchronise() -> Bool {
    while index < bytes.count {
      while let byte = peek(), byte <= 0x20 || byte == UInt8(ascii: ",") { index += 1 }
      let start = index
      if peek() == UInt8(ascii: "\"") {
        passString(quote: UInt8(ascii: "\""))
        skipBlanks()
        if peek() == UInt8(ascii: ":") {
          index = start
          fault = nil
          return true
        }
        index = max(start + 1, index)
      }
      while let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: ",") { index += 1 }
    }
    return false
  }
}
