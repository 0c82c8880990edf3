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
  /// The formula of each step, written out where it is derived; nil where it has no words.
  private let formulas: [Expression?]

  /// Nil where there is nothing to work with: in a derivation, and where each student has other
  /// numbers.
  package init?(of rubric: Rubric) {
    guard rubric.derivation == nil, !rubric.isTemplate else { return nil }
    var working = SolutionWorking(rubric)
    var states: [SolutionWorking] = []
    var formulas: [Expression?] = []
    for step in rubric.steps.indices {
      states.append(working)
      formulas.append(working.plainFormula(of: step))
      _ = working.work(out: step)
    }
    (self.states, self.formulas) = (states, formulas)
  }

  /// `from your own Yhat = 0.259: -log(0.259) = 1.351; you stated 1.251`.
  ///
  /// Nil for a step that is right or stands on no own value, and for a working that has no words or
  /// is too long for a line.
  package func line(
    forStep index: Int, of mark: SubmissionMark, in language: Language
  ) -> String? {
    guard index < states.count, let due = mark.steps[index].expectedOwn,
      let stated = mark.steps[index].stated
    else { return nil }
    guard let formula = formulas[index] else { return nil }
    let own = ownValues(of: mark, usedBy: formula, besides: index)
    guard !own.isEmpty else { return nil }
    var working = states[index]
    for (name, value) in own { working.put(.matrix(of: value), value.map(\.value), for: name) }
    let line = PlainText.inline(working.withNumbers(formula, of: index))
    // What is printed is never left to hope: the marker may have taken another source.
    guard line.count <= Self.longest, let value = working.value(of: formula),
      ExpectedValue(value, decimals: due.decimals).description == due.description
    else { return nil }
    let sources = own.map { "\($0.name) = \($0.value)" }
    return language.joined([
      language("from your own \(sources): \("\(line) = \(due.description)")"),
      language("you stated \(stated.description)"),
    ])
  }

  /// The stated values that a formula uses and that are not right, in the order of the rubric.
  private func ownValues(
    of mark: SubmissionMark, usedBy formula: Expression, besides index: Int
  ) -> [(name: String, value: Matrix<Numeral>)] {
    let names = formula.names
    return mark.steps.indices.compactMap { other in
      guard other != index, mark.steps[other].verdict != .correct,
        names.contains(mark.steps[other].step),
        case .numbers(let value)? = mark.steps[other].stated,
        !value.elements.contains(where: \.isOpen)
      else { return nil }
      return (mark.steps[other].step, value)
    }
  }

  /// The longest working that is told, in signs.
  private static let longest = 240
}

extension Expression {
  /// The names that it uses.
  var names: Set<String> {
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
