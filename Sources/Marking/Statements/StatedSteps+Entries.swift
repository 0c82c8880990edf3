internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// Matrices stated entry by entry: `W2_new[1,1] = …`, or by the rubric's names for parts.
extension StatedSteps {
  /// A vector stated as separate numbers under its one name; nil where the statements are anything
  /// else.
  ///
  /// Unreadable where there are more or fewer numbers than entries.
  static func listed(_ statements: [Statement], like reference: Matrix<Double>) -> StepStatement? {
    let shape = reference.shape
    guard shape.isVector, !shape.isScalar, let first = statements.first?.value,
      statements.allSatisfy({ $0.value?.shape.isScalar == true }),
      statements.contains(where: { $0.value.map { !agree($0, first) } == true })
    else { return nil }
    guard statements.count == shape.count else {
      return .unreadable(
        Wording.listed(statements.count, of: shape.count), statements[0].sidePosition)
    }
    let entries = statements.enumerated().map { index, statement in
      var entry = statement
      entry.entry = Statement.Entry(row: index + 1)
      return entry
    }
    return assembled(entries, like: reference)
  }

  /// Whether a statement of one entry gives it another value than the whole matrix does, of which
  /// it replaces nothing.
  static func contradicts(_ statement: Statement, _ whole: StatedStep) -> Bool {
    guard !whole.hasOwnShape, let value = statement.value, value.shape.isScalar,
      let index = statement.entry?.index(in: whole.value.shape)
    else { return false }
    return !agree(Matrix(scalar: whole.value.elements[index]), value)
  }

  /// A matrix put together from statements of its entries; what is not stated of it is open.
  static func assembled(_ statements: [Statement], like reference: Matrix<Double>) -> StepStatement
  {
    let shape = reference.shape
    var entries = reference.elements.map { Numeral(standingInFor: $0) }
    var first: Statement?
    var isRestated = false
    for statement in statements {
      guard let entry = statement.entry else { continue }
      if let value = statement.value, let row = entry.row(of: value, in: shape) {
        entries.replaceSubrange(row, with: value.elements)
        first = first ?? statement
        continue
      }
      guard let index = entry.index(in: shape) else {
        return .unreadable(Wording.noEntry(entry, shape), statement.position)
      }
      guard let value = statement.value else { continue }
      guard value.shape.isScalar else {
        return .unreadable(
          "expected a number for one entry, found \(value.shape) numbers", statement.sidePosition)
      }
      isRestated = isRestated || !agree(Matrix(scalar: entries[index]), value)
      entries[index] = value.elements[0]
      first = first ?? statement
    }
    guard let first else { return unreadable(statements) }
    var stated = fitted(Matrix(shape, entries), to: shape, at: first.position)
    stated.isRestated = isRestated
    return .stated(stated)
  }
}

/// Matrices of which some entries cannot be read: `[.5 1 ?; 2 2.5 3]`.
extension StatedSteps {
  /// Takes what can be read of a matrix for its value where the rubric pays for each right entry.
  ///
  /// Where it asks for all of them, a matrix stays as unreadable as it is. One that fits the step
  /// as it is stays, too.
  mutating func openEntries(_ model: ReferenceModel) {
    for (step, rubricStep) in model.rubric.steps.enumerated()
    where rubricStep.policy.entries == .share {
      for index in indices(of: step) where statements[index].entry == nil {
        for side in statements[index].sides.indices {
          statements[index].sides[side].open(like: model.references[step])
        }
      }
    }
  }
}

extension Side {
  /// Becomes the matrix with open entries, if that has the shape of a step and what is read without
  /// them has not.
  fileprivate mutating func open(like reference: Matrix<Double>) {
    guard let opened, opened.shape.fits(reference.shape) else { return }
    if case .value(let value) = content, value.shape.fits(reference.shape) { return }
    let isTurned = opened.shape != reference.shape
    let right = isTurned ? reference.transposed : reference
    let entries = zip(opened.elements, right.elements).map { numeral, value in
      numeral.isOpen ? Numeral(standingInFor: value) : numeral
    }
    content = .value(Matrix(opened.shape, entries))
  }
}

extension Statement.Entry {
  /// The entries of the row that a vector is; nil where it is none of a matrix.
  fileprivate func row(of value: Matrix<Numeral>, in shape: Shape) -> Range<Int>? {
    guard column == nil, value.shape.isVector, !value.shape.isScalar, !shape.isVector,
      value.shape.count == shape.columns, (1...shape.rows).contains(row)
    else { return nil }
    return ((row - 1) * shape.columns)..<(row * shape.columns)
  }

  /// The entry's index in a matrix, counted along the rows; nil where there is no such entry.
  ///
  /// With one index, entries are counted along the rows.
  func index(in shape: Shape) -> Int? {
    guard let column else { return (1...shape.count).contains(row) ? row - 1 : nil }
    guard (1...shape.rows).contains(row), (1...shape.columns).contains(column) else { return nil }
    return (row - 1) * shape.columns + column - 1
  }
}

extension Numeral {
  /// Stands where nothing is stated: it is open, and has the right value for who asks.
  fileprivate init(standingInFor value: Double) {
    let digits = Array("\(abs(value))".utf8)
    self = Numeral.read(digits)?.numeral ?? Numeral(significand: 0)
    isNegative = value < 0
    isOpen = true
  }
}
