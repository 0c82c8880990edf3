/// Accents, scripts and fractions.
extension PDFPageText {
  private static let accents: [String: Character] = [
    "\u{302}": "\u{302}", "ˆ": "\u{302}", "^": "\u{302}", "\u{303}": "\u{303}", "˜": "\u{303}",
    "~": "\u{303}", "\u{304}": "\u{304}", "¯": "\u{304}",
  ]

  /// Puts an accent that is a word of its own at the letter it stands above.
  mutating func joinAccents() {
    var gone: Set<Int> = []
    for index in words.indices {
      guard let accent = Self.accents[words[index].text] else { continue }
      let mark = words[index]
      let base = words.indices.first { other in
        let word = words[other]
        return other != index && word.bracket == nil && Self.accents[word.text] == nil
          && word.left - 0.1 * em < mark.middleOfWidth && word.right + 0.1 * em > mark.middleOfWidth
          && mark.middle < word.middle + 0.3 * em && word.middle - mark.middle < 1.1 * em
      }
      guard let base else { continue }
      let share =
        (mark.middleOfWidth - words[base].left) / max(words[base].right - words[base].left, 1)
      let letter = min(
        max(Int(share * Double(words[base].text.count)), 0), words[base].text.count - 1)
      words[base].text.insert(
        accent, at: words[base].text.index(words[base].text.startIndex, offsetBy: letter + 1))
      gone.insert(index)
    }
    words = words.indices.filter { !gone.contains($0) }.map { words[$0] }
  }

  /// Puts small words that stand above or below the end of another at it.
  mutating func joinScripts() {
    let isSmall = words.map(isSmall)
    var gone: Set<Int> = []
    /// The sign of the script that each word ends in, and where its letters end.
    var signs: [Int: String] = [:]
    let ends = words.map(\.right)
    for small in words.indices.sorted(by: { words[$0].left < words[$1].left }) where isSmall[small]
    {
      let script = words[small]
      let bases = words.indices.filter {
        !isSmall[$0]
          && (reaches(words[$0], ends[$0], script) || reaches(words[$0], words[$0].right, script))
      }
      guard
        let base = bases.min(by: {
          distance(words[$0], ends[$0], script) < distance(words[$1], ends[$1], script)
        })
      else { continue }
      let sign = script.middle < words[base].middle ? "^" : "_"
      if signs[base] == sign {
        words[base].text.removeLast()
        words[base].text += script.text + "}"
      } else {
        words[base].text += "\(sign){\(script.text)}"
      }
      signs[base] = sign
      words[base].right = max(words[base].right, script.right)
      gone.insert(small)
    }
    words = words.indices.filter { !gone.contains($0) }.map { words[$0] }
  }

  /// Whether a small word may be the script of another that ends at some x.
  private func reaches(_ word: PDFWord, _ end: Double, _ script: PDFWord) -> Bool {
    let rise = abs(script.middle - word.middle)
    // That of a parenthesis stands as high as what the parenthesis holds.
    let isClosed = word.bracket != nil || word.text.hasSuffix(")")
    return word.left < script.left && (-0.35 * em..<0.45 * em).contains(script.left - end)
      && rise > 0.12 * em && rise < (isClosed ? 1.4 : 0.95) * em
  }

  private func distance(_ word: PDFWord, _ end: Double, _ script: PDFWord) -> Double {
    min(abs(script.left - end), abs(script.left - word.right))
      + 0.6 * abs(script.middle - word.middle)
  }

  /// Puts words above and below the middle of a line, with nothing between, into it as a fraction.
  mutating func joinFractions() {
    let lines = PDFLine.lines(of: words, em: em)
    var result: [PDFWord] = []
    var used: Set<Int> = []
    for upper in lines.indices {
      for lower in lines.indices where lower > upper {
        let distance = lines[lower].middle - lines[upper].middle
        guard distance > 0.9 * em else { continue }
        guard distance < 2.3 * em else { break }
        let middle = (lines[lower].middle + lines[upper].middle) / 2
        guard
          let between = lines.indices.first(where: { abs(lines[$0].middle - middle) < 0.4 * em }),
          between != upper, between != lower
        else { continue }
        for (above, below) in pairs(lines[upper], lines[lower], beside: lines[between]) {
          let indices = words.indices.filter { index in
            (above + below).contains { $0 == words[index] }
          }
          // The nearest parts are a fraction's; those of the next row have their own.
          guard used.isDisjoint(with: indices) else { continue }
          used.formUnion(indices)
          result.append(fraction(above, below, at: lines[between].middle))
        }
      }
    }
    words = words.indices.filter { !used.contains($0) }.map { words[$0] } + result
  }

  /// The groups of one line that stand centred above groups of another, with a word of the line
  /// between beside them.
  private func pairs(
    _ upper: PDFLine, _ lower: PDFLine, beside line: PDFLine
  ) -> [(above: [PDFWord], below: [PDFWord])] {
    let above = groups(of: upper)
    let below = groups(of: lower)
    return above.compactMap { top in
      guard let bottom = below.first(where: { abs($0.center - top.center) < 0.6 * em }) else {
        return nil
      }
      if (top + bottom).contains(where: { $0.text == "=" }) { return nil }
      // Signs below each other are those of lines that stand so.
      guard [top, bottom].allSatisfy(\.hasOperand) else { return nil }
      let (left, right) = (min(top.left, bottom.left), max(top.right, bottom.right))
      let isFree = !line.words.contains { $0.left < right && $0.right > left }
      let hasNeighbour = line.words.contains {
        $0.left >= right && $0.left - right < 1.2 * em
          || $0.right <= left && left - $0.right < 1.2 * em
      }
      // The head of a column may be a derivative alone.
      return isFree && (hasNeighbour || Self.isDerivative(top, bottom)) ? (top, bottom) : nil
    }
  }

  private static func isDerivative(_ above: [PDFWord], _ below: [PDFWord]) -> Bool {
    guard above.count == 1, below.count == 1 else { return false }
    return ["d", "∂"].contains { sign in
      (above + below).allSatisfy { $0.text.hasPrefix(sign) && $0.text.count > 1 }
    }
  }

  private func groups(of line: PDFLine) -> [[PDFWord]] {
    var groups: [[PDFWord]] = []
    for word in line.words.sorted(by: { $0.left < $1.left }) {
      if let last = groups.last?.last, word.left - last.right < 0.6 * em {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    return groups
  }

  private func fraction(_ above: [PDFWord], _ below: [PDFWord], at middle: Double) -> PDFWord {
    let upper = PDFLine(words: above, middle: middle).text(em: em)
    let lower = PDFLine(words: below, middle: middle).text(em: em)
    // A column that has lost its brackets looks the same.
    let hasLetters = upper.contains(where: \.isLetter) || upper.contains("∂")
    let text = hasLetters ? "(\(upper))/(\(lower))" : "\(upper) over \(lower)"
    return PDFWord(
      text: text, left: min(above.left, below.left), right: max(above.right, below.right),
      top: middle - em / 2, bottom: middle + em / 2)
  }
}

extension [PDFWord] {
  /// Whether a number or a name is among them.
  fileprivate var hasOperand: Bool {
    contains { $0.text.contains { $0.isLetter || $0.isNumber || $0 == "∂" } }
  }

  fileprivate var left: Double { first?.left ?? 0 }
  fileprivate var right: Double { last?.right ?? 0 }
  fileprivate var center: Double { (left + right) / 2 }
}
