/// Fractions within running text, whose parts are in the type of scripts.
extension PDFPageText {
  /// Puts small words above and below the middle of a line, with nothing between and nothing that
  /// they are scripts of, into it as a fraction.
  mutating func joinSmallFractions() {
    splitStacks()
    let ordinary = words.first { $0.text == "=" }?.height ?? em
    let isSmall = words.map { word in
      // The number of a layer above one of a neuron is no fraction.
      !(word.isLayer && hasLetterBefore(word))
        && word.sizeOfNumber.map { $0 < 0.88 * size && !isInLine(word) }
          ?? (word.height < 0.78 * ordinary)
    }
    let groups = smallGroups(isSmall)
    var fractions: [PDFWord] = []
    var used: Set<Int> = []
    for above in groups {
      guard let below = groups.first(where: { isBelow(above, $0) }),
        used.isDisjoint(with: above.indices + below.indices),
        let middle = middle(of: above, below, isSmall)
      else { continue }
      used.formUnion(above.indices + below.indices)
      fractions.append(
        PDFWord(
          text: Self.quotient(text(of: above), text(of: below)), left: min(above.left, below.left),
          right: max(above.right, below.right), top: middle - em / 2, bottom: middle + em / 2))
    }
    words = words.indices.filter { !used.contains($0) }.map { words[$0] } + fractions
  }

  /// A fraction as it is typed; a derivative is a name.
  static func quotient(_ upper: String, _ lower: String) -> String {
    let isDerivative = ["d", "∂"].contains { sign in
      [upper, lower].allSatisfy { part in
        part.hasPrefix(sign) && !part.contains { " +−-·*/=".contains($0) }
      }
    }
    return isDerivative ? "\(upper)/\(lower)" : "(\(upper))/(\(lower))"
  }

  /// Parts a numerator and a denominator of a digit each that were taken for one word, and shows
  /// longer ones for what they are.
  private mutating func splitStacks() {
    for index in words.indices {
      let word = words[index]
      guard let width = word.sizeOfNumber, width < 0.55 * size, word.height > 1.2 * size,
        word.text.count > 1, word.text.allSatisfy(\.isNumber)
      else { continue }
      guard word.text.count == 2 else {
        words[index].text = word.text.map(String.init).joined(separator: " over ")
        continue
      }
      words[index].text.removeLast()
      words[index].bottom = word.middle
      var lower = word
      lower.text.removeFirst()
      lower.top = word.middle
      words.append(lower)
    }
  }

  /// Small words that touch, scripts of theirs among them.
  private struct Group {
    var indices: [Int]
    var left: Double
    var right: Double
    /// The middle and the height of its highest word.
    var middle: Double
    var height: Double

    var center: Double { (left + right) / 2 }
  }

  private func smallGroups(_ isSmall: [Bool]) -> [Group] {
    var groups: [Group] = []
    for index in words.indices.sorted(by: { words[$0].left < words[$1].left })
    where isSmall[index] && !isScript(index, isSmall) {
      let word = words[index]
      guard
        let group = groups.lastIndex(where: {
          word.left - $0.right < 0.3 * size && abs(word.middle - $0.middle) < 0.36 * size
        })
      else {
        groups.append(
          Group(
            indices: [index], left: word.left, right: word.right, middle: word.middle,
            height: word.height))
        continue
      }
      groups[group].indices.append(index)
      groups[group].right = max(groups[group].right, word.right)
      if word.height > groups[group].height {
        (groups[group].middle, groups[group].height) = (word.middle, word.height)
      }
    }
    return groups
  }

  /// Whether a small word stands right behind an ordinary one.
  private func isScript(_ index: Int, _ isSmall: [Bool]) -> Bool {
    let script = words[index]
    return words.indices.contains { !isSmall[$0] && isRightBehind(script, words[$0]) }
  }

  /// Whether a word that ends in a letter stands right before a script.
  private func hasLetterBefore(_ script: PDFWord) -> Bool {
    words.contains { other in
      other.text.last?.isLetter == true && isRightBehind(script, other)
    }
  }

  private func isRightBehind(_ script: PDFWord, _ other: PDFWord) -> Bool {
    (-0.3 * size..<0.09 * size).contains(script.left - other.right) && other.left < script.left
      && abs(other.middle - script.middle) < 0.6 * size
  }

  private func isBelow(_ above: Group, _ below: Group) -> Bool {
    (0.55 * size..<1.05 * size).contains(below.middle - above.middle)
      && abs(below.center - above.center) < 0.3 * size
  }

  /// The middle of the line that two groups stand in; nil where a word stands between them or a
  /// tall bracket around.
  private func middle(of above: Group, _ below: Group, _ isSmall: [Bool]) -> Double? {
    let (left, right) = (min(above.left, below.left), max(above.right, below.right))
    let line = words.indices.filter {
      !isSmall[$0] && words[$0].middle > above.middle && words[$0].middle < below.middle
    }.map { words[$0] }
    if line.contains(where: { $0.left < right && $0.right > left }) { return nil }
    let beside = line.filter { $0.left - right < 1.5 * size && left - $0.right < 1.5 * size }
    // Rows in a tall bracket are a matrix in small type.
    guard !beside.contains(where: { $0.bracket != nil && $0.height > 1.3 * size }) else {
      return nil
    }
    return beside.min { abs($0.left - right) < abs($1.left - right) }?.middle
  }

  private func text(of group: Group) -> String {
    var text = ""
    var sign: Character?
    var last: PDFWord?
    for word in group.indices.map({ words[$0] }) {
      let rise = group.middle - word.middle
      if word.height < 0.85 * group.height || abs(rise) > 0.2 * group.height {
        let own: Character = rise > 0 ? "^" : "_"
        if sign == own { text.removeLast() } else { text += "\(own){" }
        text += word.typed + "}"
        sign = own
      } else {
        if let last, word.left - last.right > 0.12 * size { text += " " }
        text += word.typed
        sign = nil
      }
      last = word
    }
    return text
  }
}
