internal import Algebra
internal import Formulas
internal import Rubrics

/// A known mistake as a rewrite of a formula's graph.
///
/// Adding a mistake is adding one row to `MistakeRule.all`: its name in `Diagnosis`, and a function
/// that gives the roots of the formulas with this one mistake in them.
struct MistakeRule: Sendable {
  let diagnosis: Diagnosis
  /// The roots of the wrong formulas; none where the mistake cannot be made in this step.
  let rewrite: @Sendable (inout Mutation) -> [NodeID]
}

extension MistakeRule {
  /// The table, in the order in which the mistakes are preferred.
  static let all: [MistakeRule] = [
    MistakeRule(diagnosis: .biasOmitted) { mutation in
      let parameters = mutation.parameters
      return mutation.replacing(in: mutation.region) { graph, node in
        guard let (left, right) = graph.operands(of: .add, at: node) else { return nil }
        if graph.isGiven(right, or: parameters), graph.isWeightedSum(left) { return left }
        return graph.isGiven(left, or: parameters) && graph.isWeightedSum(right) ? right : nil
      }
    },
    MistakeRule(diagnosis: .weightsNotTransposed) { mutation in
      let parameters = mutation.parameters
      let nodes = mutation.region
      // Weights stand on the left where samples are columns, on the right where they are rows.
      return mutation.replacing(in: nodes) { graph, node in
        guard let (left, right) = graph.operands(of: .product, at: node) else { return nil }
        let other = graph.transpose(left)
        guard
          graph.isGivenMatrix(left, or: parameters) || graph.isGivenMatrix(other, or: parameters),
          graph.shape(of: other).columns == graph.shape(of: right).rows
        else { return nil }
        return graph.product(other, right)
      }
        + mutation.replacing(in: nodes) { graph, node in
          guard let (left, right) = graph.operands(of: .product, at: node) else { return nil }
          let other = graph.transpose(right)
          guard parameters.contains(right) || parameters.contains(other),
            graph.shape(of: left).columns == graph.shape(of: other).rows
          else { return nil }
          return graph.product(left, other)
        }
    },
    MistakeRule(diagnosis: .wrongActivation) { mutation in
      let activations: [ElementaryFunction] = [.sigmoid, .tanh, .relu]
      return activations.flatMap { other in
        mutation.replacing(in: mutation.region) { graph, node in
          graph.isActivation(node) ? graph.apply(other, graph[node].operands[0]) : nil
        }
      }
        + mutation.replacing(in: mutation.region) { graph, node in
          // Of one number it is 1, whatever that is.
          guard graph[node].operation == .apply(.sigmoid), graph.shape(of: node).rows > 1 else {
            return nil
          }
          return graph.apply(.softmax(.down), to: graph[node].operands)
        }
    },
    MistakeRule(diagnosis: .softmaxNotNormalised) { mutation in
      mutation.replacing(in: mutation.region) { graph, node in
        guard case .softmax = graph[node].operation else { return nil }
        return graph.apply(.exp, graph[node].operands[0])
      }
    },
    MistakeRule(diagnosis: .logBase10) { mutation in
      // All logarithms of a formula are taken alike.
      let nodes = mutation.region
      var replacements: [NodeID: NodeID] = [:]
      for node in nodes { replacements[node] = mutation.graph.decimalLogarithm(node) }
      // Of a quotient of logarithms, which is one to another base, nothing changes.
      let isQuotient = nodes.contains { node in
        mutation.graph.operands(of: .divide, at: node).map { replacements[$0.1] != nil } ?? false
      }
      guard !replacements.isEmpty, !isQuotient else { return [] }
      return [
        mutation.graph.substituting(replacements, in: mutation.root, rebuilding: nodes)
      ]
    },
    MistakeRule(diagnosis: .preActivationUsed) { mutation in
      let below = Set(mutation.region.flatMap { mutation.graph[$0].operands })
      return mutation.replacing(in: below.subtracting([mutation.root]).sorted()) { graph, node in
        graph.isActivation(node) ? graph[node].operands[0] : nil
      }
    },
    MistakeRule(diagnosis: .activationDerivativeOmitted) { mutation in
      mutation.replacing(in: mutation.deeperRegion) { graph, node in
        guard let (left, right) = graph.operands(of: .multiply, at: node) else { return nil }
        if graph.isSlope(right) { return left }
        return graph.isSlope(left) ? right : nil
      }
    },
    MistakeRule(diagnosis: .derivativeAtActivation) { mutation in
      mutation.replacing(in: mutation.deeperRegion) { graph, node in
        guard case .apply(let slope) = graph[node].operation else { return nil }
        return graph.slopeTakenTwice(slope, of: graph[node].operands[0])
      }
    },
    MistakeRule(diagnosis: .rateOmitted) { mutation in
      mutation.replacing(in: mutation.subtracted) { graph, node in
        guard let (left, right) = graph.operands(of: .multiply, at: node) else { return nil }
        if graph.isGivenScalar(left) { return right }
        return graph.isGivenScalar(right) ? left : nil
      }
    },
    MistakeRule(diagnosis: .ascent) { mutation in
      let parameters = mutation.parameters
      return mutation.replacing(in: [mutation.root]) { graph, node in
        guard let (left, right) = graph.operands(of: .subtract, at: node),
          graph.isGiven(left, or: parameters)
        else { return nil }
        return graph.add(left, right)
      }
    },
    MistakeRule(diagnosis: .updatedWeightsUsed) { mutation in
      mutation.updates.compactMap { given, updated in
        // What the update itself is computed from cannot have come after it.
        let usesGiven = mutation.region.contains {
          mutation.graph[$0].operands.contains { mutation.graph.isUse($0, of: given) }
        }
        guard usesGiven, !mutation.graph.ancestry(of: updated).contains(mutation.root) else {
          return nil
        }
        return mutation.graph.substituting(
          [given: updated], in: mutation.root, rebuilding: mutation.region)
      }
    },
    MistakeRule(diagnosis: .batchNotAveraged) { mutation in
      guard mutation.batch > 1 else { return [] }
      let (changed, batch) = (mutation.changed, mutation.graph.constant(mutation.batch))
      let region = mutation.linearRegion(below: changed)
      let averages = region.contains { mutation.graph.isAverage($0, mutation.batch) }
      let sums = region.contains { mutation.graph.isSum($0, over: mutation.batch) }
      return mutation.replacing(in: averages ? [changed] : []) { $0.multiply($1, batch) }
        + mutation.replacing(in: sums ? [changed] : []) { $0.divide($1, batch) }
    },
    MistakeRule(diagnosis: .transposed) { mutation in
      let shape = mutation.graph.shape(of: mutation.root)
      return shape.isVector ? [] : [mutation.graph.transpose(mutation.root)]
    },
    MistakeRule(diagnosis: .signFlipped) { mutation in
      [mutation.graph.negate(mutation.root)]
    },
  ]
}
