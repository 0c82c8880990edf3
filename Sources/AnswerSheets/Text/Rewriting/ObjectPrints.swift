/// Objects that print the number they hold, as that number alone: `Value(data=0.7, grad=0.0)` is
/// `           0.7            `.
///
/// No character moves.
enum ObjectPrints {
  private static let field = Array("(data=".utf8)

  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has("(data=") else { return bytes }
    var result = bytes
    var start = 0
    while let field = bytes[start...].firstRange(of: field) {
      start = field.upperBound
      let number = bytes[start...].prefix { $0.isDigit || $0.isOne(of: "+-.e") }
      guard number.contains(where: \.isDigit),
        let close = bytes[number.endIndex...].prefix(200).firstIndex(of: UInt8(ascii: ")")),
        !bytes[number.endIndex..<close].contains(UInt8(ascii: "("))
      else { continue }
      var name = field.lowerBound
      while name > 0, bytes[name - 1].isLetter { name -= 1 }
      for index in name..<field.upperBound { result[index] = 0x20 }
      for index in number.endIndex...close { result[index] = 0x20 }
      start = close + 1
    }
    return result
  }
}
