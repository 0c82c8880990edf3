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
    MistakeRule(diagnosis: .biasOmitted) { workings in
      let parameters = workings.parameters
      return workings.replacing(in: workings.region) { graph, node in
        guard let (left, right) = graph.operands(of: .add, at: node) else { return nil }
        if graph.isGiven(right, or: parameters), graph.isWeightedSum(left) { return left }
        return graph.isGiven(left, or: parameters) && graph.isWeightedSum(right) ? right : nil
      }
    },
    MistakeRule(diagnosis: .weightsNotTransposed) { workings in
      let parameters = workings.parameters
      let nodes = workings.region
      // Weights stand on the left where samples are columns, on the right where they are rows.
      return workings.replacing(in: nodes) { graph, node in
        guard let (left, right) = graph.operands(of: .product, at: node) else { return nil }
        let other = graph.transpose(left)
        guard
          graph.isGivenMatrix(left, or: parameters) || graph.isGivenMatrix(other, or: parameters),
          graph.shape(of: other).columns == graph.shape(of: right).rows
        else { return nil }
        return graph.product(other, right)
      }
        + workings.replacing(in: nodes) { graph, node in
          guard let (left, right) = graph.operands(of: .product, at: node) else { return nil }
          let other = graph.transpose(right)
          guard parameters.contains(right) || parameters.contains(other),
            graph.shape(of: left).columns == graph.shape(of: other).rows
          else { return nil }
          return graph.product(left, other)
        }
    },
    MistakeRule(diagnosis: .wrongActivation) { workings in
      let activations: [ElementaryFunction] = [.sigmoid, .tanh, .relu]
      return activations.flatMap { other in
        workings.replacing(in: workings.region) { graph, node in
          graph.isActivation(node) ? graph.apply(other, graph[node].operands[0]) : nil
        }
      }
        + workings.replacing(in: workings.region) { graph, node in
          // Of one number it is 1, whatever that is.
          guard graph[node].operation == .apply(.sigmoid), graph.shape(of: node).rows > 1 else {
            return nil
          }
          return graph.apply(.softmax(.down), to: graph[node].operands)
        }
    },
    MistakeRule(diagnosis: .softmaxNotNormalised) { workings in
      workings.replacing(in: workings.region) { graph, node in
        guard case .softmax = graph[node].operation else { return nil }
        return graph.apply(.exp, graph[node].operands[0])
      }
    },
    MistakeRule(diagnosis: .logBase10) { workings in
      // All logarithms of a formula are taken alike.
      let nodes = workings.region
      var replacements: [NodeID: NodeID] = [:]
      for node in nodes { replacements[node] = workings.graph.decimalLogarithm(node) }
      guard !replacements.isEmpty else { return [] }
      return [
        workings.graph.substituting(replacements, in: workings.root, rebuilding: nodes)
      ]
    },
    MistakeRule(diagnosis: .preActivationUsed) { workings in
      let below = Set(workings.region.flatMap { workings.graph[$0].operands })
      return workings.replacing(in: below.subtracting([workings.root]).sorted()) { graph, node in
        graph.isActivation(node) ? graph[node].operands[0] : nil
      }
    },
    MistakeRule(diagnosis: .activationDerivativeOmitted) { workings in
      workings.replacing(in: workings.deeperRegion) { graph, node in
        guard let (left, right) = graph.operands(of: .multiply, at: node) else { return nil }
        if graph.isSlope(right) { return left }
        return graph.isSlope(left) ? right : nil
      }
    },
    MistakeRule(diagnosis: .derivativeAtActivation) { workings in
      workings.replacing(in: workings.deeperRegion) { graph, node in
        guard case .apply(let slope) = graph[node].operation else { return nil }
        return graph.slopeTakenTwice(slope, of: graph[node].operands[0])
      }
    },
    MistakeRule(diagnosis: .rateOmitted) { workings in
      workings.replacing(in: workings.subtracted) { graph, node in
        guard let (left, right) = graph.operands(of: .multiply, at: node) else { return nil }
        if graph.isGivenScalar(left) { return right }
        return graph.isGivenScalar(right) ? left : nil
      }
    },
    MistakeRule(diagnosis: .ascent) { workings in
      let parameters = workings.parameters
      return workings.replacing(in: [workings.root]) { graph, node in
        guard let (left, right) = graph.operands(of: .subtract, at: node),
          graph.isGiven(left, or: parameters)
        else { return nil }
        return graph.add(left, right)
      }
    },
    MistakeRule(diagnosis: .updatedWeightsUsed) { workings in
      workings.updates.compactMap { given, updated in
        // What the update itself is computed from cannot have come after it.
        let usesGiven = workings.region.contains {
          workings.graph[$0].operands.contains { workings.graph.isUse($0, of: given) }
        }
        guard usesGiven, !workings.graph.ancestry(of: updated).contains(workings.root) else {
          return nil
        }
        return workings.graph.substituting(
          [given: updated], in: workings.root, rebuilding: workings.region)
      }
    },
    MistakeRule(diagnosis: .batchNotAveraged) { workings in
      guard workings.batch > 1 else { return [] }
      let (root, batch) = (workings.root, workings.graph.constant(workings.batch))
      let averages = workings.deeperRegion.contains { workings.graph.isAverage($0, workings.batch) }
      let sums = workings.deeperRegion.contains { workings.graph.isSum($0, over: workings.batch) }
      return (averages ? [workings.graph.multiply(root, batch)] : [])
        + (sums ? [workings.graph.divide(root, batch)] : [])
    },
    MistakeRule(diagnosis: .transposed) { workings in
      let shape = workings.graph.shape(of: workings.root)
      return shape.isVector ? [] : [workings.graph.transpose(workings.root)]
    },
    MistakeRule(diagnosis: .signFlipped) { workings in
      [workings.graph.negate(workings.root)]
    },
  ]
}
