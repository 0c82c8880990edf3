package import Algebra
internal import Notation

/// The quantities of an assignment as a reader needs to know them: how they are called and what
/// shape they have.
///
/// Names and shapes choose among the readings of what a student wrote; values never do, but that a
/// given repeated with its own value is no update. A class, for every reader of every sheet of a
/// class holds it.
package final class QuantityCatalogue: Sendable {
  /// A step or a given; a class as well, for it is looked up many times a line.
  package final class Quantity: Sendable {
    /// The name that means it wherever names are compared: the canonical one.
    package let name: String
    /// The quantity's names as the rubric writes them.
    package let spellings: [String]
    package let shape: Shape
    /// Whether it is asked for; what is given is not.
    package let isStep: Bool
    /// The value of what is given; nil for steps.
    package let given: Matrix<Numeral>?
    /// Folded names that its formula gives it, such as `dw` of a gradient by `w`; they count where
    /// nothing else has them.
    package let formulaNames: [String]
    /// The function that its formula is a call of, with its argument as the rubric writes it:
    /// `softmax` and `z`.
    package let call: (function: String, argument: String)?
    /// The canonical names of all that its formula is worked out from.
    package let sources: Set<String>

    package init(
      name: String, spellings: [String], shape: Shape, isStep: Bool,
      given: Matrix<Numeral>? = nil, formulaNames: [String] = [],
      call: (function: String, argument: String)? = nil, sources: Set<String> = []
    ) {
      self.name = name
      self.spellings = spellings
      self.shape = shape
      self.isStep = isStep
      self.given = given
      self.formulaNames = formulaNames
      self.call = call
      self.sources = sources
    }
  }

  private let quantities: [Quantity]
  private let indices: [String: Int]
  /// Names whose updated value is asked for, and that are no steps themselves.
  private let updates: Set<String>
  /// Spellings that no reader of names would read as one, compared sign by sign.
  let phrases: PhraseList
  /// The values of the numbers that are given.
  let givenNumbers: Set<Double>
  /// Steps by the names that mean them because no other is asked for.
  let alone: [String: Quantity]
  let calls: CallNames
  /// Units of a network that steps are named by.
  let units: [String: String]

  /// The headings that some steps are asked for below, in small letters.
  let scopes: [String]

  package init(_ quantities: [Quantity], scopes: [String] = []) {
    self.scopes = scopes.map { $0.lowercased() }
    self.quantities = quantities
    var indices: [String: Int] = [:]
    var unread: [(spelling: String, name: String)] = []
    for (index, quantity) in quantities.enumerated() {
      for spelling in quantity.spellings {
        let canonicalName = QuantityName.canonicalName(spelling: spelling)
        indices[canonicalName] = indices[canonicalName] ?? index
        if !Self.isReadAsName(spelling, canonicalName) { unread.append((spelling, canonicalName)) }
      }
      indices[quantity.name] = index
    }
    for (name, index) in indices {
      let lower = name.lowercased()
      indices[lower] = indices[lower] ?? index
    }
    self.indices = indices
    givenNumbers = Set(
      quantities.compactMap(\.given).filter(\.shape.isScalar).map { abs($0.elements[0].value) })
    updates = Set(
      indices.compactMap { name, index in
        guard name.hasSuffix("_new"), quantities[index].isStep else { return nil }
        let stem = String(name.dropLast(4))
        let own = indices[stem] ?? indices[stem.lowercased()]
        return own.map { quantities[$0].isStep } == true ? nil : stem
      })
    alone = Self.alone(quantities)
    if let loss = alone["loss"] { unread += LossWords.joined.map { ($0, loss.name) } }
    phrases = PhraseList(unread)
    calls = CallNames(quantities)
    units = Self.units(quantities)
  }

  /// Whether a spelling before an `=` is read as its canonical name, typed and in LaTeX.
  private static func isReadAsName(_ spelling: String, _ canonicalName: String) -> Bool {
    let text = Array((spelling + " = 1").utf8)
    let styles: [QuantityNameScanner.Style] =
      text.contains(UInt8(ascii: "\\")) ? [.latex] : [.typed, .latex]
    return styles.allSatisfy { style in
      text.withUnsafeBufferPointer { bytes in
        var lexer = MathLexer(bytes)
        lexer.read(bytes.indices, style)
        var finder = StatementFinder(lexer.tokens, in: bytes, limits: .standard)
        guard let name = finder.next()?.name else { return false }
        return name.canonicalName == canonicalName && !name.isProse && name.entry == nil
      }
    }
  }

  /// The entry meant by an unknown name with digits at its end: `h_1` of a vector `h`, `M_{12}` of
  /// a matrix `M`; nil for any other name.
  func entry(ofUnknown canonicalName: String) -> (name: String, entry: Statement.Entry)? {
    guard quantity(canonicalName) == nil else { return nil }
    let isUpdated = canonicalName.hasSuffix("_new")
    var stem = isUpdated ? canonicalName.dropLast(4) : canonicalName[...]
    var digits: [Int] = []
    while let digit = stem.last?.wholeNumberValue, stem.last?.isASCII == true, digits.count < 4 {
      digits.insert(digit, at: 0)
      stem.removeLast()
    }
    if stem.last == "_" { stem.removeLast() }
    guard !digits.isEmpty, let whole = quantity(stem + (isUpdated ? "_new" : "")) else {
      return nil
    }
    let shape = whole.shape
    if shape.isVector, !shape.isScalar {
      let index = digits.reduce(0) { $0 * 10 + $1 }
      return (1...shape.count).contains(index) ? (whole.name, Statement.Entry(row: index)) : nil
    }
    guard digits.count == 2, (1...shape.rows).contains(digits[0]),
      (1...shape.columns).contains(digits[1]), !shape.isScalar
    else { return nil }
    return (whole.name, Statement.Entry(row: digits[0], column: digits[1]))
  }

  /// The row of a matrix that an unknown name with a number means: `P_1` or `p^{(1)}` where `P` is
  /// a matrix.
  ///
  /// Nil unless the value has as many entries as a row of the matrix, and the matrix is not square.
  func row(
    ofUnknown canonicalName: String, _ value: Shape
  ) -> (name: String, entry: Statement.Entry)? {
    let stem = canonicalName.prefix { !$0.isNumber }
    guard quantity(canonicalName) == nil, !stem.isEmpty,
      let row = Int(canonicalName.dropFirst(stem.count)),
      let whole = quantity(String(stem)), !whole.shape.isVector,
      whole.shape.columns != whole.shape.rows, (1...whole.shape.rows).contains(row),
      value.isVector, value.count == whole.shape.columns
    else { return nil }
    return (whole.name, Statement.Entry(row: row))
  }

  /// The entry that two subscripts mean where there is a vector by the first alone: `z_{1,2}` is
  /// the second entry of `z1`.
  func entry(
    ofUnknown canonicalName: String, _ entry: Statement.Entry
  ) -> (name: String, entry: Statement.Entry)? {
    guard quantity(canonicalName) == nil, let column = entry.column,
      let layer = quantity("\(canonicalName)\(entry.row)"), layer.shape.isVector,
      (1...layer.shape.count).contains(column)
    else { return nil }
    return (layer.name, Statement.Entry(row: column))
  }

  /// The scalar quantity that an index in parentheses beside a subscript means, which counts
  /// updates.
  ///
  /// `w_1^{(1)}` is `w_1` after the first update where `w_1` is a number, `w_1^{(0)}` the one
  /// before it.
  func quantity(_ stem: String, _ index: Int, atTime time: Int) -> Quantity? {
    guard time < 2, let number = quantity("\(stem)\(index)"), number.shape.isScalar,
      let updated = quantity(number.name + "_new"), updated.isStep,
      quantity("\(stem)\(time)").map({ $0.shape.isScalar }) ?? true
    else { return nil }
    return time == 0 ? number : updated
  }

  /// How many names have an updated value that is asked for and are no steps themselves.
  var updateCount: Int { Set(updates.compactMap { quantity($0)?.name }).count }

  /// Whether the updated value of a name is asked for, the name itself not.
  func asksForUpdate(of canonicalName: String) -> Bool {
    !updates.isEmpty
      && (updates.contains(canonicalName) || updates.contains(canonicalName.lowercased()))
  }

  /// Whether a canonical name is a quantity's.
  func knows(_ canonicalName: String) -> Bool {
    indices[canonicalName] != nil || indices[canonicalName.lowercased()] != nil
  }

  /// The name that means the same wherever names are compared.
  func known(_ canonicalName: String) -> String { quantity(canonicalName)?.name ?? canonicalName }

  /// The quantity of a canonical name, whose case matters only where two differ by it alone.
  func quantity(_ canonicalName: String) -> Quantity? {
    (indices[canonicalName] ?? indices[canonicalName.lowercased()]).map { quantities[$0] }
  }
}
