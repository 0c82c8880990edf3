internal import Algebra
package import Languages
package import Marking
internal import Notation
package import Rubrics
internal import Typesetting

/// Works wrong steps out from the student's own values: what would have followed from them.
package struct OwnWorking: Sendable {
  /// The working as it stands before each step, with the reference values.
  private let states: [SolutionWorking]
  private let rubric: Rubric

  /// Nil where there is nothing to work with: in a derivation, and where each student has other numbers.
  package init?(of rubric: Rubric) {
    guard rubric.derivation == nil, !rubric.isTemplate else { return nil }
    var working = SolutionWorking(rubric)
    var states: [SolutionWorking] = []
    for step in rubric.steps.indices {
      states.append(working)
      _ = working.work(out: step)
    }
    (self.states, self.rubric) = (states, rubric)
  }

  /// `from your own Yhat = 0.259: -log(0.259) = 1.351; you stated 1.251`.
  ///
  /// Nil for a step that is right, that stands on no own value, or whose working has no words or is too long for a line.
  package func line(
    forStep place: Int, of mark: SubmissionMark, in language: Language
  ) -> String? {
    guard place < states.count, let due = mark.steps[place].expectedOwn,
      let stated = mark.steps[place].stated
    else { return nil }
    var working = states[place]
    var own: [String: Matrix<Numeral>] = [:]
    for earlier in mark.steps.indices
    where earlier != place && mark.steps[earlier].verdict != .correct {
      if case .numbers(let value)? = mark.steps[earlier].stated,
        !value.elements.contains(where: \.isOpen)
      {
        own[mark.steps[earlier].step] = value
      }
    }
    for (name, value) in own { working.take(own: value, for: name) }
    guard let (formula, term) = working.formulaWithNumbers(of: place) else { return nil }
    let used = rubric.steps.map(\.name).filter { own[$0] != nil && formula.names.contains($0) }
    let line = PlainText.inline(term)
    guard !used.isEmpty, line.count <= Self.longest else { return nil }
    let sources = used.map { "\($0) = \(own[$0].map(\.description) ?? "")" }
    return language("from your own \(sources): \("\(line) = \(due.description)")") + "; "
      + language("you stated \(stated.description)")
  }

  /// The longest working that is told, in signs.
  private static let longest = 240
}

extension SolutionWorking {
  /// Takes a student's value in place of the reference.
  fileprivate mutating func take(own value: Matrix<Numeral>, for name: String) {
    put(.matrix(of: value), value.map(\.value), for: name)
  }
}

extension Expression {
  /// The names that it uses.
  fileprivate var names: Set<String> {
    switch kind {
    case .number, .symbolic: []
    case .name(let name): [name]
    case .negation(let operand), .transpose(let operand): operand.names
    case .binary(_, let left, let right): left.names.union(right.names)
    case .call(_, let arguments): arguments.reduce(into: []) { $0.formUnion($1.names) }
    case .index(let operand, _): operand.names
    case .matrix(let rows): rows.joined().reduce(into: []) { $0.formUnion($1.names) }
    case .substitution(let body, let replacements):
      replacements.reduce(into: body.names) { $0.formUnion($1.value.names) }
    }
  }
}
