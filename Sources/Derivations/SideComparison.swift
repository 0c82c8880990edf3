internal import Algebra
internal import Rubrics

/// One side against the truth in one world and one reading.
struct SideComparison {
  private let problem: Problem
  private let draw: WorldDraw
  private let layout: Rubric.Derivation.Layout
  private let reading: TermReading
  /// The whole truth, the axes of what a derivative is by first.
  private let truth: Tensor
  /// How many of its axes are those of what it is by.
  private let lower: Int
  /// What stands at each axis of the truth; nil where the axis is free.
  private let axes: [Term?]
  var evaluation: TermEvaluation
  var isDiagonalVector = false
  private(set) var coverage: [Int: Bool] = [:]
  private let fault: TermFault?

  init(
    _ problem: Problem, _ draw: WorldDraw, _ reading: TermReading,
    _ layout: Rubric.Derivation.Layout, _ subject: Problem.Subject, _ places: [Term.Place],
    truth: Tensor?
  ) {
    self.problem = problem
    self.draw = draw
    self.layout = layout
    self.reading = reading
    evaluation = TermEvaluation(problem, draw, reading)
    var axes: [Term?] = []
    var isFitting = true
    switch subject {
    case .value(let reference):
      let value = truth ?? draw.values[reference.quantity]
      self.truth = Tensor(value.essence, value.entries)
      lower = 0
      let terms = Self.axes(of: reference, problem, reading)
      isFitting = terms != nil
      axes = terms ?? []
    case .derivative(let above, let below):
      let pair = Problem.Pair(above.quantity, by: below.quantity)
      self.truth = truth ?? draw.jacobians[pair] ?? Tensor(Interval(0))
      lower = problem.quantities[below.quantity].axes.count
      isFitting = truth != nil || draw.jacobians[pair] != nil
      let upper = Self.axes(of: above, problem, reading)
      let under = Self.axes(of: below, problem, reading)
      isFitting = isFitting && upper != nil && under != nil
      axes = (under ?? []) + (upper ?? [])
    }
    // An own value without bounds would be met by everything.
    isFitting = isFitting && !self.truth.isVague
    if axes.count == self.truth.order, !places.isEmpty {
      isFitting = Self.put(places, into: &axes, lower: lower, reading) && isFitting
    }
    // A truth with a factor left out has axes of its own.
    if axes.count != self.truth.order {
      isFitting = isFitting && axes.allSatisfy { $0 == nil }
      axes = self.truth.dimensions.map { _ in nil }
    }
    self.axes = axes
    fault = isFitting ? nil : .shape("the indices at the left")
  }

  private static func axes(
    of reference: Term.Reference, _ problem: Problem, _ reading: TermReading
  ) -> [Term?]? {
    let axes = problem.quantities[reference.quantity].axes
    var places = reference.places
    if places.isEmpty { return axes.map { _ in nil } }
    if axes.count == 2, places.count == 1 { places.insert(.all, at: reading.isRowIndex ? 1 : 0) }
    if places.count == 2, axes.count == 1 { places = [places[axes[0]]] }
    return places.count == axes.count ? places.map(\.term) : nil
  }

  /// Puts the indices behind a derivative at its free axes, in the order of the reading.
  private static func put(
    _ places: [Term.Place], into axes: inout [Term?], lower: Int, _ reading: TermReading
  ) -> Bool {
    var free = axes.indices.filter { axes[$0] == nil }
    if reading.isNumeratorFirst { free = free.filter { $0 >= lower } + free.filter { $0 < lower } }
    guard places.count <= free.count else { return false }
    for (axis, place) in zip(free, places) { axes[axis] = place.term }
    return true
  }

