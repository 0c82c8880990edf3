internal import Algebra
internal import Notation

/// Tables with names that are asked for; all others are read line by line.
extension MarkdownDocument {
  /// Whether a line is the first of a table whose rows do not begin with a bar: a rule stands below it.
  func isTableTitle(_ first: Int, _ end: Int) -> Bool {
    guard bytes[first..<end].contains(UInt8(ascii: "|")), end + 1 < bytes.count else {
      return false
    }
    let rule = bytes[(end + 1)..<lines.lineEnd(from: end + 1)]
    return rule.contains(UInt8(ascii: "|")) && rule.contains(UInt8(ascii: "-"))
      && rule.allSatisfy { $0.isBlank || "|-:".utf8.contains($0) }
  }

  /// Reads the lines of a table from one on; nil where it states nothing that is asked for.
  ///
  /// - Returns: where the text goes on.
  mutating func readTable(from start: Int) throws(UnreadableAnswer) -> Int? {
    guard lines.builder.catalogue != nil, start >= plainTableEnd else { return nil }
    var table = MarkupTable()
    var next = start
    let hasBars =
      bytes[lines.firstSign(in: start..<lines.lineEnd(from: start))] == UInt8(ascii: "|")
    while next < bytes.count {
      let end = lines.lineEnd(from: next)
      let first = lines.firstSign(in: next..<end)
      guard first < end,
        hasBars ? bytes[first] == UInt8(ascii: "|") : bytes[first..<end].contains(UInt8(ascii: "|"))
      else { break }
      table.add(cells(of: first..<end, UInt8(ascii: "|")), in: bytes)
      next = end + 1
    }
    if try read(table) { return next }
    plainTableEnd = next
    return nil
  }

  /// Reads `\begin{tabular}` and its like; nil where it states nothing that is asked for.
  mutating func readTabular(from start: Int) throws(UnreadableAnswer) -> Int? {
    guard lines.builder.catalogue != nil, start >= plainTableEnd,
      bytes.has("\\begin{tabular}", at: start)
    else { return nil }
    guard let end = bytes[start...].firstRange(of: Array("\\end{tabular}".utf8)) else {
      plainTableEnd = bytes.count
      return nil
    }
    var table = MarkupTable()
    var row = start + 15
    // The columns: `{ccc}`.
    if row < bytes.count, bytes[row] == UInt8(ascii: "{"),
      let close = bytes[row..<end.lowerBound].firstIndex(of: UInt8(ascii: "}"))
    {
      row = close + 1
    }
    while row < end.lowerBound {
      let mark = bytes[row..<end.lowerBound].firstRange(of: Array("\\\\".utf8))
      let stop = mark?.lowerBound ?? end.lowerBound
      table.add(cells(of: row..<stop, UInt8(ascii: "&")), in: bytes)
      row = mark.map { pastSpacing($0.upperBound, end.lowerBound) } ?? end.lowerBound
    }
    guard try read(table) else {
      plainTableEnd = end.upperBound
      return nil
    }
    return lines.lineEnd(from: end.upperBound) + 1
  }

  /// Passes the `[4pt]` behind the end of a row.
  private func pastSpacing(_ start: Int, _ end: Int) -> Int {
    guard start < end, bytes[start] == UInt8(ascii: "["),
      let close = bytes[start..<min(end, start + 16)].firstIndex(of: UInt8(ascii: "]"))
    else { return start }
    return close + 1
  }

  /// The cells of a row; a sign within mathematics or behind a backslash parts none.
  private func cells(of row: Range<Int>, _ sign: UInt8) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    var isMathematics = false
    var index = row.lowerBound
    while index < row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "$"): isMathematics.toggle()
      case sign where !isMathematics:
        if index > row.lowerBound || sign == UInt8(ascii: "&") { cells.append(start..<index) }
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  private mutating func read(_ table: MarkupTable) throws(UnreadableAnswer) -> Bool {
    guard let catalogue = lines.builder.catalogue else { return false }
    let quantity = { [bytes] (cell: Range<Int>) -> QuantityCatalogue.Quantity? in
      guard !cell.isEmpty, cell.count <= 80 else { return nil }
      let name = QuantityName.fold(UnsafeBufferPointer(rebasing: bytes[cell]))
      if let quantity = catalogue.quantity(name) { return quantity }
      // An entry is a number of its own.
      guard let (whole, _) = catalogue.entry(ofUnknown: name) else { return nil }
      return QuantityCatalogue.Quantity(name: whole, spellings: [], shape: .scalar, isStep: true)
    }
    let updates = OldNewTable(table, in: bytes)?.findings(catalogue, quantity: quantity) ?? []
    let findings =
      !updates.isEmpty
      ? updates : table.findings(quantity: quantity) { self.begins($0, with: catalogue) }
    let counted = CountedTable(table, in: bytes, catalogue)?.findings() ?? []
    for finding in findings + counted {
      if finding.isLine {
        // The rows of LaTeX are no lines.
        let start = finding.name.lowerBound
        guard let bar = bytes[max(0, start - 200)..<start].lastIndex(of: UInt8(ascii: "|")),
          !bytes[bar..<start].contains(0x0A)
        else { continue }
        _ = try readMarkup(bar, bar, lines.lineEnd(from: start))
        continue
      }
      lexer.clear(isTable: false)
      if let quantity = finding.quantity {
        let name = MathName(QuantityName(written: quantity.name), isProse: false)
        lexer.mark(.name(name), at: finding.name.lowerBound)
      } else {
        readCell(finding.name)
      }
      if !finding.values.isEmpty {
        lexer.mark(.equals, at: finding.values[0].lowerBound)
        let isList = finding.values.count > 1
        if isList { lexer.openRows(at: finding.values[0].lowerBound) }
        for (place, value) in finding.values.enumerated() {
          readCell(value)
          guard isList else { continue }
          let isLast = (place + 1) % finding.columns == 0
          if isLast {
            lexer.breakLine(at: value.upperBound)
          } else {
            lexer.mark(.comma, at: value.upperBound)
          }
        }
        if isList { lexer.closeRows(at: finding.values[finding.values.count - 1].upperBound) }
      }
      _ = try lines.builder.read(lexer.tokens)
    }
    return !findings.isEmpty || !counted.isEmpty
  }

  /// Whether a cell states something of a quantity that is known.
  private func begins(_ cell: Range<Int>, with catalogue: QuantityCatalogue) -> Bool {
    guard let sign = bytes[cell].firstIndex(of: UInt8(ascii: "=")), sign - cell.lowerBound <= 80,
      sign > cell.lowerBound
    else { return false }
    var name = cell.lowerBound..<sign
    while let first = name.first, bytes[first] <= 0x20 || bytes[first] == UInt8(ascii: "$") {
      name = name.dropFirst()
    }
    return catalogue.quantity(QuantityName.fold(UnsafeBufferPointer(rebasing: bytes[name]))) != nil
  }

  /// Reads a cell: mathematics between its marks, and what stands around it.
  private mutating func readCell(_ cell: Range<Int>) {
    var (piece, index) = (cell.lowerBound, cell.lowerBound)
    while index < cell.upperBound {
      guard let (body, close) = pieces.piece(at: index), close <= cell.upperBound else {
        index = pieces.pastSign(at: index)
        continue
      }
      lexer.read(piece..<index, .typed)
      lexer.mark(.boundary, at: index)
      lexer.read(body, .latex)
      lexer.mark(.boundary, at: body.upperBound)
      (piece, index) = (close, close)
    }
    lexer.read(min(piece, cell.upperBound)..<cell.upperBound, .typed)
  }
}
