internal import Algebra
internal import Derivations
internal import Rubrics

/// Own wrong factors, and mistakes with a name.
extension DerivationMarking {
  func ownStepsExplaining(_ judged: Judged, of step: Int) -> [Int] { [] }
  func diagnosis(of judged: Judged, in step: Int) -> Diagnosis? {
    if case .shape? = judged.outcome.fault { return .shape }
    return nil
  }
  func ownTensors(_ step: Int, _ judged: Judged, _ account: Account) -> [Tensor]? { nil }
}
