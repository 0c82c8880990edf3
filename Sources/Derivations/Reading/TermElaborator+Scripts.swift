internal import Algebra
internal import AnswerSheets
internal import Notation
internal import Rubrics

/// The scripts above and below a name, taken apart.
struct Scripts {
  /// Whole numbers above and below, as written.
  var above: [String] = []
  var below: [String] = []
  /// Indices that are letters or sizes, wherever they stand.
  var indices: [Term.Index] = []
  var isTransposed = false
  var primes = 0
  /// Whether something stands in brackets there, `^{(2)}`.
  var hasBrackets = false
  /// A power below 0.
  var exponent: Double?
  /// `^{N \times K}`.
  var shape: [Extent]?
  /// Words such as the M of `\sigma_M`.
  var words: [String] = []

  var isEmpty: Bool {
    above.isEmpty && below.isEmpty && indices.isEmpty && !isTransposed && primes == 0
      && exponent == nil && shape == nil && words.isEmpty
  }
}

extension TermElaborator {
  /// Scripts taken apart, all together.
  func scripts(_ written: ArraySlice<Expression.Script>) -> Scripts {
    var scripts = Scripts()
    for script in written { read(script.tokens, isAbove: script.isAbove, into: &scripts) }
    return scripts
  }

  private func read(_ range: Range<Int>, isAbove: Bool, into scripts: inout Scripts) {
    if let shape = shape(in: range) {
      scripts.shape = shape
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      index += 1
      switch token.kind {
      case .number(let numeral):
        let text = Self.written(numeral.value)
        if isAbove { scripts.above.append(text) } else { scripts.below.append(text) }
      case .sign(.subtract):
        if isAbove, index < range.upperBound, let number = tokens[index].number {
          scripts.exponent = -number
          index += 1
        }
      case .prime: scripts.primes += 1
      case .open(.parenthesis), .open(.square): scripts.hasBrackets = true
      case .sign(.multiply), .sign(.dot), .sign(.add): scripts.words.append("+")
      case .transposition: scripts.isTransposed.toggle()
      case .command(let name) where LatexCommand(name)?.isFont == true: break
      case .command(let name): scripts.words.append(name)
      case .word(let word): read(word, range, &index, isAbove: isAbove, into: &scripts)
      default: break
      }
    }
  }

  private func read(
    _ word: String, _ range: Range<Int>, _ index: inout Int, isAbove: Bool,
    into scripts: inout Scripts
  ) {
    if word == "T" || word == "t" && isAbove {
      scripts.isTransposed.toggle()
    } else if let (size, next) = size(at: index - 1), next <= range.upperBound {
      scripts.indices.append(.at(.size(size)))
      index = next
    } else if word.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") }), word.utf8.count <= 4 {
      for letter in word {
        var name = String(letter)
        while letter == word.last, index < range.upperBound, tokens[index].kind == .prime {
          name += "'"
          index += 1
        }
        scripts.indices.append(.at(.index(name)))
      }
    } else {
      scripts.words.append(word)
    }
  }

  /// A whole number as it was written.
  static func written(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? "\(number)"
  }

  // MARK: - Sizes and shapes

  /// The size that is written at a token, `N1`, `N_1` or `N_{1}`, and the token behind it.
  func size(at index: Int) -> (size: Int, next: Int)? {
    guard index < tokens.count, let word = tokens[index].word else { return nil }
    var name = word
    var next = index + 1
    if next + 1 < tokens.count, tokens[next].kind == .lowered {
      let isGroup = tokens[next + 1].kind == .open(.brace)
      let inner = next + (isGroup ? 2 : 1)
      guard inner < tokens.count else { return nil }
      switch tokens[inner].kind {
      case .number(let numeral): name += Self.written(numeral.value)
      case .word(let letter): name += "_" + letter
      default: return nil
      }
      next = inner + (isGroup ? 2 : 1)
    } else if next < tokens.count, let number = tokens[next].number,
      !tokens[next].isSpaced
    {
      name += Self.written(number)
      next += 1
    }
    if let size = vocabulary.sizes[name] { return (size, next) }
    if let size = vocabulary.sizes[word.filter { $0 != "_" }] { return (size, index + 1) }
    return nil
  }

  /// One dimension at a token, and the token behind it.
  func extent(at index: Int) -> (extent: Extent, next: Int)? {
    guard index < tokens.count else { return nil }
    if let number = tokens[index].number {
      return Int(exactly: number).flatMap { $0 < 100 ? (.number($0), index + 1) : nil }
    }
    return size(at: index).map { (.symbol(vocabulary.problem.sizes[$0.size]), $0.next) }
  }

  /// Dimensions with a sign of multiplication between, from a token on.
  func extents(at start: Int) -> (extents: [Extent], next: Int)? {
    guard var (first, index) = extent(at: start).map({ ([$0.extent], $0.next) }) else {
      return nil
    }
    while index < tokens.count, isTimes(tokens[index]), first.count < 6,
      let (next, behind) = extent(at: index + 1)
    {
      first.append(next)
      index = behind
    }
    return (first, index)
  }

  private func isTimes(_ token: MathToken) -> Bool {
    switch token.kind {
    case .sign(.multiply), .sign(.dot), .word("x"), .word("by"), .word("X"): true
    default: false
    }
  }

  /// The shape that a script is, where there are at least two dimensions and nothing else.
  private func shape(in range: Range<Int>) -> [Extent]? {
    guard let (extents, next) = extents(at: range.lowerBound), next == range.upperBound,
      extents.count > 1
    else { return nil }
    return extents
  }
}
