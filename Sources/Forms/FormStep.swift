internal import Algebra
internal import Formulas
internal import Languages
internal import Marking
internal import Rubrics
internal import Solutions

/// A step as a form asks for it: a grid of cells of its shape.
struct FormStep: Sendable {
  /// The step's name in the rubric, by which the cells are called.
  let name: String
  let shape: Shape
  /// Whether an expression is asked for, in one field, not numbers.
  let isExpression: Bool
  /// To so many digits, for full credit; 0 where any number of them does.
  let digits: Int
  /// The question, in Markdown.
  let text: String?
  /// The step's points as text, in the rubric's language.
  let worth: String
  /// The title of the problem part that begins with it, and what is asked there.
  let part: (heading: String, text: String?)?

  init(at index: Int, of rubric: Rubric) {
    let step = rubric.steps[index]
    let language = rubric.language
    name = step.name
    isExpression = rubric.derivation != nil
    shape = isExpression ? .scalar : rubric.graph.shape(of: step.node)
    digits = isExpression ? 0 : Self.digits(step.policy)
    text = step.text
    worth = Self.worth(of: step, language)
    part = rubric.groupBegun(by: index).map { group in
      (
        group.best.map { language("\(group.title) (the best \($0) count)") } ?? group.title,
        group.text
      )
    }
  }

  /// The digits for full credit; a fixed tolerance asks for none.
  private static func digits(_ policy: MarkingPolicy) -> Int {
    if case .fixed = policy.tolerance { 0 } else { policy.digits }
  }

  /// `2 points`, `1 point, optional`.
  private static func worth(of step: Rubric.Step, _ language: Language) -> String {
    let points =
      step.points == 1 ? language("1 point") : language("\(Points.text(step.points)) points")
    switch step.requirement {
    case .required: return points
    case .optional: return points + ", " + language("optional")
    case .bonus: return points + ", " + language("bonus")
    }
  }

  /// The name of a cell, counted from 1: `Z1[2,1]`, or `L` of a number.
  func cellName(_ row: Int, _ column: Int) -> String {
    shape.isScalar ? name : "\(name)[\(row),\(column)]"
  }

  /// The name of a cell when it is read out.
  func cellLabel(_ row: Int, _ column: Int, _ language: Language) -> String {
    if shape.isScalar { return name }
    return shape.columns == 1
      ? language("\(name), row \(row)") : language("\(name), row \(row), column \(column)")
  }

  /// To how many digits it is asked for; nil where that is not said.
  func precision(_ language: Language) -> String? {
    switch digits {
    case ...0: nil
    case 1: language("to 1 digit")
    default: language("to \(digits) digits")
    }
  }
}
