internal import Formulas
internal import YAML

/// Warnings about parts of a rubric that are lawful and yet hardly meant.
extension RubricReading {
  /// Notes everything about a rubric without errors that its author might want to change.
  ///
  /// - Returns: the rubric with the numbers it was checked with.
  mutating func check(_ rubric: Rubric, student: String?) -> Rubric {
    rule = .marking
    checkHandIn()
    guard rubric.derivation == nil else { return rubric }
    rule = .given
    for entry in tightCommas {
      warn(
        entry,
        "\(entry.shown) and what stands behind its comma are two entries; write a point if they are one "
          + "number, else a blank behind the comma")
    }
    rule = .unused
    checkUse(of: rubric)
    rule = .points
    checkPoints(of: rubric)
    rule = .names
    checkNames(of: rubric)
    rule = .numbers
    do {
      let rubric = try rubric.variant(for: student ?? "example")
      checkNumbers(of: rubric)
      return rubric
    } catch {
      let drawn = rubric.givens.first { $0.draw != nil }
      warn(drawn.flatMap { origins[$0.name]?.name }, error.description)
      return rubric
    }
  }

  mutating func warn(_ node: YAMLNode?, _ message: String) {
    faults.append(
      RubricFault(
        line: node?.mark.line ?? 1, column: node?.mark.column ?? 1, message: message,
        severity: .warning, rule: rule))
  }

  private mutating func checkUse(of rubric: Rubric) {
    for given in rubric.givens where !scope.used.contains(given.name) {
      warn(
        origins[given.name]?.name,
        "'\(given.name)' is given, but no formula uses it; use it or take it out")
    }
    for step in rubric.gradientsOfNothing {
      warn(
        origins[step.name]?.formula,
        "'\(step.name)' is the same whatever is given, for what is derived does not depend on that "
          + "by which it is derived; name a quantity that it is computed from")
    }
  }

  private mutating func checkPoints(of rubric: Rubric) {
    guard rubric.steps.allSatisfy({ $0.points == 0 }), let first = rubric.steps.first else {
      return
    }
    warn(
      origins[first.name]?.name,
      "no step has points, so that nothing can be earned; give at least one step 'points: 1'")
  }
}

extension Rubric {
  /// Steps that derive something by what it is not computed from; they are 0 whatever is given.
  var gradientsOfNothing: [Step] {
    steps.filter { step in
      step.formula.contains("gradient(")
        && graph.ancestry(of: step.node).allSatisfy {
          if case .input = graph[$0].operation { false } else { true }
        }
    }
  }
}

// MARK: - Names

extension RubricReading {
  private mutating func checkNames(of rubric: Rubric) {
    checkLetterCase(of: rubric)
    for step in rubric.steps { checkRepetition(origins[step.name]?.names) }
  }

  /// Letter case folds on sheets only where no two names of a rubric differ by it alone.
  ///
  /// Two givens may: nobody has to state them.
  private mutating func checkLetterCase(of rubric: Rubric) {
    var known: [String: (owner: String, name: String)] = [:]
    let quantities =
      rubric.givens.map { ($0.name, $0.names) }
      + rubric.steps.map { ($0.name, $0.under == nil ? $0.names : []) }
    for (owner, names) in quantities {
      for name in [owner] + names.subtracting([owner]).sorted() {
        let canonicalName = name.lowercased()
        guard let other = known[canonicalName] else {
          known[canonicalName] = (owner, name)
          continue
        }
        guard other.owner != owner, !rubric.givens.contains(where: { $0.name == owner }) else {
          continue
        }
        warn(
          origins[owner]?.name,
          "'\(name)' differs from '\(other.name)' by letter case alone, so that a student must "
            + "write both exactly; rename '\(owner)' or '\(other.owner)'")
        break
      }
    }
  }

  private mutating func checkRepetition(_ names: YAMLNode?) {
    // A network adds names of its own, which stand nowhere in the text.
    guard let sequence = names?.sequence else { return }
    var known: Set<String> = []
    for name in sequence {
      guard let text = name.scalar?.string else { continue }
      if !known.insert(text).inserted {
        warn(name, "'\(text)' stands twice in 'names:'; take one out")
      }
    }
  }
}
