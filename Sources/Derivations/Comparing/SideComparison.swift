internal import Algebra
internal import Rubrics

/// One side against the truth in one sample and one reading.
struct SideComparison {
  let layout: Rubric.Derivation.Layout
  /// The value to compare with; of a derivative the axes of the quantity it is taken by come first.
  let truth: Tensor
  /// The number of axes of `truth` that belong to the quantity the derivative is taken by; 0 for a
  /// value.
  let lower: Int
  /// The index at each axis of the truth; nil where the axis is free.
  let axes: [Term?]
  var evaluation: TermEvaluation
  var isDiagonalVector = false
  var coverage: [Int: Bool] = [:]
  let fault: TermFault?

  init(
    _ problem: Problem, _ sample: Sample, _ reading: TermReading,
    _ layout: Rubric.Derivation.Layout, _ subject: Problem.Subject, _ indices: [Term.Index],
    truth: Tensor?, own: [Int: Tensor] = [:]
  ) {
    self.layout = layout
    evaluation = TermEvaluation(problem, sample, reading, own: own)
    var axes: [Term?] = []
    var isFitting = true
    switch subject {
    case .value(let reference):
      let value = truth ?? sample.values[reference.quantity]
      self.truth = Tensor(value.squeezedShape, value.entries)
      lower = 0
      let terms = Self.axes(of: reference, problem, reading)
      isFitting = terms != nil
      axes = terms ?? []
    case .derivative(let above, let below):
      let pair = Problem.Pair(above.quantity, by: below.quantity)
      self.truth = truth ?? sample.jacobians[pair] ?? Tensor(Interval(0))
      lower = problem.quantities[below.quantity].axes.count
      isFitting = truth != nil || sample.jacobians[pair] != nil
      let upper = Self.axes(of: above, problem, reading)
      let under = Self.axes(of: below, problem, reading)
      isFitting = isFitting && upper != nil && under != nil
      axes = (under ?? []) + (upper ?? [])
    }
    // An own value without bounds would be met by everything.
    isFitting = isFitting && !self.truth.isIndeterminate
    if axes.count == self.truth.order, !indices.isEmpty {
      isFitting = Self.put(indices, into: &axes, lower: lower, reading) && isFitting
    }
    // A truth with a factor left out has axes of its own.
    if axes.count != self.truth.order {
      isFitting = isFitting && axes.allSatisfy { $0 == nil }
      axes = self.truth.dimensions.map { _ in nil }
    }
    self.axes = axes
    fault = isFitting ? nil : .shape("the indices at the left")
  }

  /// The index written at each axis of a quantity, nil for a whole axis; nil for indices that do
  /// not fit.
  static func axes(
    of reference: Term.Reference, _ problem: Problem, _ reading: TermReading
  ) -> [Term?]? {
    let axes = problem.quantities[reference.quantity].axes
    var indices = reference.indices
    if indices.isEmpty { return axes.map { _ in nil } }
    if axes.count == 2, indices.count == 1 { indices.insert(.all, at: reading.isRowIndex ? 1 : 0) }
    if indices.count == 2, axes.count == 1 { indices = [indices[axes[0]]] }
    return indices.count == axes.count ? indices.map(\.term) : nil
  }

  /// Puts the indices behind a derivative at its free axes, in the order of the reading.
  private static func put(
    _ indices: [Term.Index], into axes: inout [Term?], lower: Int, _ reading: TermReading
  ) -> Bool {
    var free = axes.indices.filter { axes[$0] == nil }
    if reading.isNumeratorFirst { free = free.filter { $0 >= lower } + free.filter { $0 < lower } }
    guard indices.count <= free.count else { return false }
    for (axis, index) in zip(free, indices) { axes[axis] = index.term }
    return true
  }

  /// The value that the side gives the whole, the axes of what it is by first; nil where it gives
  /// none.
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
    if value.squeezedShape == truth.dimensions { return Tensor(truth.dimensions, value.entries) }
    let turned = truth.rotated(by: truth.order - lower)
    if value.squeezedShape == turned.dimensions {
      return Tensor(turned.dimensions, value.entries).rotated(by: lower)
    }
    if let diagonal = truth.diagonal, value.squeezedShape == [diagonal.count] {
      return .diagonal(value.entries)
    }
    return nil
  }

  private mutating func assembled(
    _ term: Term, _ letters: [String]
  ) throws(TermFault) -> Tensor? {
    var entries: [Interval] = []
    for index in truth.entries.indices {
      var rest = index
      for axis in letters.indices.reversed() {
        evaluation.indexValues[letters[axis]] = rest % truth.dimensions[axis] + 1
        rest /= truth.dimensions[axis]
      }
      guard let number = try evaluation.tensor(term).scalar else { return nil }
      entries.append(number)
    }
    return Tensor(truth.dimensions, entries)
  }
}
