/// The letters that Unicode has again for mathematics (U+1D400 to U+1D7FF), as the plain ones.
enum MathAlphabets {
  private static let greek = Array(
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂εθκφρπ".unicodeScalars)

  static func plain(_ text: String) -> String {
    // They and U+210E have three or four bytes, of which the first tells.
    guard text.utf8.contains(where: { $0 == 0xF0 || $0 == 0xE2 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(plain(scalar)) }
    return String(result)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x1D400...0x1D6A3:
      let index = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(UInt8(index < 26 ? 0x41 + index : 0x61 + index - 26))
    case 0x1D6A8...0x1D7C9: return greek[Int((scalar.value - 0x1D6A8) % 58)]
    case 0x1D7CE...0x1D7FF: return Unicode.Scalar(UInt8(0x30 + (scalar.value - 0x1D7CE) % 10))
    case 0x210E: return "h"
    // The colon of `:=`.
    case 0x2236: return ":"
    default: return scalar
    }
  }
}
