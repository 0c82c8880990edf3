internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation
internal import Rubrics

/// Whether the equalities in the working hold (Documentation/Marking.md, section 6).
extension SheetMarking {
  /// The broken equalities in a chain that is stated of a step.
  func brokenEqualities(in statement: Statement, _ step: Int) -> [Remark] {
    var before: Side?
    let claims = statement.sides.compactMap { side -> Claim? in
      let evaluator = chainEvaluator(for: step, behind: before)
      before = side
      let wasExhausted = workingBudget.isExhausted
      let box = claim(side, evaluator)
      if box == nil, workingBudget.isExhausted, !wasExhausted {
        sidesTooCostly.append(side.position)
      }
      return box.map { ($0, side) }
    }
    guard claims.count > 1 else { return [] }
    // The name itself stands for what was stated: a neighbour of the first side, but no claim.
    let named = stated(step).map { represented($0.value, habits[step]) }
    return broken(claims, named).map { claim in
      Wording.brokenEquality(in: statement, at: claim.side.position)
    }
  }

  private typealias Claim = (box: Matrix<Interval>, side: Side)

  /// The sides at which the chain breaks.
  private func broken(_ claims: [Claim], _ named: Matrix<Interval>?) -> [Claim] {
    var found: [Claim] = []
    var index = 1
    while index < claims.count {
      defer { index += 1 }
      let (left, right) = (claims[index - 1].box, claims[index].box)
      guard left.shape == right.shape, !left.nearlyMeets(right) else { continue }
      let before = index >= 2 ? claims[index - 2].box : named
      let after = index + 1 < claims.count ? claims[index + 1].box : nil
      if let after, after.agrees(left) {
        // The later side stands alone between two that agree.
        found.append(claims[index])
        index += 1
      } else if let before, before.agrees(right) {
        found.append(claims[index - 1])
      } else {
        found.append(claims[index])
      }
    }
    return found
  }

  private func claim(_ side: Side, _ evaluator: ChainEvaluator) -> Matrix<Interval>? {
    switch side.content {
    case .value(let matrix):
      // Written with fewer digits than usual, a value says no more than these.
      matrix.map { numeral in
        guard !numeral.isWhole, let finest = matrix.finestExponent else {
          return evaluator.box(numeral, true)
        }
        return evaluator.box(numeral, true).hull(
          numeral.representedInterval(
            truncation: true, unitExponent: min(Int(numeral.exponent), finest)))
      }
    case .expression(let expression): evaluator.evaluate(expression)
    case .unreadable: nil
    }
  }

  private func represented(_ value: Matrix<Numeral>, _ habit: WritingHabit) -> Matrix<Interval> {
    value.map { box($0, habit) }
  }

  /// A number of the working: its zeros may have been dropped, and its digits cut; a whole one
  /// shows at least the digits asked.
  private func box(_ numeral: Numeral, _ habit: WritingHabit) -> Interval {
    let usual = numeral.isWhole ? min(habit.exponent, -habit.policy.digits) : habit.exponent
    return numeral.representedInterval(
      truncation: true, unitExponent: min(Int(numeral.exponent), usual))
  }

  /// - Parameter before: the side before, whose numbers are taken over as they are.
  private func chainEvaluator(for step: Int, behind before: Side?) -> ChainEvaluator {
    let habit = habits[step]
    let known = Set(before?.writtenNumbers ?? [])
    return ChainEvaluator(
      budget: workingBudget,
      value: { [self] name in
        switch model.names[name] {
        case .given(let given): misreadBoxes[given] ?? model.givens[given]
        case .step(let other):
          stated(other).map { represented($0.value, habits[other]) }
        case .part(let other, let entry):
          stated(other).flatMap { stated in
            entry.index(in: stated.value.shape).map {
              represented(Matrix(scalar: stated.value.elements[$0]), habits[other])
            }
          }
        case nil: nil
        }
      },
      activation: { [self] name in
        switch model.names[name] {
        case .given(let given): model.activation(of: model.rubric.givens[given].node)
        case .step(let other): model.activation(of: model.rubric.steps[other].node)
        case .part, nil: nil
        }
      },
      box: { [self] numeral, isEntry in
        if isEntry { return box(numeral, habit) }
        // 2.0 beside a given 2 may be 1.96 rounded.
        let isRound = numeral.value == numeral.value.rounded()
        let isKnown =
          known.contains(numeral.value) || model.givenNumbers.contains(numeral.value)
        return numeral.isWhole || isKnown && !isRound
          ? numeral.exactInterval : numeral.representedInterval(truncation: true)
      },
      parameterised: { [self] name in model.functions[name] })
  }
}

extension ReferenceModel {
  /// The activation function that a step of the rubric applies to a node.
  func activation(of node: NodeID) -> Operation? {
    for step in rubric.steps where graph[step.node].operands == [node] {
      switch graph[step.node].operation {
      case .softmax, .apply: return graph[step.node].operation
      default: continue
      }
    }
    return nil
  }
}

extension Side {
  /// The numbers that are written in it.
  fileprivate var writtenNumbers: [Double] {
    switch content {
    case .value(let matrix): matrix.elements.map(\.value)
    case .expression(let expression): expression.writtenNumbers
    case .unreadable: []
    }
  }
}

extension Expression {
  fileprivate var writtenNumbers: [Double] {
    if case .number(let numeral) = kind { return [numeral.value] }
    return operands.flatMap(\.writtenNumbers)
  }
}

extension Matrix<Interval> {
  /// Whether two sides of one shape meet.
  fileprivate func agrees(_ other: Matrix<Interval>) -> Bool {
    shape == other.shape && nearlyMeets(other)
  }

  /// Whether two sides meet but for what vanishes at any digits, as an ε of 10⁻⁸ beside .8.
  fileprivate func nearlyMeets(_ other: Matrix<Interval>) -> Bool {
    zip(elements, other.elements).allSatisfy { left, right in
      left.widened(by: 1e-7 * Swift.max(1, left.magnitude)).intersects(right)
    }
  }
}
