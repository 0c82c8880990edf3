internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Definitions of names that the problem does not know: `δ_2 = Ŷ − Y`, `… =: g`.
extension DerivedStatementReader {
  /// A name of the answer's own, and the token behind it.
  private typealias OwnName = (base: String, scripts: Scripts, indices: [Term.Index], next: Int)

  private func ownName(at start: Int) -> OwnName? {
    // What begins otherwise is no name, and was tried as a quantity already.
    switch kind(start) {
    case .word: break
    case .command(let name) where name != "partial" && name != "nabla": break
    default: return nil
    }
    var reader = terms(at: start)
    guard let (base, scripts, indices) = reader.ownName(),
      kind(reader.index - 1) != .close(.parenthesis)
    else { return nil }
    return (base, scripts, indices, reader.index)
  }

  /// Whether what is named here may be stated.
  ///
  /// It may by the problem's own name, or by the answer's name of a derivative of which nothing is
  /// stated yet, `δ = …` behind `δ = ∂L/∂z`. Behind a statement the answer's name is another's, as
  /// where δ is one layer's after the other.
  func isSubject(_ found: Mention, before next: Int) -> Bool {
    guard !vocabulary.own.isEmpty, ownName(at: index) != nil else { return true }
    guard isDerivative(found.subject) else { return false }
    if let (other, end) = mention(at: past(past(next) + 1)), other.subject != found.subject,
      isDerivative(other.subject), kind(past(end)) == .equals || ends(end)
    {
      return false
    }
    return !isStated(found.subject)
  }

  private func isDerivative(_ subject: Problem.Subject) -> Bool {
    switch subject {
    case .derivative: true
    case .value(let reference): vocabulary.problem.isGradient(reference.quantity)
    }
  }

  private func isStated(_ subject: Problem.Subject) -> Bool {
    statements.contains { $0.subject == subject && $0.sides.contains { $0.term != nil } }
  }

  /// Reads a definition; it states nothing.
  mutating func readDefinition() -> Bool {
    guard let name = ownName(at: index) else { return false }
    let start = index
    var behind = past(name.next)
    if kind(behind) == .ampersand { behind += 1 }
    guard kind(behind) == .equals else { return false }
    let begin = past(behind + 1, paragraphs: true)
    isOpen = false
    // `δ = ∂L/∂z = …`: the quantity is stated, and this is another name of it.
    if let (known, next) = mention(at: begin), kind(past(next)) == .equals {
      define(name, as: known.term)
      index = begin
      return true
    }
    var reader = terms(at: begin)
    if let term = try? reader.side(), ends(reader.index) {
      if !isRepeated(term, from: start) { define(name, as: term) }
      index = reader.index
    } else {
      if !isWord(start) { define(name, as: nil) }
      index = endOfSide(from: begin)
    }
    return true
  }

  /// Whether a side could not be read for a name that is defined behind it: `δ₂xᵀ, δ₂ = Ŷ − Y`.
  var usesNameBeforeItsDefinition: Bool {
    guard !vocabulary.own.isEmpty else { return false }
    let faulty = statements.flatMap(\.sides).compactMap { side in
      side.fault.map { ($0.offset, side.range.lowerBound) }
    }
    let starts = Dictionary(faulty) { first, _ in first }
    return tokens.indices.contains { index in
      let offset = tokens[index].offset
      guard let start = starts[offset], let name = ownName(at: index) else { return false }
      // Alone it is what is defined.
      let isAlone = start == offset && endsName(name.next)
      return !isAlone && vocabulary.own.hold(name.base)
    }
  }

  /// Whether a term is what was stated before of that which an own name stands for.
  private func isRepeated(_ term: Term, from start: Int) -> Bool {
    guard let (known, _) = mention(at: start) else { return false }
    return statements.contains { statement in
      statement.subject == known.subject && statement.sides.contains { $0.term == term }
    }
  }

