import Algebra

/// The meaning of a group's key for the names in it.
struct StructuredGroup: Equatable {
  /// The quantity that a name in the group stands for.
  enum Meaning: Equatable {
    case plain
    /// Names are of gradients: `W1` is `dW1`.
    case gradients
    /// Names are of updated values: `W1` is `W1_new`.
    case updates
    /// Names lack their layer: `W` is `W2`.
    case layer(Int)
  }

  var meaning: Meaning
  /// How many groups enclose the names.
  var depth = 0

  init(_ meaning: Meaning) {
    self.meaning = meaning
  }

  /// The group of the file itself.
  static let plain = StructuredGroup(.plain)

  /// The group that a key is known to open; nil for any other key.
  init?(key: String) {
    var letters = ""
    var number = 0
    for scalar in key.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic {
        letters.unicodeScalars.append(scalar)
      } else if let digit = Int(String(scalar)), number < 1000 {
        number = number * 10 + digit
      }
    }
    switch letters {
    case "layer" where number > 0: self.init(.layer(number))
    case "gradient", "gradients", "grad", "grads", "derivatives": self.init(.gradients)
    case "update", "updates", "updated", "new", "newweights", "newparameters", "updatedweights",
      "updatedparameters", "newvalues", "updatedvalues":
      self.init(.updates)
    case "answer", "answers", "step", "steps", "result", "results", "solution", "solutions",
      "submission", "values", "given", "givens", "forward", "forwardpass", "forwardpropagation",
      "backward", "backwardpass", "backprop", "backpropagation", "problem", "part", "question",
      "task", "exercise", "layers", "parameters", "weights", "biases", "quantities":
      self.init(.plain)
    default: return nil
    }
  }

  /// The name meant by one in this group.
  func name(of written: String) -> String {
    switch meaning {
    case .plain: written
    case .gradients: Self.isGradient(written) ? written : "d" + written
    case .updates: Self.isUpdate(written) ? written : written + "_new"
    case .layer(let number): Self.inLayer(number, written)
    }
  }

  private static func isGradient(_ written: String) -> Bool {
    let scalars = written.unicodeScalars
    guard let first = scalars.first else { return false }
    return first == "d" || first == "∇" || first == "\\" || first == "$" || first == "∂"
      || written.lowercased().hasPrefix("grad") || written.lowercased().hasPrefix("delta")
  }

  private static func isUpdate(_ written: String) -> Bool {
    let lowered = written.lowercased()
    return lowered.hasSuffix("new") || lowered.hasSuffix("'") || lowered.hasSuffix("+")
      || lowered.hasPrefix("new") || lowered.hasPrefix("updated") || lowered.hasSuffix("}")
      || lowered.hasPrefix("d") || lowered.hasPrefix("eta")
  }

  private static func inLayer(_ number: Int, _ written: String) -> String {
    guard !written.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else { return written }
    var stem = written
    let suffix = stem.hasSuffix("_new") ? "_new" : ""
    stem.removeLast(suffix.count)
    switch stem.lowercased() {
    case "weight", "weights": stem = "W"
    case "bias", "biases": stem = "b"
    default: break
    }
    return stem + String(number) + suffix
  }
}

/// The parts of an object that stands for one quantity: `{"value": …, "note": …}`, `{"old": …,
/// "new": …}`.
struct QualifiedParts {
  /// One form of the quantity.
  struct Part {
    var prefix: String
    var suffix: String
    var node: StructuredNode

    /// The name of this form of a quantity.
    func name(of written: String) -> String { prefix + written + suffix }
  }

  var parts: [Part] = []

  /// Nil where the object is a group of names of its own.
  init?(_ members: [StructuredNode.Member]) {
    var unknown = 0
    var hasValue = false
    for member in members {
      let key = member.key.lowercased()
      switch key {
      case "value", "val", "answer", "result", "matrix", "final":
        // A group of this key holds steps.
        guard !member.node.isObject else { return nil }
        hasValue = true
        parts.append(Part(prefix: "", suffix: "", node: member.node))
      case "old", "initial", "before", "given":
        parts.append(Part(prefix: "", suffix: "", node: member.node))
      case "new", "updated", "after":
        parts.append(Part(prefix: "", suffix: "_new", node: member.node))
      case "grad", "gradient", "derivative":
        parts.append(Part(prefix: "d", suffix: "", node: member.node))
      default: unknown += 1
      }
    }
    guard hasValue || (unknown == 0 && !parts.isEmpty) else { return nil }
    guard !parts.contains(where: \.node.isObject) else { return nil }
  }
}

/// An object that names its step: `{"step": "Z1", "value": [[4], [0]]}`, or one entry of it.
struct StructuredRecord {
  var name: String
  var position: Position
  var row: Int?
  var column: Int?
  var value: StructuredNode

  /// Nil where the object lacks a name or a value.
  init?(_ members: [StructuredNode.Member]) {
    var name: String?
    var value: StructuredNode?
    var position: Position?
    for member in members {
      switch TableHeader.Role(member.key) {
      case .name:
        guard case .text(let text) = member.node.content, name == nil else { continue }
        name = text
        position = member.node.position
      case .row: row = member.node.wholeNumber
      case .column: column = member.node.wholeNumber
      case .value: value = value ?? member.node
      case nil: continue
      }
    }
    guard let name, let value, let position else { return nil }
    self.name = name
    self.position = position
    self.value = value
  }
}

extension StructuredNode {
  /// Whether this is an object.
  var isObject: Bool {
    if case .object = content { return true }
    return false
  }

  /// The number where it is a small whole one.
  var wholeNumber: Int? {
    guard case .number(let numeral) = content, numeral.exponent == 0, !numeral.isNegative else {
      return nil
    }
    return numeral.significand < 1_000_000 ? Int(numeral.significand) : nil
  }
}
