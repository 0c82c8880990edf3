internal import Algebra

/// How much the formulas of one rubric may ask for; a rubric comes from outside, too, and is
/// checked where nobody waits.
enum FormulaLimits {
  /// The most operations that one step may add to the graph.
  ///
  /// Mistakes are tried at each, so that their square counts.
  static let operationsOfStep = 2_000
  /// The most that the squares of all steps' operations may come to.
  static let squares = 8_000_000
  /// The most operations of the graph.
  static let operations = 50_000
  /// The most products of two entries that one evaluation of all formulas may take.
  static let products = 20_000_000
  /// The most entries that all values may have together.
  static let entries = 2_000_000
}

/// The cost of a rubric's formulas so far.
struct FormulaCost: Sendable {
  private var squares = 0
  private var products = 0
  private var entries = 0

  /// Counts the operations that a step has added to a graph.
  /// - Throws: `FormulaError` where they ask for too much.
  mutating func add(_ graph: Graph, from first: Int, at offset: Int) throws(FormulaError) {
    let count = graph.nodes.count - first
    try Self.bound(count, FormulaLimits.operationsOfStep, "operations in this step", at: offset)
    squares += count * count
    guard squares <= FormulaLimits.squares, graph.nodes.count <= FormulaLimits.operations else {
      throw FormulaError(
        "the formulas up to here are too long to check together; use fewer or shorter steps",
        at: offset)
    }
    for index in first..<graph.nodes.count {
      products += graph.productCount(of: NodeID(index))
      entries += graph.shapes[index].count
      try Self.bound(products, FormulaLimits.products, "products of two entries", at: offset)
      try Self.bound(entries, FormulaLimits.entries, "entries of matrices", at: offset)
    }
  }

  /// Refuses what would add so many operations, before it is done.
  /// - Throws: `FormulaError` where these are too many.
  static func refuse(_ operations: Int, at offset: Int) throws(FormulaError) {
    try bound(operations, FormulaLimits.operations, "operations", at: offset)
  }

  /// - Throws: `FormulaError` where a count is more than the limit of what it counts.
  private static func bound(
    _ count: Int, _ limit: Int, _ what: String, at offset: Int
  ) throws(FormulaError) {
    guard count > limit else { return }
    throw FormulaError(
      "more than \(limit) \(what), the most that is checked; use a smaller example", at: offset)
  }
}

extension Graph {
  /// The products of two entries that a node takes.
  fileprivate func productCount(of id: NodeID) -> Int {
    guard case .product = self[id].operation else { return 0 }
    return shape(of: id).count * shape(of: self[id].operands[0]).columns
  }
}
