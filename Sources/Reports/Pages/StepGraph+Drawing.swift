internal import Algebra
internal import Languages
internal import Marking

extension StepGraph {
  /// The graph of a submission as SVG: each step with the sign of its verdict, the first error and
  /// what follows from it marked.
  func drawing(_ mark: SubmissionMark, _ language: Language) -> Markup {
    let first = mark.firstFault.flatMap { fault in names.firstIndex(of: fault.step) }
    let followers = Set(
      mark.firstFault.map { mark.consequences(of: $0.step) }.map { consequences in
        names.indices.filter { consequences.contains(names[$0]) }
      } ?? [])
    let lines = edges.map { edge in
      line(
        edge,
        isMarked: followers.contains(edge.to)
          && (edge.from == first || followers.contains(edge.from)))
    }
    let steps = zip(names.indices, mark.steps).map { index, step in
      box(
        index, step, index == first ? .first : followers.contains(index) ? .follower : .other,
        language)
    }
    return """
      <svg class="graph" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
      width="\(Self.number(width))" height="\(Self.number(height))" role="group" \
      aria-labelledby="graph-title graph-desc">
      <title id="graph-title">\(language("The graph of the steps"))</title>
      <desc id="graph-desc">\(Self.description(of: mark, language))</desc>
      <g class="edges" aria-hidden="true">\(lines)</g>
      \(steps)</svg>
      """
  }

  /// The first error and what follows from it in a sentence.
  static func description(of mark: SubmissionMark, _ language: Language) -> String {
    guard let fault = mark.firstFault else {
      // Points are lost where a given was copied wrongly, too, and where nothing was left to work
      // out.
      return mark.points < mark.max
        ? language("Every step follows from what stands before it, but points were lost.")
        : language("Every step is right.")
    }
    let names = mark.consequences(of: fault.step)
    let start =
      fault.verdict == .wrong
      ? language("The first error is in \(fault.step)")
      : language(
        "The first step that is not right is \(fault.step), which is \(language(fault.verdict.word))"
      )
    switch names.count {
    case 0: return language("\(start); no other step stands on it.")
    case 1: return language("\(start); \(names[0]) follows from it.")
    default: return language("\(start); \(names) follow from it.")
    }
  }

  private enum Role: String {
    case first, follower, other
  }

  private func box(
    _ index: Int, _ step: StepMark, _ role: Role, _ language: Language
  ) -> Markup {
    let box = boxes[index]
    let phrase: Phrase? =
      switch role {
      case .first: step.verdict == .wrong ? "the first error" : "the first that is not right"
      case .follower: "follows from the first error"
      case .other: nil
      }
    let word = language(step.verdict.word)
    let found = phrase.map { language("\(word), \(language($0))") } ?? word
    // A line of the names' length would be wider than the page.
    let name = step.step.count > 24 ? step.step.prefix(23) + "…" : step.step[...]
    return """
      <a href="#step-\(index + 1)" aria-label="\(language("\(step.step): \(found)"))">\
      <g class="node \(step.verdict.rawValue) \(role.rawValue)"><rect x="\(Self.number(box.x))" \
      y="\(Self.number(box.y))" width="\(Self.number(box.width))" \
      height="\(Self.number(Self.boxHeight))" rx="7"/><text x="\(Self.number(box.x + box.width / 2))" \
      y="\(Self.number(box.y + 20))" text-anchor="middle">\(step.verdict.sign) \(String(name))</text>\
      </g></a>

      """
  }

  private func line(_ edge: Edge, isMarked: Bool) -> Markup {
    guard let start = edge.points.first else { return "" }
    var path = "M\(Self.number(start.x)) \(Self.number(start.y))"
    for (index, point) in edge.points.enumerated().dropFirst() {
      let before = edge.points[index - 1]
      let middle = Self.number((before.y + point.y) / 2)
      path +=
        index % 2 == 1
        ? "C\(Self.number(before.x)) \(middle) \(Self.number(point.x)) \(middle) "
          + "\(Self.number(point.x)) \(Self.number(point.y))"
        : "L\(Self.number(point.x)) \(Self.number(point.y))"
    }
    return isMarked ? "<path class=\"marked\" d=\"\(path)\"/>" : "<path d=\"\(path)\"/>"
  }

  private static func number(_ value: Double) -> String {
    Points.text((value * 10).rounded() / 10)
  }
}
