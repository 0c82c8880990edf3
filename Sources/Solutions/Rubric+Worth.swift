internal import Marking
package import Rubrics

/// What steps and groups are worth, in words.
extension Rubric {
  /// The group whose first step stands at a place; nil where none begins there.
  package func groupBegun(by place: Int) -> Group? {
    guard let group = steps[place].group, place == 0 || steps[place - 1].group != group else {
      return nil
    }
    return groups[group]
  }
}

extension Rubric.Group {
  /// Its title, and how many of its steps count where not all do.
  package var heading: String { best.map { "\(title) (the best \($0) count)" } ?? title }
}

extension Rubric.Step {
  /// `2 points`, `1 point, optional`.
  package var worth: String {
    let points = Points.words(points)
    return standing == .required ? points : "\(points), \(standing.rawValue)"
  }
}
