package import Algebra
package import Formulas
package import Languages

/// An assignment: what is given, the steps to be shown, their points, and how strictly they are
/// marked.
package struct Rubric: Sendable {
  /// The rubric's `id`, or its file's name without extension.
  package var id: String
  package var title: String
  /// The text that students read first, in Markdown.
  package var description: String?
  /// In which students are told how they were marked.
  package var language = Language.english
  /// The SHA-256 of the rubric file's bytes, in lower-case hexadecimal.
  package var sha256: String
  /// Only what stands under a heading or line that begins so is read.
  package var section: String?
  package var givens: [Given]
  package var steps: [Step]
  /// All formulas as one graph; givens and steps name nodes of it.
  package var graph: Graph
  /// The symbols and targets, where the rubric gives `symbols:` and the answers are expressions.
  package var derivation: Derivation?
  /// The number of samples that the loss is averaged over; 1 where there is no batch.
  package var batch = 1
  /// Whose numbers these are, where they are drawn; nil before they are.
  package var student: String?
  /// The key that numbers are drawn by, which students do not have; nil where the ids alone decide.
  package var secret: [UInt8]?
  /// Whether no numbers may be drawn without such a key.
  package var requiresSecret = false

  package init(
    id: String, title: String, sha256: String, section: String? = nil, givens: [Given],
    steps: [Step], graph: Graph
  ) {
    self.id = id
    self.title = title
    self.sha256 = sha256
    self.section = section
    self.givens = givens
    self.steps = steps
    self.graph = graph
  }

  /// The problem parts that steps belong to, in order.
  package var groups: [Group] = []
  /// The policy for the attempt that counts, and for lateness.
  package var handIn = HandInPolicy()

  /// The sum of the points of all steps that are asked for: neither optional ones nor a bonus, and
  /// of a group that only some count of, the largest.
  package var points: Double {
    let plain = steps.reduce(0) { sum, step in
      let isCounted = step.requirement == .required && step.group.flatMap { groups[$0].best } == nil
      return sum + (isCounted ? step.points : 0)
    }
    return groups.indices.reduce(plain) { $0 + (groups[$1].best == nil ? 0 : points(ofGroup: $1)) }
  }

  /// The sum of the points of a group's steps that are asked for, or of the largest of them where
  /// only some count.
  private func points(ofGroup index: Int) -> Double {
    let points = steps.filter { $0.group == index && $0.requirement == .required }.map(\.points)
    return points.sorted(by: >).prefix(groups[index].best ?? points.count).reduce(0, +)
  }

  /// The assignment with each combination of its givens' lawful values, the first values first.
  package var lawfulReadings: [Rubric] {
    givens.indices.reduce([self]) { readings, index in
      readings.flatMap { reading in
        ([reading.givens[index].value] + givens[index].otherValues).map { value in
          var reading = reading
          reading.givens[index].value = value
          return reading
        }
      }
    }
  }

  /// A number or matrix that the assignment gives.
  package struct Given: Sendable {
    package var name: String
    /// Folded names that mean it, its own among them.
    package var names: Set<String>
    package var value: Matrix<Numeral>
    /// Further values that are as lawful as the first.
    package var otherValues: [Matrix<Numeral>] = []
    package var node: NodeID
    /// The set that the value is drawn from for each student; nil where all have the same.
    package var draw: Draw?

    package init(
      name: String, names: Set<String>, value: Matrix<Numeral>, node: NodeID, draw: Draw? = nil
    ) {
      self.name = name
      self.names = names
      self.value = value
      self.node = node
      self.draw = draw
    }
  }

  /// A problem part: steps under one title.
  package struct Group: Sendable {
    package var title: String
    /// The number of the group's steps that count, those with most points; nil where all do.
    package var best: Int?
    /// The question of the group, in Markdown.
    package var text: String?
  }

  /// A mistake that the course expects in a step.
  package struct Mistake: Sendable {
    package var name: Diagnosis
    /// The step's formula with the mistake in it.
    package var formula: String
    /// The step's node in the rubric's graph; nil in a derivation, which has no numbers.
    package var node: NodeID?
    /// The share of the points that it earns; nil where the rubric's `credit:` decides.
    package var credit: Double?
    /// The text for the student.
    package var message: String?
    /// Whether the course expects it in an earlier step, of which this one takes a derivative.
    package var isInherited = false
  }

  /// An entry of a step under a name of its own; row and column are counted from 1.
  package struct Part: Hashable, Sendable {
    /// The canonical name.
    package var name: String
    /// The name as the rubric writes it.
    package var spelling: String
    package var row: Int
    package var column: Int
  }

  /// Whether a step has to be stated.
  package enum Requirement: String, Hashable, Sendable {
    case required
    /// Left out, it counts neither for nor against.
    case optional
    /// The step's points come on top of the others.
    case bonus
  }

  /// A value that the student is to state.
  package struct Step: Sendable {
    package var name: String
    /// Folded names that mean it, its own among them.
    package var names: Set<String>
    /// The given's further names as the rubric writes them.
    package var spellings: [String] = []
    /// The formula as the rubric has it; the first of several.
    package var formula: String
    package var node: NodeID
    /// The nodes of the rubric's further formulas of the step; empty where it gives one alone.
    package var alternatives: [NodeID] = []
    /// The heading that it is read under by all its names, headings within each other parted by
    /// `/`; nil for most.
    package var under: String?
    /// Entries that have names of their own.
    package var parts: [Part] = []
    package var points: Double
    /// The way in which a step counts that is not stated.
    package var requirement = Requirement.required
    /// The index of its group among the rubric's; nil for a step of no group.
    package var group: Int?
    /// The rubric's marking with the step's own changes.
    package var policy: MarkingPolicy
    /// The cost of known mistakes in it.
    package var mistakePolicy = MistakePolicy()
    /// Mistakes that the course expects here, which are tried before those known of old.
    package var mistakes: [Mistake] = []
    /// The hints for a student who asks, one more each time.
    package var hints: [String] = []
    /// The question, in Markdown.
    package var text: String?

    package init(
      name: String, names: Set<String>, formula: String, node: NodeID, points: Double,
      policy: MarkingPolicy
    ) {
      self.name = name
      self.names = names
      self.formula = formula
      self.node = node
      self.points = points
      self.policy = policy
    }
  }
}
