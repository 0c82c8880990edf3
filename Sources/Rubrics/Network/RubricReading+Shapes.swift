internal import Algebra

/// Whether what is given fits the network.
extension RubricReading {
  /// Follows the shapes from the input to the loss; the first that does not fit is a fault at its
  /// layer.
  mutating func checkShapes(_ network: inout Network) {
    guard let input = shape(ofGiven: network.input) else {
      return fault(
        network.origin,
        "'\(network.input)' is not given; add it, or name what goes in with 'input:'")
    }
    guard let target = shape(ofGiven: network.target) else {
      return fault(
        network.origin,
        "'\(network.target)' is not given; add it, or name what should come out with 'target:'")
    }
    let hasRows = network.form.hasSamplesAsRows
    network.batch = hasRows ? input.rows : input.columns
    var width = hasRows ? input.columns : input.rows
    var source = "'\(network.input)' has \(width) feature\(width == 1 ? "" : "s")"
    for index in network.layers.indices {
      guard let outputs = outputs(of: network.layers[index], width, source, network.form) else {
        return
      }
      if let bias = network.layers[index].bias {
        guard let isTurned = isTurned(bias, outputs, network.form, network.layers[index]) else {
          return
        }
        network.layers[index].isBiasTurned = isTurned
      }
      width = outputs
      source = "the layer before has \(width) output\(width == 1 ? "" : "s")"
    }
    let expected = hasRows ? Shape(network.batch, width) : Shape(width, network.batch)
    if target != expected {
      fault(
        network.origin,
        "'\(network.target)' is \(target), but the network's output is \(expected)"
          + (target == expected.transposed ? "; samples are \(hasRows ? "rows" : "columns")" : ""))
    }
  }

  /// The number of a layer's outputs, where its weights fit what comes in.
  private mutating func outputs(
    of layer: Network.Layer, _ inputs: Int, _ source: String, _ form: Network.Form
  ) -> Int? {
    guard let weights = shape(ofGiven: layer.weights) else { return nil }
    let found = form.hasOutputsAsRows ? weights.columns : weights.rows
    if found == inputs { return form.hasOutputsAsRows ? weights.rows : weights.columns }
    let turned = form.hasOutputsAsRows ? weights.rows : weights.columns
    let what = form.hasOutputsAsRows ? "column" : "row"
    fault(
      layer.origin,
      "'\(layer.weights)' is \(weights), but \(source); with 'form: \(form.rawValue)' it needs "
        + "\(inputs) \(what)\(inputs == 1 ? "" : "s")"
        + (turned == inputs ? "; is it meant the other way round? See 'form:'" : ""))
    return nil
  }

  /// Whether a bias must be transposed to be added; nil, with a fault, where it does not fit.
  private mutating func isTurned(
    _ bias: String, _ outputs: Int, _ form: Network.Form, _ layer: Network.Layer
  ) -> Bool? {
    guard let shape = shape(ofGiven: bias) else { return nil }
    let column = Shape(outputs, 1)
    if form.hasSamplesAsRows {
      if shape == column.transposed { return false }
      if shape == column { return true }
    } else if shape == column {
      return false
    }
    let expected = form.hasSamplesAsRows ? "\(column.transposed) or \(column)" : "\(column)"
    fault(
      layer.origin,
      "'\(bias)' is \(shape), but the layer has \(outputs) output\(outputs == 1 ? "" : "s"); "
        + "expected \(expected)")
    return nil
  }
}
