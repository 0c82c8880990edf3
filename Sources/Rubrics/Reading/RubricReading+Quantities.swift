internal import Algebra
internal import Formulas
internal import Notation
internal import YAML

/// The givens and the steps of a rubric.
extension RubricReading {
  mutating func readGivens(_ node: YAMLNode?) {
    guard let node else { return }
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected names with their values")
      return
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      if Int(name) != nil, value.scalar?.string.isEmpty ?? false {
        fault(
          key, "found '\(name)' behind a comma; write a point for the comma of a decimal number")
        continue
      }
      let draw = isDraw(value) ? draw(value, of: name) : nil
      let others = isDraw(value) ? nil : lawfulValues(value, of: name)
      let matrix = isDraw(value) ? draw?.example : others?.first ?? matrix(value, of: name)
      origins[name] = QuantityOrigin(name: key)
      guard let matrix else {
        scope.broken.insert(name)
        continue
      }
      claim([QuantityName.canonicalName(name)], for: name, at: key)
      do throws(FormulaError) {
        let input = try scope.define(given: name, value: matrix)
        var given = Rubric.Given(
          name: name, names: [name, QuantityName.canonicalName(name)], value: matrix, node: input,
          draw: draw)
        given.otherValues = Array(others?.dropFirst() ?? [])
        givens.append(given)
      } catch {
        fault(key, error.message)
      }
    }
  }

  /// A number, a flat list (a column) or a list of rows.
  mutating func matrix(_ node: YAMLNode, of name: String) -> Matrix<Numeral>? {
    guard let sequence = node.sequence else {
      return numeral(node, of: name).map { Matrix(scalar: $0) }
    }
    let isNested = sequence.contains { $0.sequence != nil }
    let rows =
      isNested ? sequence.map { $0.sequence.map { Array($0) } ?? [$0] } : sequence.map { [$0] }
    guard let columns = rows.first?.count, columns > 0 else {
      fault(node, "'\(name)' is empty; expected numbers")
      return nil
    }
    for (row, entry) in zip(rows, sequence) where row.count != columns {
      fault(
        entry,
        "this row has \(row.count) entr\(row.count == 1 ? "y" : "ies"), the first row of '\(name)' "
          + "has \(columns); expected rows of one length")
      return nil
    }
    noteTightCommas(in: sequence)
    let entries = rows.joined().compactMap { numeral($0, of: name) }
    guard entries.count == rows.count * columns else { return nil }
    return Matrix(Shape(rows.count, columns), entries)
  }

  /// Notes pairs such as `0,5` in `[0,5, 1,5]`, where other commas have a blank behind them:
  /// perhaps each is one number.
  private mutating func noteTightCommas(in sequence: [YAMLNode]) {
    for row in sequence where row.sequence != nil {
      if let entries = row.sequence { noteTightCommas(in: entries) }
    }
    let gaps = zip(sequence, sequence.dropFirst()).compactMap { pair -> (YAMLNode, Int)? in
      guard let one = pair.0.scalar, let next = pair.1.scalar?.mark, one.mark.line == next.line
      else { return nil }
      return (pair.0, next.column - one.mark.column - one.string.utf8.count)
    }
    guard gaps.contains(where: { $0.1 > 1 }) else { return }
    tightCommas += gaps.filter { $0.1 == 1 }.map(\.0)
  }

  /// A number, or the exact quotient of one and a whole number: `-1/3`.
  private mutating func numeral(_ node: YAMLNode, of name: String) -> Numeral? {
    let text = node.scalar?.string ?? ""
    // Blanks beside the stroke are no matter; within a part they would join the numbers of `1 1/2`.
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let divisor = parts.count == 2 ? UInt32(parts[1]) ?? 0 : 1
    guard parts.count <= 2, divisor > 0, var number = Self.signedNumber(parts.first ?? "") else {
      let expected = parts.count > 1 ? "a number or a fraction such as 1/3" : "a number"
      let advice = text.contains(",") ? "; write a point for the comma" : ""
      fault(node, "found \(node.shown), expected \(expected) for '\(name)'" + advice)
      return nil
    }
    number.denominator = divisor
    return number
  }

  /// A finite decimal number with or without a sign.
  private static func signedNumber(_ text: String) -> Numeral? {
    var digits = Array(text.utf8)
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard let (size, length) = Numeral.read(digits), length == digits.count, size.value.isFinite
    else { return nil }
    var number = size
    number.isNegative = isNegative
    return number
  }

  mutating func readSteps(_ node: YAMLNode?, of root: YAMLNode, _ marking: StepMarking) {
    guard let node else {
      fault(root, "there are no steps; add 'steps:' with what the student is to state")
      return
    }
    guard let sequence = node.sequence, !sequence.isEmpty else {
      fault(node, "found \(node.kindName), expected a list of steps")
      return
    }
    let plain = sequence.flatMap { $0.mapping?["steps"]?.sequence.map { Array($0) } ?? [$0] }
    guard plain.count <= Self.mostSteps else {
      return fault(
        node, "found \(plain.count) steps, more than the \(Self.mostSteps) that a rubric may have")
    }
    scope.announced = Set(plain.compactMap { $0.mapping?["step"]?.scalar?.string })
    for step in sequence {
      if step.mapping?["steps"] != nil { readGroup(step, marking) } else { readStep(step, marking) }
    }
  }

  /// One text or a list of them.
  mutating func texts(_ node: YAMLNode, _ what: String) -> [String] {
    guard let sequence = node.sequence else { return string(node, what).map { [$0] } ?? [] }
    return sequence.compactMap { string($0, what) }
  }

  /// Two quantities with one canonical name could not be told apart on a sheet.
  ///
  /// - Parameter under: the heading under which alone the names mean it; its own name does so
  ///   everywhere.
  mutating func claim(
    _ canonicalNames: Set<String>, for name: String, at node: YAMLNode, under: String? = nil
  ) {
    for name in canonicalNames.sorted() where name.isEmpty {
      fault(node, "an empty name; expected something that a student can write")
    }
    for canonical in canonicalNames.sorted() {
      // No canonical name has a line feed in it.
      let isScoped = under != nil && canonical != QuantityName.canonicalName(name)
      let claimed = isScoped ? "\(under ?? "")\n\(canonical)" : canonical
      if let other = owners[claimed], other != name {
        fault(
          node,
          canonical == QuantityName.canonicalName(name)
            ? "'\(name)' and '\(other)' fold to one name, '\(canonical)'; rename one of them"
            : "'\(canonical)', a further name of '\(name)', means '\(other)' already; leave it out of "
              + "'names:', or rename '\(other)'")
      } else {
        owners[claimed] = name
      }
    }
  }
}
