import Algebra
import Notation

/// Names with their scripts, and words that are none.
extension MathLexer {
  /// Words in small letters that are names.
  private static let quantityWords: Set<String> = [
    "eta", "alpha", "lr", "loss", "yhat", "delta", "sigma", "bias", "beta", "gamma", "lambda",
    "theta", "mu", "phi", "epsilon",
  ]

  /// Reads a name with its scripts; false, and nothing read, where there is none.
  mutating func name() -> Bool {
    // Where so much that could begin a name begins none, no time is spent on trying.
    guard canonicalizesNames, failedNames < 2_000 else { return false }
    guard let (kind, length) = readName() else {
      failedNames += 1
      return false
    }
    append(kind, length: length)
    return true
  }

  /// The name that begins here as a token, and how many bytes it takes.
  private func readName() -> (MathToken.Kind, length: Int)? {
    var scanner = QuantityNameScanner(bytes, at: index, style: style)
    guard var name = scanner.scan(), scanner.index > index else { return nil }
    if name.isLoss || name.isDifferentiated && scanner.isBeforeArgument {
      let end = scanner.index
      scanner.skipArguments()
      let arguments = bytes[end..<scanner.index]
      // `L(w + 0.01)` is the loss at another place, as is `L(w = 0.5)`.
      if Self.holdsShift(arguments) { scanner.index = end }
      // `L(y = 1, a = 0.57)` names what the loss is of.
      if arguments.count(where: { $0 == UInt8(ascii: "=") }) == 1,
        !arguments.contains(UInt8(ascii: ",")), arguments.contains(where: \.isDigit)
      {
        return (.opaque, scanner.index - index)
      }
      if UpdateWords.haveMark(UnsafeBufferPointer(rebasing: arguments)) { name.isUpdated = true }
    }
    let isProse = style == .typed && !name.hasScripts && isProse(index..<scanner.index)
    return (.name(NameToken(name, isProse: isProse)), scanner.index - index)
  }

  /// The last byte of the typographic minus sign.
  private static let lastOfMinus: UInt8 = 0x92

  /// Whether some arguments have a name with a number added to it.
  private static func holdsShift(_ arguments: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard arguments.contains(where: \.isLetter) else { return false }
    return arguments.indices.contains { index in
      guard [UInt8(ascii: "+"), UInt8(ascii: "-"), Self.lastOfMinus].contains(arguments[index])
      else { return false }
      let rest = arguments[(index + 1)...].drop(while: \.isBlank)
      if rest.first?.isDigit == true { return true }
      // The step of a difference quotient.
      return rest.first == UInt8(ascii: "h")
        ? rest.dropFirst().first?.isOne(of: ") ,*/") ?? true
        : ["eps", "ε", "\\eps", "\\vareps"].contains { rest.starts(with: $0.utf8) }
    }
  }

  /// Letters alone, at least two, all small but perhaps the first, and no quantity.
  private func isProse(_ range: Range<Int>) -> Bool {
    guard range.count >= 2,
      bytes[range].allSatisfy({ $0.isLetter || $0 >= 0xC3 || $0 & 0xC0 == 0x80 }),
      bytes[range].dropFirst().allSatisfy({ $0 >= UInt8(ascii: "a") })
    else { return false }
    // Every character of Chinese, Japanese or Korean is a word.
    if (0xE3...0xED).contains(bytes[range.lowerBound]) { return true }
    if range.count <= 5 || bytes[range].last == UInt8(ascii: "t") {
      let word = String(decoding: bytes[range], as: UTF8.self)
      if Self.quantityWords.contains(word.lowercased()) { return false }
      if word.hasSuffix("hat"), !["that", "what"].contains(word.lowercased()) { return false }
      if range.count == 4, word.hasSuffix("bar") { return false }
      // `dW` and `dH` are gradients, `do` and `Let` are not.
      if range.count == 2, bytes[range.lowerBound] == UInt8(ascii: "d") { return word == "do" }
      // `På` is a word, `dŷ` is none; letters of Western Europe begin with the byte C3.
      let (first, second) = (bytes[range.lowerBound], bytes[range.lowerBound + 1])
      return first < 0x80
        && (range.count > 5 || second < 0x80 || second == 0xC3 && first != UInt8(ascii: "d"))
    }
    if range.count == 6, bytes[range].suffix(5).elementsEqual("tilde".utf8) { return false }
    return !Self.quantityWords.contains(
      String(decoding: bytes[range], as: UTF8.self).lowercased())
  }
}
