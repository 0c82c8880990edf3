/// Rich Text (RTF), as the text editor of macOS, WordPad and LibreOffice save it, as Markdown.
///
/// The specification is Microsoft's, version 1.9.1. Groups that begin with `\*` and tables of
/// fonts, colours and styles hold no text; struck-out, deleted and hidden runs are not stated.
struct RichText {
  /// Groups deeper than any editor writes are passed over.
  private static let depthLimit = 200

  /// The properties that hold within a group and the groups in it.
  private struct State {
    var isSkipped = false
    /// The properties that are on by which text is not stated: struck out, hidden, deleted.
    var unstated: Set<String> = []
    var script: String?
    var isBold = false
    /// The level of the heading that the paragraph is, counted from 0.
    var outline: Int?
    /// How many signs stand in for a Unicode character behind it.
    var replacements = 1
  }

  private let bytes: [UInt8]
  private var index = 0
  private var states = [State()]
  private var text: [UInt8] = []
  /// Signs that only stand in for the Unicode character before them.
  private var toSkip = 0
  private var isInRow = false
  /// The index at which the line begins, and whether all of it so far is bold.
  private var lineStart = 0
  private var isBoldLine: Bool?
  /// The first half of a character beyond 16 bits.
  private var highHalf: UInt16?

  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.drop { $0 <= 0x20 }.starts(with: "{\\rtf".utf8)
  }

  static func markdown(of bytes: [UInt8]) -> [UInt8] {
    var reading = RichText(bytes)
    reading.run()
    return reading.text
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "{"):
        states.append(states[states.count - 1])
        if states.count > Self.depthLimit { states[states.count - 1].isSkipped = true }
      case UInt8(ascii: "}"): if states.count > 1 { states.removeLast() }
      case UInt8(ascii: "\\"): control()
      case 0x0A, 0x0D: break
      default: append(byte)
      }
    }
  }

  private var state: State {
    get { states[states.count - 1] }
    set { states[states.count - 1] = newValue }
  }

  // MARK: - Controls

  private mutating func control() {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    guard byte.isLetter else {
      index += 1
      return symbol(byte)
    }
    let start = index
    while index < bytes.count, bytes[index].isLetter { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    let number = number()
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    apply(word, number)
  }

  /// The number behind a word; nil where there is none.
  private mutating func number() -> Int? {
    var end = index
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
    while end < bytes.count, bytes[end].isDigit, end - index < 9 { end += 1 }
    guard let number = Int(String(decoding: bytes[index..<end], as: UTF8.self)) else { return nil }
    index = end
    return number
  }

  private mutating func symbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"):
      let digits = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
      index = min(index + 2, bytes.count)
      if let code = UInt8(digits, radix: 16) { append(windows: code) }
    case UInt8(ascii: "*"): state.isSkipped = true
    case UInt8(ascii: "~"): append(0x20)
    case UInt8(ascii: "_"), UInt8(ascii: "-"): append(UInt8(ascii: "-"))
    // A line ends where the source is broken behind a backslash.
    case 0x0A, 0x0D: endLine()
    default: append(byte)
    }
  }

  private mutating func apply(_ word: String, _ number: Int?) {
    let isOn = number != 0
    switch word {
    case "par", "line", "page", "sect": endLine()
    case "tab": append(isInRow ? 0x20 : 0x09)
    case "u": append(unicode: number ?? 0)
    case "uc": state.replacements = min(max(number ?? 1, 0), 8)
    case "strike", "striked", "v", "deleted":
      if isOn { state.unstated.insert(word) } else { state.unstated.remove(word) }
    case "super": state.script = isOn ? "^" : nil
    case "sub": state.script = isOn ? "_" : nil
    case "nosupersub", "plain":
      state.script = nil
      if word == "plain" { (state.unstated, state.isBold) = ([], false) }
    case "b": state.isBold = isOn
    case "outlinelevel": state.outline = number
    case "pard": state.outline = nil
    case "trowd":
      if !isInRow { write("|") }
      isInRow = true
    case "cell":
      beginFormerRow()
      write(" |")
    case "nestcell", "nestrow": write(" ")
    case "row":
      isInRow = false
      write("\n")
      (lineStart, isBoldLine) = (text.count, nil)
    case "lquote", "rquote": append(UInt8(ascii: "'"))
    case "emdash", "endash": append(UInt8(ascii: "-"))
    case "fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer", "footnote",
      "listtable", "generator", "expandedcolortbl", "themedata", "object":
      state.isSkipped = true
    default: break
    }
  }

  // MARK: - Text

  private mutating func append(_ byte: UInt8) {
    guard takesNext else { return }
    // The file has been decoded: what is no ASCII is UTF-8.
    if byte < 0x80 {
      write(String(UnicodeScalar(byte)))
    } else {
      isBoldLine = state.isBold && isBoldLine != false
      text.append(byte)
    }
  }

  private mutating func append(windows code: UInt8) {
    guard takesNext else { return }
    write(AnswerDecoding.windowsLatin(code))
  }

  private mutating func append(unicode number: Int) {
    toSkip = 0
    defer { toSkip = state.replacements }
    // Numbers have 16 bits with a sign; the letters of mathematical alphabets come as pairs.
    let unit = UInt16(truncatingIfNeeded: number)
    // Behind a comma of mathematics stands a narrow blank, be it one of a decimal.
    if unit == 0x2006, text.last == UInt8(ascii: ",") { return }
    guard takesNext else { return }
    let units = highHalf.map { [$0, unit] } ?? [unit]
    highHalf = nil
    if UTF16.isLeadSurrogate(unit) {
      highHalf = unit
    } else {
      write(MathAlphabets.plain(String(decoding: units, as: UTF16.self)))
    }
  }

  /// Whether what comes next is shown, and no mere stand-in.
  private var takesNext: Bool {
    mutating get {
      if toSkip > 0 {
        toSkip -= 1
        return false
      }
      return !state.isSkipped && state.unstated.isEmpty
    }
  }

  /// A row that is not defined anew is as the one above.
  private mutating func beginFormerRow() {
    guard !isInRow, !state.isSkipped else { return }
    let start = text.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    text.insert(UInt8(ascii: "|"), at: start)
    isInRow = true
  }

  private mutating func endLine() {
    guard !state.isSkipped else { return }
    if isInRow { return write(" ") }
    markHeading()
    write("\n")
    (lineStart, isBoldLine) = (text.count, nil)
  }

  /// A paragraph of an outline's level, or one that is bold as a whole, is a heading.
  private mutating func markHeading() {
    guard isBoldLine != nil, lineStart < text.count, text[lineStart] != UInt8(ascii: "#") else {
      return
    }
    if let level = state.outline, (0..<6).contains(level) {
      let marks = [UInt8](repeating: UInt8(ascii: "#"), count: level + 1)
      text.insert(contentsOf: marks + [0x20], at: lineStart)
    } else if isBoldLine == true {
      while text.last == 0x20 { text.removeLast() }
      text.insert(contentsOf: "**".utf8, at: min(lineStart, text.count))
      text += "**".utf8
    }
  }

  private mutating func write(_ part: String) {
    guard !state.isSkipped else { return }
    if part.utf8.contains(where: { $0 > 0x20 }) { isBoldLine = state.isBold && isBoldLine != false }
    guard let script = state.script, part.utf8.contains(where: { $0 > 0x20 }) else {
      return text.append(contentsOf: part.utf8)
    }
    // Letters one by one stand in one script.
    if text.last == UInt8(ascii: "}"), lastScript == script {
      text.removeLast()
      text.append(contentsOf: (part + "}").utf8)
    } else {
      text.append(contentsOf: "\(script){\(part)}".utf8)
      lastScript = script
    }
  }

  /// The sign of the script that the text ends in.
  private var lastScript: String?
}
