/// A sentence with placeholders.
///
/// `{1}` is put in as it is, `{1&}` is a list of names, `{1*}` a sentence or a part of one that is
/// translated by itself.
struct Template: Sendable {
  enum Kind: Sendable { case verbatim, list, sentence }

  enum Piece: Sendable {
    case literal(String)
    case placeholder(Int, Kind)
  }

  let pieces: [Piece]
  /// How many bytes of it are fixed.
  let fixedCount: Int

  init(_ text: String) {
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let sign = rest.first {
      if sign == UInt8(ascii: "{"), let (placeholder, length) = Self.placeholder(rest) {
        if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
        literal = []
        pieces.append(placeholder)
        rest = rest.dropFirst(length)
      } else {
        literal.append(sign)
        rest = rest.dropFirst()
      }
    }
    if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
    self.init(pieces)
  }

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    fixedCount = pieces.reduce(0) { sum, piece in
      if case .literal(let text) = piece { sum + text.utf8.count } else { sum }
    }
  }

  /// The placeholder that some bytes begin with: `{1}`, `{2&}`, `{3*}`.
  private static func placeholder(_ bytes: ArraySlice<UInt8>) -> (Piece, length: Int)? {
    let signs = Array(bytes.prefix(4))
    guard signs.count > 2, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(signs[1]) else {
      return nil
    }
    let number = Int(signs[1] - UInt8(ascii: "0"))
    let end = UInt8(ascii: "}")
    if signs[2] == end { return (.placeholder(number, .verbatim), 3) }
    guard signs.count == 4, signs[3] == end else { return nil }
    switch signs[2] {
    case UInt8(ascii: "&"): return (.placeholder(number, .list), 4)
    case UInt8(ascii: "*"): return (.placeholder(number, .sentence), 4)
    default: return nil
    }
  }

  /// The template as phrases name it: with `{1}` for every kind of placeholder.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .placeholder(let number, _): "{\(number)}"
      }
    }.joined()
  }

  /// The template's placeholders as they are written, in the order of their numbers.
  var placeholders: [String] {
    pieces.compactMap { piece in
      guard case .placeholder(let number, let kind) = piece else { return nil }
      return "\(number)\(kind)"
    }.sorted()
  }

  /// The text with each placeholder filled.
  func filled(_ argument: (Int) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .placeholder(let number, _): argument(number)
      }
    }.joined()
  }

  /// The texts of the placeholders where a sentence is made by the template; nil where it is not.
  func match(_ sentence: Substring) -> [Int: (text: Substring, kind: Kind)]? {
    var found: [Int: (text: Substring, kind: Kind)] = [:]
    var rest = sentence
    var open: (number: Int, kind: Kind)?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .placeholder(let number, let kind): open = (number, kind)
      case .literal(let literal):
        guard let value = open else {
          // With no placeholder before it a literal stands here or nowhere.
          guard rest.hasPrefix(literal) else { return nil }
          rest = rest.dropFirst(literal.count)
          continue
        }
        let isLast = index == pieces.count - 1
        guard let range = Self.range(of: literal, in: rest, atEnd: isLast) else { return nil }
        found[value.number] = (rest[..<range.lowerBound], value.kind)
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

  /// The range of a literal in a text: its end, or the first occurrence.
  private static func range(
    of literal: String, in text: Substring, atEnd isLast: Bool
  ) -> Range<Substring.Index>? {
    guard isLast else { return text.firstRange(of: literal) }
    guard text.hasSuffix(literal) else { return nil }
    return text.index(text.endIndex, offsetBy: -literal.count)..<text.endIndex
  }
}
