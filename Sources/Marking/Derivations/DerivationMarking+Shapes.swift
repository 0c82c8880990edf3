internal import Derivations
internal import Rubrics

/// Shapes written at a side.
extension DerivationMarking {
  /// `[ … ]^{N \times K}`: a shape at a side that neither the whole nor its blocks have.
  func shapedFault(_ step: Int, _ account: DerivationAccount) -> ([Extent], Range<Int>)? {
    let subject = key.problem.targets[step].subject
    for judged in account.whole {
      guard case .shaped(let inner, let extents) = judged.term,
        !key.problem.fits(extents, subject), !inner.hasBlocks(as: extents)
      else { continue }
      return (extents, judged.side.range)
    }
    return nil
  }
}

extension Term {
  /// Whether it is a matrix written as one row or column of blocks, which a shape may count.
  fileprivate func hasBlocks(as extents: [Extent]) -> Bool {
    guard case .matrix(let rows) = self, extents.count == 2 else { return true }
    if rows.count == 1 { return extents[0] == .number(1) }
    return rows.allSatisfy { $0.count == 1 } && extents[1] == .number(1)
  }
}
