internal import YAML

/// A network written out as plain steps, in the order in which they are worked by hand.
///
/// After k updates every quantity carries a suffix: none before the first, then `_new`, `_new2`,
/// `_new3` and so on.
struct NetworkExpansion {
  private let network: Network
  /// The remembered quantities that the assignment gives: `V_W1`.
  private let givenStates: Set<String>
  private(set) var steps: [NetworkStep] = []

  init(_ network: Network, given names: Set<String>) {
    self.network = network
    givenStates = names
    let iterations = network.update?.iterations ?? 1
    for iteration in 0..<iterations {
      if let update = network.update, update.looksAhead { lookAhead(update, iteration) }
      goForward(iteration)
      goBackward(iteration)
      if let update = network.update { apply(update, iteration) }
    }
    if network.update != nil { lookAgain(after: iterations) }
  }

  private func suffix(_ updates: Int) -> String {
    switch updates {
    case 0: ""
    case 1: "_new"
    default: "_new\(updates)"
    }
  }

  private mutating func add(
    _ name: String, _ formula: String, names: [String] = [], at origin: YAMLNode
  ) {
    steps.append(NetworkStep(name: name, formula: formula, names: names, origin: origin))
  }

  /// The name under which a parameter goes into the forward pass.
  private func used(_ parameter: String, _ iteration: Int) -> String {
    guard let update = network.update, update.looksAhead,
      state("V", of: parameter, after: iteration) != nil
    else { return parameter + suffix(iteration) }
    return parameter + "_ahead" + suffix(iteration)
  }
}

// MARK: - Forward

extension NetworkExpansion {
  private mutating func goForward(_ iteration: Int) {
    let suffix = suffix(iteration)
    var incoming = network.input
    for layer in network.layers {
      let sum = weightedSum(layer, of: incoming, iteration)
      if layer.activation == .identity {
        // The sum is the output: one step with both names.
        add(layer.output + suffix, sum, names: [layer.preactivation + suffix], at: layer.origin)
      } else {
        add(layer.preactivation + suffix, sum, at: layer.origin)
        let formula = layer.activation.formula(
          of: layer.preactivation + suffix, samplesAsRows: network.form.hasSamplesAsRows)
        add(layer.output + suffix, formula, at: layer.origin)
      }
      incoming = layer.output + suffix
    }
    addLoss(of: incoming, iteration)
  }

  private func weightedSum(
    _ layer: Network.Layer, of incoming: String, _ iteration: Int
  ) -> String {
    let weights = used(layer.weights, iteration)
    let product =
      switch network.form {
      case .transposedWeightsFirst: "\(weights)' * \(incoming)"
      case .weightsFirst: "\(weights) * \(incoming)"
      case .inputFirst: "\(incoming) * \(weights)"
      case .transposedWeightsLast: "\(incoming) * \(weights)'"
      }
    guard let bias = layer.bias else { return product }
    return "\(product) + \(used(bias, iteration))\(layer.isBiasTurned ? "'" : "")"
  }

  private mutating func addLoss(of output: String, _ iteration: Int) {
    let suffix = suffix(iteration)
    let direction = network.form.hasSamplesAsRows ? ", 2" : ""
    // Losses of the formula language are averaged over the batch.
    let factor = network.reduction == .sum && network.batch > 1 ? "\(network.batch) * " : ""
    let loss = "\(factor)\(network.loss)(\(network.target), \(output)\(direction))"
    guard let penalty = network.penalty else {
      add("L" + suffix, loss, at: network.origin)
      return
    }
    add("L_data" + suffix, loss, at: network.origin)
    add("R" + suffix, formula(of: penalty, iteration), at: penalty.origin)
    add("L" + suffix, "L_data\(suffix) + R\(suffix)", at: penalty.origin)
  }

  private func formula(of penalty: Network.Penalty, _ iteration: Int) -> String {
    let squares = network.parameters.filter { !$0.isBias || penalty.includesBiases }
      .map { "sum(\(used($0.name, iteration)) .^ 2)" }
    let sum =
      squares.count == 1
      ? squares.joined() : "(\(squares.joined(separator: " + ")))"
    switch penalty.scale {
    case .full: return "\(penalty.strength) * \(sum)"
    case .half: return "\(penalty.strength) / 2 * \(sum)"
    case .halfMean: return "\(penalty.strength) / \(2 * network.batch) * \(sum)"
    }
  }

