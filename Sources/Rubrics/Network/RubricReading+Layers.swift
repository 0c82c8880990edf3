internal import Algebra
internal import Notation
internal import YAML

/// The `layers:` of a network.
extension RubricReading {
  static let layerKeys = [
    "activation", "slope", "weights", "bias", "preactivation", "output",
  ]
  static let activations =
    ["identity", "linear"]
    + FunctionTable.rows.filter { $0.kind == .activation }.map(\.name) + ["softmax"]
  /// Far more than anybody works by hand.
  private static let maximumLayers = 50

  mutating func readLayers(_ node: YAMLNode?, of parent: YAMLNode, into network: inout Network) {
    guard let node else {
      fault(parent, "the network has no layers; add 'layers:' with an activation for each")
      return
    }
    guard let layers = node.sequence, !layers.isEmpty else {
      fault(node, "found \(node.kindName), expected a list such as [sigmoid, softmax]")
      return
    }
    guard layers.count <= Self.maximumLayers else {
      fault(node, "found \(layers.count) layers; at most \(Self.maximumLayers) are allowed")
      return
    }
    for (index, layer) in layers.enumerated() {
      if let layer = self.layer(layer, index, of: layers.count) { network.layers.append(layer) }
    }
  }

  private mutating func layer(_ node: YAMLNode, _ index: Int, of count: Int) -> Network.Layer? {
    let mapping = node.mapping
    if let mapping { checkKeys(mapping, Self.layerKeys, in: "a layer") }
    guard let word = mapping == nil ? node : mapping?["activation"] else {
      fault(node, "the layer has no activation; add 'activation:', perhaps 'identity'")
      return nil
    }
    guard let activation = activation(word, mapping?["slope"], isLast: index == count - 1),
      let weights = weights(mapping?["weights"], index, of: count, node)
    else { return nil }
    let isLast = index == count - 1
    let output = isLast ? "Yhat" : count == 2 ? "H" : "H\(index + 1)"
    return Network.Layer(
      activation: activation, weights: weights,
      bias: bias(mapping?["bias"], index, of: count, weights, node),
      preactivation: freshName(
        mapping?["preactivation"], "preactivation", default: "Z\(index + 1)"),
      output: freshName(mapping?["output"], "output", default: output), origin: node)
  }

  private mutating func activation(
    _ node: YAMLNode, _ slope: YAMLNode?, isLast: Bool
  ) -> Network.Activation? {
    guard let word = word(node, Self.activations, "activation") else { return nil }
    if let slope, word != "leaky_relu" {
      fault(slope, "only 'leaky_relu' has a slope, this is '\(word)'")
    }
    switch word {
    case "identity", "linear": return .identity
    case "softmax":
      if isLast { return .softmax }
      fault(node, "'softmax' is for the last layer, this one is hidden")
      return nil
    case "leaky_relu": return .leakyRelu(slope: self.slope(slope))
    default: return .entrywise(word)
    }
  }

  private mutating func slope(_ node: YAMLNode?) -> String {
    guard let node else { return "0.01" }
    if let text = node.scalar?.string, let slope = Double(text), slope >= 0, slope < 1 {
      return text
    }
    fault(node, "found \(node.shown), expected a number from 0 to 1 for 'slope'")
    return "0.01"
  }

  private mutating func weights(
    _ node: YAMLNode?, _ index: Int, of count: Int, _ layer: YAMLNode
  ) -> String? {
    if let node { return quantity(node, "weights") }
    let usual = ["W\(index + 1)"] + (count == 1 ? ["W", "w"] : [])
    if let name = usual.first(where: { shape(ofGiven: $0) != nil }) { return name }
    fault(
      layer,
      "the weights of layer \(index + 1) are not given; add 'W\(index + 1)' to 'given:', "
        + "or name them with 'weights:'")
    return nil
  }

  private mutating func bias(
    _ node: YAMLNode?, _ index: Int, of count: Int, _ weights: String, _ layer: YAMLNode
  ) -> String? {
    if let node {
      if ["none", "no"].contains(node.scalar?.string) { return nil }
      return quantity(node, "bias")
    }
    let usual = ["\(weights)_0", "b\(index + 1)"] + (count == 1 ? ["b"] : [])
    if let name = usual.first(where: { shape(ofGiven: $0) != nil }) { return name }
    fault(
      layer,
      "the bias of layer \(index + 1) is not given; add '\(usual[0])' to 'given:', name it "
        + "with 'bias:', or write 'bias: none'")
    return nil
  }
}
