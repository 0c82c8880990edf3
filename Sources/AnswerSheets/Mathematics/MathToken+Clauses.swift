internal import Algebra

/// Where statements begin and end among tokens.
extension [MathToken] {
  /// Runs between the commas and line breaks that stand outside brackets.
  func clauses(in notation: MathParser.Notation) -> [ArraySlice<MathToken>] {
    var clauses: [ArraySlice<MathToken>] = []
    var start = startIndex
    var depth = 0
    for index in indices {
      switch self[index].kind {
      case .open: depth += 1
      case .close: depth = Swift.max(0, depth - 1)
      case .rowBreak where depth == 0, .separator(";") where depth == 0,
        .separator(",") where depth == 0 && notation == .latex,
        .separator(":") where depth == 0 && notation == .latex:
        clauses.append(self[start..<index])
        start = index + 1
      default: break
      }
    }
    clauses.append(self[start...])
    return clauses
  }
}

extension ArraySlice<MathToken> {
  /// The parts between the `=` that stand outside brackets; alignment marks are dropped from their ends.
  var segments: [ArraySlice<MathToken>] {
    var segments: [ArraySlice<MathToken>] = []
    var start = startIndex
    var depth = 0
    for index in indices {
      switch self[index].kind {
      case .open: depth += 1
      case .close: depth = Swift.max(0, depth - 1)
      case .equals where depth == 0:
        segments.append(self[start..<index].withoutAlignment)
        start = index + 1
      default: break
      }
    }
    segments.append(self[start...].withoutAlignment)
    return segments
  }

  private var withoutAlignment: ArraySlice<MathToken> {
    var part = self
    while part.first?.kind == .separator("&") { part.removeFirst() }
    while part.last?.kind == .separator("&") { part.removeLast() }
    return part
  }

  /// Whether a name may begin here: at the start, or behind prose.
  func mayBeginName(at index: Int, _ notation: MathParser.Notation) -> Bool {
    guard index > startIndex else { return true }
    switch self[index - 1].kind {
    case .text, .separator, .rowBreak: return true
    case .word(let word): return notation == .plain && self[index].isSpaced && word.isProse
    case .number: return notation == .plain && self[index].isSpaced && index - 1 == startIndex
    case .close("("), .sign("-"), .sign("*"):
      // A list mark or a numbering in brackets: `- Z1 = …`, `(a) Z1 = …`.
      return notation == .plain && self[index].isSpaced && index - startIndex <= 3
    default: return false
    }
  }

  /// `nan` and `inf`, which are no numbers a student can have computed.
  var undefinedNumber: String? {
    for token in self {
      guard case .word(let word) = token.kind else { continue }
      switch word.lowercased() {
      case "nan", "inf", "infinity", "infty": return word
      default: continue
      }
    }
    return nil
  }

  /// A column written as a bare list: `4, 0`.
  var flatList: Matrix<Numeral>? {
    var entries: [Numeral] = []
    var isNegative = false
    for token in self {
      switch token.kind {
      case .number(var numeral):
        numeral.isNegative = isNegative
        isNegative = false
        entries.append(numeral)
      case .sign("-") where !isNegative: isNegative = true
      case .separator(",") where !entries.isEmpty: continue
      default: return nil
      }
    }
    guard entries.count > 1, !isNegative else { return nil }
    // `3 - 4` is a difference, `3, -4` and `3 -4` are lists.
    for index in indices.dropFirst() where self[index].kind == .sign("-") {
      let isEntry = self[index - 1].kind == .separator(",") || self[index].isSpaced
      let isGlued = index + 1 < endIndex && !self[index + 1].isSpaced
      if !isEntry || !isGlued { return nil }
    }
    return Matrix(Shape(entries.count, 1), entries)
  }

  /// Whether there are numbers and brackets alone, so that somebody meant a value.
  var isNumeric: Bool {
    var hasNumber = false
    for token in self {
      switch token.kind {
      case .number: hasNumber = true
      case .sign("-"), .sign("+"), .separator, .rowBreak, .open, .close, .text: continue
      default: return false
      }
    }
    return hasNumber
  }
}

extension MathParser {
  /// Whether what is left is prose or punctuation behind a value.
  var isAtProse: Bool {
    switch kind {
    case .text, .separator, .rowBreak: true
    case .word, .open("("): notation == .plain && tokens[index].isSpaced
    default: false
    }
  }

  /// The entry that a name at the left carries in brackets: `W2_new[1,1]`.
  mutating func writtenEntry() -> (row: Int, column: Int?)? {
    let back = index
    index += 1
    guard let row = expression()?.wholeNumber else {
      index = back
      return nil
    }
    var column: Int?
    if accept(.separator(",")) { column = expression()?.wholeNumber }
    guard accept(.close("[")) else {
      index = back
      return nil
    }
    return (row, column)
  }
}

extension String {
  /// Whether a word is prose and no name: small letters only, and three of them.
  var isProse: Bool {
    utf8.count >= 2 && utf8.allSatisfy { $0.isLetter } && utf8.dropFirst().allSatisfy { $0 >= 0x61 }
      && QuantityWords.known.contains(lowercased()) == false
  }

  var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// Words that belong to a name.
enum QuantityWords {
  static let known: Set<String> = ["new", "updated", "grad", "gradient"]
}
