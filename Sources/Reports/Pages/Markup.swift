package import Typesetting

/// HTML whose literals are markup and whose interpolations are text.
///
/// Text from outside can only enter through an interpolation, which escapes it.
///
///     let item: Markup = "<li>\(name)</li>"
package struct Markup: ExpressibleByStringInterpolation, Sendable {
  package private(set) var html: String

  package init(stringLiteral literal: String) {
    html = literal
  }

  /// The HTML of a course's text.
  package init(_ text: MarkdownText) { html = text.html }

  package init(stringInterpolation: StringInterpolation) {
    html = stringInterpolation.html
  }

  package static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum.html += right.html
    return sum
  }

  package static func += (left: inout Markup, right: Markup) { left.html += right.html }

  /// The markup while its parts are put together.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { html += literal }
    package mutating func appendInterpolation(_ text: String) { Markup.escape(text, into: &html) }
    package mutating func appendInterpolation(_ number: Int) { html += String(number) }
    package mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    package mutating func appendInterpolation(_ parts: [Markup]) {
      for part in parts { html += part.html }
    }
  }

  /// Appends text so that it reads the same in content and in a quoted attribute; what HTML cannot
  /// hold is U+FFFD.
  private static func escape(_ text: String, into html: inout String) {
    guard text.utf8.contains(where: needsEscaping) else {
      html += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\t", "\n": html.unicodeScalars.append(scalar)
      case _ where isForbidden(scalar): html += "\u{FFFD}"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  private static func needsEscaping(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0..<0x20, 0x7F:
      true
    // The bytes that begin U+0080 to U+009F, U+FDD0 to U+FFFF and the last two of every plane.
    case 0xC2, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }
}