  /// The value that the side gives the whole, the axes of what it is by first; nil where it gives none.
  mutating func assembled(_ term: Term) throws(TermFault) -> Tensor? {
    let letters = axes.compactMap { axis -> String? in
      if case .index(let letter)? = axis { letter } else { nil }
    }
    if Set(letters).count == truth.order, truth.order > 0 {
      return try assembled(term, letters)
    }
    guard letters.isEmpty, axes.allSatisfy({ $0 == nil }) else { return nil }
    let open = term.freeLetters.sorted()
    if open.count == truth.order, !open.isEmpty { return try assembled(term, open) }
    let value = try evaluation.tensor(term)
    if value.essence == truth.dimensions { return Tensor(truth.dimensions, value.entries) }
    let turned = truth.rotated(by: truth.order - lower)
    if value.essence == turned.dimensions {
      return Tensor(turned.dimensions, value.entries).rotated(by: lower)
    }
    if let diagonal = truth.diagonal, value.essence == [diagonal.count] {
      return .diagonal(value.entries)
    }
    return nil
  }

  private mutating func assembled(
    _ term: Term, _ letters: [String]
  ) throws(TermFault) -> Tensor? {
    var entries: [Interval] = []
    for place in truth.entries.indices {
      var rest = place
      for axis in letters.indices.reversed() {
        evaluation.indices[letters[axis]] = rest % truth.dimensions[axis] + 1
        rest /= truth.dimensions[axis]
      }
      guard let number = try evaluation.tensor(term).scalar else { return nil }
      entries.append(number)
    }
    return Tensor(truth.dimensions, entries)
  }

  // MARK: - Comparing

  mutating func compare(
    _ term: Term, where condition: Term.Condition?
  ) throws(TermFault) -> SideCheck.Fault? {
    if let fault { throw fault }
    var letters: [(letter: String, count: Int)] = []
    for (axis, place) in axes.enumerated() {
      guard case .index(let letter)? = place, !letters.contains(where: { $0.letter == letter })
      else { continue }
      letters.append((letter, truth.dimensions[axis]))
    }
    let combinations = letters.reduce(1) { $0 * $1.count }
    guard combinations <= 5_000 else { throw .enormous }
    var result: SideCheck.Fault?
    var isMet = false
    for number in 0..<combinations {
      var rest = number
      for (letter, count) in letters.reversed() {
        evaluation.indices[letter] = rest % count + 1
        rest /= count
      }
      if let condition {
        guard try evaluation.truth(condition).scalar != Interval(0) else { continue }
      }
      isMet = true
      let fault = try compareSlice(term)
      if result == nil || result == .value([]) { result = fault ?? result }
    }
    if !isMet { throw .undefined("a condition that never holds") }
    return result
  }

  /// Compares at one value of every index.
  private mutating func compareSlice(_ term: Term) throws(TermFault) -> SideCheck.Fault? {
    var slice = truth
    var free = Array(truth.dimensions.indices)
    var offset = 0
    var stride = 1
    for axis in axes.indices.reversed() {
      if let place = axes[axis] {
        let position = try evaluation.wholeNumber(place)
        guard position >= 1, position <= truth.dimensions[axis] else {
          throw .shape("the index \(position) at an axis of \(truth.dimensions[axis])")
        }
        offset += (position - 1) * stride
        slice = slice.slice(axis: axis, at: position - 1)
        free.removeAll { $0 == axis }
      }
      stride *= truth.dimensions[axis]
    }
    let under = free.filter { $0 < lower }.count
    if slice.order == 0 {
      let value = try evaluation.tensor(term)
      guard let number = value.scalar else {
        throw .shape("\(evaluation.described(value.dimensions)) for one entry")
      }
      guard !value.isVague else { throw .undefined("a value without bounds") }
      let isRight = number.intersects(slice.entries[0])
      coverage[offset] = (coverage[offset] ?? true) && isRight
      return isRight ? nil : .value([])
    }
    return try compareWhole(term, slice, under)
  }

  private mutating func compareWhole(
    _ term: Term, _ slice: Tensor, _ under: Int
  ) throws(TermFault) -> SideCheck.Fault? {
    let open = term.freeLetters.subtracting(evaluation.indices.keys).sorted()
    if !open.isEmpty { return try compareByLetters(term, open, slice) }
    let targets = targets(of: slice, under)
    if term.isWrittenOut(order: slice.order) {
      var best: SideCheck.Fault?
      for target in targets {
        var literal = LiteralComparison(evaluation: evaluation)
        do throws(TermFault) {
          let off = try literal.compare(term, target)
          if off.isEmpty { return nil }
          if best == nil { best = .value(off) }
        } catch {
          if case .shape(let message) = error {
            best = best ?? .shape(message)
          } else {
            throw error
          }
        }
      }
      return best ?? .value([])
    }
    let value = try evaluation.value(term)
    return try compare(value, targets, slice)
  }

