/// The output of prints, each value with the name that the code gives it.
///
///     print('after the sigmoid we have', a)      after the sigmoid we have 0.525   ->   a = 0.525
///
/// No line moves.
struct PrintedOutput {
  private let output: ArraySlice<UInt8>
  private var cursor: Int
  /// The ranges of bytes to replace and their new bytes, in order.
  private var edits: [(range: Range<Int>, text: [UInt8])] = []

  /// The output with its names; nil where it is not what the prints print.
  ///
  /// - Parameter statesItself: whether some lines with texts in them say well enough what they
  ///   state.
  static func named(
    _ output: ArraySlice<UInt8>, by prints: [PrintedItems],
    statesItself: (ArraySlice<UInt8>) -> Bool
  ) -> [UInt8]? {
    var reading = PrintedOutput(output: output, cursor: output.startIndex)
    // A print of words alone says what the next one prints.
    var label: Int?
    for print in prints {
      reading.passBlanks()
      let start = label ?? reading.cursor
      guard let (ranges, texts) = reading.pass(print) else { return nil }
      label = print.hasName ? nil : start
      guard print.hasName else { continue }
      let hasWords = start < (ranges.first?.lowerBound ?? reading.cursor) || !texts.isEmpty
      let segment = output[start..<reading.cursor]
      if hasWords, segment.hasLetters, statesItself(segment) { continue }
      reading.edit(print, ranges, texts)
    }
    reading.passBlanks()
    return reading.cursor == output.endIndex ? reading.edited : nil
  }
}

// MARK: - Passing what was printed

extension PrintedOutput {
  /// Passes what one call prints; the ranges of its values and its texts, nil where something else
  /// stands there.
  private mutating func pass(
    _ print: PrintedItems
  ) -> (values: [Range<Int>], texts: [Range<Int>])? {
    var (values, texts): ([Range<Int>], [Range<Int>]) = ([], [])
    for item in print.items {
      passBlanks()
      switch item {
      case .text(let text):
        guard let range = pass(text) else { return nil }
        texts.append(range)
      case .value(let name, let isTransposed):
        guard let range = passValue(mayBeWord: name == nil),
          !isTransposed || output[range].isOneRow
        else { return nil }
        values.append(range)
      }
    }
    return (values, texts)
  }

  private mutating func passBlanks() {
    while cursor < output.endIndex, output[cursor] <= 0x20 { cursor += 1 }
  }

  /// Passes a text, whatever blanks are in it.
  private mutating func pass(_ text: [UInt8]) -> Range<Int>? {
    let start = cursor
    for byte in text {
      passBlanks()
      guard cursor < output.endIndex, output[cursor] == byte else { return nil }
      cursor += 1
    }
    return start..<cursor
  }

  /// Passes a number, or an array up to where its brackets close.
  private mutating func passValue(mayBeWord: Bool) -> Range<Int>? {
    let start = cursor
    let word = output[start...].prefix { $0.isLetter || $0.isDigit || $0 == 0x2E || $0 == 0x5F }
    if word.first.map({ $0.isLetter }) != false, word.endIndex < output.endIndex,
      output[word.endIndex].isOne(of: "[("), let end = bracketEnd(from: word.endIndex)
    {
      cursor = end
      return start..<end
    }
    let number = output[start...].prefix { $0.isDigit || $0.isOne(of: ".+-eE%") }
    if number.contains(where: \.isDigit), number.first != UInt8(ascii: "e") {
      cursor = number.endIndex
      return start..<cursor
    }
    guard mayBeWord else { return nil }
    while cursor < output.endIndex, output[cursor] > 0x20 { cursor += 1 }
    return start < cursor ? start..<cursor : nil
  }

  private func bracketEnd(from open: Int) -> Int? {
    var depth = 0
    for index in open..<output.endIndex {
      if output[index].isOne(of: "([{") { depth += 1 }
      if output[index].isOne(of: ")]}") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }
}

// MARK: - Naming what was printed

extension PrintedOutput {
  /// Puts names before the values of a print, and blanks in place of all else that it prints.
  private mutating func edit(
    _ print: PrintedItems, _ values: [Range<Int>], _ texts: [Range<Int>]
  ) {
    var changes = texts.map { (range: $0, text: output[$0].blanked) }
    var values = values[...]
    var separator = ""
    for case .value(let name, _) in print.items {
      guard let range = values.popFirst() else { break }
      guard let name else {
        changes.append((range, output[range].blanked))
        continue
      }
      let start = range.lowerBound
      changes.append((start..<start, Array("\(separator)\(name) = ".utf8)))
      separator = "; "
    }
    edits += changes.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private var edited: [UInt8] {
    var result: [UInt8] = []
    var start = output.startIndex
    for (range, text) in edits {
      result += output[start..<range.lowerBound]
      result += text
      start = range.upperBound
    }
    return result + output[start...]
  }
}

extension ArraySlice<UInt8> {
  fileprivate var hasLetters: Bool { contains { $0.isLetter || $0 >= 0x80 || $0 == 0x3D } }

  fileprivate var blanked: [UInt8] { map { $0 == 0x0A ? $0 : 0x20 } }

  /// Whether a value is one row of numbers.
  fileprivate var isOneRow: Bool {
    let signs = filter { $0 > 0x20 }
    guard let close = signs.firstIndex(of: UInt8(ascii: "]")) else { return true }
    return !signs[close...].contains(UInt8(ascii: "["))
  }
}
