/// The rows of a table on a page, told by the same gaps below each other: the lines it is drawn
/// with are not among the boxes.
struct PDFTable {
  /// Narrower gaps do not part columns, but in a line that stands below others of the table.
  private static let width = 0.85
  private static let narrowWidth = 0.4
  /// Gaps narrower than this part columns only if the word behind them begins right below the
  /// beginning of a cell.
  private static let alignedWidth = 0.2
  /// Words begin below each other where their left edges differ by at most this share of the type's
  /// size.
  private static let alignment = 0.04
  /// The least width, in points, that all rows together must leave free.
  private static let leastWidth = 0.15
  /// Lines farther below than so many times the size of the type begin something else.
  private static let reach = 3.0

  private let size: Double
  private var rows: [PDFLine]
  /// The gaps that no word of any row covers.
  private var gaps: [ClosedRange<Double>]

  /// The lines of a page as text, those of tables with bars between their cells.
  ///
  /// - Parameters:
  ///   - size: the size of its type.
  ///   - isHeading: whether a line begins no table, for it is set as a heading.
  ///   - plain: the text of a line that is in no table.
  static func text(
    of lines: [PDFLine], em: Double, size: Double, isHeading: (PDFLine) -> Bool,
    plain: (PDFLine) -> String
  ) -> [String] {
    var text: [String] = []
    // The line before, unless that was a table's.
    var upper: PDFLine?
    var index = 0
    while index < lines.count {
      if !isHeading(lines[index]), let table = PDFTable(lines[index...], size),
        table.isTable(em)
      {
        text += table.text(em)
        index += table.rows.count
        upper = nil
      } else {
        let line = PDFLine.joined(plain(lines[index]))
        if let last = text.last, let above = upper,
          PDFLine.goesOn(last, from: above, in: lines[index], line, size: size)
        {
          text[text.count - 1] += " " + line
        } else {
          text.append(PDFLine.markedPart(line))
        }
        upper = lines[index]
        index += 1
      }
    }
    return PDFLine.markedLost(text)
  }

  /// Whether such a table is in some text.
  static func isIn(_ text: [UInt8]) -> Bool {
    text.starts(with: "| ".utf8)
      || text.withUnsafeBufferPointer { bytes in
        var index = 0
        while let end = bytes.firstIndex(of: 0x0A, from: index, to: bytes.count) {
          if bytes.has("| ", at: end + 1) { return true }
          index = end + 1
        }
        return false
      }
  }

  /// The rows that begin at the first of some lines; nil where the one below it has no such gaps.
  private init?(_ lines: ArraySlice<PDFLine>, _ size: Double) {
    guard let first = lines.first, let second = lines.dropFirst().first else { return nil }
    self.size = size
    // The heads may be wider than what stands below them, and their gaps narrow.
    rows = [first]
    gaps = first.gaps(of: Self.width * size)
    if gaps.isEmpty || !add(second) {
      rows = [second]
      gaps = Self.gaps(of: second, above: lines.dropFirst(2).first, size)
      guard !gaps.isEmpty, add(first) else { return nil }
      rows = [first, second]
    }
    for line in lines.dropFirst(2) {
      guard add(line) else { break }
    }
  }

  /// Adds a line that leaves the gaps free and stands in several columns.
  private mutating func add(_ line: PDFLine) -> Bool {
    guard let last = rows.last,
      abs(line.middle - last.middle) - last.spread - line.spread < Self.reach * size
    else { return false }
    let own = line.gaps(of: Self.width * size)
    guard own.allSatisfy({ gap in gaps.contains { $0.overlaps(gap) } }) else { return false }
    let wide = line.gaps(of: Self.narrowWidth * size, open: true)
    let narrow = line.gaps(of: Self.alignedWidth * size).filter { !wide.contains($0) }
    let free = wide + Self.aligned(narrow, with: starts, size)
    let common = gaps.map { gap in
      free.filter { $0.overlaps(gap) }.map { $0.clamped(to: gap) }
        .filter { $0.upperBound - $0.lowerBound > Self.leastWidth * size }
    }
    guard common.allSatisfy({ !$0.isEmpty }) else { return false }
    let parts = common.flatMap { $0 }
    guard cells(of: line, parts).count(where: { !$0.isEmpty }) > 1 else { return false }
    gaps = parts
    rows.append(line)
    return true
  }

  /// The left edges of the cells behind the gaps.
  private var starts: [Double] {
    gaps.flatMap { gap in
      rows.compactMap { row in
        row.words.lazy.map(\.left).filter { $0 >= gap.upperBound - Self.alignment * size }.min()
      }
    }
  }

  /// The gaps of the first row below the heads: wide ones, and those behind which the row below it
  /// begins a word as well.
  private static func gaps(
    of row: PDFLine, above next: PDFLine?, _ size: Double
  ) -> [ClosedRange<Double>] {
    let starts = next?.gaps(of: alignedWidth * size).map(\.upperBound) ?? []
    let aligned = aligned(row.gaps(of: narrowWidth * size), with: starts, size)
    return row.gaps(of: narrowWidth * size).filter { gap in
      gap.upperBound - gap.lowerBound > width * size || aligned.contains(gap)
    }
  }

