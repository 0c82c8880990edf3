internal import Algebra
internal import AnswerSheets
internal import Notation
internal import Rubrics

/// The statement of one step on a sheet.
enum StepStatement {
  case missing
  case unreadable(String, Position)
  case stated(StatedStep)

  var isMissing: Bool {
    if case .missing = self { true } else { false }
  }

  /// The stated value, whatever its shape; nil if there is none that can be read.
  var stated: StatedStep? {
    if case .stated(let stated) = self { stated } else { nil }
  }

  /// The stated value, if it has the step's shape.
  var fitting: StatedStep? { stated.flatMap { $0.hasOwnShape ? nil : $0 } }
}

/// The value that counts for a step, brought into the step's shape.
struct StatedStep {
  /// The value as the student wrote it, shape and all.
  let written: Matrix<Numeral>
  /// In the step's shape.
  var value: Matrix<Numeral>
  var position: Position
  /// Whether a row was written where a column is meant, or the reverse.
  var isTurned = false
  /// Whether the shape cannot be the step's.
  var hasOwnShape = false
  /// Whether an earlier statement of the step says something else.
  var isRestated = false
  /// The first statement and the last but one, where they differ: what follows may stand on them.
  var superseded: [ValueSource: Matrix<Numeral>] = [:]

  /// Whether only some of its entries are stated; the others are open.
  var isPartial: Bool { value.elements.contains(where: \.isOpen) }

  /// Keeps what the first of several statements and the last but one say, where it is another.
  fileprivate mutating func supersede(_ values: [Matrix<Numeral>]) {
    guard isRestated, !hasOwnShape else { return }
    for (source, index) in [(ValueSource.first, 0), (.previous, values.count - 2)] {
      let earlier = StatedSteps.fitted(values[index], to: value.shape, at: position)
      guard !earlier.hasOwnShape, !StatedSteps.agree(earlier.value, value),
        !superseded.values.contains(earlier.value)
      else { continue }
      superseded[source] = earlier.value
    }
  }
}

/// The statements of a sheet sorted by the steps and givens they speak of.
struct StatedSteps {
  /// At most this number of unknown names is compared with those of missing steps; a sheet with
  /// more has others in mind.
  private static let unknownLimit = 200

  /// The statement of each step, in the rubric's order.
  private(set) var byStep: [StepStatement] = []
  /// Givens that the sheet states with other values than the rubric's.
  private(set) var misreadGivens: [Int: StatedStep] = [:]
  /// Statements of unknown names that come close to that of a step.
  private(set) var nearNames: [(statement: Statement, step: Int)] = []
  /// The sheet's statements; one of a part by its own name says which entry it is.
  var statements: [Statement]
  /// The indices of each step's statements; copies of these would cost more than the sorting.
  private var indices: StatementIndices

  init(_ sheet: AnswerSheet, _ model: ReferenceModel) {
    let steps = model.rubric.steps
    statements = sheet.statements
    indices = StatementIndices(stepCount: steps.count)
    let (givens, unknown) = sort(by: model)
    openEntries(model)
    nameSamples(model)
    byStep = steps.indices.map { stepStatement(of: $0, like: model.references[$0]) }
    // Whoever has stated everything needs no help with names.
    if byStep.contains(where: \.isMissing) { findNearNames(unknown, model.names) }
    for (given, statement) in givens where differs(statements[statement], given, model) {
      let reference = model.rubric.givens[given].value.map(\.value)
      if let stated = stepStatement(at: statement, like: reference).fitting, !stated.isPartial {
        misreadGivens[given] = stated
      }
    }
  }

  /// The indices on the sheet of the statements of a step.
  func indices(of step: Int) -> [Int] { indices[step] }

  /// The position of a step's first statement.
  func firstPosition(of step: Int) -> Position? {
    indices[step].map { statements[$0].position }.min()
  }

  /// The statements of a step that are chains of equalities.
  func chains(of step: Int) -> [Statement] {
    if let only = indices.only(of: step), statements[only].sides.count == 1 { return [] }
    return indices[step].filter { statements[$0].sides.count > 1 }.map { statements[$0] }
  }

