import Notation

/// Headings, and the names of what stands below that of an update.
extension SheetBuilder {
  /// Adds a heading; 7 is the level of a bold or plain line.
  mutating func addHeading(_ range: Range<Int>, level: Int, isBold: Bool = false) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let words = text.lowercasedWords
    var heading = Heading(text: text, level: level, position: position(of: range.lowerBound))
    heading.isBold = isBold
    // A line that begins as a heading does, and is one as a whole.
    if sheet.headings.last?.position == heading.position { sheet.headings.removeLast() }
    sheet.headings.append(heading)
    isOpen = false
    // A plain line of words may be anything; one that begins an answer leaves the question as it
    // is.
    if level < 7 {
      title = label(of: range, words) ?? range
    } else if !RequestWords.beginAnswer(words.joined()) {
      title = nil
    }
    unit = unit(of: bytes[range])
    time = Self.time(of: text, words)
    open(UnsafeBufferPointer(rebasing: bytes[range]), words, level: level)
  }

  /// Says what follows a heading of some words in lower case: updated values, a check of the
  /// answer.
  mutating func open(_ heading: UnsafeBufferPointer<UInt8>, _ words: [Substring], level: Int) {
    let isShort = level < 7 || heading.count <= 32
    if announcesUpdate(heading, words) {
      updateLevel = level
    } else if let open = updateLevel, level <= open, isShort {
      updateLevel = nil
    }
    if level == 7, AsideWords.quoteMail(words) {
      // No heading closes it: a mail is quoted to its end.
      asideLevel = 0
    } else if heading.count <= 60, AsideWords.beginCheck(words) {
      asideLevel = level
    } else if let open = asideLevel, level <= open, isShort {
      asideLevel = nil
    }
  }

  /// Adds the heading that the rest of its line follows: `Iteration 2: a = 1.4`.
  mutating func addOpening(_ range: Range<Int>) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    time = Self.time(of: text, text.lowercasedWords)
    addOpening(text, at: range.lowerBound)
  }

  /// Adds a heading that the line at an index stands below.
  mutating func addOpening(_ text: String, at index: Int) {
    sheet.headings.append(Heading(text: text, level: 7, position: position(of: index)))
  }

  /// Adds the heading that a cell elsewhere in its table is, right before an index.
  mutating func addHeading(_ text: String, before index: Int) {
    sheet.headings.append(Heading(text: text, level: 7, position: position(of: index - 1)))
    isOpen = false
  }

  /// Moves the positions of statements from their names to an index.
  mutating func moveStatements(from first: Int, at index: Int) {
    for statement in sheet.statements.indices[first...] {
      sheet.statements[statement].position = position(of: index)
    }
  }

  /// Whether a few words say that updated values follow: `Update`, `Weight updates`, `New loss`.
  private func announcesUpdate(
    _ text: UnsafeBufferPointer<UInt8>, _ words: [Substring]
  ) -> Bool {
    if words.contains(where: { LaterPassWords.before.contains($0) }) { return false }
    if text.count <= 80,
      UpdateWords.newWeights(in: words) != nil || LaterPassWords.areIn(text, words)
    {
      return true
    }
    guard text.count <= 40 || text.count <= 80 && text[0] >= 0xC3 else { return false }
    if UpdateWords.announce(words) { return true }
    return words.count <= 5
      && (words.first == "new" || words.contains { $0.hasPrefix("updat") })
  }

  /// Whether the words before a statement in its sentence say that it is of a later pass, an aside,
  /// or in prose.
  ///
  /// Words of a correction make no prose.
  func context(of name: LeftName) -> (isUpdated: Bool, isAside: Bool, isProse: Bool) {
    let start = name.range.lowerBound
    // `of h`, behind `softmax`, is no more than h.
    let end = start + AsideWords.prepositionLength(at: bytes[name.range])
    let clause = UnsafeBufferPointer(rebasing: bytes[sentenceStart(before: start)..<end])
    guard clause.hasWord || clause.beginsWithIf || endsAbbreviation(start - 1) else {
      return (false, false, false)
    }
    return (
      LaterPassWords.areIn(clause) || UpdateWords.introduce(clause),
      AsideWords.areIn(clause)
        || !LossWords.isLoss(name.canonicalName) && AsideWords.averageAt(theEndOf: clause)
        || PassWords.speakOfLater(clause),
      isProse(clause) && !CorrectionWords.areIn(clause: clause)
    )
  }

  /// Whether a loss is taken at a number, at an optimum or at later weights, `L(5)`, `L(w^\star)`,
  /// `L(w_1)`: it is that of the homework only where nothing else states it.
  func isLossElsewhere(_ name: LeftName) -> Bool {
    guard LossWords.isLoss(name.canonicalName) else { return false }
    let text = bytes[name.range.lowerBound...].prefix(name.range.count + 32)
    guard let open = text.firstIndex(of: UInt8(ascii: "(")), open <= name.range.upperBound else {
      return false
    }
    let argument = text[(open + 1)...].prefix { $0 != UInt8(ascii: ")") }
    if argument.allSatisfy({ $0.isDigit || $0.isOne(of: ".- ") }) { return !argument.isEmpty }
    return ["star", "star}", "*", "*}", "1", "1}"].contains { argument.ends(with: $0) }
  }

  /// Whether a clause has a word that is no name of a quantity: `w_new = 0.57, loss = 0.4` has
  /// none.
  private func isProse(_ clause: UnsafeBufferPointer<UInt8>) -> Bool {
    clause.split { $0 <= 0x20 || $0.isOne(of: ",;:.()=*$") }.contains { word in
      word.count > 2 && word.allSatisfy { $0.isLetter || $0 >= 0x80 }
        && catalogue?.knows(String(decoding: word, as: UTF8.self)) == false
    }
  }

  /// The index at which the sentence around an index begins, within its line.
  private func sentenceStart(before index: Int) -> Int {
    var start = index
    while start > 0, index - start < 200, bytes[start - 1] != 0x0A {
      let isBlank = bytes[start - 1].isBlank
      if isBlank, start > 1,
        [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[start - 2]),
        !endsAbbreviation(start - 1)
      {
        break
      }
      start -= 1
    }
    return start
  }

  private static let abbreviations: [StaticString] = [
    "e.g.", "eg.", "z.b.", "zb.", "z.", "b.", "t.ex.", "p.ex.", "p.", "ex.", "np.", "bv.", "bijv.",
    "např.",
  ]

  /// Whether an abbreviation for `for example`, or the first or second part of it, ends at an
  /// index: its points end no sentence.
  private func endsAbbreviation(_ end: Int) -> Bool {
    Self.abbreviations.contains { word in
      let start = end - word.utf8CodeUnitCount
      return start >= 0
        && (bytes.has(word, at: start) || bytes.has(anyCaseOf: word, at: start))
        && (start == 0 || bytes[start - 1] <= 0x20)
    }
  }

  /// The words that are no part of the training step even under its heading.
  private static let constants: Set<String> = ["X", "Y", "eta", "alpha", "lr", "x", "y"]

  /// Under a heading such as `Update` a name stands for its new value, unless the sheet names that
  /// elsewhere.
  ///
  /// Weights and the loss do so at once, anything else only where the sheet stated it before. Where
  /// the sheet names the new value elsewhere, what is under the heading takes nothing back.
  mutating func nameUpdates() {
    guard !underUpdate.isEmpty else { return }
    let names = Set(sheet.statements.lazy.filter { !$0.isFormula }.map(\.name))
    let under = Set(underUpdate)
    let before = Set(
      sheet.statements.indices.filter { !under.contains($0) }.map {
        known(sheet.statements[$0].name)
      })
    for index in underUpdate {
      let name = sheet.statements[index].name
      guard !name.hasSuffix("_new"), !name.hasPrefix("d"), !name.contains("["),
        !Self.constants.contains(name), !isAskedOnly(name),
        Self.isTrained(name) || before.contains(known(name)) || isUpdatedGiven(name)
      else { continue }
      if names.contains(name + "_new") {
        conditional.insert(index)
      } else {
        sheet.statements[index].name = name + "_new"
      }
    }
  }

  /// Whether a name is that of a weight or bias that is itself asked for and its new value is not.
  private func isAskedOnly(_ name: String) -> Bool {
    guard let catalogue, let first = name.first, "WwBb".contains(first) else { return false }
    return catalogue.quantity(name)?.isStep == true && catalogue.quantity(name + "_new") == nil
  }

  /// Whether a name is that of a given whose new value is asked for.
  func isUpdatedGiven(_ name: String) -> Bool {
    catalogue?.quantity(name)?.isStep == false && catalogue?.quantity(name + "_new")?.isStep == true
  }

  private static func isTrained(_ name: String) -> Bool {
    name == "L" || name.hasPrefix("W") || name.hasPrefix("w") || name.hasPrefix("b")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it begins with a condition of two letters: `If w = 0: a = 0.5`.
  fileprivate var beginsWithIf: Bool {
    let start = firstIndex { !$0.isBlank } ?? 0
    return ["if ", "si ", "se "].contains { has(anyCaseOf: $0, at: start) }
  }

  /// Whether three letters stand side by side, as in few names of a quantity, or signs of a
  /// language without blanks.
  fileprivate var hasWord: Bool {
    var count = 0
    for byte in self {
      if byte >= 0xE3 && byte <= 0xED { return true }
      count = byte.isLetter || byte >= 0x80 ? count + 1 : 0
      if count > 2 { return true }
    }
    return false
  }
}
