import Algebra
import Notation

/// Entries of a matrix that are blank or cannot be read: `[1 ?; 2 3]`, `1 & & 3`.
extension MathParser {
  /// The gap between two separators of a row.
  struct Cell {
    /// Whether nothing stands in it yet.
    var isBlank = true
    /// Whether a separator of its row stands before it.
    private var isBehindSeparator = false
    /// Whether a semicolon stands right before it: `[3; ; 9]`.
    private var isBehindSemicolon = false

    /// Goes on past a token; says whether the cell that ends with it is blank, though an entry is
    /// due.
    mutating func endsBlank(at token: MathToken, isBehindComma: Bool) -> Bool {
      switch token.kind {
      case .comma, .ampersand:
        defer { self = Cell(isBehindSeparator: true) }
        return isBlank
      case .semicolon, .rowBreak, .close(.matrix):
        let isSemicolon = token.kind == .semicolon
        defer {
          self = Cell()
          isBehindSemicolon = isSemicolon
        }
        return isBlank && (isBehindSeparator || isBehindSemicolon && isSemicolon)
      case .newline:
        // Behind a comma the row goes on in the next line.
        if !isBehindComma { self = Cell() }
      case .boundary, .stop, .dots, .close: break
      default: isBlank = false
      }
      return false
    }

    init() {}

    private init(isBehindSeparator: Bool) {
      self.isBehindSeparator = isBehindSeparator
    }
  }

  /// An entry that cannot be read, passed with what stands close behind it: `?`, `_`, `-nan`, `?5`,
  /// or a dash alone.
  mutating func openEntry() -> Expression? {
    let start = offset
    guard let token else { return nil }
    if token.kind == .sign(.subtract), let next {
      if next.endsEntry {
        index += 1
        return .open(at: start)
      }
      if isUnreadable(next) { index += 1 }
    }
    guard let mark = self.token, isUnreadable(mark) else { return nil }
    index += 1
    while let behind = self.token, !behind.isSpaced, behind.isNumber || isUnreadable(behind) {
      index += 1
    }
    return .open(at: start)
  }

  /// An entry of a list that cannot be read, where such entries are open; passed.
  var unreadableEntry: Expression? {
    mutating get { opensEntries ? openEntry() : nil }
  }

  /// Whether a token stands where a number cannot be read.
  func isUnreadable(_ token: MathToken) -> Bool {
    switch token.kind {
    case .undefined, .lowered: true
    case .opaque:
      ["?", "□", "\\square", "\\Box"].contains { bytes[token.offset...].starts(with: $0.utf8) }
    default: false
    }
  }
}

extension MathToken {
  /// Whether an entry of a matrix ends before it.
  fileprivate var endsEntry: Bool {
    switch kind {
    case .comma, .semicolon, .ampersand, .rowBreak, .newline, .close: true
    default: false
    }
  }
}

extension Expression {
  /// An entry that may be any number.
  static func open(at offset: Int) -> Expression {
    Expression(.number(.open), at: offset)
  }
}

extension Numeral {
  /// The tokens where no number can be read.
  static var open: Numeral {
    var numeral = Numeral(significand: 0)
    numeral.isOpen = true
    return numeral
  }
}

extension StatementFinder {
  /// The matrix that begins a side with the entries open that cannot be read; nil where there are
  /// none of them, or no others.
  mutating func opened(at start: Int) -> Matrix<Numeral>? {
    var parser = MathParser(
      tokens, in: bytes, brackets, at: start, limits: limits, openMemory)
    parser.opensEntries = true
    guard let value = parser.entry()?.numbers, parser.failure == nil,
      parser.index >= tokens.count || endsSide(parser.index),
      value.elements.contains(where: \.isOpen), !value.elements.allSatisfy(\.isOpen),
      value.elements.allSatisfy(\.isRepresentable)
    else { return nil }
    return value
  }
}
