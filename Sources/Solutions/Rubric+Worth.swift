internal import Languages
internal import Marking
package import Rubrics

/// The worth of steps and groups, in words.
extension Rubric {
  /// The group whose first step stands at an index; nil where none begins there.
  package func groupBegun(by index: Int) -> Group? {
    guard let group = steps[index].group, index == 0 || steps[index - 1].group != group else {
      return nil
    }
    return groups[group]
  }

  /// A group's title, and how many of its steps count where not all do.
  package func heading(of group: Group) -> String {
    group.best.map { language("\(group.title) (the best \($0) count)") } ?? group.title
  }

  /// `2 points`, `1 point, optional`.
  package func worth(of step: Step) -> String {
    let number = Points.text(step.points)
    let points = language(number == "1" ? "1 point" : "\(number) points")
    switch step.requirement {
    case .required: return points
    case .optional: return language("\(points), \(language("optional"))")
    case .bonus: return language("\(points), \(language("bonus"))")
    }
  }
}
