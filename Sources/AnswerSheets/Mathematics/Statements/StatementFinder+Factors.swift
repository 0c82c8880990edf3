import Algebra
import Notation

/// Names within a working, before a sign of equality, of which nothing is stated:
/// `W - 0.5 dW = [0.4 -0.4]`.
extension StatementFinder {
  /// Whether a name is a factor of the working that ends right before it, and no statement behind a
  /// value: `0.5 dW`, `2 (o - y) V`.
  func isWorkingFactor(_ name: Int) -> Bool {
    guard name > 0, tokens[name - 1].isNumber || tokens[name - 1].closes(.parenthesis) else {
      return false
    }
    if isScaledVector(name) { return true }
    var index = name - 1
    var hasSign = false
    while index >= max(0, name - 40) {
      switch tokens[index].kind {
      case .sign: hasSign = true
      case .number, .matrix, .open, .close: break
      // A working without names is a value; a name before brackets is called or has a remark.
      case .name(let word): return (!word.isProse || isKnown(index)) && hasSign
      default: return false
      }
      index -= 1
    }
    return false
  }

  /// Whether one number alone stands between a name and that of a vector or a matrix, which it can
  /// be no value of: `∂L/∂v = 0.33 h = [0; 0.23]`.
  private func isScaledVector(_ name: Int) -> Bool {
    guard tokens[name - 1].isNumber else { return false }
    let sign = name > 2 && tokens[name - 2].isMinus ? name - 3 : name - 2
    // `h_1 = 0` is an entry of `h`, which no quantity is called by.
    guard sign > 0, tokens[sign].isEquals, let left = tokens[sign - 1].name, left.entry == nil,
      let quantity = limits.catalogue?.quantity(left.canonicalName)
    else { return false }
    return !quantity.shape.isScalar
  }

  /// Whether a parenthesis is part of a working that another side follows, and no remark:
  /// `2 (o - y) V = -4.86`.
  func opensFactor(_ open: Int) -> Bool {
    var depth = 0
    var hasSign = false
    for index in open..<min(tokens.count, open + 40) {
      switch tokens[index].kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .sign where depth > 0: hasSign = true
      case .equals: return depth == 0 && hasSign
      case .name(let name) where name.isProse && !isKnown(index): return false
      case .comma, .semicolon, .stop, .arrow, .rowBreak, .newline, .colon: return false
      default: break
      }
    }
    return false
  }

  /// Whether a sign makes a differential of the name behind it.
  func isDifferential(_ index: Int) -> Bool {
    let offset = tokens[index].offset
    return bytes.has("∂", at: offset) || bytes.has("\\partial", at: offset)
  }
}
