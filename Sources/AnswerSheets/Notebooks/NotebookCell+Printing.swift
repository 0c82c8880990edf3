extension NotebookCell {
  /// The names that a cell prints one by one, as `print(z)`, in their order; nil where it prints
  /// anything else, too.
  static func printedNames(of source: [UInt8]) -> [String]? {
    var names: [String] = []
    for line in source.split(separator: UInt8(ascii: "\n")) where Array(line).has("print") {
      // Within a loop it prints often, within a function perhaps never.
      guard line.starts(with: "print(".utf8) else { return nil }
      let inside = line.dropFirst("print(".utf8.count)
      guard let end = inside.firstIndex(of: UInt8(ascii: ")")),
        let name = bareNames(Array(inside[..<end])), isEmpty(inside[(end + 1)...])
      else { return nil }
      names.append(name)
    }
    return names.isEmpty ? nil : names
  }

  /// The name that a piece of code is, or several with commas between in parentheses; nil for any
  /// other code.
  static func bareNames(_ code: [UInt8]) -> String? {
    let names = code.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { bareName(Array($0)) }
    guard names.count < 12, names.allSatisfy({ $0 != nil }) else { return nil }
    let text = names.compactMap { $0 }.joined(separator: ", ")
    return names.count == 1 ? text : "(\(text))"
  }

  /// Whether a value is that of one name, or numbers alone are those of several.
  static func mayBe(_ value: some Sequence<UInt8>, of names: String) -> Bool {
    !names.hasPrefix("(") || !value.contains(UInt8(ascii: "["))
  }

  private static func isEmpty(_ rest: ArraySlice<UInt8>) -> Bool {
    let first = rest.first { $0 > 0x20 }
    return first == nil || first == UInt8(ascii: "#") || first == UInt8(ascii: ";")
  }

  /// The printed values, each with its name before it; nil where there are not as many values as
  /// names.
  ///
  /// A value is a line, or as many as close the brackets that it opens.
  static func named(_ printed: NotebookText, by names: [String]) -> NotebookText? {
    guard !printed.hasName else { return nil }
    var text = NotebookText(.plain)
    var (values, depth) = (0, 0)
    for line in printed.lines where line.bytes.contains(where: { $0 > 0x20 }) {
      if depth == 0 {
        guard values < names.count, mayBe(line.bytes, of: names[values]) else { return nil }
        text.append(names[values] + " = ", at: line.position)
        values += 1
      }
      for byte in line.bytes {
        if byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "]") { depth -= 1 }
      }
      guard depth >= 0 else { return nil }
      text.append(String(decoding: line.bytes, as: UTF8.self), at: line.position)
      if depth == 0 { text.endLine() } else { text.append(" ", at: line.position) }
    }
    return values == names.count && depth == 0 ? text : nil
  }
}
