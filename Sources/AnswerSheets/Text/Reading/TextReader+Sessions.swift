import Algebra
import Notation

/// Sessions with a program: what was typed behind a prompt, and its answer below.
///
///     julia> z1 = W1*x + b1        In [4]: z1                     (%i3) z : 2*0.5 - 0.9;
///     3-element Vector{Float64}:   Out[4]: array([0.8, 0.6])      (%o3) 0.1
///      0.8
extension TextLines {
  /// Reads a line with a prompt and the answer below it; nil, and nothing read, where it names
  /// nothing that is asked for.
  mutating func readSession(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    guard bytes[line.lowerBound].isOne(of: "IjoO>($"), let code = code(behindPromptOf: line),
      let catalogue = builder.catalogue, let names = typedNames(code, catalogue),
      let answer = answer(below: line.upperBound)
    else { return nil }
    var lexer = MathLexer(bytes)
    if names.count == 1 {
      lexer.read(names[0])
    } else {
      lexer.mark(.open(.parenthesis), at: names[0].written.lowerBound)
      for name in names {
        lexer.read(name)
        lexer.mark(.comma, at: name.written.upperBound)
      }
      lexer.mark(.close(.parenthesis), at: code.upperBound)
    }
    if beginsPrintedByR(answer) { return try readPrintedByR(lexer, below: answer - 1) }
    lexer.mark(.equals, at: code.upperBound)
    let rows = labelledRows(from: answer)
    if let last = rows.last {
      lexer.readMatrix(ofLines: rows)
      return try builder.read(lexer.tokens) ? lineEnd(from: last.upperBound) + 1 : nil
    }
    let end = lineEnd(from: answer)
    lexer.read(answer..<end, .typed)
    let next = join(&lexer, lineEnd: end)
    if names.count > 1, try readItems(of: names, lexer.tokens) { return next }
    var finder = StatementFinder(lexer.tokens, in: bytes, limits: builder.limits)
    guard case .value? = finder.next()?.sides.last?.content else { return nil }
    return try builder.read(lexer.tokens) ? next : nil
  }

  /// Reads the values of several names that were shown at once, `(tensor([1, 2]), tensor(3))`;
  /// false, and nothing read, where there are not as many.
  private mutating func readItems(
    of names: [TypedName], _ tokens: [MathToken]
  ) throws(UnreadableAnswer) -> Bool {
    guard let sign = tokens.firstIndex(where: \.isEquals) else { return false }
    var end = tokens.count
    while end > sign + 1, tokens[end - 1].isLayout { end -= 1 }
    var index = sign + 1
    for bracket in [MathBracket.parenthesis, .brace]
    where index < end && tokens[index].opens(bracket) && tokens[end - 1].closes(bracket) {
      (index, end) = (index + 1, end - 1)
    }
    var finder = StatementFinder(Array(tokens[..<end]), in: bytes, limits: builder.limits)
    var items: [Range<Int>] = []
    while index < end {
      let (side, behind) = finder.item(at: index)
      guard case .value? = side?.content, behind > index else { return false }
      items.append(index..<behind)
      index = behind
      while index < end, tokens[index].isLayout || tokens[index].kind == .comma { index += 1 }
    }
    guard items.count == names.count else { return false }
    for (name, item) in zip(names, items) {
      var lexer = MathLexer(bytes)
      lexer.read(name)
      lexer.mark(.equals, at: name.written.upperBound)
      _ = try builder.read(lexer.tokens + tokens[item])
    }
    return true
  }

