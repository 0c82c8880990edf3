package import Languages
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

  /// The verdict as a word for students.
  package var word: Phrase {
    switch self {
    case .correct: "correct"
    case .followThrough: "follow-through"
    case .imprecise: "imprecise"
    case .wrong: "wrong"
    case .missing: "missing"
    case .unreadable: "unreadable"
    }
  }

  /// The meaning of the verdict, for someone who has not met it.
  var meaning: Phrase {
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
