internal import Algebra

/// Values that a line of prose was broken before, put at the end of its line.
///
///     … and the output of the neuron is a =        … and the output of the neuron is a = 0.5250,
///     0.5250, which gives the loss L = 0.1128.     which gives the loss L = 0.1128.
///
/// So is a sign of equality with its value behind a line of prose, and the rest of a working behind
/// its first line.
///
///     z = 0.3 * 0.6 +        z = 0.3 * 0.6
///     0.1 = 0.28             + 0.1 = 0.28
///
/// Every text keeps its length and its count of lines.
enum WrappedValues {
  /// The words that a line of prose has at least.
  private static let fewestWords = 4

  static func resolved(_ text: [UInt8]) -> [UInt8] {
    guard mayHold(text) else { return text }
    var result = text
    var lineStart = 0
    while let end = text[lineStart...].firstIndex(of: 0x0A) {
      // Mails keep a blank where their lines were broken.
      let line = text[lineStart..<end].trimmingSuffix { $0 == 0x20 }
      var next = text[(end + 1)...].drop { $0 == 0x20 }
      let beginsWithSign = next.first == UInt8(ascii: "=")
      if beginsWithSign { next = next.dropFirst().drop { $0 == 0x20 } }
      let isBroken = beginsWithSign ? endsInWord(line) : endsBeforeValue(line)
      if isBroken || line.last == UInt8(ascii: "="), let value = value(next),
        let gap = gap(behind: value, text),
        isBroken || isGoneOn(line, behind: text[value.upperBound..<gap])
      {
        result[end] = 0x20
        result[gap] = 0x0A
      } else if let last = endOfWorking(line, before: next) {
        result.replaceSubrange(end..<last, with: onOneLine(text[end..<last]))
      }
      lineStart = end + 1
    }
    return result
  }

  /// The lines as one, with one blank left of each indentation; the other blanks and the ends of
  /// the lines stand behind them.
  private static func onOneLine(_ lines: ArraySlice<UInt8>) -> [UInt8] {
    let joined = lines.split(separator: 0x0A).flatMap { line in
      (line.first == 0x20 ? [0x20] : []) + line.drop { $0 == 0x20 }
    }
    let ends = [UInt8](repeating: 0x0A, count: lines.count { $0 == 0x0A })
    let blanks = [UInt8](repeating: 0x20, count: lines.count - joined.count - ends.count)
    return joined + blanks + ends
  }

