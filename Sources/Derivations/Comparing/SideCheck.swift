package import AnswerSheets
package import Rubrics

/// One side of an equation held against the truth in several random samples.
package struct SideCheck {
  /// The fault of a side in its best reading, and that reading.
  package struct Outcome: Sendable {
    /// Nil where it is right.
    package var fault: Fault?
    /// Whether a diagonal matrix was written as the vector of its diagonal.
    package var isDiagonalVector = false
    /// In each sample, the entries of the whole that the side speaks of and whether they are right.
    package var coverage: [[Int: Bool]] = []
    /// The reading by which it is right, or the first.
    package var reading = TermReading()

    package var isRight: Bool { fault == nil }
  }

  /// The reason why a side is not right.
  package enum Fault: Hashable, Sendable {
    /// Another value; the entries that differ, where the shape is right.
    case value([Statement.Entry])
    /// Another shape.
    case shape(String)
    /// The side has no value.
    case open(TermFault)
  }

  let problem: Problem
  let samples: [Sample]
  let layout: Rubric.Derivation.Layout
  /// In each sample the value to compare with; nil for the rubric's own.
  ///
  /// Of a derivative the axes of the quantity it is taken by come before those of the quantity
  /// differentiated.
  let truths: [Tensor]?
  /// Values of the student's own in each sample, in place of the right ones; nil for none.
  let own: [[Int: Tensor]]?
  /// The operations that the submission may still cost; nil without a bound.
  let budget: WorkBudget?

  package init(
    _ problem: Problem, _ samples: [Sample], _ layout: Rubric.Derivation.Layout,
    truths: [Tensor]? = nil, own: [[Int: Tensor]]? = nil, budget: WorkBudget? = nil
  ) {
    self.problem = problem
    self.samples = samples
    self.layout = layout
    self.truths = truths
    self.own = own
    self.budget = budget
  }

  /// Whether the side equals what it is said to be, by any lawful reading of its notation.
  package func check(
    _ term: Term, of subject: Problem.Subject, at indices: [Term.Index] = [],
    where condition: Term.Condition? = nil
  ) -> Outcome {
    var first: Outcome?
    for reading in TermReading.all {
      // Where everything fits, or nothing is left open, there is no other product.
      if reading.fitsProducts, !term.leavesProductsOpen || first?.isShapeFault != true { continue }
      let outcome = check(term, subject, indices, condition, reading)
      if outcome.isRight { return outcome }
      // Of wrong readings the one that says most of the value counts.
      if first.map({ $0.rank < outcome.rank }) ?? true { first = outcome }
    }
    return first ?? Outcome(fault: .open(.enormous))
  }

  /// Whether a term is right as a side of a statement.
  package func check(_ term: Term, in statement: DerivedStatement) -> Outcome {
    check(term, of: statement.subject, at: statement.indices, where: statement.condition)
  }

  /// The values that a side gives the whole in each sample, by the reading found before.
  package func assembled(
    _ term: Term, of subject: Problem.Subject, at indices: [Term.Index], _ reading: TermReading
  ) -> [Tensor]? {
    var tensors: [Tensor] = []
    for sample in samples {
      var comparison = SideComparison(
        problem, sample, reading, layout, subject, indices, truth: nil)
      comparison.evaluation.budget = budget
      guard let tensor = try? comparison.assembled(term) else { return nil }
      tensors.append(tensor)
    }
    return tensors
  }

  /// The values of a term in each sample; nil where it has none.
  package func values(of term: Term) -> [Tensor]? {
    var tensors: [Tensor] = []
    for sample in samples {
      var evaluation = TermEvaluation(problem, sample, TermReading())
      evaluation.budget = budget
      guard let tensor = try? evaluation.tensor(term) else { return nil }
      tensors.append(tensor)
    }
    return tensors
  }

  /// The value of a term in one sample, with own values in place of some; nil where it has none.
  package func value(of term: Term, inSample index: Int, own: [Int: Tensor] = [:]) -> Tensor? {
    var evaluation = TermEvaluation(problem, samples[index], TermReading(), own: own)
    evaluation.budget = budget
    return try? evaluation.tensor(term)
  }

  private func check(
    _ term: Term, _ subject: Problem.Subject, _ indices: [Term.Index],
    _ condition: Term.Condition?, _ reading: TermReading
  ) -> Outcome {
    var outcome = Outcome(reading: reading)
    for (index, sample) in samples.enumerated() {
      var comparison = SideComparison(
        problem, sample, reading, layout, subject, indices, truth: truths.map { $0[index] },
        own: own.map { $0[index] } ?? [:])
      comparison.evaluation.budget = budget
      do throws(TermFault) {
        let fault = try comparison.compare(term, where: condition)
        outcome.fault = outcome.fault ?? fault
      } catch .shape(let message) {
        outcome.fault = outcome.fault ?? .shape(message)
      } catch {
        outcome.fault = .open(error)
      }
      outcome.isDiagonalVector = outcome.isDiagonalVector || comparison.isDiagonalVector
      outcome.coverage.append(comparison.coverage)
      if case .open? = outcome.fault { return outcome }
    }
    return outcome
  }
}

extension SideCheck.Outcome {
  fileprivate var isShapeFault: Bool {
    if case .shape? = fault { return true }
    return false
  }

  fileprivate var rank: Int {
    switch fault {
    case nil: 4
    case .value(let entries): entries.isEmpty ? 2 : 3
    case .shape: 1
    case .open: 0
    }
  }
}
