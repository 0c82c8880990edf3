internal import AnswerSheets
internal import Notation

/// Names that the answer itself defines.
extension TermElaborator {
  /// The term that an own name with its scripts and the indices behind it stands for; nil for any
  /// other name.
  ///
  /// - Throws: `UnreadTerm` for one without a clear definition.
  func own(
    _ base: String, _ scripts: Scripts, _ brackets: [Term.Index] = [], at offset: Int
  ) throws(UnreadTerm) -> Term? {
    guard !vocabulary.own.isEmpty else { return nil }
    let indices = scripts.indices + brackets
    for reading in readings(of: base, scripts) {
      let all = reading.indices + indices
      let candidates: [(key: OwnNames.Key, rest: [Term.Index])] = [
        (reading.key.with(letters: Self.spelling(of: indices)), reading.indices),
        (reading.key.with(indexCount: all.count), []), (reading.key, all),
      ]
      for (key, rest) in candidates {
        guard let meaning = vocabulary.own[key] else { continue }
        let term = try self.term(meaning, base, at: all, offset)
        return applied(scripts, indices: rest, power: reading.power ?? scripts.exponent, to: term)
      }
    }
    return nil
  }

  /// The term that an expression with indices behind it stands for, where it is an own name; nil
  /// for others.
  func own(_ operand: Expression, _ indices: [Term.Index]) throws(UnreadTerm) -> Term? {
    switch operand.kind {
    case .name(let base): return try own(base, Scripts(), indices, at: operand.offset)
    case .symbolic(.scripted(let name, let written)):
      let scripts = self.scripts(written[...])
      guard case .name(let base) = name.kind, !scripts.isTransposed else { return nil }
      return try own(base, scripts, indices, at: operand.offset)
    default: return nil
    }
  }

  /// A name without some of its scripts, which are indices and a power then.
  private typealias Reading = (key: OwnNames.Key, indices: [Term.Index], power: Double?)

  /// How numbers above and below may belong to a name: all of them, those below, none.
  private func readings(of base: String, _ scripts: Scripts) -> [Reading] {
    let whole = OwnNames.Key(base, above: scripts.above, below: scripts.below)
    var readings: [Reading] = [(whole, [], nil)]
    let power = scripts.above.first.flatMap { Double($0) }
    if power != nil, !scripts.hasBrackets {
      readings.append((OwnNames.Key(base, below: scripts.below), [], power))
    }
    // `Z_1` is the rubric's, whatever the answer calls Z.
    let isKnown = vocabulary.quantity(whole.spelling) != nil
    if !scripts.below.isEmpty, !isKnown, power == nil || !scripts.hasBrackets {
      let numbers = scripts.below.compactMap { Double($0).map { Term.Index.at(.number($0)) } }
      readings.append((OwnNames.Key(base), numbers, power))
    }
    return readings
  }

  private func term(
    _ meaning: OwnNames.Meaning, _ name: String, at indices: [Term.Index], _ offset: Int
  ) throws(UnreadTerm) -> Term {
    switch meaning {
    case .term(let term, let letters):
      let pairs = zip(letters, indices).map { ($0, $1.term ?? .index($0)) }
      return term.replacing(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    case .unreadable:
      throw UnreadTerm(
        message: "found '\(name.prefix(24))', whose definition cannot be read", offset: offset)
    case .ambiguous:
      throw UnreadTerm(
        message: "found '\(name.prefix(24))', which is defined in two ways", offset: offset)
    }
  }

  /// The letters of some indices as part of a name.
  static func spelling(of indices: [Term.Index]) -> String {
    indices.map { index in
      switch index {
      case .at(.index(let letter)): letter
      case .at(.size(let size)): "#\(size)"
      default: "?"
      }
    }.joined(separator: " ")
  }

  /// The elaborator to which the answer's own names say nothing.
  var withoutOwnNames: TermElaborator {
    var elaborator = self
    elaborator.vocabulary.own = OwnNames()
    return elaborator
  }

  /// The name that an expression is, where the problem knows none of that spelling: its base, its
  /// scripts and the indices behind it.
  func ownName(
    _ expression: Expression
  ) -> (base: String, scripts: Scripts, indices: [Term.Index])? {
    var (named, indices) = (expression, [Term.Index]())
    if case .index(let operand, let written) = expression.kind {
      guard let read = try? self.indices(written) else { return nil }
      (named, indices) = (operand, read)
    }
    switch try? withoutOwnNames.term(named) {
    case nil, .index: break
    default: return nil
    }
    switch named.kind {
    case .name(let base): return (base, Scripts(), indices)
    case .symbolic(.scripted(let operand, let scripts)):
      guard case .name(let base) = operand.kind else { return nil }
      let scripts = self.scripts(scripts[...])
      guard !scripts.isTransposed, scripts.exponent == nil, scripts.shape == nil else { return nil }
      return (base, scripts, indices)
    default: return nil
    }
  }
}
