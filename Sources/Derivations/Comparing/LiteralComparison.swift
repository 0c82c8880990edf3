internal import Algebra
internal import AnswerSheets

/// A written matrix, with dots for what is left out, against the truth: the entries that stand
/// there are compared.
///
/// Entries before the dots are counted from the start, those behind them from the end.
struct LiteralComparison {
  var evaluation: TermEvaluation

  /// The entries of the truth, counted from 1, from which a written one differs.
  mutating func compare(_ term: Term, _ target: Tensor) throws(TermFault) -> [Statement.Entry] {
    switch term {
    case .shaped(let inner, _): return try compare(inner, target)
    case .transposed(let inner):
      guard let turned = target.transposed else { throw .shape("a transpose") }
      return try compare(inner, turned).map {
        Statement.Entry(row: $0.column ?? 1, column: $0.row)
      }
    case .matrix(let rows):
      if target.order > 2 { return try compareLayers(rows, target) }
      let matrix =
        target.order == 1 ? Tensor([target.dimensions[0], 1], target.entries) : target
      return try compareRows(rows, matrix)
    default:
      let value = try value(of: term)
      guard value.squeezedShape == target.squeezedShape else {
        throw .shape(evaluation.described(value.dimensions))
      }
      let isRight = zip(value.entries, target.entries).allSatisfy { $0.intersects($1) }
      return isRight ? [] : [Statement.Entry(row: 1, column: 1)]
    }
  }

  /// A value that says something: one without bounds would equal everything.
  private mutating func value(of term: Term) throws(TermFault) -> Tensor {
    let value = try evaluation.tensor(term)
    if value.isIndeterminate { throw .undefined("a value without bounds") }
    return value
  }

  // MARK: - Rows and columns

  private mutating func compareRows(
    _ rows: [[Term.Cell]], _ target: Tensor
  ) throws(TermFault) -> [Statement.Entry] {
    let height = target.dimensions[0]
    let isDots = rows.map { row in row.allSatisfy { $0 == .dots } }
    // A lone row may hold whole columns, and a row of numbers may be a column laid down.
    if rows.count == 1, height != 1 {
      if let turned = target.transposed, target.dimensions[1] == 1 {
        return try compareRow(rows[0], turned, 0)
      }
      return try compareColumns(rows[0], target)
    }
    let indices = try Self.indices(isDots, height)
    var off: [Statement.Entry] = []
    for (row, index) in zip(rows, indices) {
      if let index { off += try compareRow(row, target, index) }
    }
    return off
  }

  private mutating func compareRow(
    _ row: [Term.Cell], _ target: Tensor, _ index: Int
  ) throws(TermFault) -> [Statement.Entry] {
    let width = target.dimensions[1]
    // One cell that is a whole row.
    if row.count == 1, width > 1, case .term(let term) = row[0] {
      let value = try value(of: term)
      guard value.squeezedShape == [width] else { throw .shape("a row of other length") }
      let line = target.entries[index * width..<(index + 1) * width]
      return zip(value.entries, line).enumerated().filter { !$1.0.intersects($1.1) }.map {
        Statement.Entry(row: index + 1, column: $0.offset + 1)
      }
    }
    let columns = try Self.indices(row.map { $0 == .dots }, width)
    var off: [Statement.Entry] = []
    for (cell, column) in zip(row, columns) {
      guard let column, case .term(let term) = cell else { continue }
      guard let number = try value(of: term).scalar else { throw .shape("a block") }
      if !number.intersects(target.entries[index * width + column]) {
        off.append(Statement.Entry(row: index + 1, column: column + 1))
      }
    }
    return off
  }

  /// A row of whole columns: `[X 0 … 0]`.
  private mutating func compareColumns(
    _ row: [Term.Cell], _ target: Tensor
  ) throws(TermFault) -> [Statement.Entry] {
    let indices = try Self.indices(row.map { $0 == .dots }, target.dimensions[1])
    var off: [Statement.Entry] = []
    for (cell, index) in zip(row, indices) {
      guard let index, case .term(let term) = cell else { continue }
      let value = try value(of: term)
      let column = target.slice(axis: 1, at: index)
      guard value.squeezedShape == [column.entries.count] || value.order == 0 else {
        throw .shape("a column of other length")
      }
      for (row, entry) in column.entries.enumerated() {
        let own = value.order == 0 ? value.entries[0] : value.entries[row]
        if !own.intersects(entry) {
          off.append(Statement.Entry(row: row + 1, column: index + 1))
        }
      }
    }
    return off
  }

  // MARK: - Layers

  /// A list of matrices: the layers of a tensor along its last axis, or its first.
  private mutating func compareLayers(
    _ rows: [[Term.Cell]], _ target: Tensor
  ) throws(TermFault) -> [Statement.Entry] {
    let cells = rows.flatMap { $0 }
    var first: [Statement.Entry]?
    var fault: TermFault?
    for axis in [target.order - 1, 0] {
      do throws(TermFault) {
        let off = try compareLayers(cells, target, along: axis)
        if off.isEmpty { return [] }
        first = first ?? off
      } catch {
        fault = error
      }
    }
    if let first { return first }
    throw fault ?? .shape("a list of matrices")
  }

  private mutating func compareLayers(
    _ cells: [Term.Cell], _ target: Tensor, along axis: Int
  ) throws(TermFault) -> [Statement.Entry] {
    let count = target.dimensions[axis]
    var isDots = cells.map { $0 == .dots }
    var cells = cells
    if !isDots.contains(true), cells.count > 2, cells.count < count,
      cells.contains(where: \.hasDots)
    {
      // The dots between the last two layers were left out.
      cells.insert(.dots, at: cells.count - 1)
      isDots.insert(true, at: isDots.count - 1)
    }
    let indices = try Self.indices(isDots, count)
    var off: [Statement.Entry] = []
    for (cell, index) in zip(cells, indices) {
      guard let index, case .term(let term) = cell else { continue }
      off += try compare(term, target.slice(axis: axis, at: index))
    }
    return off
  }

  /// The indices, from 0, of the cells of a line; nil for dots.
  private static func indices(_ isDots: [Bool], _ count: Int) throws(TermFault) -> [Int?] {
    guard let first = isDots.firstIndex(of: true), let last = isDots.lastIndex(of: true) else {
      guard isDots.count == count else {
        throw .shape("\(isDots.count) entries where \(count) belong")
      }
      return Array(0..<count)
    }
    let behind = isDots.count - 1 - last
    guard first + behind <= count, !isDots[first...last].contains(false) else {
      throw .undefined("dots in several places of a row")
    }
    return isDots.indices.map { index in
      index < first ? index : index > last ? count - (isDots.count - index) : nil
    }
  }
}

extension Term.Cell {
  /// Whether it is a matrix with dots in it.
  fileprivate var hasDots: Bool {
    guard case .term(let term) = self else { return true }
    return term.hasDots
  }
}

extension Term {
  /// Whether a written matrix within it has dots.
  var hasDots: Bool {
    switch self {
    case .matrix(let rows): rows.joined().contains { $0 == .dots || $0.hasDots }
    case .shaped(let inner, _), .transposed(let inner): inner.hasDots
    default: false
    }
  }

  /// Whether it is a written matrix that is compared entry by entry.
  func isWrittenOut(order: Int) -> Bool {
    switch self {
    case .matrix: hasDots || order > 2
    case .shaped(let inner, _), .transposed(let inner): inner.isWrittenOut(order: order)
    default: false
    }
  }
}
