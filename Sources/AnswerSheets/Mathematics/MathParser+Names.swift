internal import Algebra
internal import Notation

/// Names of quantities: a letter with its accent, what stands above and below it, and whether it is a gradient.
extension MathParser {
  /// A name as an operand: primes are transpositions here, at the left of a statement updates.
  mutating func name(isLeft: Bool) -> Expression? {
    let start = offset
    guard let name = quantity(isLeft: isLeft) else { return nil }
    let named = Expression(.name(name.folded), at: start)
    let whole =
      name.entry.map { entry in
        let places = [entry.row, entry.column].compactMap { $0 }.map { place in
          Expression.Index.at(
            Expression(.number(Numeral(significand: UInt64(place))), at: start))
        }
        return Expression(.index(named, places), at: start)
      } ?? named
    return name.isTransposed ? Expression(.transpose(whole), at: start) : whole
  }

  /// A name with all that belongs to it.
  mutating func quantity(isLeft: Bool) -> QuantityName? {
    nested { parser in
      switch parser.kind {
      case .nabla: return parser.gradient(isLeft)
      case .partial: return parser.typedDerivative(isLeft)
      case .command("frac") where isLeft:
        parser.index += 1
        return parser.derivative().map { QuantityName(written: $0) }
      case .accent: return parser.accented(isLeft)
      case .open("{"):
        // Braces that only group: `{W}^1`, `\mathbf{W}^1`.
        return parser.grouped(isLeft)
      case .word(let word): return parser.named(word, isLeft)
      default: return nil
      }
    }
  }

  private mutating func grouped(_ isLeft: Bool) -> QuantityName? {
    index += 1
    guard case .word(let word) = kind else {
      guard let inner = quantity(isLeft: isLeft), accept(.close("{")) else { return nil }
      return inner
    }
    let back = index
    index += 1
    if accept(.close("{")) { return scripted(word, isLeft) }
    index = back
    guard let inner = quantity(isLeft: isLeft), accept(.close("{")) else { return nil }
    return inner
  }

  /// `∇W^1`, also `∇_{W^1} L`.
  private mutating func gradient(_ isLeft: Bool) -> QuantityName? {
    index += 1
    if kind == .below {
      index += 1
      guard var name = grouped(isLeft) else { return nil }
      name.isGradient = true
      if case .word = kind { _ = quantity(isLeft: false) }
      return name
    }
    guard var name = quantity(isLeft: isLeft) else { return nil }
    name.isGradient = true
    return name
  }

  private mutating func accented(_ isLeft: Bool) -> QuantityName? {
    guard case .accent(let accent) = kind else { return nil }
    index += 1
    // `\hat{\mathbf{Y}}` has braces within braces.
    var braces = 0
    while accept(.open("{")) { braces += 1 }
    guard case .word(let letter) = kind else { return nil }
    index += 1
    while braces > 0, accept(.close("{")) { braces -= 1 }
    return braces == 0 ? scripted(letter + accent, isLeft) : nil
  }

  private mutating func named(_ word: String, _ isLeft: Bool) -> QuantityName? {
    let lower = word.lowercased()
    if isLeft, ["new", "updated", "grad", "gradient", "of", "the"].contains(lower),
      index + 1 < tokens.endIndex
    {
      index += 1
      guard var name = quantity(isLeft: isLeft) else { return nil }
      if lower == "new" || lower == "updated" { name.isUpdated = true }
      if lower.hasPrefix("grad") { name.isGradient = true }
      return name
    }
    if let derivative = slashed(word) { return derivative }
    index += 1
    return scripted(word, isLeft)
  }

  /// `dL/dW1` as typed.
  private mutating func slashed(_ word: String) -> QuantityName? {
    guard word.hasPrefix("d"), Self.isLoss(String(word.dropFirst())),
      index + 2 < tokens.endIndex, tokens[index + 1].kind == .sign("/"),
      case .word(let below) = tokens[index + 2].kind, below.hasPrefix("d"), below.count > 1
    else { return nil }
    index += 2
    guard case .word(let variable) = tokens[index].kind else { return nil }
    index += 1
    var name = scripted(String(variable.dropFirst()), false) ?? QuantityName(written: variable)
    name.isGradient = true
    return name
  }

  /// `∂L/∂W1` as typed.
  private mutating func typedDerivative(_ isLeft: Bool) -> QuantityName? {
    index += 1
    guard let above = quantity(isLeft: false), accept(.sign("/")), accept(.partial),
      var below = quantity(isLeft: false)
    else { return nil }
    below.isGradient = true
    if above.base == "L" { return below }
    return QuantityName(base: "d\(above.folded)_\(below.folded)")
  }

