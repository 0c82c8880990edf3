internal import Derivations

/// Products of derivatives by name, which say nothing where none of them is worked out.
extension DerivationMarking {
  /// Whether a term only multiplies derivatives, none of which the sheet works out.
  func namesOnly(_ term: Term) -> Bool {
    guard let factors = term.derivatives(in: model.problem) else { return false }
    return workedOut.isDisjoint(with: factors)
  }
}

extension DerivedSheet {
  /// The derivatives of which some side says more than the names of others not worked out.
  func derivativesWorkedOut(in problem: Problem) -> Set<Problem.Subject> {
    var known: Set<Problem.Subject> = []
    var named: [(subject: Problem.Subject, factors: Set<Problem.Subject>)] = []
    for statement in statements {
      let subject = statement.subject.whole
      for side in statement.sides {
        guard let term = side.term, !term.mentions(statement.subject) else { continue }
        if let factors = term.derivatives(in: problem) {
          named.append((subject, factors))
        } else {
          known.insert(subject)
        }
      }
    }
    // What stands on something that is worked out is so itself, whatever the order.
    var count = -1
    while count < known.count {
      count = known.count
      for (subject, factors) in named where !known.isDisjoint(with: factors) {
        known.insert(subject)
      }
    }
    return known
  }
}

extension Problem.Subject {
  /// The subject without its indices.
  fileprivate var whole: Problem.Subject {
    switch self {
    case .value(let reference): .value(Term.Reference(quantity: reference.quantity))
    case .derivative(let above, let below):
      .derivative(
        Term.Reference(quantity: above.quantity), by: Term.Reference(quantity: below.quantity))
    }
  }
}

extension Term {
  /// The derivatives that a term multiplies; nil where anything else stands in it.
  fileprivate func derivatives(in problem: Problem) -> Set<Problem.Subject>? {
    var subjects: Set<Problem.Subject> = []
    var left = [self]
    while let term = left.popLast() {
      switch term {
      case .partial(let above, let below):
        subjects.insert(Problem.Subject.derivative(above, by: below).whole)
      case .quantity(let quantity) where problem.isGradient(quantity):
        subjects.insert(.value(Term.Reference(quantity: quantity)))
      case .entry(let inner, _), .transposed(let inner), .shaped(let inner, _),
        .sumOver(_, _, _, let inner):
        left.append(inner)
      case .product(let factors): left += factors.map(\.term)
      default: return nil
      }
    }
    return subjects
  }
}