  /// Sorts the statements by steps, and tells which speak of givens and which of nothing known.
  private mutating func sort(by model: ReferenceModel) -> (
    givens: [(given: Int, statement: Int)], unknown: [Int]
  ) {
    var givens: [(given: Int, statement: Int)] = []
    var unknown: [Int] = []
    var hasGradient = false
    for index in statements.indices {
      switch model.names[statements[index].name] {
      case .step(let step):
        indices.append(index, of: step)
        hasGradient = hasGradient || model.rubric.steps[step].name.hasPrefix("d")
      case .part(let step, let entry):
        statements[index].entry = entry
        indices.append(index, of: step)
      case .given(let given):
        // After the first gradient a given with a new value is its update.
        if hasGradient, let step = model.updatedStep(of: given),
          differs(statements[index], given, model)
        {
          indices.append(index, of: step)
        } else {
          givens.append((given, index))
        }
      case nil: unknown.append(index)
      }
    }
    return (givens, unknown)
  }

  /// - Parameter indices: those of the statements of unknown names; the first of each counts.
  private mutating func findNearNames(_ indices: [Int], _ names: NameIndex) {
    var seen: Set<String> = []
    let first = indices.filter { index in
      seen.count < Self.unknownLimit && seen.insert(statements[index].name).inserted
    }
    nearNames = first.map { statements[$0] }.sorted { $0.position < $1.position }
      .compactMap { statement in
        names.nearestStep(to: statement.name).map { (statement, $0) }
      }
  }

  /// Whether a statement gives a given another value than the rubric does.
  private func differs(_ statement: Statement, _ given: Int, _ model: ReferenceModel) -> Bool {
    guard let value = statement.value else { return false }
    let own = model.rubric.givens[given].value
    guard value.shape.fits(own.shape) else { return false }
    return zip(value.elements, own.elements).contains { $0.value != $1.value }
  }

  private func stepStatement(of step: Int, like reference: Matrix<Double>) -> StepStatement {
    if let only = indices.only(of: step) { return stepStatement(at: only, like: reference) }
    return Self.stepStatement(indices[step].map { statements[$0] }, like: reference)
  }

  /// The statement of a step that is stated once.
  private func stepStatement(at index: Int, like reference: Matrix<Double>) -> StepStatement {
    if statements[index].entry == nil, let (value, side) = statements[index].valueSide {
      return .stated(Self.stated(value, at: statements[index].position, side, like: reference))
    }
    return Self.stepStatement([statements[index]], like: reference)
  }

  private static func stepStatement(
    _ statements: [Statement], like reference: Matrix<Double>
  ) -> StepStatement {
    if statements.contains(where: { $0.entry != nil }) {
      let whole = statements.filter { $0.entry == nil && $0.value != nil }
      if whole.isEmpty { return assembled(statements, like: reference) }
      let statement = stepStatement(whole, like: reference)
      guard case .stated(var stated) = statement else { return statement }
      stated.isRestated = stated.isRestated || statements.contains { contradicts($0, stated) }
      return .stated(stated)
    }
    let values = statements.compactMap { statement in
      statement.value.map { (value: $0, statement: statement) }
    }
    guard var counted = values.last else { return unreadable(statements) }
    if values.count > 1, let listed = listed(values.map(\.statement), like: reference) {
      return listed
    }
    var isRestated = false
    for value in values.dropLast() {
      if agree(value.value, counted.value) {
        if value.value.digitsShown > counted.value.digitsShown { counted = value }
      } else {
        isRestated = true
      }
    }
    var stated = stated(
      counted.value, at: counted.statement.position, counted.statement.sidePosition,
      like: reference)
    stated.isRestated = isRestated
    stated.supersede(values.map(\.value))
    return .stated(stated)
  }

  private static func stated(
    _ value: Matrix<Numeral>, at position: Position, _ side: Position,
    like reference: Matrix<Double>
  ) -> StatedStep {
    var stated = fitted(value, to: reference.shape, at: position)
    // A shape that does not fit is shown where the value stands.
    if stated.hasOwnShape { stated.position = side }
    return stated
  }

  /// The statement of a step without a value: unreadable at the last side that is, or missing.
  static func unreadable(_ statements: [Statement]) -> StepStatement {
    let sides = statements.reversed().flatMap { $0.sides.reversed() }
    for side in sides {
      if case .unreadable(let message) = side.content { return .unreadable(message, side.position) }
    }
    for case (.expression(let expression), let side) in sides.map({ ($0.content, $0) }) {
      if expression.hasNumbersBesideWords {
        return .unreadable(Wording.entriesOfWords, side.position)
      }
      // The working is stated, but no result.
      if expression.isWorking { return .unreadable(Wording.workingAlone, side.position) }
    }
    return .missing
  }
}

extension ReferenceModel {
  /// The step that is the update of a given: `W1_new` for `W1`.
  func updatedStep(of given: Int) -> Int? {
    guard case .step(let step) = names[rubric.givens[given].name + "_new"] else { return nil }
    return step
  }
}
