internal import AnswerSheets
internal import Derivations
internal import Rubrics

/// A rubric with symbols made ready for marking: its random samples and the names in them.
struct DerivationModel: Sendable {
  /// An expression must be right in so many samples (Documentation/Derivations.md has the chances).
  private static let sampleCount = 3

  let rubric: Rubric
  let problem: Problem
  let samples: [Sample]
  let vocabulary: Vocabulary
  /// Whether the samples together show both sides of every kink.
  let showsAllKinks: Bool
  /// The quantities of each step that is a derivative, by the step's index.
  let pairs: [Int: Problem.Pair]
  /// The chain-rule path of each of these steps, by the step's index.
  let paths: [Int: ChainRulePath]

  /// Nil for a rubric with numbers.
  init?(_ rubric: Rubric) {
    guard let models = SampleModels(rubric, count: Self.sampleCount) else { return nil }
    self.rubric = rubric
    problem = models.problem
    samples = models.samples
    showsAllKinks = models.showsAllKinks
    vocabulary = Vocabulary(problem, stepNames: rubric.steps.map { $0.names.union([$0.name]) })
    var pairs: [Int: Problem.Pair] = [:]
    for (step, target) in problem.targets.enumerated() {
      pairs[step] = target.pair ?? target.quantity.flatMap { models.problem.pair(ofGradient: $0) }
    }
    self.pairs = pairs
    paths = pairs.compactMapValues { ChainRulePath($0, models.problem, models.samples) }
  }

  /// The quantity that a step is; nil for a Jacobian.
  func quantity(of step: Int) -> Int? { problem.targets[step].quantity }

  /// One mark per step, in the rubric's order.
  func mark(_ sheet: AnswerSheet, _ budget: WorkBudget) -> [StepMark] {
    var marking = DerivationMarking(self, sheet, in: sheet.sectionBytes(rubric.section), budget)
    var marks = rubric.steps.indices.map { marking.mark($0) }
    marks.forgiveRepeatedMistakes(by: rubric)
    return marks
  }

  /// Why a mistake of the rubric's own can never be met; nil where all can.
  var faultOfMistakes: String? {
    for step in rubric.steps {
      for mistake in step.mistakes where vocabulary.term(ofFormula: mistake.formula) == nil {
        return
          "the mistake '\(mistake.name.rawValue)' of '\(step.name)' cannot be read: its formula may use the "
          + "symbols and the steps, and what answers may be written with"
      }
    }
    return nil
  }

  /// The expected expression of a step, with its shape.
  func expected(_ step: Int) -> ExpectedValue {
    let (below, above) = problem.extents(of: problem.targets[step].subject)
    let extents = below + above
    let shape =
      extents.isEmpty
      ? "a number"
      : extents.count == 1
        ? "\(extents[0]) × 1" : extents.map(\.description).joined(separator: " × ")
    return ExpectedValue(text: "\(rubric.steps[step].formula) (\(shape))")
  }
}

extension AnswerSheet {
  /// The bytes that stand under the heading that begins with some words.
  ///
  /// Where there is none but others of its kind, it is what stands before the first of them.
  func sectionBytes(_ title: String?) -> Range<Int> {
    // A form is one of its rubric alone and has no headings.
    if !forms.isEmpty { return 0..<source.count }
    guard let title else { return source.indices }
    let kind = title.prefix { $0.isLetter }
    guard !kind.isEmpty, let first = headings.firstIndex(where: { $0.text.hasPrefix(kind) }) else {
      return source.indices
    }
    guard let start = headings.firstIndex(where: { $0.text.hasPrefix(title) }) else {
      return 0..<offset(ofLine: headings[first].position.line)
    }
    let next = headings[(start + 1)...].first { $0.text.hasPrefix(kind) }
    let from = offset(ofLine: headings[start].position.line)
    return from..<(next.map { max(from, offset(ofLine: $0.position.line)) } ?? source.count)
  }
}
