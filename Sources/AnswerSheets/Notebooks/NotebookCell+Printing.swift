extension NotebookCell {
  /// The prints and the last line of a cell's source, which name the cell's outputs.
  struct Source {
    /// The values that the last line shows; nil if it shows none.
    let shown: PrintedItems?
    /// The name that its last line is, a call that counts as one included.
    let name: String?
    /// The items of each print, in order; nil if the cell prints in any other way.
    let printed: [PrintedItems]?

    init(_ bytes: [UInt8]) {
      let line = bytes.split(separator: UInt8(ascii: "\n")).last { $0.contains { $0 > 0x20 } }
      let last = (line ?? []).parts(betweenEach: UInt8(ascii: ";")).last {
        $0.contains { $0 > 0x20 }
      }
      shown = last.flatMap { PrintedItems(shownBy: $0) }
      name = shown.flatMap(\.onlyName)
      printed = PrintedItems.prints(in: bytes)
    }
  }

  /// The printed text of a cell with the names of its code, unless the text states its values
  /// itself.
  static func printed(
    _ text: NotebookText, by prints: [PrintedItems], _ limits: ReadingLimits
  ) -> NotebookText? {
    let lines = PrintedOutput.named(text.bytes[...], by: prints) { lines in
      states(lines, limits)
    }
    return lines.map { text.replaced(by: $0) }
  }

  /// Whether printed lines state a quantity by their own words, or say of which pass it is.
  private static func states(
    _ lines: ArraySlice<UInt8>, _ limits: ReadingLimits
  ) -> Bool {
    if lines.contains(UInt8(ascii: "=")) { return true }
    guard let catalogue = limits.catalogue else { return true }
    let bytes = Array(lines)
    if bytes.withUnsafeBufferPointer({
      UpdateWords.haveMark($0) || LaterPassWords.areIn($0)
    }) {
      return true
    }
    let sheet = try? TextReader().read(bytes, limits: limits)
    return sheet?.statements.contains { catalogue.asksFor($0.name) } ?? false
  }
}

extension PrintedItems {
  /// The name of the only value, where there is no other.
  fileprivate var onlyName: String? {
    guard items.count == 1, case .value(let name, isTransposed: false) = items[0] else {
      return nil
    }
    return name
  }
}
