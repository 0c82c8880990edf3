internal import Algebra

/// Follow-through worth no more than the `degenerate` share (Documentation/Marking.md, section 4).
enum Degeneracy: Hashable, Sendable {
  /// The own value whose use leaves nothing to work out.
  case trivial(FormulaPlan.Leaf)
  /// The step's givens are not the assignment's.
  case lostGivens([Int])
  /// The given that the step, with too few digits, cannot be told from.
  case copied(given: Int)
}

/// The supply of a plan with one source as it is written, and all others moved far away.
struct OthersMovedFar: PlanSupply {
  let model: ReferenceModel
  let source: FormulaPlan.Leaf
  let writtenBoxes: Matrix<Interval>

  func value(of leaf: FormulaPlan.Leaf) -> Matrix<Interval> {
    if leaf == source { return writtenBoxes }
    return switch leaf {
    case .given(let given): movedFar(model.givens[given])
    case .step(let step): movedFar(model.referenceBoxes[step])
    }
  }

  /// A value widened by 1 and twice its magnitude, or that of the held value if it is larger: a
  /// maximum may compare the two.
  private func movedFar(_ value: Matrix<Interval>) -> Matrix<Interval> {
    let held = writtenBoxes.elements.reduce(0) { max($0, $1.magnitude) }
    return value.map { $0.widened(by: 1 + 2 * max($0.magnitude, held)) }
  }
}

/// The supply of a plan with some sources as they are written, and all others at their own values.
struct AsWritten: PlanSupply {
  let own: OwnValues
  let writtenBoxes: (FormulaPlan.Leaf) -> Matrix<Interval>?

  func value(of leaf: FormulaPlan.Leaf) -> Matrix<Interval> {
    writtenBoxes(leaf) ?? own.value(of: leaf)
  }
}
