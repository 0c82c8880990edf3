internal import Algebra
internal import Rubrics

/// Sheets worked with the numbers of another student's variant.
///
/// Who misreads a number goes on rightly from it and loses nothing. Whole matrices that are
/// another's are no slip: else a neighbour's answer, handed in with its givens, would earn every
/// point.
extension StatedSteps {
  /// Whether the givens stated are another variant's: more than a third of all the numbers drawn
  /// are off, and no single one.
  func isForeign(to rubric: Rubric) -> Bool {
    let drawn = rubric.givens.indices.filter { rubric.givens[$0].draw != nil }
    guard !drawn.isEmpty, !misread.isEmpty else { return false }
    let all = drawn.reduce(0) { $0 + rubric.givens[$1].value.shape.count }
    let off = drawn.reduce(0) { count, given in
      guard let stated = misread[given]?.value else { return count }
      let own = rubric.givens[given].value
      guard stated.shape == own.shape else { return count + own.shape.count }
      return count + zip(stated.elements, own.elements).count { $0.value != $1.value }
    }
    return off > 1 && off * 3 > all
  }
}
