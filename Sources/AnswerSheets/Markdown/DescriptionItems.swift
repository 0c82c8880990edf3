/// The items of LaTeX's descriptions, whose labels stand in brackets: `\item[$z$] $0.1$` is
/// `$z$: $0.1$`.
enum DescriptionItems {
  private static let command = Array("\\item[".utf8)

  /// The text with a colon behind each label, unless a sign stands at its end or behind it.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has("\\item[") else { return bytes }
    var bytes = bytes
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      index = start + 1
      guard bytes[start...].starts(with: command) else { continue }
      let label = start + command.count
      guard let end = end(ofLabelFrom: label, in: bytes) else { continue }
      for cursor in start..<label { bytes[cursor] = 0x20 }
      let isMarked = bytes[end - 1] == UInt8(ascii: ":") || isRelation(behind: end, in: bytes)
      bytes[end] = isMarked ? 0x20 : UInt8(ascii: ":")
      index = end
    }
    return bytes
  }

  /// The index of the bracket that closes a label in its line.
  private static func end(ofLabelFrom start: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    for index in start..<min(bytes.count, start + 200) {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]") where depth == 0: return index > start ? index : nil
      case UInt8(ascii: "]"): depth -= 1
      case 0x0A: return nil
      default: break
      }
    }
    return nil
  }

  private static func isRelation(behind end: Int, in bytes: [UInt8]) -> Bool {
    let next = bytes[(end + 1)...].first { !$0.isBlank && $0 != UInt8(ascii: "$") }
    return next == UInt8(ascii: "=") || next == UInt8(ascii: ":")
  }
}
