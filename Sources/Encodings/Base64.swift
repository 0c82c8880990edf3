/// Bytes as text of 64 signs (RFC 4648).
package enum Base64 {
  private static let signs = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        let isPadding = index > group.count
        result.append(
          isPadding ? UInt8(ascii: "=") : signs[word >> (18 - 6 * index) & 0x3F])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
