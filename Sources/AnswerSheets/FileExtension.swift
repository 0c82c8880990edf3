/// The part of a file's name behind its last dot, in small letters; empty where there is no dot.
func fileExtension(of name: String) -> String {
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
  return name[name.utf8.index(after: dot)...].lowercased()
}
