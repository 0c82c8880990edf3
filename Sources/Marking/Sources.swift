/// From where a step's formula takes the value of an earlier step.
enum Source: UInt8 {
  /// What the student stated, and what can have been carried on from it.
  case stated = 1
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
  /// The choice for each step up to the last that has one, 0 for none: thousands of these are made and compared.
  private var choices: [UInt8] = []
  /// The givens taken as the student copied them.
  var misread: Set<Int> = []

  subscript(step: Int) -> Source? {
    step < choices.count ? Source(rawValue: choices[step]) : nil
  }

  /// The steps that are to be worked out anew.
  func forEachRecomputed(_ body: (Int) -> Void) {
    for step in choices.indices where choices[step] == Source.recomputed.rawValue { body(step) }
  }

  private mutating func choose(_ step: Int, _ source: Source) {
    while choices.count <= step { choices.append(0) }
    choices[step] = source.rawValue
  }

  func with(_ step: Int, _ source: Source) -> Sources {
    var result = self
    result.choose(step, source)
    return result
  }

  /// The same, all these steps from one source.
  func with(_ steps: [Int], _ source: Source) -> Sources {
    var result = self
    for step in steps { result.choose(step, source) }
    return result
  }

  /// The choices of another combination where this one has none.
  func filled(from other: Sources) -> Sources {
    var result = self
    for step in other.choices.indices where self[step] == nil {
      if let source = other[step] { result.choose(step, source) }
    }
    result.misread.formUnion(other.misread)
    return result
  }

  func reading(misread: Set<Int>) -> Sources {
    var result = self
    result.misread = misread
    return result
  }

  func hash(into hasher: inout Hasher) {
    choices.withUnsafeBytes { hasher.combine(bytes: $0) }
    hasher.combine(misread)
  }
}