  /// The truth in the layouts that are allowed.
  private func targets(of slice: Tensor, _ under: Int) -> [Tensor] {
    let upper = slice.order - under
    let turned = under > 0 && upper > 0 ? slice.rotated(by: upper) : slice
    return switch layout {
    case .denominator: [slice]
    case .numerator: [turned]
    case .either: under > 0 && upper > 0 ? [slice, turned] : [slice]
    }
  }

  private mutating func compare(
    _ value: TermEvaluation.Value, _ targets: [Tensor], _ slice: Tensor
  ) throws(TermFault) -> SideCheck.Fault? {
    let tensor: Tensor
    switch value {
    case .tensor(let known): tensor = known
    case .identity(let factor):
      guard slice.order == 2, slice.dimensions[0] == slice.dimensions[1] else {
        throw .shape("an identity matrix")
      }
      tensor = .diagonal(Array(repeating: factor, count: slice.dimensions[0]))
    }
    guard !tensor.isVague else { throw .undefined("a value without bounds") }
    var off: [SideCheck.Place]?
    for target in targets {
      guard tensor.essence == target.essence else { continue }
      let places = Self.offPlaces(tensor.entries, target)
      if places.isEmpty { return nil }
      off = off ?? places
    }
    if let diagonal = slice.diagonal, slice.isDiagonal, tensor.essence == [diagonal.count] {
      let places = Self.offPlaces(tensor.entries, Tensor([diagonal.count, 1], diagonal))
      isDiagonalVector = places.isEmpty
      return places.isEmpty ? nil : .value(places)
    }
    if let off { return .value(off) }
    throw .shape(evaluation.described(tensor.dimensions))
  }

  private static func offPlaces(_ entries: [Interval], _ target: Tensor) -> [SideCheck.Place] {
    let columns = target.order == 2 ? target.dimensions[1] : 1
    return entries.indices.filter { !entries[$0].intersects(target.entries[$0]) }.map {
      SideCheck.Place(row: $0 / columns + 1, column: $0 % columns + 1)
    }
  }

  /// `dYhat_dZ2 = Yhat_i (δ_ij − Yhat_j)`: letters that nothing at the left binds run over its axes.
  private mutating func compareByLetters(
    _ term: Term, _ letters: [String], _ slice: Tensor
  ) throws(TermFault) -> SideCheck.Fault? {
    guard letters.count == slice.order, letters.count <= 3 else { throw .unbound(letters[0]) }
    var result: SideCheck.Fault?
    for order in Self.permutations(letters.count) {
      let outer = evaluation.indices
      defer { evaluation.indices = outer }
      var isRight = true
      for place in slice.entries.indices where isRight {
        var rest = place
        for axis in order.indices.reversed() {
          evaluation.indices[letters[order[axis]]] = rest % slice.dimensions[axis] + 1
          rest /= slice.dimensions[axis]
        }
        do throws(TermFault) {
          let value = try evaluation.tensor(term)
          guard let number = value.scalar else { throw .unbound(letters[0]) }
          isRight = number.intersects(slice.entries[place]) && !value.isVague
        } catch .shape {
          isRight = false
        }
      }
      if isRight { return nil }
      result = .value([])
    }
    return result
  }

  private static func permutations(_ count: Int) -> [[Int]] {
    switch count {
    case 1: [[0]]
    case 2: [[0, 1], [1, 0]]
    default: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    }
  }
}

extension Tensor {
  /// Whether a square matrix has zeros off its diagonal.
  package var isDiagonal: Bool {
    guard order == 2, dimensions[0] == dimensions[1] else { return false }
    return entries.indices.allSatisfy {
      $0 % (dimensions[0] + 1) == 0 || entries[$0] == Interval(0)
    }
  }
}
