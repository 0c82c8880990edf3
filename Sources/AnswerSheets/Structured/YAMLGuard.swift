/// Refuses what would cost too much before a YAML text is composed: deep nesting, aliases, too many
/// values.
///
/// A few lines of aliases can stand for billions of values, and no answer needs them.
enum YAMLGuard {
  /// Looks at each byte once and throws where a limit is passed.
  static func check(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) {
    var scan = YAMLScan()
    bytes.withUnsafeBufferPointer { scan.run($0, deepest: limits.nesting) }
    if let line = scan.tooDeepLine {
      throw UnreadableAnswer(limits.tooDeep, at: Position(line: line, column: 1))
    }
    guard scan.separators <= limits.numbers else { throw limits.tooManyNumbers() }
    if let name = scan.aliased {
      throw UnreadableAnswer(
        "found the alias *\(String(name.prefix(40))), expected values; write them out")
    }
  }
}

/// The findings of one pass over the bytes of a YAML text.
private struct YAMLScan {
  /// The first line on which something stands too deep.
  var tooDeepLine: Int?
  /// Commas and line ends, of which there is about one a value.
  var separators = 0
  private var anchors: Set<String> = []
  private var aliases: Set<String> = []
  private var brackets = 0
  /// The columns of the blocks that enclose the line.
  private var columns: [Int] = []

  /// A name that is both an anchor and an alias, so that an alias is really meant.
  var aliased: String? { anchors.intersection(aliases).min() }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, deepest: Int) {
    var index = 0
    var line = 1
    enterLine(bytes, at: 0)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        separators += 1
        line += 1
        enterLine(bytes, at: index + 1)
      case UInt8(ascii: ","): separators += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "&") where startsNode(bytes, index):
        anchors.insert(name(bytes, after: index))
      case UInt8(ascii: "*") where startsNode(bytes, index):
        aliases.insert(name(bytes, after: index))
      default: break
      }
      if brackets > deepest || columns.count > deepest {
        tooDeepLine = line
        return
      }
      index += 1
    }
  }

  /// Notes the columns at which the blocks of a line begin: its indentation and each `- ` or `? `
  /// in front.
  private mutating func enterLine(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "#") else {
      return
    }
    while let last = columns.last, last >= index - start { columns.removeLast() }
    columns.append(index - start)
    while index + 1 < bytes.count, bytes[index + 1] == 0x20,
      bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "?")
    {
      index += 1
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      columns.append(index - start)
    }
  }

  /// Whether a sign stands where a value may begin and a name follows it.
  private func startsNode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1] > 0x20 else { return false }
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case 0...0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "?"):
      return true
    default: return false
    }
  }

  private func name(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> String {
    let rest = bytes[(index + 1)...].prefix(256)
    let name = rest.prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "]")
        && byte != UInt8(ascii: "}") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "{")
    }
    return String(decoding: name, as: UTF8.self)
  }
}
