package import Marking

extension Verdict {
  /// A sign that tells the verdict without colour.
  package var sign: String {
    switch self {
    case .correct: "✓"
    case .followThrough: "↳"
    case .imprecise: "≈"
    case .wrong: "✗"
    case .missing: "·"
    case .unreadable: "?"
    }
  }

  /// What the verdict means, for someone who has not met it.
  var meaning: String {
    switch self {
    case .correct: "right"
    case .followThrough: "right arithmetic, but from an own value that is not right"
    case .imprecise: "right, but with fewer digits than asked for"
    case .wrong: "does not follow from what stands before it"
    case .missing: "not stated"
    case .unreadable: "stated, but not a number or matrix that can be read"
    }
  }
}
