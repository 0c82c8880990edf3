internal import Algebra
internal import Rubrics

/// A derivative as the product of the derivatives on its way: `W1 → Z1 → H → Z2 → Yhat`.
package struct ChainRulePath: Sendable {
  /// The quantities on the way, from what it is by to what is differentiated.
  package let quantities: [Int]

  /// The path through each quantity that the whole dependence goes through; nil where there is no
  /// derivative.
  package init?(_ pair: Problem.Pair, _ problem: Problem, _ samples: [Sample]) {
    guard let sample = samples.first, let whole = sample.jacobians[pair] else { return nil }
    var path = [pair.below]
    for middle in problem.quantities.indices where middle > pair.below && middle < pair.above {
      guard let first = sample.jacobians[Problem.Pair(middle, by: path[path.count - 1])],
        let rest = sample.jacobians[Problem.Pair(pair.above, by: middle)],
        let start = sample.jacobians[Problem.Pair(middle, by: pair.below)],
        first.entries.contains(where: { $0 != Interval(0) }),
        let product = start.chained(with: rest, over: problem.quantities[middle].axes.count),
        product.dimensions == whole.dimensions,
        zip(product.entries, whole.entries).allSatisfy({ $0.intersects($1) })
      else { continue }
      path.append(middle)
    }
    quantities = path + [pair.above]
  }

  /// The pairs of neighbours on the way.
  package var links: [Problem.Pair] {
    zip(quantities.dropFirst(), quantities).map { Problem.Pair($0, by: $1) }
  }

  /// The product of all links; some of them replaced, those given as nil left out.
  package func product(
    _ problem: Problem, _ sample: Sample, replacing replaced: [Problem.Pair: Tensor?] = [:]
  ) -> Tensor? {
    var result: Tensor?
    var index = 0
    while index + 1 < quantities.count {
      // A replacement may span several links.
      let spans = (index + 1..<quantities.count).reversed()
      let end = spans.first {
        replaced.keys.contains(Problem.Pair(quantities[$0], by: quantities[index]))
      }
      let next = end ?? index + 1
      let pair = Problem.Pair(quantities[next], by: quantities[index])
      guard let link = replaced[pair] ?? sample.jacobians[pair] else {
        if replaced.keys.contains(pair) {
          index = next
          continue
        }
        return nil
      }
      let axes = problem.quantities[quantities[index]].axes.count
      if let before = result {
        result = before.chained(with: link, over: axes) ?? before.product(link)
        if result == nil { return nil }
      } else {
        result = link
      }
      index = next
    }
    return result
  }
}
