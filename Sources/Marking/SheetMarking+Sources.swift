internal import Formulas
internal import Rubrics

/// The combinations of sources from which a step may have been worked out (Documentation/Marking.md, section 4).
extension SheetMarking {
  /// So many combinations are tried; beyond, the student has the benefit of the doubt.
  private static let combinationLimit = 256

  /// The own values found not right that a route takes as they are stated.
  func ownErrors(_ step: Int, _ route: NodeID, _ sources: Sources) -> [Int] {
    reached(step, route, sources).filter { isDoubtful($0) && (sources[$0] ?? .stated).isOwn }
  }

  /// The wrongly copied givens that a route takes as they were copied.
  func misread(_ step: Int, _ route: NodeID, _ sources: Sources) -> [Int] {
    guard !sources.misread.isEmpty else { return [] }
    let nodes = nodes(step, route, sources)
    return sources.misread.filter { nodes.contains(key.rubric.givens[$0].node) }.sorted()
  }

  /// Whether a stated step was found not right, so that it has other sources than itself.
  private func isDoubtful(_ step: Int) -> Bool {
    guard isStated[step] else { return false }
    let finding = findings[step]
    return finding.verdict == .wrong || finding.verdict == .followThrough
      || (finding.verdict == .imprecise && finding.isOwn)
  }

  /// The earlier steps that a route meets first, with some of them passed through; the last of them first.
  func reached(_ step: Int, _ route: NodeID, _ sources: Sources) -> [Int] {
    walk.nodes(of: key.graph, below: route) { isHeld($0, step, route, sources) }
    return walk.leaves.compactMap { key.step(of: $0) }.sorted(by: >)
  }

  /// The nodes of a route down to the steps that are held and the givens.
  func nodes(_ step: Int, _ route: NodeID, _ sources: Sources) -> Set<NodeID> {
    walk.nodes(of: key.graph, below: route) { isHeld($0, step, route, sources) }
    return Set(walk.found)
  }

  private func isHeld(_ node: NodeID, _ step: Int, _ route: NodeID, _ sources: Sources) -> Bool {
    guard let held = key.step(of: node), held < step, node != route else { return false }
    return isStated[held] && sources[held] != .recomputed
  }

  /// Tries combinations until one is taken: those that use no own error first, then all as stated, then the mixtures; and all
  /// of them again with the givens that were copied wrongly.
  mutating func tryCombinations(
    for step: Int, _ isTaken: (inout SheetMarking, Sources) -> Bool
  ) {
    // The mixtures are many, and most steps need none of them.
    let first = combinations(for: step, mixed: false)
    for sources in first where isTaken(&self, sources) { return }
    let plain = combinations(for: step, mixed: true)
    for sources in plain.dropFirst(first.count) where isTaken(&self, sources) { return }
    for set in misreadSets {
      for sources in plain where isTaken(&self, sources.reading(misread: set)) { return }
    }
  }

  /// All wrongly copied givens, then each alone.
  private var misreadSets: [Set<Int>] {
    let all = Set(misread.keys)
    return all.count > 1 ? [all] + misread.keys.sorted().map { [$0] } : all.isEmpty ? [] : [all]
  }

  private func combinations(for step: Int, mixed: Bool) -> [Sources] {
    let doubtful = key.ancestors[step].filter(isDoubtful)
    var tried: [Sources] = []
    var known: Set<Sources> = []
    func add(_ sources: Sources) {
      if tried.count < Self.combinationLimit, known.insert(sources).inserted {
        tried.append(sources)
      }
    }
    let around = Sources().with(doubtful, .recomputed)
    add(around)
    add(Sources().with(doubtful, .reference))
    // A step found right may have been passed by as well, where a short cut leads around it: who works with p − Y may have
    // stated it a little off and gone on with the right one.
    for passed in reached(step, key.routes[step][0], around)
    where around[passed] == nil && key.routes[passed].count > 1 {
      add(around.with(passed, .recomputed))
    }
    add(Sources())
    for source in [Source.recomputed, .reference] {
      for one in doubtful { add(Sources().with(one, source)) }
    }
    guard mixed else { return tried }
    mix(step, add)
    if tried.count == Self.combinationLimit { tried.append(Sources().with(doubtful, .any)) }
    return tried
  }

  /// All mixtures that differ, from the sources nearest to the step on.
  private func mix(_ step: Int, _ add: (Sources) -> Void) {
    var budget = Self.combinationLimit * 4
    func explore(_ sources: Sources) {
      budget -= 1
      guard budget > 0 else { return }
      let open = key.routes[step].flatMap { reached(step, $0, sources) }
        .filter { isDoubtful($0) && sources[$0] == nil }.max()
      guard let open else { return add(sources) }
      for source in [Source.recomputed, .reference, .stated] { explore(sources.with(open, source)) }
    }
    explore(Sources())
  }
}
