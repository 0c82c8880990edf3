/// The macros that a LaTeX document defines for itself, such as `\newcommand{\W}{\mathbf{W}}`.
///
/// Others are `\def\Yh{\hat Y}` and `\newcommand{\col}[1]{\begin{bmatrix}#1\end{bmatrix}}`.
///
/// They are written out before anything is read; lines stay where they are.
struct LatexMacros {
  private struct Macro {
    var body: [UInt8]
    var parameters: Int
    /// The text for the first parameter where it is left out: `\newcommand{\pd}[2][L]{…}`.
    var preset: [UInt8]?
  }

  /// The longest body, the most macros, and the most bytes that all uses may add: hostile files
  /// have more.
  private static let limits = (body: 400, count: 200, growth: 1 << 20)
  private static let definitions: Set<String> = [
    "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand", "def", "gdef", "let",
    "NewDocumentCommand", "RenewDocumentCommand",
  ]

  /// Derivatives of the packages physics and derivative, which a document may define anew, and
  /// `\binom`, which sets a column.
  private static let packaged = [
    "pdv": Macro(body: Array(#"\frac{\partial #1}{\partial #2}"#.utf8), parameters: 2),
    "dv": Macro(body: Array(#"\frac{d #1}{d #2}"#.utf8), parameters: 2),
    "odv": Macro(body: Array(#"\frac{d #1}{d #2}"#.utf8), parameters: 2),
    "binom": Macro(body: Array(##"\begin{pmatrix}#1\\#2\end{pmatrix}"##.utf8), parameters: 2),
  ]

  private let bytes: [UInt8]
  private var macros: [String: Macro] = [:]
  private var result: [UInt8] = []

  /// The text with its macros written out.
  static func expanded(_ bytes: [UInt8]) -> [UInt8] {
    // `newcommand` and `DocumentCommand` end alike.
    guard
      bytes.has("dv{") || bytes.has("\\binom{") || bytes.has("ommand") || bytes.has("def")
        || bytes.has("\\let\\")
    else { return bytes }
    var macros = LatexMacros(bytes)
    macros.macros = packaged
    return macros.expand(0..<bytes.count)
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func expand(_ range: Range<Int>) -> [UInt8] {
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let (name, end) = command(at: index)
      if Self.definitions.contains(name),
        let behind = name == "let" ? defineAlias(from: end) : define(from: end, by: name)
      {
        result += bytes[start..<index]
        (index, start) = (behind, behind)
      } else if let macro = macros[name], let (text, behind) = use(macro, from: end) {
        result += bytes[start..<index] + text
        (index, start) = (behind, behind)
      } else {
        index = max(end, index + 2)
      }
    }
    return result + bytes[min(start, bytes.count)...]
  }

  /// The letters behind a backslash and where they end.
  private func command(at backslash: Int) -> (name: String, end: Int) {
    var end = backslash + 1
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return (String(decoding: bytes[(backslash + 1)..<end], as: UTF8.self), end)
  }

  /// Reads what follows `\let`, a name and the command that it stands for.
  private mutating func defineAlias(from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\\") else { return nil }
    let (name, end) = command(at: start)
    let first = end < bytes.count && bytes[end] == UInt8(ascii: "=") ? end + 1 : end
    guard first < bytes.count, bytes[first] == UInt8(ascii: "\\"), !name.isEmpty,
      macros.count < Self.limits.count
    else { return nil }
    let (target, behind) = command(at: first)
    macros[name] = macros[target] ?? Macro(body: Array(bytes[first..<behind]), parameters: 0)
    return behind
  }

  /// Reads what follows `\newcommand`, and says where the text goes on.
  ///
  /// - Parameter definition: the command that defines: `newcommand`.
  private mutating func define(from start: Int, by definition: String) -> Int? {
    var index = start
    if index < bytes.count, bytes[index] == UInt8(ascii: "*") { index += 1 }
    let isBraced = index < bytes.count && bytes[index] == UInt8(ascii: "{")
    if isBraced { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\\") else { return nil }
    let (name, end) = command(at: index)
    index = end + (isBraced ? 1 : 0)
    var parameters = 0
    var preset: [UInt8]?
    // Of `\NewDocumentCommand{\pd}{m m}` each `m` is a parameter.
    if definition.hasSuffix("DocumentCommand"), let signature = group(at: index),
      signature.count < 18, bytes[signature].allSatisfy({ $0 == UInt8(ascii: "m") || $0 == 0x20 })
    {
      parameters = bytes[signature].count { $0 != 0x20 }
      index = signature.upperBound + 1
    }
    if index + 2 < bytes.count, bytes[index] == UInt8(ascii: "["), bytes[index + 1].isDigit {
      parameters = Int(bytes[index + 1] - UInt8(ascii: "0"))
      index += 3
      if let text = optional(at: index) {
        preset = Array(bytes[text])
        index = text.upperBound + 1
      }
    }
    // `\def\pd#1#2{…}`
    while parameters < 9, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "#"),
      bytes[index + 1] == UInt8(ascii: "1") + UInt8(parameters)
    {
      parameters += 1
      index += 2
    }
    guard !name.isEmpty, let body = group(at: index), macros.count < Self.limits.count else {
      return nil
    }
    macros[name] = Macro(
      body: written(Array(bytes[body])), parameters: parameters, preset: preset.map(written))
    return body.upperBound + 1
  }

  /// A body with the macros known before it written out; one that grows too long stays as it is.
  private func written(_ body: [UInt8]) -> [UInt8] {
    var inner = LatexMacros(body)
    inner.macros = macros
    let text = inner.expand(0..<body.count)
    return text.count <= Self.limits.body ? text : body
  }

  /// The body of a macro with its arguments, and where the text goes on.
  private func use(_ macro: Macro, from start: Int) -> (text: [UInt8], end: Int)? {
    guard result.count + macro.body.count < bytes.count + Self.limits.growth else { return nil }
    var index = start
    var arguments: [[UInt8]] = []
    for position in 0..<macro.parameters {
      if position == 0, let preset = macro.preset {
        let given = optional(at: index)
        arguments.append(given.map { written(Array(bytes[$0])) } ?? preset)
        index = given.map { $0.upperBound + 1 } ?? index
        continue
      }
      guard let argument = argument(at: index) else { return nil }
      // Each is written out once, however often the body holds it: macros within macros would
      // double the work each level.
      arguments.append(written(Array(bytes[argument.text])))
      index = argument.end
    }
    guard !arguments.isEmpty else { return (macro.body, index) }
    var text: [UInt8] = []
    var cursor = 0
    while cursor < macro.body.count {
      let next = cursor + 1 < macro.body.count ? Int(macro.body[cursor + 1]) - 0x31 : -1
      if macro.body[cursor] == UInt8(ascii: "#"), arguments.indices.contains(next) {
        text += arguments[next]
        cursor += 2
        // `\mathbf\delta` before a letter of the body is no longer command.
        if arguments[next].first == UInt8(ascii: "\\"), cursor < macro.body.count,
          macro.body[cursor].isLetter
        {
          text.append(0x20)
        }
      } else {
        text.append(macro.body[cursor])
        cursor += 1
      }
    }
    return (text, index)
  }

  /// The inside of the brackets that open at an index.
  private func optional(at start: Int) -> Range<Int>? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "["),
      let close = bytes[start...].prefix(Self.limits.body).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return (start + 1)..<close
  }

  /// The argument at an index and where it ends: a group in braces, a command or one sign.
  private func argument(at start: Int) -> (text: Range<Int>, end: Int)? {
    if let group = group(at: start) { return (group, group.upperBound + 1) }
    guard let first = bytes[start...].firstIndex(where: { $0 != 0x20 }),
      !bytes[first].isOne(of: "{}$&#^_\n")
    else { return nil }
    if let group = group(at: first) { return (group, group.upperBound + 1) }
    var end = first + 1
    if bytes[first] == UInt8(ascii: "\\") {
      end = command(at: first).end
      guard end > first + 1 else { return nil }
    } else {
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return (first..<end, end)
  }

  /// The inside of the braces that open at an index, not too long.
  private func group(at start: Int) -> Range<Int>? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
    var depth = 0
    for index in start..<min(bytes.count, start + Self.limits.body) {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return (start + 1)..<index }
    }
    return nil
  }
}