  private static func isLoss(_ word: String) -> Bool {
    ["L", "l", "loss", "Loss", "E", "J", "C"].contains(word)
  }

  /// A letter or word with its scripts, and the arguments of a loss: `\mathcal{L}(Y, \hat{Y})`.
  private mutating func scripted(_ word: String, _ isLeft: Bool) -> QuantityName? {
    var above: [String] = []
    var below: [String] = []
    var primes = 0
    scripts: while let kind {
      switch kind {
      case .above, .below:
        let back = index
        index += 1
        guard let parts = scriptParts() else {
          index = back
          break scripts
        }
        if parts.contains("×") { continue }
        if kind == .above { above += parts } else { below += parts }
      case .prime where isLeft:
        primes += 1
        index += 1
      default: break scripts
      }
    }
    let typed = QuantityName(written: word)
    // A word such as `W1_0` has its parts already; a lone letter gets those that stand above and below it.
    var name =
      above.isEmpty && below.isEmpty
      ? typed : merged(typed, word, above: above, below: below)
    if primes > 0 { name.isUpdated = true }
    if name.base == "L", case .open("(") = kind { skipArguments() }
    if name.base == "L", kind == .below || kind == .above {
      index += 1
      if let parts = scriptParts(), parts.contains("new") { name.isUpdated = true }
    }
    return name
  }

  private func merged(
    _ typed: QuantityName, _ word: String, above: [String], below: [String]
  ) -> QuantityName {
    let layers = typed.layer.map { [$0] } ?? []
    var name = QuantityName(base: typed.base, above: layers + above, below: below)
    name.isGradient = typed.isGradient
    name.isUpdated = name.isUpdated || typed.isUpdated
    if typed.isBias { name.isBias = true }
    return name
  }

  private mutating func skipArguments() {
    var depth = 0
    repeat {
      if case .open = kind { depth += 1 }
      if case .close = kind { depth -= 1 }
      index += 1
    } while depth > 0 && !isAtEnd
  }

  /// The two halves of `\frac{∂A}{∂B}`, as the name of the derivative; nil and nothing read where it is none.
  mutating func derivative() -> String? {
    let back = index
    if let above = differentiated(), let below = differentiated() {
      if above == "L" {
        var name = QuantityName(written: below)
        name.isGradient = true
        return name.folded
      }
      return "d\(above)_d\(below)"
    }
    index = back
    return nil
  }

  /// `{∂ W^1}` or `{dW^1}`: the name behind the sign.
  private mutating func differentiated() -> String? {
    guard accept(.open("{")) else { return nil }
    if accept(.partial) {
      if accept(.close("{")) { return nil }
      if let name = quantity(isLeft: false), accept(.close("{")) { return name.folded }
      // Of something that is no name, such as σ(Z): known to be a derivative, of nothing that can be looked up.
      var depth = 1
      while depth > 0, let kind {
        if kind == .open("{") { depth += 1 }
        if kind == .close("{") { depth -= 1 }
        index += 1
      }
      return depth == 0 ? "?" : nil
    }
    guard let name = quantity(isLeft: false), name.isGradient, accept(.close("{")) else {
      return nil
    }
    var plain = name
    plain.isGradient = false
    return plain.folded
  }

  /// What stands above or below, as words and numbers: `{(1)}` is `1`, `{0,new}` two parts, `{K \times 1}` has a `×`.
  mutating func scriptParts() -> [String]? {
    guard let kind else { return nil }
    guard case .open(let bracket) = kind, bracket == "{" || bracket == "(" else {
      guard let part = scriptPart(kind) else { return nil }
      index += 1
      // `^-2`: the sign belongs to the number.
      if part == "-", let next = self.kind, let number = scriptPart(next) {
        index += 1
        return ["-" + number]
      }
      return [part]
    }
    index += 1
    var depth = 1
    var parts: [String] = []
    while depth > 0, let kind = self.kind {
      index += 1
      switch kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .separator: continue
      default:
        guard let part = scriptPart(kind) else { return nil }
        if parts.last == "-" { parts[parts.count - 1] = "-" + part } else { parts.append(part) }
      }
    }
    return depth == 0 ? parts : nil
  }

  private func scriptPart(_ kind: MathToken.Kind) -> String? {
    switch kind {
    case .number(let numeral): numeral.description
    case .word(let word): word
    case .transpose: "T"
    case .prime: "'"
    case .sign("*"): notation == .latex ? "×" : "*"
    case .sign(let sign): sign
    default: nil
    }
  }
}
