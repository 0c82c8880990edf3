/// Writes Office Math as a student would type it: `a/b`, `[1 2; 3 4]`, `W_{0}^{1}`, `\hat{Y}`.
struct OfficeMath {
  /// The formula on a line, or on several where it is an array of equations.
  let text: String

  init(_ element: MathElement) {
    text = Self.inner(element)
  }

  private static func linear(_ element: MathElement) -> String {
    switch element.name {
    case "m:t", "w:t": typed(element.text)
    case "m:f": fraction(element)
    case "m:m": matrix(element.all("m:mr").map { $0.all("m:e").map(inner) })
    case "m:d": delimited(element)
    case "m:eqArr": element.all("m:e").map(inner).joined(separator: "\n")
    case "m:sSup", "m:sSub", "m:sSubSup", "m:sPre": base(element) + scripts(element)
    case "m:limLow": base(element) + script("_", element["m:lim"])
    case "m:limUpp": base(element) + script("^", element["m:lim"])
    case "m:acc": accented(element)
    case "m:rad": root(element)
    case "m:func": function(element)
    case "m:nary":
      (element.property("m:chr") ?? "∫") + scripts(element) + " " + inner(element["m:e"])
    case let name where name.hasSuffix("Pr"): ""
    default: inner(element)
    }
  }

  private static func inner(_ element: MathElement?) -> String {
    element?.children.map(linear).joined() ?? ""
  }

  /// A run's text without what is only there to be laid out: places to align at, signs that nobody sees.
  private static func typed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "\u{2061}", "\u{200B}", "\u{FEFF}": break
      case "\u{2062}": result.append("*")
      case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{205F}": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

// MARK: - Structures

extension OfficeMath {
  private static func fraction(_ element: MathElement) -> String {
    let parts = [element["m:num"], element["m:den"]]
    // Two lines without a bar are how some write a column.
    if element.property("m:type") == "noBar" { return matrix(parts.map { [inner($0)] }) }
    return parts.map(operand).joined(separator: "/")
  }

  private static func matrix(_ rows: [[String]]) -> String {
    let lines = rows.map { $0.map(entry).joined(separator: " ") }
    return "[" + lines.joined(separator: "; ") + "]"
  }

  /// An entry without blanks, which would cut it in two.
  private static func entry(_ text: String) -> String {
    // No entry that is meant is so long; matrices within matrices would be copied without end.
    guard text.utf8.count <= 1 << 12 else { return text }
    return String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
  }

  private static func delimited(_ element: MathElement) -> String {
    let opening = element.property("m:begChr") ?? "("
    let closing = element.property("m:endChr") ?? ")"
    let parts = element.all("m:e")
    let only = parts.count == 1 ? parts[0].only : nil
    if let only, only.name == "m:eqArr" { return matrix(only.all("m:e").map { [inner($0)] }) }
    // The brackets of a matrix are its own.
    let isMatrix = only?.name == "m:m" || only?.name == "m:f" && only?.property("m:type") == "noBar"
    if isMatrix, "([{".contains(opening) { return inner(parts[0]) }
    return opening + parts.map(inner).joined(separator: ", ") + closing
  }

  private static func accented(_ element: MathElement) -> String {
    let inner = inner(element["m:e"])
    let sign = element.property("m:chr") ?? "\u{302}"
    switch sign {
    case "\u{302}", "^", "\u{2C6}": return "\\hat{\(inner)}"
    case "\u{303}", "~", "\u{2DC}": return "\\tilde{\(inner)}"
    // An arrow or a bar over a vector says nothing of its name.
    default: return inner
    }
  }

  private static func root(_ element: MathElement) -> String {
    let degree = inner(element["m:deg"])
    let inner = inner(element["m:e"])
    return degree.isEmpty ? "sqrt(\(inner))" : "(\(inner))^{1/\(degree)}"
  }

  private static func function(_ element: MathElement) -> String {
    let argument = element["m:e"]
    let name = inner(element["m:fName"])
    return argument?.only?.name == "m:d" ? name + inner(argument) : "\(name)(\(inner(argument)))"
  }
}

// MARK: - Scripts and operands

extension OfficeMath {
  private static func base(_ element: MathElement) -> String { operand(element["m:e"]) }

  private static func scripts(_ element: MathElement) -> String {
    script("_", element["m:sub"]) + script("^", element["m:sup"])
  }

  private static func script(_ sign: String, _ element: MathElement?) -> String {
    let text = inner(element)
    return text.isEmpty ? "" : "\(sign){\(text)}"
  }

  /// The text of an element, in brackets where it would not stay together beside `/` or `^`.
  private static func operand(_ element: MathElement?) -> String {
    let text = inner(element)
    if let only = element?.only?.name, ["m:d", "m:m"].contains(only) { return text }
    return isOne(text) ? text : "(\(text))"
  }

  /// Whether a text is a lone name or number.
  private static func isOne(_ text: String) -> Bool {
    text.utf8.count <= 64
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "."
      }
  }
}
