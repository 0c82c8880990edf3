internal import AnswerSheets
internal import Notation
internal import Rubrics

/// The meanings of the canonical names on a sheet.
struct NameIndex: Sendable {
  /// The quantity that a name means, by its index in the rubric.
  enum Meaning: Hashable, Sendable {
    case given(Int)
    case step(Int)
    /// One entry of a step that the rubric gives a name of its own.
    case part(Int, Statement.Entry)

    /// The step that it is, or is an entry of.
    var step: Int? {
      switch self {
      case .step(let step), .part(let step, _): step
      case .given: nil
      }
    }
  }

  private let exact: [String: Meaning]
  /// Names by their lower-case form, where no two of the rubric differ by case alone.
  private let canonicalName: [String: Meaning]
  private let all: [String]

  init(_ rubric: Rubric) {
    var exact: [String: Meaning] = [:]
    for (index, given) in rubric.givens.enumerated() {
      for name in given.names.union([given.name]) { exact[name] = .given(index) }
    }
    for (index, step) in rubric.steps.enumerated() {
      // By its other names a step with a heading of its own is known under that alone.
      let names = step.under == nil ? step.names.union([step.name]) : [step.name]
      for name in names { exact[name] = .step(index) }
      for part in step.parts {
        exact[part.name] = .part(index, Statement.Entry(row: part.row, column: part.column))
      }
    }
    self.exact = exact
    all = exact.keys.sorted()
    canonicalName = Dictionary(grouping: exact, by: { $0.key.lowercased() }).compactMapValues {
      entries in
      Set(entries.map(\.value)).count == 1 ? entries[0].value : nil
    }
  }

  /// The meaning of a canonical name, by its lower-case form where it is not known as written; nil
  /// for unknown names.
  subscript(name: String) -> Meaning? {
    exact[name] ?? canonicalName[name.lowercased()]
  }

  /// The step whose name is closest to an unknown one, if any is close.
  func nearestStep(to name: String) -> Int? {
    Spelling.nearest(to: name, among: all).flatMap { exact[$0]?.step }
  }
}
