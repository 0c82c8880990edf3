internal import AnswerSheets
internal import Marking
internal import Notation
internal import Rubrics

/// Whether each of a rubric's `names:` is understood where a student writes it: before `=` and
/// before `:`.
struct RubricNames {
  private let rubric: Rubric
  private let marker: Marker
  private let values: [String]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    marker = Marker(rubric: rubric)
    values = rubric.writtenValues
  }

  /// The steps with a name that no writing matches or that means another step, each with advice.
  func faults() -> [(step: String, message: String)] {
    rubric.steps.indices.flatMap { step in
      rubric.steps[step].spellings.compactMap { spelling in
        fault(of: spelling, step).map { (rubric.steps[step].name, $0) }
      }
    }
  }

  private func fault(of spelling: String, _ step: Int) -> String? {
    guard spelling.unicodeScalars.contains(where: Self.isPartOfName) else {
      return
        "nobody could write the name '\(spelling)'; expected one with a letter, or leave it out"
    }
    let found = Set([" = ", ": "].flatMap { steps(by: spelling + $0 + values[step], step) })
    if found == [step] { return nil }
    if let other = found.first(where: { $0 != step }) {
      return
        "'\(spelling)', a further name of '\(rubric.steps[step].name)', is read as "
        + "'\(rubric.steps[other].name)'; leave it out, or rename one of them"
    }
    let proposal = Self.plainForms(of: spelling).first { form in
      steps(by: form + " = " + values[step], step) == [step]
    }
    return "'\(spelling) = \(values[step])' in a student's text is not understood; "
      + (proposal.map { "write '\($0)', or leave it out" } ?? "leave it out")
  }

  /// A letter, a digit or a sign of mathematics such as `∂`.
  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || !scalar.isASCII
  }

  /// Simpler writings of a name: as it folds, and its letters and digits alone.
  private static func plainForms(of spelling: String) -> [String] {
    let letters = spelling.filter { $0.isLetter || $0.isNumber }
    return [QuantityName.canonicalName(spelling), letters].filter { !$0.isEmpty && $0 != spelling }
  }

  /// The steps that a line states, written plainly or, for a name of LaTeX, between dollars.
  private func steps(by line: String, _ step: Int) -> [Int] {
    let isLatex = line.contains("\\") || line.contains("{")
    let lines = isLatex ? ["$\(line)$", line] : [line]
    for line in lines {
      let found = stated(by: headings(of: step) + line + "\n")
      if !found.isEmpty { return found }
    }
    return []
  }

  private func headings(of step: Int) -> String {
    var headings = rubric.section.map { "# \($0)\n\n" } ?? ""
    for (depth, heading) in (rubric.steps[step].under ?? "").split(separator: "/").enumerated() {
      headings += String(repeating: "#", count: min(depth + 2, 6)) + " \(heading)\n\n"
    }
    return headings
  }

  private func stated(by text: String) -> [Int] {
    let limits = ReadingLimits(catalogue: marker.catalogue)
    guard
      let sheet = try? AnswerReader.read(Array(text.utf8), fileName: "answer.md", limits: limits)
    else { return [] }
    let marks = marker.mark(sheet).steps
    return marks.indices.filter { ![.missing, .unreadable].contains(marks[$0].verdict) }
  }
}
