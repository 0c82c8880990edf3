internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// The part of a sheet that a rubric asks for: its section, the statements under a step's own
/// heading, and of several passes the first.
struct ScopedSheet {
  private(set) var sheet: AnswerSheet
  /// Whether the rubric's section is nowhere.
  private(set) var lacksSection = false
  /// The headings that steps are asked for under and that are nowhere.
  private(set) var absentScopes: [String] = []

  /// The scope of the statements behind one heading.
  private struct Scope {
    var isInSection = false
    /// The indices of the `under:` that are fulfilled.
    var under: [Int] = []
    /// The highest number of each kind of pass.
    var passes: [String: Int] = [:]
  }

  init(_ sheet: AnswerSheet, _ asked: AskedScopes, _ model: ReferenceModel) {
    self.sheet = sheet
    guard
      !asked.isEmpty || sheet.headings.contains(where: { HeadingWords.pass(of: $0.text) != nil })
    else { return }
    let map = ScopeMap(sheet.headings) { open in
      var scope = Scope()
      if let section = asked.section {
        scope.isInSection = open.contains { $0.words.begins(with: section) }
      }
      scope.under = asked.wanted.indices.filter { Self.follows(open, asked.wanted[$0]) }
      for entry in open {
        if let (kind, number) = entry.words.pass { scope.passes[kind] = number }
      }
      return scope
    }
    if sheet.forms.isEmpty {
      let found = Set(map.scopes.flatMap(\.under))
      lacksSection = asked.section != nil && !map.scopes.contains(where: \.isInSection)
      absentScopes = asked.paths.indices.filter { !found.contains($0) }.map { asked.paths[$0] }
    }
    var passes = FirstPasses(model)
    for statement in sheet.statements {
      let scope = map[statement.position] ?? Scope()
      if asked.section == nil || scope.isInSection { passes.note(statement, scope.passes) }
    }
    self.sheet.statements = sheet.statements.compactMap { statement in
      // A form asks for each step by its own name.
      if sheet.forms[statement.position.file] != nil { return statement }
      let scope = map[statement.position] ?? Scope()
      guard asked.section == nil || scope.isInSection else { return nil }
      if let named = asked.named(statement, scope.under) { return named }
      return passes.kept(statement, scope.passes)
    }
  }

  /// Whether the headings of a path stand one within the other among those open.
  private static func follows(_ open: [OpenHeading], _ path: [HeadingWords]) -> Bool {
    var left = path[...]
    for entry in open {
      guard let next = left.first else { break }
      if entry.words.holds(next) { left = left.dropFirst() }
    }
    return left.isEmpty && !path.isEmpty
  }
}

/// The statements of a sheet's first pass: those of a later pass take nothing back.
///
/// A value of the second pass is that of the updated quantity, where the rubric asks for one.
private struct FirstPasses {
  private let model: ReferenceModel
  /// The steps of one number that are stated of a first sample, of a later one, and of no sample.
  private var (ofFirst, ofLater, ofAll): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
  /// The passes in which each step was first stated.
  private var first: [NameIndex.Meaning: [String: Int]] = [:]

  init(_ model: ReferenceModel) { self.model = model }

  /// Takes note of a statement before any is kept or not.
  mutating func note(_ statement: Statement, _ passes: [String: Int]) {
    guard statement.sides.hasValue, case .step(let step)? = model.names[statement.name],
      model.references[step].shape.isScalar
    else { return }
    if let sample = sample(passes) {
      if sample > 1 { ofLater.insert(step) } else { ofFirst.insert(step) }
    } else {
      ofAll.insert(step)
    }
  }

  /// The statement as it counts; nil if it repeats an earlier pass or is one sample's share of a
  /// statement about all.
  mutating func kept(_ statement: Statement, _ passes: [String: Int]) -> Statement? {
    guard let meaning = model.names[statement.name], statement.sides.hasValue else {
      return statement
    }
    if case .step(let step) = meaning, ofFirst.contains(step), ofLater.contains(step),
      ofAll.contains(step), sample(passes) != nil
    {
      return nil
    }
    if case .given(let given) = meaning {
      guard passes.values.contains(2), !repeats(statement, model.rubric.givens[given]),
        let updated = updated(statement)
      else { return statement }
      return kept(updated, passes)
    }
    if let entry = sample(of: statement, meaning, passes) {
      var statement = statement
      statement.entry = entry
      return statement
    }
    guard let earlier = first[meaning] else {
      first[meaning] = passes
      return statement
    }
    guard let later = passes.first(where: { $0.value > earlier[$0.key] ?? 1 }) else {
      return statement
    }
    guard later.value == (earlier[later.key] ?? 1) + 1 else { return nil }
    return updated(statement).flatMap { kept($0, passes) }
  }

  /// The number of the sample among some passes; of several within each other the highest.
  private func sample(_ passes: [String: Int]) -> Int? {
    passes.filter { PassWords.samples.contains($0.key) }.map(\.value).max()
  }

  /// The entry that a number is of a vector over samples (`Sample 2: z = 0.6`), or a matrix's row.
  private func sample(
    of statement: Statement, _ meaning: NameIndex.Meaning, _ passes: [String: Int]
  ) -> Statement.Entry? {
    guard case .step(let step) = meaning, statement.entry == nil,
      case .value(let value)? = statement.sides.last?.content,
      let number = sample(passes)
    else { return nil }
    let shape = model.references[step].shape
    let isEntry = shape.isVector && value.shape.isScalar
    let isRow =
      !shape.isVector && value.shape.isVector && value.shape.count == shape.columns
      && shape.columns > 1
    let count = isEntry ? shape.count : isRow ? shape.rows : 0
    return count > 1 && (1...count).contains(number) ? Statement.Entry(row: number) : nil
  }

  /// The statement by the name of its updated value; nil where that is not asked for.
  private func updated(_ statement: Statement) -> Statement? {
    guard !statement.name.hasSuffix("_new"), case .step? = model.names[statement.name + "_new"]
    else { return nil }
    var statement = statement
    statement.name += "_new"
    return statement
  }

  /// Whether a statement gives a given its own value.
  private func repeats(_ statement: Statement, _ given: Rubric.Given) -> Bool {
    guard case .value(let value)? = statement.sides.last?.content else { return true }
    return value.elements.map(\.value) == given.value.elements.map(\.value)
  }
}

extension [Side] {
  fileprivate var hasValue: Bool {
    contains { side in
      if case .value = side.content { true } else { false }
    }
  }
}

extension Wording {
  /// The words for a sheet without the section asked for.
  static func noSection(_ title: String, in sheet: AnswerSheet) -> String {
    let found = sheet.headings.prefix(4).map { "'\($0.text.prefix(40))'" }
    let headings =
      found.isEmpty ? "it has no headings" : "its headings are \(found.joined(separator: ", "))"
    return "the section '\(title)' was not found; \(headings)"
  }
}
