internal import AnswerSheets
internal import Derivations
internal import Rubrics

/// The words about derivations.
extension Wording {
  /// The words for the mistakes that only derivations have.
  static func derivationMistake(_ diagnosis: Diagnosis) -> String {
    switch diagnosis {
    case .shape: "the shape is not the one it has"
    case .factorOmitted: "a factor of the chain is left out"
    case .deltaOmitted: "the term of i = j is left out"
    case .wrongIndex: "an index is exchanged"
    case .jacobianDiagonal: "the softmax's Jacobian is taken as diagonal"
    default: diagnosis.rawValue
    }
  }

  /// Why a side has no value.
  static func open(_ fault: TermFault) -> String {
    switch fault {
    case .shape(let what): "found \(what), which does not fit"
    case .unbound(let letter):
      "found \(letter), which is not defined above and is no index at the left or of a sum; write \\sum_\(letter) or sum(\(letter), …)"
    case .undefined(let what): "found \(what), which has no value"
    case .enormous: "the expression asks for more work than an answer may"
    }
  }

  /// The message about the chain rule with no factor worked out.
  static let chainAlone =
    "only a product of derivatives, none of which is stated or worked out here"

  /// The one line for a wrong derivation.
  static func derived(
    _ fault: SideCheck.Fault?, _ diagnosis: Diagnosis?, in step: Rubric.Step
  ) -> String {
    if let diagnosis, diagnosis != .shape { return mistake(diagnosis, in: step) }
    if case .shape(let what)? = fault { return "found \(what), which is not the shape it has" }
    return "this is not equal to what is asked for"
  }

  /// The message about a claim of shape that is not true; what is true is for the expected value to
  /// show.
  static func claimedShape(_ claimed: [Extent]) -> String {
    let shape = claimed.map(\.description).joined(separator: " × ")
    return "said to be \(shape), which is not the shape it has"
  }

}
