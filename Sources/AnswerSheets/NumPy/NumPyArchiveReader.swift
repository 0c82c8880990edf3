internal import Algebra
internal import Archives

/// Reads a `.npz` file: one quantity a member, called what the member is called.
///
///     np.savez("s001.npz", Z1=Z1, H=H)  // the steps Z1 and H
struct NumPyArchiveReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    let archive = try ZippedFile(bytes, limits: limits)
    var sheet = AnswerSheet()
    var numbersLeft = limits.numbers
    while let entry = try archive.next() {
      guard Self.isArray(entry) else { continue }
      let content = try content(of: archive.bytes(), limits, &numbersLeft)
      // Members have no lines; their order is what a position can tell of them.
      let position = Position(line: sheet.statements.count + 1, column: 1)
      sheet.statements.append(
        Statement(numPyFile: entry.name, content: content, at: position))
    }
    return sheet
  }

  static func isArray(_ entry: ArchiveEntry) -> Bool {
    entry.kind == .file && entry.name.lowercased().hasSuffix(".npy")
  }

  /// The statement of a member; a broken one costs only itself.
  private func content(
    of bytes: [UInt8], _ limits: ReadingLimits, _ numbersLeft: inout Int
  ) throws(UnreadableAnswer) -> Side.Content {
    let array: NumPyArray
    do {
      array = try NumPyArray(bytes, limits: limits)
    } catch {
      return .unreadable(error.message)
    }
    guard array.count <= numbersLeft else { throw limits.tooManyNumbers() }
    numbersLeft -= array.count
    return array.content
  }
}
