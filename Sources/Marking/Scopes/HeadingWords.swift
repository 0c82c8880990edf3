internal import AnswerSheets

/// The words and numbers of a heading, by which it is told from others.
///
///     "2. Forward pass" -> 2, forward, pass
///     "\section*{Question 2: Numbers}" -> question, 2, numbers
struct HeadingWords: Equatable {
  private(set) var words: [String] = []

  init(_ text: String) {
    var word = String.UnicodeScalarView()
    var isNumber = false
    var isCommand = false
    for scalar in text.lowercased().unicodeScalars.prefix(Self.lengthLimit) {
      let kind = Kind(scalar)
      if !word.isEmpty, kind == .other || kind != .mark && (kind == .digit) != isNumber {
        // The name of a command of LaTeX says nothing.
        if !isCommand { words.append(String(word)) }
        word.removeAll()
        isCommand = false
      }
      switch kind {
      case .letter, .digit:
        word.append(scalar)
        isNumber = kind == .digit
      case .mark: word.append(scalar)
      case .other: isCommand = scalar == "\\"
      }
    }
    if !word.isEmpty, !isCommand { words.append(String(word)) }
  }

  /// At most this number of Unicode scalars of a heading is read.
  private static let lengthLimit = 300

  /// The kind of a scalar in a word; an accent of its own belongs to the letter before it.
  private enum Kind {
    case letter, digit, mark, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z": self = .letter
      case "0"..."9": self = .digit
      case "\0"..."\u{7F}": self = .other
      default:
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: self = .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
        default: self = scalar.properties.isAlphabetic ? .letter : .other
        }
      }
    }
  }

  /// The numbers it begins with: those of `2.1 Hidden unit`.
  var numbers: ArraySlice<String> { words.prefix { $0.first?.isNumber == true } }

  /// The words behind the numbers.
  private var title: ArraySlice<String> { words[numbers.endIndex...] }

  /// The word before its first number: `question` of `Question 2`; nil where it begins with the
  /// number or has none.
  var kind: String? {
    guard let index = words.firstIndex(where: { $0.first?.isNumber == true }), index > 0 else {
      return nil
    }
    return words[index - 1]
  }

  /// The number behind the kind: 2 of `Question 2`.
  var counted: String? {
    guard kind != nil else { return nil }
    return words.first { $0.first?.isNumber == true }
  }

  /// Whether it is that of a test of what was trained, whatever was trained on before: `Test`,
  /// `Test after training`.
  var isOfTest: Bool { title.first.map(Self.tests.contains) ?? false }

  /// Whether it is that of what sums up samples: `Mean loss`.
  var sumsUp: Bool { title.first.map(PassWords.summaries.contains) ?? false }

  private static let tests: Set<String> = [
    "test", "testing", "tests", "validation", "validierung", "prueba", "teste", "prova",
    "проверка", "тест", "测试", "テスト", "테스트",
  ]

  /// Whether it begins as another does, each with its number or without.
  func begins(with other: HeadingWords) -> Bool {
    guard !other.words.isEmpty else { return false }
    if words.starts(with: other.words) { return true }
    guard !other.title.isEmpty, numbers.isEmpty || other.numbers.isEmpty else { return false }
    return title.starts(with: other.title)
  }

  /// Whether the words of another stand in it, one behind the other.
  func holds(_ other: HeadingWords) -> Bool {
    let wanted = other.words
    guard !wanted.isEmpty, wanted.count <= words.count else { return false }
    if begins(with: other) { return true }
    return (0...(words.count - wanted.count)).contains { words[$0...].starts(with: wanted) }
  }

  /// The pass that a heading is of; the words of most, which hold no number, are never taken apart.
  static func pass(of heading: String) -> (kind: String, number: Int)? {
    PassWords.mayBegin(in: heading) ? HeadingWords(heading).pass : nil
  }

  /// The pass of a training that it is the heading of: `Time step 2`, `Second epoch`.
  var pass: (kind: String, number: Int)? {
    if let first = words.first, let pass = PassWords.chinesePass(first) { return pass }
    for (index, word) in words.prefix(6).enumerated() where PassWords.passes.contains(word) {
      if let number = number(behind: index) { return (word, number) }
      guard index > 0 else { continue }
      // `2nd iteration` has its ending between.
      let before = words[index - 1]
      if let number = PassWords.ordinals[before] ?? Int(before) { return (word, number) }
      // `Second training example`
      if index > 1, PassWords.kinds.contains(before),
        let number = PassWords.ordinals[words[index - 2]]
      {
        return (word, number)
      }
      if index > 1, PassWords.ordinalEndings.contains(before), let number = Int(words[index - 2]) {
        return (word, number)
      }
      // `Next iteration`, and nothing else; the next sample may be any.
      let isNext = PassWords.laterOnes.contains(before) && index == 1 && words.count == 2
      if isNext, PassWords.iterations.contains(word) { return (word, 2) }
    }
    return nil
  }

  /// The number behind the word for a pass: of `Iteration 2`, `Itération n° 2`, `Iteration II`.
  private func number(behind index: Int) -> Int? {
    let rest = words.dropFirst(index + 1).drop(while: PassWords.fillers.contains)
    return rest.first.flatMap { Int($0) ?? PassWords.ordinals[$0] }
  }
}
