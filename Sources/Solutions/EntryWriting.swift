internal import Algebra
internal import Formulas
internal import Notation
internal import Typesetting

/// Writes a formula out entry by entry: the sums of products behind `Wᵀx + b`, the fraction behind
/// a sigmoid.
struct EntryWriting {
  /// More entries or more numbers than this are no longer easier to follow than the matrices.
  private static let mostEntries = 9
  private static let mostNumbers = 36

  private let numbers: [String: MathTerm]
  private let values: [String: Matrix<Double>]

  init(numbers: [String: MathTerm], values: [String: Matrix<Double>]) {
    self.numbers = numbers
    self.values = values
  }

  /// The entries as expressions of numbers; nil where that is too long, says nothing more or has no
  /// plain form.
  func entries(of formula: Expression) -> WrittenEntries? {
    guard let entries = write(formula), entries.elements.count <= Self.mostEntries,
      entries.elements.reduce(0, { $0 + $1.count }) <= Self.mostNumbers,
      entries.elements.contains(where: { $0.count > 1 })
    else { return nil }
    return WrittenEntries(matrix: entries)
  }

  /// Entries and how they are set.
  struct WrittenEntries {
    fileprivate let matrix: Matrix<EntryTerm>
    var shape: Shape { matrix.shape }
    var term: MathTerm {
      .of(
        rows: (0..<matrix.rows).map { row in
          (0..<matrix.columns).map { matrix[row, $0].term }
        })
    }
  }

  /// An expression of numbers, how tightly it holds together and how many numbers it has.
  struct EntryTerm {
    var term: MathTerm
    var level = 3
    var count = 1

    /// Within a sum (1), a product (2) or as one thing (3).
    func part(_ wanted: Int) -> MathTerm { level < wanted ? .parenthesised(term) : term }

    /// Behind a sign.
    func follower(_ wanted: Int) -> MathTerm {
      let part = part(wanted)
      return part.beginsWithSign ? .parenthesised(part) : part
    }

    static func + (left: EntryTerm, right: EntryTerm) -> EntryTerm {
      EntryTerm(
        term: .infix(.plus, left.part(1), right.follower(1)), level: 1,
        count: left.count + right.count)
    }

    static func - (left: EntryTerm, right: EntryTerm) -> EntryTerm {
      EntryTerm(
        term: .infix(.minus, left.part(1), right.follower(2)), level: 1,
        count: left.count + right.count)
    }

    static func * (left: EntryTerm, right: EntryTerm) -> EntryTerm {
      EntryTerm(
        term: .infix(.dot, left.part(2), right.follower(2)), level: 2,
        count: left.count + right.count)
    }

    static func / (left: EntryTerm, right: EntryTerm) -> EntryTerm {
      EntryTerm(
        term: .fraction(left.term, right.term), level: 2, count: left.count + right.count)
    }

    static prefix func - (entry: EntryTerm) -> EntryTerm {
      EntryTerm(term: .prefix(.minus, entry.follower(2)), level: 1, count: entry.count)
    }

    static func whole(_ number: Int) -> EntryTerm { EntryTerm(term: .number(String(number))) }

    func called(_ name: String) -> EntryTerm {
      EntryTerm(term: .call(.word(name), [term]), count: count)
    }

    func raised(to exponent: MathTerm) -> EntryTerm {
      // Two powers on top of each other would be read from the top.
      let isPower = if case .power = term { true } else { false }
      let isWhole = level == 3 && !isPower && !term.beginsWithSign
      return EntryTerm(term: .power(isWhole ? term : .parenthesised(term), exponent), count: count)
    }

    /// e to this power.
    var exponential: EntryTerm { EntryTerm(term: .power(.word("e"), term), count: count) }
  }

  func write(_ formula: Expression) -> Matrix<EntryTerm>? {
    switch formula.kind {
    case .number(let numeral): return Matrix(scalar: EntryTerm(term: .number(numeral.description)))
    case .name(let name): return known(name)
    case .negation(let operand): return write(operand)?.map { -$0 }
    case .transpose(let operand): return write(operand)?.transposed
    case .binary(let sign, let left, let right):
      guard let left = write(left), let right = write(right) else { return nil }
      return combine(sign, left, right)
    case .call(let name, let arguments): return call(name, arguments)
    case .index(let operand, let indices): return write(operand).flatMap { part($0, indices) }
    case .matrix, .substitution, .symbolic: return nil
    }
  }

