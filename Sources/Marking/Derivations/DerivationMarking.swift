internal import AnswerSheets
internal import Derivations
internal import Rubrics

/// One answer on its way through the marking of derivations.
struct DerivationMarking {
  /// A side of a statement with what was found of it.
  struct Judged {
    var statement: DerivedStatement
    var side: DerivedSide
    var term: Term
    var outcome: SideCheck.Outcome
  }

  /// The sides and claims of an answer about one step.
  struct DerivationStatements {
    /// Sides that state the step as a whole, in the order written, those without a value aside.
    var whole: [Judged] = []
    /// Sides that state entries of it.
    var entries: [Judged] = []
    /// Sides that cannot be read or have no value.
    var open: [(side: DerivedSide, message: String)] = []
    /// Sides that only multiply derivatives, none of which is worked out.
    var productsAlone: [DerivedSide] = []
  }

  let model: DerivationModel
  let sheet: DerivedSheet
  private let answer: AnswerSheet
  /// The whole values of steps found wrong, in each sample.
  var own: [Int: [Tensor]] = [:]
  /// The terms that these steps were said to be.
  var ownTerms: [Int: Term] = [:]
  /// The derivatives that the sheet works out, as a whole or by entries.
  let workedOut: Set<Problem.Subject>
  /// At most this number of sides stated for one step is compared.
  private static let sideLimit = 60

  /// The operations that the submission may still cost.
  private let budget: WorkBudget

  init(_ model: DerivationModel, _ sheet: AnswerSheet, in range: Range<Int>, _ budget: WorkBudget) {
    self.model = model
    self.budget = budget
    answer = sheet
    self.sheet = DerivedSheet(sheet, in: range, model.vocabulary, budget: budget)
    workedOut = self.sheet.derivativesWorkedOut(in: model.problem)
  }

  /// The comparison of a side with the truth of a step, or with other values in place of it.
  func check(
    of step: Int, _ layout: Rubric.Derivation.Layout? = nil, truths: [Tensor]? = nil,
    own: [[Int: Tensor]]? = nil
  ) -> SideCheck {
    SideCheck(
      model.problem, model.samples, layout ?? model.problem.targets[step].layout, truths: truths,
      own: own, budget: budget)
  }

  /// The right value of a step in one sample.
  func truth(of step: Int, in sample: Sample) -> Tensor? {
    let target = model.problem.targets[step]
    return target.quantity.map { sample.values[$0] } ?? target.pair.flatMap { sample.jacobians[$0] }
  }

  // MARK: - What is stated

  /// Everything that is said of a step.
  func statements(of step: Int) -> DerivationStatements {
    var statements = DerivationStatements()
    let check = self.check(of: step)
    var count = 0
    for statement in sheet.statements {
      guard let statedPart = statedPart(of: statement, in: step) else { continue }
      for side in statement.sides where count < Self.sideLimit {
        count += 1
        guard let term = side.term else {
          statements.open.append((side, side.fault?.message ?? "cannot be read"))
          continue
        }
        // What only repeats the name says nothing.
        if term.mentions(statement.subject) { continue }
        let outcome = check.check(term, in: statement)
        if outcome.isRight, namesOnly(term) {
          statements.productsAlone.append(side)
          continue
        }
        let judged = Judged(statement: statement, side: side, term: term, outcome: outcome)
        // Nothing that stands before is right by what cannot be read behind it.
        if !outcome.isRight, let rest = side.rest, statements.whole.isEmpty {
          statements.open.append((side, rest.message))
        } else if case .open(let fault)? = outcome.fault {
          statements.open.append((side, Wording.open(fault)))
        } else if statedPart == .whole {
          statements.whole.append(judged)
        } else {
          statements.entries.append(judged)
        }
      }
    }
    return statements
  }

  /// Whether a statement speaks of a step.
  func states(_ statement: DerivedStatement, step: Int) -> Bool {
    statedPart(of: statement, in: step) != nil
  }

  /// The part of a step that a statement is about.
  enum StatedPart { case whole, entries }

