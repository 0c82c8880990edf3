internal import Algebra

/// Signs before and behind statements that say nothing of their values, made blanks.
///
///     z = 0.1 ........ (1)        z = 0.1   M1 A1        L = 0.1128*
///     2025-02-11 14:03:22,103 INFO loss = 0.1128
///     1/1 [==========] - 0s 52ms/step - loss: 0.1128
///     epoch 0 | loss 0.1128 | lr 0.1
///     a = **0.6457**        dw = -0.7087   dz*x
///     **Net input.** z = 0.28        Unit 1 - z = 0.28        $ python forward.py
///
/// No character moves.
struct LineMarks {
  var bytes: [UInt8]
  /// Whether the sign of a prompt may stand behind who works where: `mia@pc:~$`.
  let hasPrompt: Bool

  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    var marks = LineMarks(
      bytes: bytes, hasPrompt: bytes.has(UInt8(ascii: "@")) && bytes.has(UInt8(ascii: "$")))
    var start = 0
    while start < bytes.count {
      let end = bytes.firstIndex(of: 0x0A, from: start)
      if end > start { marks.resolve(start..<end) }
      start = end + 1
    }
    return marks.bytes
  }

  private mutating func resolve(_ line: Range<Int>) {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > line.lowerBound + 4 else { return }
    if bytes[line.lowerBound].isOne(of: "Ee") { joinCells(line.lowerBound..<end) }
    if bytes[line.lowerBound].isDigit { blankLogging(line.lowerBound..<end) }
    openStatement(line.lowerBound..<end)
    switch bytes[end - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "_"):
      blankLeader(line.lowerBound..<end)
    case UInt8(ascii: "*"):
      blankStar(line.lowerBound..<end)
      blankFrame(line.lowerBound..<end, "**")
    case 0xA0, 0xA1, 0xB9: blankNote(line.lowerBound..<end)
    case UInt8(ascii: "\""): blankFrame(line.lowerBound..<end, "\"")
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"):
      blankPoints(line.lowerBound..<end)
    default: break
    }
    if bytes[end - 1] != UInt8(ascii: "]") { blankWorking(line.lowerBound..<end) }
  }

  mutating func blank(_ range: Range<Int>) {
    for index in range { bytes[index] = 0x20 }
  }

  // MARK: - Behind a statement

  /// Dots or lines that lead from a statement to its number: `z = 0.1 ........ (1)`.
  private mutating func blankLeader(_ line: Range<Int>) {
    var end = line.upperBound
    if bytes[end - 1] == UInt8(ascii: ")") {
      guard let open = bytes[line].lastIndex(of: UInt8(ascii: "(")), line.upperBound - open <= 8
      else { return }
      end = open
    }
    while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    guard end > line.lowerBound, let sign = bytes[line.lowerBound..<end].last,
      sign == UInt8(ascii: ".") || sign == UInt8(ascii: "_")
    else { return }
    var start = end
    while start > line.lowerBound, bytes[start - 1] == sign { start -= 1 }
    // Three dots with a number are enough: `z = 0.28 ...(1)`.
    guard end - start > (end < line.upperBound ? 2 : 3), start > line.lowerBound + 2,
      bytes[start - 1].isBlank,
      bytes[start - 2].isDigit
    else { return }
    blank(start..<line.upperBound)
  }

  /// The star of a footnote right behind the number that ends a line without another star.
  private mutating func blankStar(_ line: Range<Int>) {
    let star = line.upperBound - 1
    guard bytes[star - 1].isDigit, bytes[line].contains(UInt8(ascii: "=")),
      !bytes[line.lowerBound..<star].contains(UInt8(ascii: "*")), !goesOn(behind: line)
    else { return }
    blank(star..<line.upperBound)
  }

  /// A dagger or a raised 1 right behind the decimal number that ends a line: those of a footnote.
  private mutating func blankNote(_ line: Range<Int>) {
    let marks = ["\u{2020}", "\u{2021}", "\u{B9}"]
    guard let mark = marks.first(where: { bytes[line].ends(with: $0) }) else { return }
    let note = (line.upperBound - mark.utf8.count)..<line.upperBound
    let number = bytes[line.lowerBound..<note.lowerBound].suffix {
      $0.isDigit || $0.isOne(of: ".,")
    }
    guard number.last?.isDigit == true, number.contains(where: { !$0.isDigit }),
      bytes[line].contains(UInt8(ascii: "="))
    else { return }
    blank(note)
  }

  /// Whether the next line begins as a factor does, so that a star before it is its sign.
  private func goesOn(behind line: Range<Int>) -> Bool {
    let next = bytes[line.upperBound...].drop { $0 <= 0x20 }.first
    return next.map { $0.isDigit || $0.isOne(of: "([{-.") } ?? false
  }

  /// Blanks the points that British mark schemes give behind a value: `  M1 A1 ft`.
  private mutating func blankPoints(_ line: Range<Int>) {
    var start = line.upperBound
    var hasPoint = false
    while start > line.lowerBound {
      let word = bytes[line.lowerBound..<start].suffix(while: { !$0.isBlank })
      let isPoint =
        word.count == 2 && (word.first ?? 0).isOne(of: "MAB") && word.last?.isDigit == true
      guard isPoint || word.elementsEqual("ft".utf8) else { break }
      hasPoint = hasPoint || isPoint
      start = word.startIndex
      while start > line.lowerBound, bytes[start - 1].isBlank { start -= 1 }
    }
    guard hasPoint, start > line.lowerBound, start + 2 < line.upperBound,
      bytes[start - 1].isDigit, bytes[start].isBlank,
      bytes[start] == 0x09 || bytes[start + 1].isBlank,
      bytes[line.lowerBound..<start].contains(UInt8(ascii: "="))
    else { return }
    blank(start..<line.upperBound)
  }

  /// Marks around the number that ends a line behind its sign: `a = **0.6457**`, `a = "0.6457"`.
  private mutating func blankFrame(_ line: Range<Int>, _ mark: StaticString) {
    let length = mark.utf8CodeUnitCount
    guard let sign = bytes[line].lastIndex(of: UInt8(ascii: "=")) else { return }
    let value = bytes[(sign + 1)..<line.upperBound].drop(while: \.isBlank)
    let number = value.dropFirst(length).dropLast(length)
    guard value.count > 2 * length, value.starts(with: mark.description.utf8),
      number.contains(where: \.isDigit),
      number.allSatisfy({ $0.isDigit || $0.isOne(of: "+-.,eE") })
    else { return }
    blank(value.startIndex..<number.startIndex)
    blank(number.endIndex..<line.upperBound)
  }

  /// The working behind a number that stands behind the only sign of its line and two blanks:
  /// `dw = -0.7087   dz*x`, `z = +0.60   (0.5*2 + -0.4)`.
  private mutating func blankWorking(_ line: Range<Int>) {
    guard let sign = bytes[line].firstIndex(of: UInt8(ascii: "=")) else { return }
    let value = bytes[(sign + 1)..<line.upperBound].drop(while: \.isBlank)
    let number = value.prefix { $0.isDigit || $0.isOne(of: "+-.,") }
    guard number.contains(where: \.isDigit), number.count < value.count else { return }
    let rest = bytes[number.endIndex..<line.upperBound].drop(while: \.isBlank)
    guard rest.startIndex - number.endIndex > 1, rest.contains(where: { $0.isOne(of: "(*/+-") }),
      rest.contains(where: { $0.isLetter || $0.isDigit }),
      !rest.contains(where: { $0.isOne(of: "=:;#>|$\\") || $0 >= 0x80 && $0 != 0xC2 && $0 != 0xB7 }
      ),
      // `0.6   (or 0.7)` is two values.
      !rest.split(whereSeparator: { !$0.isLetter }).contains(where: Self.isHedge)
    else { return }
    blank(rest.startIndex..<line.upperBound)
  }

  private static func isHedge(_ word: ArraySlice<UInt8>) -> Bool {
    HedgeWords.between.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  // MARK: - Before a statement

  /// Signs in place of the bars and blanks of a line of training, `epoch 0 | loss 0.1128`.
  private mutating func joinCells(_ line: Range<Int>) {
    let cells = bytes[line].split(separator: UInt8(ascii: "|"))
    guard cells.count > 1, cells[0].dropFirst().starts(with: "poch ".utf8) else { return }
    let words = cells.dropFirst().map { $0.split(whereSeparator: \.isBlank) }
    guard words.allSatisfy({ $0.count == 2 && $0[0].first?.isLetter == true }),
      words.allSatisfy({ $0[1].allSatisfy { $0.isDigit || $0.isOne(of: ".+-e") } })
    else { return }
    for (cell, words) in zip(cells.dropFirst(), words) {
      bytes[cell.startIndex - 1] = UInt8(ascii: ";")
      bytes[words[0].endIndex] = UInt8(ascii: "=")
    }
  }

  private static let levels = ["INFO", "DEBUG", "WARNING", "ERROR"]

  /// The time and the level of a line that a program logged, or the progress of its training.
  private mutating func blankLogging(_ line: Range<Int>) {
    if let step = bytes[line].firstRange(of: Array("/step - ".utf8)) {
      blank(line.lowerBound..<step.upperBound)
      for index in (step.upperBound..<line.upperBound).dropLast(2)
      where bytes[index..<(index + 3)].elementsEqual(" - ".utf8) && bytes[index - 1].isDigit {
        bytes[index + 1] = UInt8(ascii: ";")
      }
      return
    }
    let time = bytes[line].prefix(19)
    guard time.count == 19, time.count(where: \.isDigit) == 14,
      bytes[line.lowerBound + 4] == UInt8(ascii: "-"),
      bytes[line.lowerBound + 13] == UInt8(ascii: ":")
    else { return }
    var end = time.endIndex
    while end < line.upperBound, bytes[end].isDigit || bytes[end].isOne(of: ".,") { end += 1 }
    let rest = bytes[end..<line.upperBound].prefix(48)
    let level = Self.levels.lazy.compactMap { rest.firstRange(of: Array($0.utf8)) }.first
    if let level { end = level.upperBound }
    while end < line.upperBound, bytes[end].isBlank || bytes[end].isOne(of: "-:]") { end += 1 }
    blank(line.lowerBound..<end)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes at the end for which something holds.
  fileprivate func suffix(while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, holds(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
