package import Languages

extension SubmissionMark {
  /// Says all that students read of it in a language, once: names, values and diagnoses stay.
  package mutating func translate(into language: Language) {
    // Everything is written in English; to go through the marks would copy them.
    if language == .english { return }
    error = error.map(language.translation)
    decision = decision.map(language.translation)
    for index in steps.indices {
      steps[index].message = language.translation(of: steps[index].message)
      for remark in steps[index].remarks.indices {
        let message = steps[index].remarks[remark].message
        steps[index].remarks[remark].message = language.translation(of: message)
      }
    }
  }
}
