internal import YAML

extension RubricReader {
  /// The rubric with its `network:` written out as plain steps; one without a network as it stands.
  /// - Throws: `RubricFaults` with all that is wrong.
  package static func expanded(
    _ bytes: [UInt8], fileName: String
  ) throws(RubricFaults) -> String {
    var (reading, rubric) = Self.reading(bytes, fileName)
    let text = reading.text
    guard reading.faults.isEmpty, let rubric else {
      throw RubricFaults(reading.faults, fileName: fileName, text: text)
    }
    guard let steps = reading.networkSteps, let root = reading.compose()?.mapping else {
      return text
    }
    guard let expanded = root.expanded(with: steps, id: rubric.id).text else {
      let fault = RubricFault(line: 1, column: 1, message: "cannot be written as YAML")
      throw RubricFaults([fault], fileName: fileName, text: text)
    }
    return expanded
  }
}

extension YAMLNode.Mapping {
  /// The rubric's keys in their order, the steps instead of the network, its id written out.
  fileprivate func expanded(with steps: YAMLNode, id: String) -> YAMLNode {
    var pairs: [(YAMLNode, YAMLNode)] = []
    for (key, value) in self {
      switch key.scalar?.string {
      case "network": pairs.append((YAMLNode("steps"), steps.withoutTags))
      case "steps": break
      case "given": pairs.append((key, value.withMatricesOnOneLine))
      case "gradus" where self["id"] == nil:
        pairs += [(key, value), (YAMLNode("id"), YAMLNode(id))]
      default: pairs.append((key, value))
      }
    }
    return .mapping(.init(pairs, style: .block))
  }
}

extension YAMLNode {
  fileprivate var withMatricesOnOneLine: YAMLNode {
    guard let mapping else { return self }
    let pairs = mapping.map { name, value in
      (name, value.sequence.map { .sequence(.init($0, style: .flow)) } ?? value)
    }
    return .mapping(.init(pairs, style: .block))
  }

  /// A list of steps without the marks of where its formulas come from.
  fileprivate var withoutTags: YAMLNode {
    guard let sequence else { return self }
    let steps = sequence.map { step -> YAMLNode in
      guard let mapping = step.mapping else { return step }
      let pairs = mapping.map { key, value in
        (key, value.isFromNetwork ? YAMLNode(value.scalar?.string ?? "") : value)
      }
      return .mapping(.init(pairs, style: .flow))
    }
    return .sequence(.init(steps, style: .block))
  }
}
