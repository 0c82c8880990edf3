/// Numbers above or below a formula that belong to no matrix, fraction or script of it: a piece of
/// it is lost with them.
extension PDFPageText {
  /// The sign put where a piece of a value is lost; no value with it can be read.
  static let lost = "⁇"
  /// The rows of a matrix and the parts of a fraction are no farther from each other, in sizes of
  /// the type.
  private static var reach: Double { 1.7 }
  /// The most words of a line; no line of paper has more.
  private static var lineLimit: Int { 400 }

  /// Puts such numbers into the formula that they stand at, behind a sign with which its side
  /// cannot be read.
  mutating func markStrays() {
    let lines = PDFLine.lines(of: words, em: em).filter { $0.words.count <= Self.lineLimit }
    let formulas = Formula.all(lines, em: em)
    var strays: Set<PDFWord> = []
    var marks: [PDFWord] = []
    for index in formulas.indices where !formulas[index].isInside {
      for run in formulas[index].line.loneRuns(em: em)
      where isScript(run) || run.count > 1 || !PDFLine.isLabel(run[0].text) {
        guard let formula = formula(of: run, at: index, among: formulas) else { continue }
        strays.formUnion(run)
        marks += run.map { $0.asLost(at: formula.line.middle, em) }
        if let side = formula.side(of: run[0], em: em) {
          marks.append(run[0].asLost(at: formula.line.middle, em, from: side))
        }
      }
    }
    if strays.isEmpty { return }
    words = words.filter { !strays.contains($0) } + marks
  }

  /// A line as what stands above or below it sees it.
  private struct Formula {
    let line: PDFLine
    /// The left edges of the sides of its chains.
    let sides: [Double]
    /// Whether a bracket is open before it that a line above opens, and behind it.
    var isInside = false
    var isOpen = false

    /// The left edge of the value whose name a word belongs to; nil where it belongs to a side.
    func side(of word: PDFWord, em: Double) -> Double? {
      sides.contains { $0 < word.left + 0.3 * em } ? nil : sides.min()
    }

    static func all(_ lines: [PDFLine], em: Double) -> [Formula] {
      var depth = 0
      var last: PDFLine?
      return lines.map { line in
        var formula = Formula(line: line, sides: line.words.compactMap(\.endOfRelation))
        let isNext = last.map { line.middle - $0.middle < 2 * em } ?? false
        if !formula.sides.isEmpty || !isNext { depth = 0 }
        formula.isInside = depth > 0
        for sign in line.words.lazy.flatMap(\.text) {
          depth += "[(".contains(sign) ? 1 : "])".contains(sign) ? -1 : 0
        }
        formula.isOpen = depth > 0
        last = line
        return formula
      }
    }
  }

  /// At most this number of lines above and below a line is compared with it: a page may have
  /// thousands within reach of huge type.
  private static let mostNeighbours = 10

  /// The nearest line that has a side right above or below some numbers of another.
  private func formula(
    of run: [PDFWord], at index: Int, among formulas: [Formula]
  ) -> Formula? {
    let line = formulas[index].line
    func distance(_ other: Int) -> Double { abs(formulas[other].line.middle - line.middle) }
    var nearest: Int?
    for step in [-1, 1] {
      var other = index + step
      while formulas.indices.contains(other), abs(other - index) <= Self.mostNeighbours,
        distance(other) < Self.reach * size
      {
        if nearest.map({ distance(other) < distance($0) }) ?? true,
          isStray(run, of: line, at: formulas[other], isAbove: step > 0)
        {
          nearest = other
        }
        other += step
      }
    }
    return nearest.map { formulas[$0] }
  }

  /// Whether some numbers stand above or below a side of a formula, with nothing before them in
  /// their own line.
  private func isStray(
    _ run: [PDFWord], of line: PDFLine, at formula: Formula, isAbove: Bool
  ) -> Bool {
    guard let first = run.first, let last = run.last, !formula.sides.isEmpty else { return false }
    guard let start = formula.sides.filter({ $0 < first.left + 0.3 * em }).max() else {
      return isScript(run) && abs(first.middle - formula.line.middle) < size
        && formula.line.words.contains { $0.left < last.right + em && $0.right > first.left - em }
    }
    let side = formula.line.words.filter { $0.middleOfWidth > start }
    let end = side.map(\.right).max() ?? start + 3 * em
    guard first.left < end + em, !line.goesOn(at: first, insteadOf: start, em: em) else {
      return false
    }
    if isAbove { return true }
    // Rows below a name and what an open sign or bracket asks for go on with it.
    guard !formula.isOpen, let end = side.max(by: { $0.right < $1.right })?.text.last,
      let sign = first.text.first
    else { return false }
    return !"=≈+−·⋅×,".contains(end)
      && (run.count == 1 && last.isOperator || !"+·⋅×[(".contains(sign))
  }

  /// Whether some numbers are such as scripts are, in their type: without them a name is another.
  private func isScript(_ run: [PDFWord]) -> Bool {
    run.allSatisfy { word in
      word.text.count < 4 && word.sizeOfNumber.map { $0 < 0.88 * size } ?? false
    }
  }
}

extension PDFWord {
  /// Whether the word is a number alone, perhaps with its brackets, or a sign between numbers.
  fileprivate var isNumeric: Bool {
    text.allSatisfy { $0.isNumber || ".,;−-+·⋅×[](){}^".contains($0) }
  }

  /// The right edge of the last sign of equality in it.
  fileprivate var endOfRelation: Double? {
    guard let sign = text.lastIndex(where: { "=≈≐←".contains($0) }) else { return nil }
    let share = text.distance(from: text.startIndex, to: sign) + 1
    return left + (right - left) * Double(share) / Double(text.count)
  }

  /// The word as a lost one in the line of another, or the sign for it at a side of that.
  fileprivate func asLost(
    at middle: Double, _ em: Double, from side: Double? = nil
  ) -> PDFWord {
    var word = self
    word.text = PDFPageText.lost + (side == nil ? text : "")
    if let side { (word.left, word.right) = (side, side) }
    (word.top, word.bottom) = (middle - em / 2, middle + em / 2)
    return word
  }
}

extension PDFLine {
  /// Whether a word goes on with what stands before it in its line, and not with the side of
  /// another formula that begins at some x.
  fileprivate func goesOn(at word: PDFWord, insteadOf side: Double, em: Double) -> Bool {
    var left = word.left
    for other in words.sorted(by: { $0.left > $1.left }) where other.right <= word.left {
      let isNear = left - other.right < 3 * em
      if !isNear, other.right <= side - 2 * em { return false }
      if !other.isNumeric || isNear && other.left < side - em { return true }
      left = min(left, other.left)
    }
    return false
  }

  /// The numbers and lone signs close to which nothing else stands.
  fileprivate func loneRuns(em: Double) -> [[PDFWord]] {
    var runs: [[PDFWord]] = []
    for word in words.sorted(by: { $0.left < $1.left }) {
      if let last = runs.last?.last, word.left - last.right < em {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    return runs.filter { run in
      let isOne = run.count == 1
      return run.allSatisfy(\.isNumeric)
        && (isOne && run[0].isOperator || run.contains { $0.text.contains(where: \.isNumber) })
    }
  }
}
