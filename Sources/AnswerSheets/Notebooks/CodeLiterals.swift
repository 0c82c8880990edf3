/// The statements of a notebook's code by literals alone: `z1 = np.array([[0.1], [1.55]])`.
///
/// A literal is an answer only where the code gives its name nothing else, and no text or output
/// states it: elsewhere it is where a computation begins.
struct CodeLiterals {
  private let limits: ReadingLimits
  private var found: [(statement: Statement, index: Int)] = []
  /// How often the code gives each name something, by the name as written.
  private var assignments: [String: Int] = [:]

  init(limits: ReadingLimits) { self.limits = limits }

  /// Reads a cell's code.
  ///
  /// - Parameter index: how many statements the sheet has before the cell.
  mutating func read(_ code: NotebookText, behind index: Int) {
    guard let catalogue = limits.catalogue, code.bytes.contains(UInt8(ascii: "=")) else { return }
    for line in code.bytes.split(separator: UInt8(ascii: "\n")) {
      if let name = Self.assigned(line) { assignments[name, default: 0] += 1 }
    }
    guard let sheet = try? code.read(limits: limits) else { return }
    for statement in sheet.statements where statement.sides.count == 1 {
      guard case .value = statement.sides[0].content,
        catalogue.quantity(statement.name)?.isStep == true
      else { continue }
      found.append((statement, index))
    }
  }

  /// Adds what is stated nowhere else, in the order of the cells.
  func add(to sheet: inout AnswerSheet) {
    guard !found.isEmpty else { return }
    let stated = Set(sheet.statements.map { $0.name.lowercased() })
    for (statement, index) in found.reversed()
    where assignments[statement.writtenName] == 1 && !stated.contains(statement.name.lowercased()) {
      sheet.statements.insert(statement, at: index)
    }
  }

  /// The name that a line of code gives something: `w`, also of `w -= 0.1 * dw` and `w[0] = 1`; nil
  /// for any other line.
  private static func assigned(_ line: ArraySlice<UInt8>) -> String? {
    let line = line.drop(while: \.isBlank)
    let name = line.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 >= 0x80 }
    guard !name.isEmpty, let sign = line.firstIndex(of: UInt8(ascii: "=")), sign > line.startIndex,
      !line[sign...].starts(with: "==".utf8), !line[sign - 1].isOne(of: "<>!")
    else { return nil }
    let between = line[name.endIndex..<sign].first { !$0.isBlank }
    switch between {
    case nil, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: ":"):
      return String(decoding: name, as: UTF8.self)
    default: return nil
    }
  }
}
