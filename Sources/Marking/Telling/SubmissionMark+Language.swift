package import Languages

extension SubmissionMark {
  /// Says all that students read of it in a language, once: names, values and diagnoses stay.
  package mutating func translate(into language: Language) {
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
