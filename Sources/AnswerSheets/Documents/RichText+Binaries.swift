/// Pictures and other data within Rich Text.
extension RichText {
  /// The file without the bytes that are no text: `\bin12 ` and twelve bytes, which may hold
  /// brackets and zeros.
  static func withoutBinaries(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has("\\bin") else { return bytes }
    let mark = Array("\\bin".utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var end = index + 1
      if bytes[index] == mark[0], end < bytes.count, bytes[end] == mark[0] {
        end += 1
      } else if bytes[index...].starts(with: mark) {
        var count = 0
        var digit = index + mark.count
        while digit < bytes.count, bytes[digit].isDigit, count < bytes.count {
          count = count * 10 + Int(bytes[digit] - UInt8(ascii: "0"))
          digit += 1
        }
        if digit > index + mark.count {
          // One blank ends the number.
          if digit < bytes.count, bytes[digit] == 0x20 { digit += 1 }
          index = min(digit + count, bytes.count)
          continue
        }
      }
      result += bytes[index..<end]
      index = end
    }
    return result
  }
}
