package import Languages

extension SubmissionMark {
  /// Says all that students read of it in a language, once: names, values and diagnoses stay.
  package mutating func translate(into language: Language) {
    guard language != .english else { return }
    error = error.map(language.translation)
    decision = decision.map(language.translation)
    for place in steps.indices {
      if !steps[place].message.isEmpty {
        steps[place].message = language.translation(of: steps[place].message)
      }
      for remark in steps[place].remarks.indices {
        let message = steps[place].remarks[remark].message
        steps[place].remarks[remark].message = language.translation(of: message)
      }
    }
  }
}
