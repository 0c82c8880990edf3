internal import Languages

/// The keys and words of the rubric format, which its JSON Schema must have as well.
package enum RubricKeys {
  /// The keys of each mapping, by the mapping's name in the schema.
  package static let mappings: [String: Set<String>] = [
    "rubric": Set(RubricReading.keys),
    "step": Set(RubricReading.stepKeys),
    "group": Set(RubricReading.groupKeys),
    "either": ["either"],
    "marking": Set(RubricReading.policyKeys),
    "late-penalty": Set(RubricReading.latePenaltyKeys),
    "mistake": Set(RubricReading.mistakeKeys),
    "tolerance": Set(RubricReading.toleranceKeys),
    "draw": Set(RubricReading.drawKeys),
    "symbol": Set(RubricReading.symbolKeys),
    "network": Set(RubricReading.networkKeys),
    "layer": Set(RubricReading.layerKeys),
    "penalty": Set(RubricReading.penaltyKeys),
    "update": Set(NetworkUpdate.Rule.allCases.flatMap { RubricReading.keys(of: $0) }),
  ]

  /// The words that a key may have, by the words' name in the schema.
  package static let words: [String: Set<String>] = [
    "activation": Set(RubricReading.activations),
    "loss": Set(RubricReading.losses),
    "rule": Set(RubricReading.ruleWords.keys).union(["none"]),
    "velocity": ["accumulate", "velocity", "average", "lookahead"],
    "form": Set(Network.Form.allCases.map(\.rawValue)),
    "reduction": Set(Network.Reduction.allCases.map(\.rawValue)),
    "scale": Set(Network.Penalty.Scale.allCases.map(\.rawValue)),
    "truncation": Set(MarkingPolicy.Truncation.allCases.map(\.rawValue)),
    "entries": Set(MarkingPolicy.Entries.allCases.map(\.rawValue)),
    "attempt": Set(HandInPolicy.Attempt.allCases.map(\.rawValue)),
    "language": Set(Language.allCases.map(\.rawValue)),
    "repeated": Set(MistakePolicy.Repeated.allCases.map(\.rawValue)),
    "orientation": Set(MarkingPolicy.Orientation.allCases.map(\.rawValue)),
  ]
}
