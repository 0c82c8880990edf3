/// The name of the mistake that explains a wrong value: one of those that are known of old, or one
/// of the rubric's own.
package struct Diagnosis: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  /// - Parameter rawValue: lower-case letters, digits and `-`; nil comes of any other.
  package init?(rawValue: String) {
    guard Self.isName(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(_ name: String) { rawValue = name }

  /// Whether a mistake may be called so: `forgot-half`.
  package static func isName(_ text: String) -> Bool {
    let signs = text.utf8
    guard let first = signs.first, let last = signs.last, signs.count <= 60 else { return false }
    let hyphen = UInt8(ascii: "-")
    return first != hyphen && last != hyphen
      && signs.allSatisfy {
        $0 == hyphen || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
      }
  }
}

extension Diagnosis {
  package static let biasOmitted = Diagnosis("bias-omitted")
  package static let weightsNotTransposed = Diagnosis("weights-not-transposed")
  package static let wrongActivation = Diagnosis("wrong-activation")
  package static let softmaxNotNormalised = Diagnosis("softmax-not-normalised")
  package static let logBase10 = Diagnosis("log-base-10")
  package static let preActivationUsed = Diagnosis("pre-activation-used")
  package static let activationDerivativeOmitted = Diagnosis("activation-derivative-omitted")
  package static let derivativeAtActivation = Diagnosis("derivative-at-activation")
  package static let rateOmitted = Diagnosis("rate-omitted")
  package static let ascent = Diagnosis("ascent")
  package static let updatedWeightsUsed = Diagnosis("updated-weights-used")
  package static let batchNotAveraged = Diagnosis("batch-not-averaged")
  package static let transposed = Diagnosis("transposed")
  package static let signFlipped = Diagnosis("sign-flipped")
  package static let digitsSwapped = Diagnosis("digits-swapped")
  package static let decimalShifted = Diagnosis("decimal-shifted")
  package static let copiedQuantity = Diagnosis("copied-quantity")
  package static let entrySlip = Diagnosis("entry-slip")
  package static let shape = Diagnosis("shape")
  package static let factorOmitted = Diagnosis("factor-omitted")
  package static let deltaOmitted = Diagnosis("delta-omitted")
  package static let wrongIndex = Diagnosis("wrong-index")
  package static let jacobianDiagonal = Diagnosis("jacobian-diagonal")

  /// The diagnoses that every rubric knows, in the order in which they are preferred.
  package static let known: [Diagnosis] = [
    .biasOmitted, .weightsNotTransposed, .wrongActivation, .softmaxNotNormalised, .logBase10,
    .preActivationUsed, .activationDerivativeOmitted, .derivativeAtActivation, .rateOmitted,
    .ascent, .updatedWeightsUsed, .batchNotAveraged, .transposed, .signFlipped, .digitsSwapped,
    .decimalShifted, .copiedQuantity, .entrySlip, .shape, .factorOmitted, .deltaOmitted,
    .wrongIndex, .jacobianDiagonal,
  ]
}
