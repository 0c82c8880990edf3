internal import AnswerSheets
internal import Notation
internal import Rubrics

extension Vocabulary {
  /// Whether a typed word means something here.
  func means(_ word: String) -> Bool {
    if sizes[word] != nil || term(ofWord: word) != nil { return true }
    let lower = word.lowercased()
    return lower == "delta" || lower.hasPrefix("delta_") || lower.hasPrefix("sum_")
      || ["kron", "ones", "eye", "identity", "indicator", "ind"].contains(lower)
  }

  /// The term of a typed name as a whole or without the indices behind its last underscore.
  func term(ofWord word: String) -> Term? {
    if let step = step(word) { return Self.term(problem.targets[step].subject) }
    if let known = quantity(QuantityName.canonicalName(word)) { return .quantity(known) }
    if let derivative = derivative(ofWord: word) { return derivative }
    guard let mark = word.lastIndex(of: "_") else { return nil }
    let letters = word[word.index(after: mark)...]
    guard letters.utf8.count <= 3, letters.allSatisfy({ $0.isLowercase || $0.isNumber }),
      let whole = term(ofWord: String(word[..<mark]))
    else { return nil }
    let indices = letters.map { letter -> Term.Index in
      letter.wholeNumberValue.map { .at(.number(Double($0))) } ?? .at(.index(String(letter)))
    }
    if case .entry(let inner, let first) = whole { return .entry(inner, first + indices) }
    return .entry(whole, indices)
  }

  private static func term(_ subject: Problem.Subject) -> Term {
    switch subject {
    case .value(let reference): .quantity(reference.quantity)
    case .derivative(let above, let below): .partial(above, by: below)
    }
  }

  /// `dYhat_dH`, though no step of the rubric.
  private func derivative(ofWord word: String) -> Term? {
    guard word.first == "d" else { return nil }
    let bytes = Array(word.utf8)
    for index in bytes.indices.dropFirst(2).dropLast(2)
    where bytes[index] == UInt8(ascii: "_") && bytes[index + 1] == UInt8(ascii: "d") {
      let above = String(decoding: bytes[1..<index], as: UTF8.self)
      let below = String(decoding: bytes[(index + 2)...], as: UTF8.self)
      if let upper = quantity(QuantityName.canonicalName(above)),
        let lower = quantity(QuantityName.canonicalName(below))
      {
        return .partial(Term.Reference(quantity: upper), by: Term.Reference(quantity: lower))
      }
    }
    return nil
  }
}