  /// An entry, a row or a column.
  private func part(_ whole: Matrix<EntryTerm>, _ indices: [Expression.Index]) -> Matrix<EntryTerm>?
  {
    func range(_ index: Expression.Index, of count: Int) -> Range<Int>? {
      guard case .at(let expression) = index else { return 0..<count }
      guard case .number(let numeral) = expression.kind, let number = Int(exactly: numeral.value),
        (1...count).contains(number)
      else { return nil }
      return number - 1..<number
    }
    let isVector = indices.count == 1
    let isRow = isVector && whole.rows == 1
    let all = isRow ? whole.transposed : whole
    guard let rows = range(indices[0], of: all.rows),
      let columns = isVector ? 0..<all.columns : range(indices[1], of: all.columns)
    else { return nil }
    let entries = rows.flatMap { row in columns.map { all[row, $0] } }
    let found = Matrix(Shape(rows.count, columns.count), entries)
    return isRow ? found.transposed : found
  }

  private func known(_ name: String) -> Matrix<EntryTerm>? {
    guard let shape = values[name]?.shape, let term = numbers[name], shape.count <= 36 else {
      return nil
    }
    if case .matrix(let rows) = term {
      let entries = rows.joined().map { EntryTerm(term: $0) }
      return entries.count == shape.count ? Matrix(shape, entries) : nil
    }
    return shape.isScalar ? Matrix(scalar: EntryTerm(term: term)) : nil
  }

  private func combine(
    _ sign: BinaryOperator, _ left: Matrix<EntryTerm>, _ right: Matrix<EntryTerm>
  ) -> Matrix<EntryTerm>? {
    switch sign {
    case .add: return zipped(left, right) { $0 + $1 }
    case .subtract: return zipped(left, right) { $0 - $1 }
    case .multiplyEntries: return zipped(left, right) { $0 * $1 }
    case .divide, .divideEntries: return zipped(left, right) { $0 / $1 }
    case .multiply, .dot, .juxtaposed:
      if left.shape.isScalar || right.shape.isScalar { return zipped(left, right) { $0 * $1 } }
      return product(left, right)
    case .power, .powerEntries:
      guard right.shape.isScalar, sign == .powerEntries || left.shape.isScalar else { return nil }
      return left.map { $0.raised(to: right.elements[0].term) }
    case .greater, .less, .greaterOrEqual, .lessOrEqual, .equal: return nil
    }
  }

  /// Entry by entry, scalars and columns repeated.
  private func zipped(
    _ left: Matrix<EntryTerm>, _ right: Matrix<EntryTerm>,
    _ combine: (EntryTerm, EntryTerm) -> EntryTerm
  ) -> Matrix<EntryTerm>? {
    let shape = left.shape.count < right.shape.count ? right.shape : left.shape
    let fits = { (own: Shape) in
      own == shape || own.isScalar || own.columns == 1 && own.rows == shape.rows
        || own.rows == 1 && own.columns == shape.columns
    }
    guard fits(left.shape), fits(right.shape) else { return nil }
    let entry = { (matrix: Matrix<EntryTerm>, row: Int, column: Int) in
      matrix[matrix.rows == 1 ? 0 : row, matrix.columns == 1 ? 0 : column]
    }
    let entries = (0..<shape.count).map { index in
      let (row, column) = (index / shape.columns, index % shape.columns)
      return combine(entry(left, row, column), entry(right, row, column))
    }
    return Matrix(shape, entries)
  }

  private func product(_ left: Matrix<EntryTerm>, _ right: Matrix<EntryTerm>) -> Matrix<EntryTerm>?
  {
    guard left.columns == right.rows, left.rows * right.columns <= Self.mostEntries,
      left.columns <= 8
    else { return nil }
    let entries = (0..<left.rows * right.columns).map { index in
      let (row, column) = (index / right.columns, index % right.columns)
      return total((0..<left.columns).map { left[row, $0] * right[$0, column] })
    }
    return Matrix(Shape(left.rows, right.columns), entries)
  }

  func total(_ terms: [EntryTerm]) -> EntryTerm {
    terms.dropFirst().reduce(terms.first ?? .whole(0), +)
  }
}
