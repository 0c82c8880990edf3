/// Gradients by their nabla.
extension QuantityNameScanner {
  /// Reads what has a nabla: `\nabla W^1`, `∇W¹`, `\nabla_{W^1} L`.
  mutating func gradient() -> QuantityName? {
    let start = index
    skipBlanks()
    guard acceptNabla() || acceptLoweredPartial() || acceptWord() else {
      index = start
      return nil
    }
    skipBlanks(always: true)
    if peek() == UInt8(ascii: "_"), var name = subscripted() {
      name.isGradient = true
      return name
    }
    guard var name = scan() else {
      index = start
      return nil
    }
    // `∇L(w)`
    if name.isLoss, let variable = variableInParentheses() { name = variable }
    name.isGradient = true
    return name
  }

  /// Passes the word for a nabla: `\operatorname{grad}`.
  private mutating func acceptWord() -> Bool {
    let words: [StaticString] = ["\\operatorname{grad}", "\\text{grad}", "\\mathrm{grad}"]
    guard let word = words.first(where: begins) else { return false }
    index += word.utf8CodeUnitCount
    return true
  }

  /// The one name in the parentheses here.
  private mutating func variableInParentheses() -> QuantityName? {
    let start = index
    if accept(UInt8(ascii: "(")), let name = quantity(), !name.isDifferentiated,
      accept(UInt8(ascii: ")"))
    {
      return name
    }
    index = start
    return nil
  }

  /// Passes the sign of `\partial_{w} L`.
  private mutating func acceptLoweredPartial() -> Bool {
    let start = index
    if acceptPartial(), peek() == UInt8(ascii: "_") { return true }
    index = start
    return false
  }

  /// The variable below a nabla, and the loss behind it.
  private mutating func subscripted() -> QuantityName? {
    let start = index
    index += 1
    guard let variable = scan() else {
      index = start
      return nil
    }
    let behind = index
    skipBlanks(always: true)
    if let function = scan(), function.isDifferentiated {
      skipArguments()
      return variable
    }
    index = behind
    return variable
  }
}
