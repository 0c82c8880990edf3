/// A path as text that is safe to print.
func printable(_ path: FilePath) -> String { printable(path.description) }

/// Text in which nothing steers the terminal: control characters and turns of the writing direction are replaced.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: steersTerminal) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(steersTerminal(scalar) ? "\u{FFFD}" : scalar)
  }
  return String(result)
}

private func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