  /// The text behind the prompt of a line, without the semicolon at its end; nil for a line
  /// without one.
  private func code(behindPromptOf line: Range<Int>) -> Range<Int>? {
    guard var start = promptEnd(line) else { return nil }
    var end = line.upperBound
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ";") { end -= 1 }
    while start < end, bytes[start].isBlank { start += 1 }
    // R shows what is assigned in parentheses.
    if start < end, bytes[start] == UInt8(ascii: "("), bytes[end - 1] == UInt8(ascii: ")") {
      (start, end) = (start + 1, end - 1)
    }
    return start < end ? start..<end : nil
  }

  private func promptEnd(_ line: Range<Int>) -> Int? {
    let plain: [StaticString] = ["julia> ", ">>> ", ">> ", "> ", "$"]
    if let prompt = plain.first(where: { bytes.has($0, at: line.lowerBound) }) {
      return line.lowerBound + prompt.utf8CodeUnitCount
    }
    let counted: [(open: StaticString, close: [String])] = [
      ("In [", ["]: "]), ("In[", ["]:= ", "]: "]), ("(%i", [") "]), ("octave:", ["> "]),
    ]
    guard let prompt = counted.first(where: { bytes.has($0.open, at: line.lowerBound) }) else {
      return nil
    }
    let number = line.dropFirst(prompt.open.utf8CodeUnitCount)
    guard let end = number.first(where: { !bytes[$0].isDigit }), end > number.lowerBound else {
      return nil
    }
    let close = prompt.close.first { bytes[end..<line.upperBound].starts(with: $0.utf8) }
    return close.map { end + $0.utf8.count }
  }

  /// The names that the last command of some code assigns, shows or is, where they are asked for.
  private func typedNames(_ code: Range<Int>, _ catalogue: QuantityCatalogue) -> [TypedName]? {
    let last = bytes.parts(of: code) { $0 == UInt8(ascii: ";") }.last ?? code
    let command = firstSign(in: last)..<last.upperBound
    if let sign = assignment(in: command) {
      let names = bytes.parts(of: command.lowerBound..<sign) { $0 == UInt8(ascii: ",") }
      return names.count == 1
        ? typedName(names[0], sign..<command.upperBound, catalogue).map { [$0] }
        : asked(names, catalogue)
    }
    let shown = bytes[withoutBraces(command)].shownNames
    return shown.contains(nil) ? nil : asked(shown.compactMap { $0 }, catalogue)
  }

  private func asked(_ names: [Range<Int>], _ catalogue: QuantityCatalogue) -> [TypedName]? {
    let areAsked = names.allSatisfy { catalogue.asksFor(canonicalName($0)) }
    return areAsked && !names.isEmpty ? names.map { TypedName(written: $0) } : nil
  }

  /// The name that a line of code assigns a value to; the updated one for a given worked out from
  /// itself.
  ///
  /// So in `W1 -= eta * dW1` and `W1 = W1 - eta * dW1`.
  private func typedName(
    _ name: Range<Int>, _ right: Range<Int>, _ catalogue: QuantityCatalogue
  ) -> TypedName? {
    let canonicalName = canonicalName(name)
    if catalogue.asksFor(canonicalName) { return TypedName(written: name) }
    let isCompound = bytes[right.lowerBound].isOne(of: "-+.")
    guard catalogue.asksForUpdate(of: canonicalName),
      let updated = catalogue.quantity(canonicalName + "_new"),
      isCompound
        || bytes.parts(of: right, between: { !$0.isLetter && !$0.isDigit && $0 != 0x5F })
          .contains(where: { self.canonicalName($0) == canonicalName })
    else { return nil }
    return TypedName(written: name, updated: updated.name)
  }

  private func canonicalName(_ name: Range<Int>) -> String {
    QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[name].trimmingBlanks))
  }

  /// The code within the braces of a list, `{a3, h3}`; any other code as it is.
  private func withoutBraces(_ code: Range<Int>) -> Range<Int> {
    guard code.count > 2, bytes[code.lowerBound] == UInt8(ascii: "{"),
      bytes[code.upperBound - 1] == UInt8(ascii: "}")
    else { return code }
    return (code.lowerBound + 1)..<(code.upperBound - 1)
  }

  /// The index of the sign of an assignment: `=`, `<-`, `:=`, the `:` of Maxima, `-=`, `.+=`.
  private func assignment(in code: Range<Int>) -> Int? {
    let index = code.first { index in
      !bytes[index].isLetter && !bytes[index].isDigit && bytes[index] != UInt8(ascii: "_")
        && !bytes[index].isBlank && bytes[index] < 0x80
    }
    guard let index else { return nil }
    let isSign =
      bytes.has("<-", at: index) || bytes[index] == UInt8(ascii: ":")
      || bytes[index] == UInt8(ascii: "=") && !bytes.has("==", at: index)
      || ["-=", "+=", ".-=", ".+="].contains { bytes.has($0, at: index) }
    return isSign ? index : nil
  }

  /// The index of an answer below a line, behind blank lines, its prompt and the description of an
  /// array; nil if none is there.
  private func answer(below lineEnd: Int) -> Int? {
    var start = lineEnd + 1
    while start < bytes.count, isPassedBelowLabel(start), !isFence(start) {
      start = self.lineEnd(from: start) + 1
    }
    guard start < bytes.count else { return nil }
    let first = firstSign(in: start..<self.lineEnd(from: start))
    if let prompt = ["Out[", "(%o"].first(where: { bytes[first...].starts(with: $0.utf8) }) {
      let line = first..<self.lineEnd(from: start)
      let sign: StaticString =
        prompt == "(%o" ? ")" : bytes.firstRange(of: "]=", in: line) == nil ? "]:" : "="
      guard let mark = bytes.firstRange(of: sign, in: line) else { return nil }
      return firstSign(in: mark.upperBound..<bytes.count)
    }
    return beginsAnswer(first) ? first : nil
  }

  private func isFence(_ start: Int) -> Bool {
    let first = firstSign(in: start..<lineEnd(from: start))
    return bytes.has("```", at: first) || bytes.has("~~~", at: first)
  }

  /// Whether a number or an array begins at an index.
  private func beginsAnswer(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let text = bytes[index..<lineEnd(from: index)]
    return text.first.map { $0.isDigit || $0.isOne(of: "-.[({") } == true
      || ["array(", "tensor(", "np.float", "matrix("].contains { text.starts(with: $0.utf8) }
  }
}

/// A name as it was typed.
private struct TypedName {
  let written: Range<Int>
  /// The name of the updated value that it stands for.
  var updated: String?
}

extension MathLexer {
  /// Adds the token of a name as it was typed, or as it is meant.
  fileprivate mutating func read(_ name: TypedName) {
    guard let updated = name.updated else { return read(name.written, .typed) }
    let meant = NameToken(QuantityName(written: updated), isProse: false)
    mark(.name(meant), at: name.written.lowerBound)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The names that code shows, one or several with commas between: `print(z, a)`, `z, a.item()`.
  fileprivate var shownNames: [Range<Int>?] {
    if let name = ShownCode.name(in: self) { return [name] }
    var items = [self]
    if let (function, arguments) = ShownCode.parts(ofCall: self),
      function.elementsEqual("print".utf8)
    {
      items = arguments
    }
    return items.flatMap { $0.parts(betweenEach: UInt8(ascii: ",")) }
      .map { ShownCode.name(in: $0) }
  }
}
