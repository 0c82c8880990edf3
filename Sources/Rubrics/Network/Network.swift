internal import YAML

/// The dense network and its training that a rubric's `network:` describes.
struct Network {
  /// How a layer's weights meet what comes in.
  enum Form: String, CaseIterable {
    case transposedWeightsFirst = "W'x + b"
    case weightsFirst = "Wx + b"
    case inputFirst = "xW + b"
    case transposedWeightsLast = "xW' + b"

    /// Whether each sample is a row of the batch; else it is a column.
    var hasSamplesAsRows: Bool { self == .inputFirst || self == .transposedWeightsLast }
    /// Whether the weights have a row for each output; else they have a column for each.
    var hasOutputsAsRows: Bool { self == .weightsFirst || self == .transposedWeightsLast }
  }

  /// The function that follows a layer's weighted sums.
  enum Activation: Equatable {
    case identity
    case softmax
    /// A function of one entry, by its name in formulas.
    case entrywise(String)
    case leakyRelu(slope: String)
  }

  /// How the losses of a batch's samples become one.
  enum Reduction: String, CaseIterable { case mean, sum }

  /// One dense layer, with the names of all it has.
  struct Layer {
    var activation: Activation
    var weights: String
    var bias: String?
    /// Whether the bias is given as a column although samples are rows.
    var isBiasTurned = false
    var preactivation: String
    var output: String
    /// The node of the rubric that speaks of it.
    var origin: YAMLNode
  }

  /// The L2 penalty on the weights.
  struct Penalty {
    /// The factor of the sum of squares.
    enum Scale: String, CaseIterable {
      case half, full
      case halfMean = "half_mean"
    }

    var strength: String
    var scale = Scale.half
    var includesBiases = false
    var origin: YAMLNode
  }

  var input = "X"
  var target = "Y"
  var form = Form.transposedWeightsFirst
  var layers: [Layer] = []
  var loss = "cross_entropy"
  var reduction = Reduction.mean
  var penalty: Penalty?
  var update: NetworkUpdate?
  /// Whether the gradients of the weighted sums are steps as well.
  var showsDeltas = false
  /// The number of samples.
  var batch = 1
  var origin: YAMLNode

  /// All weights and biases in the order of the layers, shared ones once.
  var parameters: [Parameter] {
    var known: Set<String> = []
    var parameters: [Parameter] = []
    for (index, layer) in layers.enumerated() {
      if known.insert(layer.weights).inserted {
        parameters.append(Parameter(name: layer.weights, layer: index, isBias: false))
      }
      if let bias = layer.bias, known.insert(bias).inserted {
        parameters.append(Parameter(name: bias, layer: index, isBias: true))
      }
    }
    return parameters
  }

  /// A matrix of weights or a bias.
  struct Parameter {
    let name: String
    /// The first layer that has it, counted from 0.
    let layer: Int
    let isBias: Bool
  }
}

/// A step that a network stands for.
struct NetworkStep {
  var name: String
  var formula: String
  /// Further names that students use.
  var names: [String] = []
  /// The node of the rubric that speaks of it.
  var origin: YAMLNode
}
