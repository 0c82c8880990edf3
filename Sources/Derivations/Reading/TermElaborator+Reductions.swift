internal import AnswerSheets
internal import Notation

/// Sums along an axis, and norms of one kind or another.
extension TermElaborator {
  /// `sum(x, 2)`, `sum(x, axis=1)`, `norm(x, 2)`; nil for a function of one argument and for any
  /// other.
  ///
  /// By position the axes are counted from 1, as in MATLAB, by keyword from 0, as in NumPy.
  func reduction(_ name: String, _ arguments: [Expression]) throws(UnreadTerm) -> Term? {
    guard arguments.count == 2, let function = Vocabulary.function(name) else { return nil }
    let second = arguments[1]
    switch function {
    case .sum, .mean:
      let axis: Int?
      if case .call("axis", let indices) = second.kind {
        axis = indices[0].wholeNumber.map { $0 == -1 ? 1 : $0 }
      } else {
        axis = second.wholeNumber.map { max($0 - 1, 0) }
      }
      guard let axis, (0...1).contains(axis) else {
        throw UnreadTerm(message: "a sum along an axis that no matrix has", offset: second.offset)
      }
      let along: Term.Function = function == .sum ? .sumAlong(axis: axis) : .meanAlong(axis: axis)
      return .call(along, [try term(arguments[0])])
    case .norm:
      switch second.wholeNumber {
      case 1: return .call(.sum, [.call(.abs, [try term(arguments[0])])])
      case 2: return .call(.norm, [try term(arguments[0])])
      default: throw Self.otherNorm(at: second.offset)
      }
    default: return nil
    }
  }

  /// The norm that the scripts below it tell, which are taken away: the 2 or the F of the usual
  /// one, the 1 of the sum of absolute values.
  func norm(
    of arguments: [Term], _ scripts: inout Scripts, _ written: ArraySlice<Expression.Script>
  ) throws(UnreadTerm) -> Term {
    let marks = scripts.below + scripts.words
    // A script below that tells nothing, as ∞ does, is another norm all the same.
    let isMarked = written.contains { !$0.isAbove }
    guard isMarked || !scripts.indices.isEmpty else { return .call(.norm, arguments) }
    guard scripts.indices.isEmpty, marks.count == 1, ["1", "2", "F"].contains(marks[0]) else {
      throw Self.otherNorm(at: tokens[written.first?.tokens.lowerBound ?? 0].offset)
    }
    (scripts.below, scripts.words) = ([], [])
    return marks == ["1"] ? .call(.sum, [.call(.abs, arguments)]) : .call(.norm, arguments)
  }

  private static func otherNorm(at offset: Int) -> UnreadTerm {
    UnreadTerm(message: "found another norm, expected the Euclidean one", offset: offset)
  }
}
