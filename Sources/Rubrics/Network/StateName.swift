/// An optimiser's state of a parameter, `V_W1` or `mhat_b2`, and how else students write it.
struct StateName {
  let letter: String
  let parameter: String

  /// `VW1`, `V_{W^1}` and, for a bias, `V_b1` and `V_{b^1}`, each with the suffix of its update.
  func spellings(suffix: String) -> [String] {
    var typed = ["\(letter)\(parameter)"]
    var raised: [String] = []
    if let layer = number(after: "W", before: "_0") {
      typed += ["\(letter)_b\(layer)", "\(letter)b\(layer)"]
      raised = ["W^\(layer)_0", "b^\(layer)"]
    } else {
      for base in ["W", "b"] {
        if let layer = number(after: base, before: "") { raised = ["\(base)^\(layer)"] }
      }
    }
    let head = letter.hasSuffix("hat") ? "\\hat{\(letter.dropLast(3))}" : letter
    // Within the braces the suffix is a part of its own: `V_{W^1,new}`.
    let mark = suffix.isEmpty ? "" : "," + suffix.dropFirst()
    return typed.map { $0 + suffix } + raised.map { "\(head)_{\($0)\(mark)}" }
  }

  /// The layer in the parameter's name; nil where it is named otherwise.
  private func number(after base: String, before end: String) -> Substring? {
    guard parameter.hasPrefix(base), parameter.hasSuffix(end) else { return nil }
    let digits = parameter.dropFirst(base.count).dropLast(end.count)
    return !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) } ? digits : nil
  }
}
