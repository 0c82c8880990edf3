internal import Algebra

/// Reads a `.npy` file: one quantity, called what the file is called.
///
///     np.save("W1_new.npy", W1)  // the step W1_new
struct NumPyReader: AnswerFormatReader {
  /// The name of the file, with or without the folders before it.
  let fileName: String

  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    let array = try NumPyArray(bytes, limits: limits)
    return AnswerSheet(statements: [
      Statement(numPyFile: fileName, content: array.content, at: Position(line: 1, column: 1))
    ])
  }
}

extension Statement {
  /// The statement of an array file: its name without folders and extension, and its content.
  init(numPyFile fileName: String, content: Side.Content, at position: Position) {
    var name = fileName.split(separator: "/").last.map(String.init) ?? fileName
    if name.lowercased().hasSuffix(".npy") { name.removeLast(4) }
    let quantity = StatedQuantity(name)
    self.init(
      name: quantity.name, writtenName: name, entry: quantity.entry,
      sides: [Side(content, at: position)], position: position)
  }
}
