internal import AnswerSheets

/// What the parsers of one answer have read so far: each operand once, whoever asks for it.
///
/// A reading is tried in several ways, of a derivative first as one and then as a fraction, of a sentence at every word. An
/// operand reads the same each time where it begins at the same token in the same setting, so that reading stays linear in
/// the answer. A class, because every attempt has a parser of its own.
final class TermMemory {
  /// All that the reading of an operand depends on.
  struct Setting: Hashable {
    /// The token at which it begins.
    let index: Int
    let isBracketed: Bool
    let isIndex: Bool
    /// The quantities that a letter without its layer may mean.
    let context: [Int]
  }

  /// What was read, and where it ended.
  struct Known<Product> {
    let product: Result<Product, UnreadTerm>
    let end: Int
    /// How many operands it holds.
    let operands: Int
    /// How deep it stood where a limit was met: at the same depth and below it would be met again.
    let depthOfLimit: Int?
  }

  var operands: [Setting: Known<Term>] = [:]
  var places: [Setting: Known<[Term.Place]>] = [:]
  /// The steps taken so far.
  private(set) var steps = 0
  private let budget: WorkBudget?

  init(_ budget: WorkBudget?) {
    self.budget = budget
  }

  /// Counts a step; false where the submission has no more work left.
  func takeStep() -> Bool {
    steps += 1
    return budget?.spend(1) ?? true
  }
}

extension TermParser {
  /// Reads by a rule, unless what it reads here is known.
  mutating func remembered<Product>(
    in known: ReferenceWritableKeyPath<TermMemory, [TermMemory.Setting: TermMemory.Known<Product>]>,
    _ rule: (inout TermParser) throws(UnreadTerm) -> Product
  ) throws(UnreadTerm) -> Product {
    let setting = TermMemory.Setting(
      index: index, isBracketed: isBracketed, isIndex: isIndex, context: context)
    if let known = memory[keyPath: known][setting],
      known.depthOfLimit.map({ $0 <= nesting }) ?? true
    {
      (index, operands) = (known.end, operands + known.operands)
      return try known.product.get()
    }
    guard memory.takeStep() else {
      throw UnreadTerm(message: "the answer needs more work than one may cost", offset: offset)
    }
    let before = operands
    let product: Result<Product, UnreadTerm>
    do throws(UnreadTerm) { product = .success(try rule(&self)) } catch {
      product = .failure(error)
    }
    var depthOfLimit: Int?
    if case .failure(let error) = product, error.isLimit { depthOfLimit = nesting }
    memory[keyPath: known][setting] = TermMemory.Known(
      product: product, end: index, operands: operands - before, depthOfLimit: depthOfLimit)
    return try product.get()
  }
}
