package import Algebra

/// The labels of a simulated answer's steps, by how they were made.
package enum Label: String, CaseIterable, Sendable {
  /// Right arithmetic from right values.
  case correct
  /// Right arithmetic from own values that are wrong.
  case followThrough
  /// The mistake was made here.
  case wrong
  /// Off by 2 to 4 units: told apart from rounding only if it stands on little of it.
  case near
  case missing
  /// Right again by two mistakes that cancel, or made from a near value: nothing can be asked of
  /// it.
  case either
}

/// An answer of a simulated student with the truth about each step.
package struct Answer: Sendable {
  /// The entries of each step that is stated, by rows, as they are written.
  package private(set) var statements: [(step: WorkedStep, rows: [[String]])] = []
  package private(set) var labels: [WorkedStep: Label] = [:]
  /// The mistakes that show.
  package private(set) var mistakes: [WorkedStep: Mistake] = [:]
  /// The values that are written, and those of the reference solution.
  package private(set) var written: [WorkedStep: Matrix<Double>] = [:]
  package private(set) var reference: [WorkedStep: Matrix<Double>] = [:]

  /// The statements as plain text.
  package var text: String { AnswerNotation.text.answer(statements) }

  private var held: [WorkedStep: Table] = [:]
  private var isTainted: Set<WorkedStep> = []
  private var isBlurred: Set<WorkedStep> = []

  /// - Returns: nil where the working ends, at the logarithm of a probability rounded to 0.
  package init?(
    of student: Student, on network: Network, using generator: inout some RandomNumberGenerator
  ) {
    for step in WorkedStep.allCases {
      guard let value = network.work(step, from: reference, chain: false) else { return nil }
      reference[step] = value
    }
    for step in WorkedStep.allCases {
      guard work(step, student, network, &generator) else { return nil }
    }
  }

  private mutating func work(
    _ step: WorkedStep, _ student: Student, _ network: Network,
    _ generator: inout some RandomNumberGenerator
  ) -> Bool {
    let chain = student.usesChain
    guard let right = network.work(step, from: held, chain: chain), right.isFinite else {
      return false
    }
    let sources = step.sources(chain: chain)
    var label = Label.correct
    if sources.contains(where: isTainted.contains) {
      label = .followThrough
      isTainted.insert(step)
    }
    if sources.contains(where: isBlurred.contains) {
      label = .either
      isBlurred.insert(step)
    }
    var value = right
    if let mistake = student.mistakes[step] {
      value =
        mistaken(mistake, step, right, student, network, &generator) ?? right
      label = judge(mistake, step, &value, right, label, student, network)
    }
    guard value.isFinite else { return false }
    keep(step, value, right, label, student)
    return true
  }

  /// The value with a mistake in it; nil where it cannot be made here.
  private func mistaken(
    _ mistake: Mistake, _ step: WorkedStep, _ right: Table, _ student: Student,
    _ network: Network, _ generator: inout some RandomNumberGenerator
  ) -> Table? {
    let index = Int.random(in: right.elements.indices, using: &generator)
    let sign = Bool.random(using: &generator) ? 1.0 : -1
    let unit = PowerOfTen.scale(1, by: -(student.digits[step] ?? 3))
    var value = right
    switch mistake {
    case .missing: return right
    case .doubled: return 2 * right
    case .halved: return 0.5 * right
    case .offByFifth: return right.map { $0 + 0.2 }
    case .offByEighth: return right.map { $0 + 0.125 }
    case .exchanged: value.elements.swapAt(0, value.columns > 1 ? 1 : value.rows - 1)
    case .slip:
      let share = Double.random(in: 0.08...0.5, using: &generator)
      value.elements[index] += sign * max(abs(right.elements[index]) * share, 8 * unit)
    case .near:
      value.elements[index] += sign * Double(Int.random(in: 2...4, using: &generator)) * unit
    case .digitsSwapped:
      guard let other = swapped(right.elements[index], step, student, &generator) else {
        return nil
      }
      value.elements[index] = other
    default:
      return network.work(step, from: held, chain: student.usesChain, mistake: mistake)
    }
    return value
  }

  private func swapped(
    _ value: Double, _ step: WorkedStep, _ student: Student,
    _ generator: inout some RandomNumberGenerator
  ) -> Double? {
    var text = Array(student.written(value, in: step).description)
    let indices = text.indices.dropLast().filter {
      text[$0].isNumber && text[$0 + 1].isNumber && text[$0] != text[$0 + 1]
    }
    guard let index = indices.randomElement(using: &generator) else { return nil }
    text.swapAt(index, index + 1)
    return Double(String(text))
  }

  /// Labels a step with a mistake: the mistake may not show, or cancel another.
  private mutating func judge(
    _ mistake: Mistake, _ step: WorkedStep, _ value: inout Table, _ right: Table, _ label: Label,
    _ student: Student, _ network: Network
  ) -> Label {
    let unit = PowerOfTen.scale(1, by: -(student.digits[step] ?? 3))
    if mistake == .missing { return .missing }
    if mistake == .near {
      isTainted.insert(step)
      isBlurred.insert(step)
      return .near
    }
    if value.isIndistinguishable(from: right, unit: unit) {
      value = right
      return label
    }
    isTainted.insert(step)
    let byOtherRoute = network.work(step, from: held, chain: !student.usesChain)
    let lawful = [reference[step], byOtherRoute].compactMap { $0 }
    if lawful.contains(where: { value.isIndistinguishable(from: $0, unit: unit) }) {
      isBlurred.insert(step)
      return .either
    }
    mistakes[step] = mistake
    return .wrong
  }

  private mutating func keep(
    _ step: WorkedStep, _ value: Table, _ right: Table, _ label: Label, _ student: Student
  ) {
    labels[step] = label
    let numerals = value.map { student.written($0, in: step) }
    // A matrix of another shape cannot be gone on with.
    let isCarried = student.carriesMistakes && value.shape == right.shape
    held[step] = isCarried ? (student.carriesRounded ? numerals.map(\.value) : value) : right
    guard label != .missing else { return }
    written[step] = numerals.map(\.value)
    let rows = (0..<value.rows).map { row in
      (0..<value.columns).map { student.text(numerals[row, $0]) }
    }
    statements.append((step, rows))
  }
}