  /// The loss with the last weights.
  private mutating func lookAgain(after iterations: Int) {
    let replacements = network.parameters.map {
      "\(used($0.name, iterations - 1)) = \($0.name)\(suffix(iterations))"
    }
    add(
      "L" + suffix(iterations),
      "L\(suffix(iterations - 1)) where \(replacements.joined(separator: ", "))",
      at: network.origin)
  }
}

// MARK: - Backward

extension NetworkExpansion {
  private mutating func goBackward(_ iteration: Int) {
    let suffix = suffix(iteration)
    let parameters = network.parameters
    for (index, layer) in network.layers.enumerated().reversed() {
      if index == network.layers.count - 1 { addGradient(of: layer.output, suffix, layer) }
      if network.showsDeltas, layer.activation != .identity {
        addGradient(of: layer.preactivation, suffix, layer)
      }
      if index > 0 {
        let below = network.layers[index - 1]
        addGradient(of: below.output, suffix, below)
      }
      // The bias first: its gradient is the delta that all others are worked out from.
      for parameter in parameters.reversed() where parameter.layer == index {
        add(
          "d\(parameter.name)\(suffix)",
          "gradient(L\(suffix), \(used(parameter.name, iteration)))", at: layer.origin)
      }
    }
  }

  private mutating func addGradient(of name: String, _ suffix: String, _ layer: Network.Layer) {
    let isSum = name == layer.output && layer.activation == .identity
    add(
      "d\(name)\(suffix)", "gradient(L\(suffix), \(name)\(suffix))",
      names: isSum ? ["d\(layer.preactivation)\(suffix)"] : [], at: layer.origin)
  }
}

// MARK: - Update

extension NetworkExpansion {
  /// The name of a remembered quantity after so many updates; nil where it begins at zero.
  private func state(_ letter: String, of parameter: String, after updates: Int) -> String? {
    let name = "\(letter)_\(parameter)"
    return updates == 0 && !givenStates.contains(name) ? nil : name + suffix(updates)
  }

  private mutating func lookAhead(_ update: NetworkUpdate, _ iteration: Int) {
    for parameter in network.parameters {
      guard let velocity = state("V", of: parameter.name, after: iteration) else { continue }
      let name = parameter.name + suffix(iteration)
      add(
        used(parameter.name, iteration), "\(name) + \(update.momentum) * \(velocity)",
        at: update.origin)
    }
  }

  private mutating func apply(_ update: NetworkUpdate, _ iteration: Int) {
    for parameter in network.parameters {
      let name = parameter.name
      let next = suffix(iteration + 1)
      let step = ParameterUpdate(
        rule: update, parameter: name + suffix(iteration),
        gradient: "d\(name)\(suffix(iteration))", isBias: parameter.isBias,
        count: update.first + iteration,
        before: { [self] in state($0, of: name, after: iteration) },
        after: { "\($0)_\(name)\(next)" })
      for (letter, formula) in step.states {
        add(
          "\(letter)_\(name)\(next)", formula,
          names: spellings(of: letter, parameter, after: iteration + 1), at: update.origin)
      }
      add(name + next, step.formula, at: update.origin)
    }
  }

  /// Further names of a remembered quantity; where it begins at zero, the first one's without the
  /// suffix too.
  private func spellings(
    of letter: String, _ parameter: Network.Parameter, after updates: Int
  ) -> [String] {
    let names = StateName(letter: letter, parameter: parameter.name)
    let isGiven = givenStates.contains("\(letter)_\(parameter.name)")
    let suffixed = names.spellings(suffix: suffix(updates))
    return updates == 1 && !isGiven
      ? suffixed + ["\(letter)_\(parameter.name)"] + names.spellings(suffix: "") : suffixed
  }
}

extension Network.Activation {
  /// The formula of the output from the weighted sums.
  func formula(of name: String, samplesAsRows: Bool) -> String {
    switch self {
    case .identity: name
    case .softmax: samplesAsRows ? "softmax(\(name), 2)" : "softmax(\(name))"
    case .entrywise(let function): "\(function)(\(name))"
    case .leakyRelu(let slope): "leaky_relu(\(name), \(slope))"
    }
  }
}
