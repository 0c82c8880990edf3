/// Calls that mean a step, for its formula is that call: `softmax(z) = [.67 .33]`,
/// `ReLU(0.85) = 0.85`.
struct CallNames: Sendable {
  /// The calls with the arguments of the rubric, sign by sign.
  let phrases: PhraseList
  /// Functions that are called by the formula of one step only, by their names in small letters.
  private let steps: [String: String]

  /// The spellings of a function.
  private static let spellings = [
    "sigmoid": ["sigmoid", "sigma", "σ", "\\sigma"], "relu": ["relu"], "tanh": ["tanh", "\\tanh"],
    "softmax": ["softmax"],
  ]

  init(_ quantities: [QuantityCatalogue.Quantity]) {
    var phrases: [(spelling: String, name: String)] = []
    var steps: [String: [String]] = [:]
    for quantity in quantities where quantity.isStep {
      guard let call = quantity.call, let spellings = Self.spellings[call.function] else {
        continue
      }
      for spelling in spellings {
        phrases.append(("\(spelling)(\(call.argument))", quantity.name))
        steps[spelling, default: []].append(quantity.name)
      }
    }
    self.phrases = PhraseList(phrases)
    self.steps = steps.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// The only step whose formula calls a function.
  func step(calling function: String) -> String? { steps[function.lowercased()] }
}