  /// Takes the sides that are nothing but a new name as definitions of it: `∂L/∂z = ŷ − y =: δ`.
  ///
  /// - Parameter starts: The token at which each of some sides begins, by its index.
  mutating func defineNames(in statement: inout DerivedStatement, at starts: [Int: Int]) {
    let term = Mention(subject: statement.subject, indices: statement.indices).term
    let isStated = statement.sides.contains { $0.term.map { !$0.isIndex } ?? false }
    for side in starts.keys.sorted(by: >) {
      guard statement.sides[side].term?.isIndex ?? true, let start = starts[side],
        let name = ownName(at: start), !vocabulary.own.hold(name.base), endsName(name.next),
        !term.freeLetters.contains(name.base)
      else { continue }
      define(name, as: term)
      statement.sides[side].term = nil
      statement.sides[side].fault = .unknown(name.base, at: tokens[start].offset)
      if isStated { statement.sides.remove(at: side) }
    }
  }

  /// Whether nothing stands behind a name that goes on with an expression.
  private func endsName(_ index: Int) -> Bool {
    switch kind(index) {
    case .open, .dots, .membership, .method, .relation: false
    case .word(let word): word.utf8.count > 1 && ends(index)
    default: ends(index)
    }
  }

  /// Whether a typed word of some length stands at a token, which may be prose.
  private func isWord(_ index: Int) -> Bool {
    guard let word = tokens[index].word, tokens[index].isTyped else { return false }
    return word.utf8.count > 2 && word.utf8.allSatisfy { $0 | 0x20 >= UInt8(ascii: "a") }
  }

  /// Lets a name stand for a term, or for nothing that can be read.
  ///
  /// A letter that names of the problem have, z beside z1 and z2, stays theirs.
  private mutating func define(_ name: OwnName, as term: Term?) {
    let isPlain = name.scripts.isEmpty && name.indices.isEmpty
    guard !isPlain || vocabulary.quantities(ofLetter: name.base).isEmpty else { return }
    let indices = name.scripts.indices + name.indices
    let key = OwnNames.Key(name.base, above: name.scripts.above, below: name.scripts.below)
    let spelled = key.with(letters: TermElaborator.spelling(of: indices))
    guard let term else {
      // A small letter may be an index of the prose around.
      if name.base.utf8.count > 1 || name.base.first?.isUppercase == true {
        vocabulary.own.define(spelled, name.base, as: .unreadable)
      }
      return
    }
    guard term.isDefinition else { return }
    guard term.isWithin(parts: OwnNames.mostParts, depth: OwnNames.mostDepth) else {
      return vocabulary.own.define(spelled, name.base, as: .unreadable)
    }
    let letters = indices.compactMap(\.letter)
    let isByEntries =
      !indices.isEmpty && Set(letters).count == indices.count
      && term.freeLetters.isSuperset(of: letters)
    // Whatever letters it is defined with, it is the same.
    let positions = letters.indices.map { "#\($0)" }
    // `J_{ii}` has one letter twice.
    let replaced = Dictionary(zip(letters, positions.map { Term.index($0) })) { first, _ in first }
    vocabulary.own.define(
      isByEntries ? key.with(indexCount: letters.count) : spelled, name.base,
      as: isByEntries ? .term(term.replacing(replaced), of: positions) : .term(term, of: []))
  }
}

extension DerivedStatementReader.Mention {
  /// The quantity or derivative as a term.
  fileprivate var term: Term {
    let term: Term
    switch subject {
    case .value(let reference):
      let quantity = Term.quantity(reference.quantity)
      term = reference.indices.isEmpty ? quantity : .entry(quantity, reference.indices)
    case .derivative(let above, let below): term = .partial(above, by: below)
    }
    return indices.isEmpty ? term : .entry(term, indices)
  }
}

extension Term {
  /// Whether it is the value of an index.
  fileprivate var isIndex: Bool {
    if case .index = self { return true }
    return false
  }
}

extension Term.Index {
  /// The letter of an index.
  fileprivate var letter: String? {
    if case .at(.index(let letter)) = self { return letter }
    return nil
  }
}
