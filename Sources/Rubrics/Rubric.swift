package import Algebra
package import Formulas

/// An assignment: what is given, the steps to be shown, their points, and how strictly they are marked.
package struct Rubric: Sendable {
  /// The rubric's `id`, or its file's name without extension.
  package var id: String
  package var title: String
  /// The SHA-256 of the rubric file's bytes, in lower-case hexadecimal.
  package var sha256: String
  /// Only what stands under a heading or line that begins so is read.
  package var section: String?
  package var givens: [Given]
  package var steps: [Step]
  /// All formulas as one graph; givens and steps name nodes of it.
  package var graph: Graph
  /// What is to be derived, where the rubric gives `symbols:` and the answers are expressions.
  package var derivation: Derivation?
  /// The number of samples that the loss is averaged over; 1 where there is no batch.
  package var batch = 1
  /// Whose numbers these are, where they are drawn; nil before they are.
  package var student: String?

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

  /// The sum of all steps' points.
  package var points: Double { steps.reduce(0) { $0 + $1.points } }

  /// A number or matrix that the assignment gives.
  package struct Given: Sendable {
    package var name: String
    /// Folded names that mean it, its own among them.
    package var names: Set<String>
    package var value: Matrix<Numeral>
    package var node: NodeID
    /// What the value is drawn from for each student; nil where all have the same.
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

  /// A value that the student is to state.
  package struct Step: Sendable {
    package var name: String
    /// Folded names that mean it, its own among them.
    package var names: Set<String>
    /// The formula as the rubric has it.
    package var formula: String
    package var node: NodeID
    package var points: Double
    /// The rubric's marking with the step's own changes.
    package var policy: MarkingPolicy

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