  /// The gaps that end where cells begin.
  private static func aligned(
    _ gaps: [ClosedRange<Double>], with starts: [Double], _ size: Double
  ) -> [ClosedRange<Double>] {
    gaps.filter { gap in starts.contains { abs($0 - gap.upperBound) < alignment * size } }
  }

  private func cells(of line: PDFLine, _ gaps: [ClosedRange<Double>]) -> [[PDFWord]] {
    var cells = Array(repeating: [PDFWord](), count: gaps.count + 1)
    for word in line.words {
      cells[gaps.prefix { $0.upperBound <= word.middleOfWidth }.count].append(word)
    }
    return cells
  }

  /// Whether the cells are such as tables have: no equations beside each other or beside their
  /// numbers, no columns of prose.
  private func isTable(_ em: Double) -> Bool {
    var hasValue = false
    for row in rows {
      let cells = cells(of: row, gaps).map { PDFLine(words: $0, middle: row.middle).text(em: em) }
      guard let first = cells.first, !first.contains(where: { "=≈:".contains($0) }) else {
        return false
      }
      if let index = cells.firstIndex(where: Self.goesOn),
        // A working and its rounded value are two cells.
        !cells[..<index].contains(where: { $0.contains("=") })
      {
        return false
      }
      // The brackets of a matrix stand around the whole of it.
      if cells.contains(where: Self.isOpen) { return false }
      hasValue = hasValue || cells.dropFirst().contains(where: Self.isValue)
    }
    return hasValue
  }

  /// Whether a cell is part of an equation that began in another, or prose.
  private static func goesOn(_ cell: String) -> Bool {
    if let sign = cell.first, "=≈".contains(sign) { return true }
    return cell.split(separator: " ").count { $0.count > 2 && $0.allSatisfy(\.isLetter) } > 4
  }

  private static func isOpen(_ cell: String) -> Bool {
    cell.count { $0 == "[" } != cell.count { $0 == "]" }
  }

  private static func isValue(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber)
      && cell.allSatisfy { $0.isNumber || $0.isWhitespace || ".,;-−+[]()%=≈".contains($0) }
  }

  /// The rows, with a line below such heads as hold no value.
  private func text(_ em: Double) -> [String] {
    var table = rows.map { row in
      cells(of: row, gaps).map { words in
        PDFLine(words: words, middle: row.middle).text(em: em).replacing("|", with: "\\|")
      }
    }
    markLost(&table)
    let hasHeads = !table[0].contains { Self.isValue($0) || $0.contains("=") }
    if hasHeads { table[0] = table[0].map(Self.head) }
    var text = table.map { "| " + $0.joined(separator: " | ") + " |" }
    if hasHeads { text.insert("|" + String(repeating: "---|", count: table[0].count), at: 1) }
    return text
  }

  /// The head of a column as a name: without the blanks of `L ( w )` and the parentheses of
  /// `(dL)/(dw)`.
  private static func head(_ cell: String) -> String {
    cell.replacing(" ( ", with: "(").replacing(" )", with: ")")
      .replacing(/\(([d∂][^ ()]+)\)\/\(([d∂][^ ()]+)\)/) { "\($0.1)/\($0.2)" }
  }

  /// Marks values of which a piece stands in a line without a name, closer than the rows of the
  /// table are: rows of a matrix.
  private func markLost(_ table: inout [[String]]) {
    let named = rows.indices.filter { table[$0][0] != "" }
    let pitch = zip(named, named.dropFirst()).map { rows[$1].middle - rows[$0].middle }.min()
    for index in rows.indices
    where table[index].allSatisfy({ $0 == "" || Self.isValue($0) }) && table[index][0] == "" {
      let neighbours = [index - 1, index + 1].filter {
        rows.indices.contains($0) && table[$0][0] != ""
      }
      let nearest = neighbours.min { distance($0, index) < distance($1, index) }
      guard let nearest, distance(nearest, index) < 0.8 * (pitch ?? .infinity) else { continue }
      for column in table[index].indices
      where table[index][column] != "" && Self.isValue(table[nearest][column]) {
        table[nearest][column] += PDFPageText.lost
      }
    }
  }

  private func distance(_ one: Int, _ other: Int) -> Double {
    abs(rows[one].middle - rows[other].middle)
  }
}

extension PDFLine {
  /// The gaps that no word covers and that are wide enough, from left to right.
  ///
  /// - Parameter open: whether what lies before the first word and behind the last is part of it.
  fileprivate func gaps(of width: Double, open: Bool = false) -> [ClosedRange<Double>] {
    var gaps: [ClosedRange<Double>] = []
    var end = open ? -Double.greatestFiniteMagnitude : Double.infinity
    for word in words.sorted(by: { $0.left < $1.left }) {
      if word.left > end, word.left - end > width { gaps.append(end...word.left) }
      end = end == .infinity ? word.right : max(end, word.right)
    }
    if open, end < .greatestFiniteMagnitude { gaps.append(end...(.greatestFiniteMagnitude)) }
    return gaps
  }
}
