internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// What of a sheet a rubric asks for: its section, what stands under a step's own heading, and of several passes the
/// first.
struct ScopedSheet {
  private(set) var sheet: AnswerSheet
  /// Whether the rubric's section is nowhere.
  private(set) var lacksSection = false
  /// The headings that steps are asked for under and that are nowhere.
  private(set) var absentScopes: [String] = []

  /// What is known of the places behind one heading.
  private struct Scope {
    var isInSection = false
    /// The places of the `under:` that are fulfilled.
    var under: [Int] = []
    /// The highest number of each kind of pass.
    var passes: [String: Int] = [:]
  }

  init(_ sheet: AnswerSheet, _ rubric: Rubric, _ names: NameIndex) {
    self.sheet = sheet
    let paths = Self.paths(rubric)
    guard
      rubric.section != nil || !paths.isEmpty
        || sheet.headings.contains(where: { HeadingWords($0.text).pass != nil })
    else { return }
    let section = rubric.section.map(HeadingWords.init)
    let wanted = paths.map { path in path.split(separator: "/").map { HeadingWords(String($0)) } }
    var scopes: [Scope] = []
    let map = ScopeMap(sheet.headings) { open in
      var scope = Scope()
      if let section { scope.isInSection = open.contains { $0.words.begins(with: section) } }
      scope.under = wanted.indices.filter { Self.follows(open, wanted[$0]) }
      for entry in open {
        if let (kind, number) = entry.words.pass { scope.passes[kind] = number }
      }
      scopes.append(scope)
    }
    lacksSection = section != nil && !scopes.contains(where: \.isInSection)
    let found = Set(scopes.flatMap(\.under))
    absentScopes = paths.indices.filter { !found.contains($0) }.map { paths[$0] }
    let under = UnderNames(rubric, paths)
    var passes = FirstPasses(names, rubric)
    self.sheet.statements = sheet.statements.compactMap { statement in
      let scope = map.place(before: statement.position).map { scopes[$0] } ?? Scope()
      guard section == nil || scope.isInSection else { return nil }
      if let named = under.named(statement, scope.under) { return named }
      return passes.kept(statement, scope.passes)
    }
  }

  /// The `under:` of all steps, each once.
  private static func paths(_ rubric: Rubric) -> [String] {
    var paths: [String] = []
    for step in rubric.steps {
      if let path = step.under, !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  /// Whether the headings of a path stand one within the other among those open.
  private static func follows(_ open: [ScopeMap.Entry], _ path: [HeadingWords]) -> Bool {
    var left = path[...]
    for entry in open {
      guard let next = left.first else { break }
      if entry.words.holds(next) { left = left.dropFirst() }
    }
    return left.isEmpty && !path.isEmpty
  }
}

/// The names that steps have under their own headings only.
private struct UnderNames {
  /// The name of the step by the place of its path and a name as it is looked up.
  private var steps: [Int: [String: String]] = [:]

  init(_ rubric: Rubric, _ paths: [String]) {
    for step in rubric.steps {
      guard let path = step.under, let place = paths.firstIndex(of: path) else { continue }
      for name in step.names { steps[place, default: [:]][name.lowercased()] = step.name }
    }
  }

  /// A statement by the name that is its step's alone; nil where it is that of no step under these headings.
  func named(_ statement: Statement, _ paths: [Int]) -> Statement? {
    for path in paths.reversed() {
      guard let name = steps[path]?[statement.name.lowercased()] else { continue }
      var statement = statement
      statement.name = name
      return statement
    }
    return nil
  }
}

/// Which statements of a step belong to the first of several passes: a later one takes nothing back, but in the second
/// the updated values are worked with, where these are asked for.
private struct FirstPasses {
  private let names: NameIndex
  private let givens: [Rubric.Given]
  /// The passes in which each step was first stated.
  private var first: [NameIndex.Meaning: [String: Int]] = [:]

  init(_ names: NameIndex, _ rubric: Rubric) {
    self.names = names
    givens = rubric.givens
  }

  /// The statement as it counts; nil where it says what an earlier pass has said.
  mutating func kept(_ statement: Statement, _ passes: [String: Int]) -> Statement? {
    guard let meaning = names[statement.name], statement.sides.hasValue else { return statement }
    if case .given(let given) = meaning {
      guard passes.values.contains(2), !repeats(statement, givens[given]),
        let updated = updated(statement)
      else { return statement }
      return kept(updated, passes)
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

  /// The statement by the name of its updated value; nil where that is not asked for.
  private func updated(_ statement: Statement) -> Statement? {
    guard !statement.name.hasSuffix("_new"), case .step? = names[statement.name + "_new"] else {
      return nil
    }
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
  /// What to say of a sheet without the section asked for.
  static func noSection(_ title: String, in sheet: AnswerSheet) -> String {
    let found = sheet.headings.prefix(4).map { "'\($0.text.prefix(40))'" }
    let headings =
      found.isEmpty ? "it has no headings" : "its headings are \(found.joined(separator: ", "))"
    return "the section '\(title)' was not found; \(headings)"
  }
}
