internal import Algebra

extension FormPages {
  private static let letters = 10.5
  /// The distance of a matrix's rows in points: the height of a bracket's piece, so that the pieces
  /// touch.
  static let pitch = 24.0
  private static let narrowestField = 22.0
  private static let widestField = 76.0
  private static let gap = 6.0

  /// Sets a name, a bracket and a field for each cell.
  ///
  /// - Throws: `FormError` where there are more columns than fit.
  mutating func fields(
    of shape: Shape, name: String, isWide: Bool, cell: (_ row: Int, _ column: Int) -> Field
  ) throws(FormError) {
    let lead = try Self.width(of: name + " = ", size: Self.letters)
    let bracket = shape.isScalar ? 0 : 12.0
    let left = Self.margin + lead + bracket
    let room = Self.textWidth - lead - 2 * bracket - Self.gap * Double(shape.columns - 1)
    let width = isWide ? room : min(Self.widestField, room / Double(shape.columns))
    guard width >= Self.narrowestField else {
      throw FormError(
        description:
          "\(name) has \(shape.columns) columns, more than a page is wide; take --format html")
    }
    let right = left + (width + Self.gap) * Double(shape.columns) - Self.gap
    need(Double(min(shape.rows, 20)) * Self.pitch)
    try rows(shape.rows, name: name, brackets: shape.isScalar ? nil : (left - bracket, right + 3)) {
      pages, row, y in
      for column in 1...shape.columns {
        var field = cell(row, column)
        field.x = left + Double(column - 1) * (width + Self.gap)
        field.y = y - 6
        field.width = width
        pages.add(field)
      }
    }
  }

  /// Sets a name and a matrix of numbers.
  mutating func matrix(_ matrix: Matrix<Numeral>, name: String) throws(FormError) {
    let lead = try Self.width(of: name + " = ", size: Self.letters)
    let texts = matrix.elements.map { "\($0)".replacing("-", with: "−") }
    if matrix.shape.isScalar {
      return try paragraph("\(name) = \(texts[0])", size: Self.letters)
    }
    var columns: [Double] = []
    for column in 0..<matrix.columns {
      var width = 0.0
      for row in 0..<matrix.rows {
        width = max(
          width, try Self.width(of: texts[row * matrix.columns + column], size: Self.letters))
      }
      columns.append(width + 12)
    }
    let left = Self.margin + lead + 12
    let right = left + columns.reduce(0, +)
    guard right < Self.paper.width - Self.margin else {
      throw FormError(description: "\(name) is wider than a page; take --format html")
    }
    need(Double(min(matrix.rows, 20)) * Self.pitch)
    try rows(matrix.rows, name: name, brackets: (left - 12, right)) {
      (pages, row, y) throws(FormError) in
      var edge = left
      for column in 0..<matrix.columns {
        let text = texts[(row - 1) * matrix.columns + column]
        edge += columns[column]
        let start = edge - 6 - (try Self.width(of: text, size: Self.letters))
        try pages.set(text, x: start, y: y, size: Self.letters)
      }
    }
  }

  /// Sets rows between brackets made of pieces, with the name beside their middle.
  private mutating func rows(
    _ count: Int, name: String, brackets: (left: Double, right: Double)?,
    row: (inout FormPages, _ row: Int, _ y: Double) throws(FormError) -> Void
  ) throws(FormError) {
    // The name stands beside the middle of what fits on this page.
    let fitting = min(count, Int((y - Self.margin) / Self.pitch))
    let middle = y - Double(fitting) * Self.pitch / 2 - Self.letters * 0.36
    try set(name + " =", x: Self.margin, y: middle, size: Self.letters)
    for index in 1...count {
      need(Self.pitch)
      skip(Self.pitch)
      let base = y + (Self.pitch - Self.letters * 0.72) / 2
      if let brackets {
        let (left, right) = Self.pieces(ofRow: index, of: count)
        let foot = count == 1 ? base : y + 4
        let size = count == 1 ? Self.letters : Self.pitch / 1.15
        try set(left, x: brackets.left, y: foot, size: size)
        try set(right, x: brackets.right, y: foot, size: size)
      }
      try row(&self, index, base)
    }
  }

  /// The pieces of the brackets beside a row.
  private static func pieces(ofRow row: Int, of count: Int) -> (left: String, right: String) {
    if count == 1 { return ("[", "]") }
    return row == 1 ? ("⎡", "⎤") : row == count ? ("⎣", "⎦") : ("⎢", "⎥")
  }
}
