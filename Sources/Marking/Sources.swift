/// From where a step's formula takes the value of an earlier step.
enum Source: Hashable {
  /// What the student stated, and what can have been carried on from it.
  case stated
  /// The same worked out anew from the student's own earlier values.
  case recomputed
  /// The right value.
  case reference
  /// Any of these: where there are too many combinations to try them all.
  case any

  /// Whether it takes what the student stated.
  var isOwn: Bool { self == .stated || self == .any }
}

/// One combination of sources, from which a step is worked out (Documentation/Marking.md, section 4).
///
/// Without a choice, steps that are stated count as they are stated, and givens as the rubric has them.
struct Sources: Hashable {
  private(set) var steps: [Int: Source] = [:]
  /// The givens taken as the student copied them.
  var misread: Set<Int> = []

  subscript(step: Int) -> Source? { steps[step] }

  func with(_ step: Int, _ source: Source) -> Sources {
    var result = self
    result.steps[step] = source
    return result
  }

  /// The same, all these steps from one source.
  func with(_ steps: [Int], _ source: Source) -> Sources {
    steps.reduce(self) { $0.with($1, source) }
  }

  /// The choices of another combination where this one has none.
  func filled(from other: Sources) -> Sources {
    var result = self
    result.steps.merge(other.steps) { own, _ in own }
    result.misread.formUnion(other.misread)
    return result
  }

  func reading(misread: Set<Int>) -> Sources {
    var result = self
    result.misread = misread
    return result
  }
}
