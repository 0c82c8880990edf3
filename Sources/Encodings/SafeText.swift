/// Text from outside made harmless for where people read it: terminals, Markdown and workflow
/// commands.
///
/// One rule says what steers a reader; XML, HTML, JSON and CSV have escapes of their own.
package enum SafeText {
  /// Text in which nothing steers the terminal: each control character and each mark of the
  /// writing's direction is U+FFFD.
  package static func terminal(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { steers($0) ? "\u{FFFD}" : $0 }))
  }

  /// Text on one line that is neither markup nor the end of a table's cell, calls nobody and names
  /// no character.
  ///
  /// - Parameter limit: so many scalars are kept.
  package static func markdown(_ text: String, limit: Int = .max) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "<", ">", "#", "!", "~", "$":
        result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "@": result += "&#64;"
      case "&": result += "&amp;"
      case _ where endsLine(scalar): result += " "
      case _ where steers(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text as a workflow command's data has it; nothing in it can end the command or begin another.
  package static func commandData(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(1000) {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case _ where steers(scalar): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text as a workflow command's property has it.
  package static func commandProperty(_ text: String) -> String {
    var result = ""
    for scalar in commandData(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar is a control character or turns the direction of the writing around it.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a scalar ends a line or moves on in it.
  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