  /// Whether any line ends as one does that a value may follow: all but few texts have none.
  private static func mayHold(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      text.contains(0x0A) { text, end in
        // The last bytes of `=`, `is`, `are` and `≈`.
        end > 0 && (text[end - 1].isOne(of: "=se+-* ") || text[end - 1] == 0x88)
          || end + 1 < text.count && text[end + 1].isOne(of: " =+-*/")
      }
    }
  }

  /// Whether a line is one of prose and ends with a sign or word behind which a value stands.
  private static func endsBeforeValue(_ line: ArraySlice<UInt8>) -> Bool {
    guard ["=", " is", " are", "≈"].contains(where: { line.ends(with: $0) }) else {
      return false
    }
    return isProse(line)
  }

  /// Whether a line is one of prose and ends with a word or a name.
  private static func endsInWord(_ line: ArraySlice<UInt8>) -> Bool {
    line.last.map { $0.isLetter || $0.isDigit } == true
      && line.split(separator: 0x20).last?.first?.isLetter == true && isProse(line)
  }

  /// Whether a chain or a sentence that ends with its sign goes on behind the value below it.
  private static func isGoneOn(_ line: ArraySlice<UInt8>, behind: ArraySlice<UInt8>) -> Bool {
    guard behind.first.map({ $0.isOne(of: ",;") }) == true else { return false }
    return line.count(where: { $0 == UInt8(ascii: "=") }) > 1
      || line.split(separator: 0x20).contains { $0.count > 3 && $0.allSatisfy(\.isLetter) }
  }

  /// The end of the last line of the working that a line ends within; nil where it does not.
  ///
  /// The next line has the operation and both have a sign of equality, or each of some lines below
  /// has an operation and the line behind them begins with a sign of equality.
  private static func endOfWorking(
    _ line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>
  ) -> Int? {
    let below = next.prefix { $0 != 0x0A }
    guard line.first.map({ $0.isOne(of: "+|-=#") }) == false, line.contains(UInt8(ascii: "=")),
      below.first != UInt8(ascii: "=")
    else { return nil }
    guard let sign = below.firstIndex(of: UInt8(ascii: "=")) else {
      return endsInOperand(line) ? endOfOperations(next) : nil
    }
    guard below[sign...].contains(where: \.isDigit) else { return nil }
    if line.ends(with: " +") || line.ends(with: " -") || line.ends(with: " *") {
      return below.first?.isDigit == true ? below.endIndex : nil
    }
    let terms = below[..<sign].trimmingSuffix { $0 == 0x20 }
    guard isOperation(terms), !terms.contains(where: \.isLetter), endsInOperand(line) else {
      return nil
    }
    return terms.first == UInt8(ascii: "+") || goesOn(line, with: terms) ? below.endIndex : nil
  }

  /// Whether terms below a line go on with its working.
  ///
  /// A blank stands behind their sign, for `-0.1055 * 0.5 = …` is a working of its own; and the line
  /// has an operation already or they are indented, for `- 0.4305` may begin an item.
  private static func goesOn(_ line: ArraySlice<UInt8>, with terms: ArraySlice<UInt8>) -> Bool {
    guard terms.first(where: { $0 == 0x20 || $0.isDigit }) == 0x20 else { return false }
    let side = line[(line.lastIndex(of: UInt8(ascii: "=")) ?? line.startIndex)...].dropFirst()
    let isLone = side.split(separator: 0x20).count < 2
    return !isLone || terms.startIndex > line.endIndex + 1
  }

  /// The end of the last of the lines at the start of a text that each have an operation, before
  /// one that begins with a sign of equality.
  private static func endOfOperations(_ text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    var end: Int?
    // A working has few terms.
    for _ in 0..<12 {
      let line = rest.prefix { $0 != 0x0A }
      guard isOperation(line.trimmingSuffix { $0 <= 0x20 }) else { break }
      end = line.endIndex
      rest = rest[line.endIndex...].dropFirst().drop { $0 == 0x20 }
    }
    let result = rest.drop { $0 <= 0x20 }
    guard result.first == UInt8(ascii: "=") else { return nil }
    // Neither a rule, `====`, nor an arrow.
    return result.dropFirst().first { $0 != 0x20 }?.isOne(of: "=>") == false ? end : nil
  }

  /// Whether a line is the sign of an operation with a number, a bracket or a short name behind it.
  private static func isOperation(_ line: ArraySlice<UInt8>) -> Bool {
    let signs: [StaticString] = ["+", "-", "*", "/", "\u{2212}", "\u{D7}", "\u{B7}"]
    let sign = signs.first {
      line.starts(with: UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount))
    }
    guard let sign, !line.contains(UInt8(ascii: "=")) else { return false }
    let rest = line.dropFirst(sign.utf8CodeUnitCount).drop { $0 == 0x20 }
    // Behind a dash a name may begin an item.
    let isNamed = rest.first?.isLetter == true && sign.utf8Start.pointee != UInt8(ascii: "-")
    guard let first = rest.first, isNamed || first.isDigit || first.isOne(of: ".(") else {
      return false
    }
    return rest.split { !$0.isLetter }.allSatisfy { $0.count <= 4 } && endsInOperand(line)
  }

  private static func endsInOperand(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    // A word ends no working, a short name may.
    let name = line.reversed().prefix(while: \.isLetter)
    return last.isDigit || last == UInt8(ascii: ")") || (1...2).contains(name.count)
  }

  private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split { !$0.isLetter && $0 < 0x80 }
    return words.count { $0.count > 1 } >= fewestWords
  }

  /// The number that a text begins with, unless it is that of an item.
  private static func value(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard digits.first?.isDigit == true else { return nil }
    guard let (_, length) = digits.prefix(40).withUnsafeBufferPointer({ Numeral.read($0) }) else {
      return nil
    }
    let end = digits.startIndex + length
    // `3. L = …` begins an item.
    let isItem =
      digits.prefix(length).allSatisfy(\.isDigit) && end < text.endIndex
      && text[end].isOne(of: ".)")
    if isItem { return nil }
    return text.startIndex..<end
  }

  /// The byte behind a value that its line may end at: a blank before a word, or the point that
  /// ends the sentence with its line.
  private static func gap(behind value: Range<Int>, _ text: [UInt8]) -> Int? {
    var index = value.upperBound
    while index < text.count, text[index].isOne(of: ".,;:)") { index += 1 }
    guard index < text.count else { return nil }
    if text[index] == 0x0A { return index > value.upperBound ? index - 1 : nil }
    guard text[index] == 0x20, index + 1 < text.count else { return nil }
    return text[index + 1].isLetter || text[index + 1] == UInt8(ascii: "(") ? index : nil
  }
}
