internal import Algebra
internal import Formulas
internal import Notation
internal import Rubrics

/// The branches of a formula's kinks that some samples have shown.
///
/// For each node with a kink, in the order of the graph: whether some argument lay before it and
/// some behind it.
struct KinkCoverage: Equatable {
  private var sides: [(before: Bool, behind: Bool)]

  init(_ sides: [(before: Bool, behind: Bool)]) { self.sides = sides }

  /// Whether both branches of all kinks were shown.
  var isComplete: Bool { sides.allSatisfy { $0.before && $0.behind } }

  /// The sides of kinks that this and another sample show together.
  func union(_ other: KinkCoverage) -> KinkCoverage {
    // Formulas whose nodes depend on their sizes are the same in no two samples.
    guard sides.count == other.sides.count else { return self }
    return KinkCoverage(
      zip(sides, other.sides).map { ($0.before || $1.before, $0.behind || $1.behind) })
  }

  static func == (left: KinkCoverage, right: KinkCoverage) -> Bool {
    left.sides.count == right.sides.count && zip(left.sides, right.sides).allSatisfy { $0 == $1 }
  }
}

extension SampleModel {
  /// The branches of kinks that values take.
  func coverage(_ evaluation: inout Evaluation<Interval>) -> KinkCoverage {
    var sides: [(before: Bool, behind: Bool)] = []
    for node in graphNodes {
      let signs: [Bool]
      switch node.operation {
      case .apply(let function) where function.hasKink:
        signs = evaluation.value(of: node.operands[0]).elements.map { $0.midpoint > 0 }
      case .compare(let comparison) where comparison != .equal:
        let (left, right) = (node.operands[0], node.operands[1])
        signs = zip(evaluation.value(of: left).elements, evaluation.value(of: right).elements)
          .map { $0.midpoint > $1.midpoint }
      case .maximum(.all), .minimum(.all):
        // The first entry against the others: `max(a, b)`.
        let entries = evaluation.value(of: node.operands[0]).elements.map(\.midpoint)
        guard let first = entries.first, entries.count > 1 else { continue }
        signs = [entries.dropFirst().allSatisfy { $0 < first }]
      default: continue
      }
      sides.append((signs.contains(false), signs.contains(true)))
    }
    for (node, _, values) in inputs {
      guard case .oneHot = values else { continue }
      // What speaks of the first class alone, or of the last, needs a sample of it and one of
      // another.
      let entries = evaluation.value(of: node).elements
      for entry in [entries.first, entries.last] {
        sides.append((entry == Interval(0), entry == Interval(1)))
      }
    }
    return KinkCoverage(sides)
  }
}