  /// Whether a statement speaks of a step, as a whole or of entries.
  private func statedPart(of statement: DerivedStatement, in step: Int) -> StatedPart? {
    switch (model.problem.targets[step].subject, statement.subject) {
    case (.value(let target), .value(let stated)):
      guard target.quantity == stated.quantity else { return nil }
      return stated.indices.isEmpty && statement.condition == nil ? .whole : .entries
    case (.derivative(let above, let below), .derivative(let upper, let under)):
      guard above.quantity == upper.quantity, below.quantity == under.quantity else { return nil }
      let isPlain = upper.indices.isEmpty && statement.indices.isEmpty && statement.condition == nil
      if below.indices.isEmpty, above.indices.isEmpty {
        // Entries that a step of their own asks for are its answer.
        if !under.indices.isEmpty, upper.indices.isEmpty, isOwnStep(above.quantity, under) {
          return nil
        }
        return isPlain && under.indices.isEmpty ? .whole : .entries
      }
      guard below.indices.count == under.indices.count else { return nil }
      return upper.indices.count == above.indices.count && statement.indices.isEmpty
        && statement.condition == nil ? .whole : .entries
    default: return nil
    }
  }

  /// Whether a step asks for the derivative by entries of a quantity.
  private func isOwnStep(_ above: Int, _ under: Term.Reference) -> Bool {
    model.problem.targets.contains { target in
      guard case .derivative(let upper, let lower) = target.subject else { return false }
      return upper.quantity == above && lower.quantity == under.quantity
        && lower.indices.count == under.indices.count
    }
  }

  // MARK: - Claims of shape

  /// The claims of a step's shape, and whether each is right.
  func claims(of step: Int) -> [(claim: ShapeClaim, isRight: Bool, isDiagonal: Bool)] {
    let target = model.problem.targets[step].subject
    return sheet.claims.compactMap { claim in
      guard claim.indices.isEmpty, isSameScope(claim.subject, target) else { return nil }
      let isRight = model.problem.fits(claim.extents, target)
      let isDiagonal = !isRight && isDiagonal(claim.extents, of: step)
      return (claim, isRight || isDiagonal, isDiagonal)
    }
  }

  private func isSameScope(_ claimed: Problem.Subject, _ target: Problem.Subject) -> Bool {
    switch (claimed, target) {
    case (.value(let stated), .value(let wanted)): stated == wanted
    case (.derivative(let upper, let under), .derivative(let above, let below)):
      upper.quantity == above.quantity && under.quantity == below.quantity
        && upper.indices.count == above.indices.count && under.indices.count == below.indices.count
    default: false
    }
  }

  /// Whether a diagonal matrix is said to be as long as its diagonal.
  func isDiagonal(_ extents: [Extent], of step: Int) -> Bool {
    guard let pair = model.problem.targets[step].pair, let sample = model.samples.first,
      sample.jacobians[pair]?.isDiagonal == true
    else { return false }
    let (below, _) = model.problem.extents(of: model.problem.targets[step].subject)
    return extents.filter { $0 != .number(1) } == below
  }

  // MARK: - Positions and text

  /// The position of a byte of the source in its file.
  func position(of offset: Int) -> Position? { answer.positions(of: [offset]).first }

  /// The bytes of a side as the student wrote them, on one line.
  func text(_ range: Range<Int>) -> String {
    let range = (opening(before: range.lowerBound)..<range.upperBound)
      .clamped(to: answer.source.indices)
    let bytes = answer.source[range].prefix(300)
    let words = String(decoding: bytes, as: UTF8.self).split {
      $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r"
    }
    let text = words.joined(separator: " ")
    return range.count > 300 ? text + " …" : text
  }

  /// The index of the command whose brace a side begins behind, as `\mathrm{` before `softmax}(z)`;
  /// else the side's own.
  private func opening(before start: Int) -> Int {
    let source = answer.source
    guard source.indices.contains(start - 1), source[start - 1] == UInt8(ascii: "{") else {
      return start
    }
    let letters = source[..<(start - 1)].reversed().prefix {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
    }.count
    let backslash = start - 2 - letters
    guard letters > 0, source.indices.contains(backslash),
      source[backslash] == UInt8(ascii: "\\")
    else { return start }
    return backslash
  }
}

extension Term {
  /// Whether it names what it is said to be equal to.
  func mentions(_ subject: Problem.Subject) -> Bool {
    var left = [self]
    while let term = left.popLast() {
      switch (term, subject) {
      case (.quantity(let quantity), .value(let reference)) where quantity == reference.quantity:
        return true
      case (.partial(let upper, let under), .derivative(let above, let below))
      where upper.quantity == above.quantity && under.quantity == below.quantity:
        return true
      default: left += term.parts
      }
    }
    return false
  }
}
