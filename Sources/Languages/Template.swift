/// A sentence with places for what is put into it.
///
/// `{1}` is put in as it is, `{1&}` is a list of names, `{1*}` a sentence or a part of one that is translated by itself.
struct Template: Sendable {
  enum Kind: Sendable { case verbatim, list, sentence }

  enum Piece: Sendable {
    case literal(String)
    case place(Int, Kind)
  }

  let pieces: [Piece]
  /// How many signs of it are fixed.
  let fixedCount: Int

  init(_ text: String) {
    var pieces: [Piece] = []
    var literal = ""
    var rest = text[...]
    while let sign = rest.first {
      if let match = rest.prefixMatch(of: /\{([1-9])([&*]?)\}/), let number = Int(match.1) {
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = ""
        pieces.append(
          .place(number, match.2 == "&" ? .list : match.2 == "*" ? .sentence : .verbatim))
        rest = rest[match.range.upperBound...]
      } else {
        literal.append(sign)
        rest = rest.dropFirst()
      }
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    self.pieces = pieces
    fixedCount = pieces.reduce(0) { sum, piece in
      if case .literal(let text) = piece { sum + text.count } else { sum }
    }
  }

  /// The template as phrases name it: with `{1}` for every kind of place.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .place(let number, _): "{\(number)}"
      }
    }.joined()
  }

  /// Its places in the order of their numbers, as they are written.
  var places: [String] {
    pieces.compactMap { piece in
      guard case .place(let number, let kind) = piece else { return nil }
      return "\(number)\(kind)"
    }.sorted()
  }

  /// The text with each place filled.
  func filled(_ argument: (Int) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .place(let number, _): argument(number)
      }
    }.joined()
  }

  /// What stands in the places where a sentence is made by the template; nil where it is not.
  func match(_ sentence: Substring) -> [Int: (text: Substring, kind: Kind)]? {
    var found: [Int: (text: Substring, kind: Kind)] = [:]
    var rest = sentence
    var open: (number: Int, kind: Kind)?
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .place(let number, let kind): open = (number, kind)
      case .literal(let literal):
        let isLast = place == pieces.count - 1
        guard let range = Self.range(of: literal, in: rest, atEnd: isLast),
          open != nil || range.lowerBound == rest.startIndex
        else { return nil }
        if let open { found[open.number] = (rest[..<range.lowerBound], open.kind) }
        open = nil
        rest = rest[range.upperBound...]
      }
    }
    if let open {
      found[open.number] = (rest, open.kind)
    } else if !rest.isEmpty {
      return nil
    }
    return found
  }

  /// Where a literal stands: at the end, or first.
  private static func range(
    of literal: String, in text: Substring, atEnd isLast: Bool
  ) -> Range<Substring.Index>? {
    guard isLast else { return text.firstRange(of: literal) }
    guard text.hasSuffix(literal) else { return nil }
    return text.index(text.endIndex, offsetBy: -literal.count)..<text.endIndex
  }
}
