internal import Algebra
internal import YAML

/// Writes a variant as a rubric file of its own, in which nothing is drawn any more.
package enum VariantText {
  /// The rubric's file with the drawn values put in; comments are lost, all else stays.
  ///
  /// - Parameter student: named in a comment at the top.
  package static func yaml(_ bytes: [UInt8], variant: Rubric, student: String) -> String? {
    guard var root = try? YAMLNode.document(RubricReader.text(of: bytes))?.mapping,
      var givens = root["given"]?.mapping
    else { return nil }
    for given in variant.givens where given.draw != nil && givens[given.name] != nil {
      givens[given.name] = node(of: given.value)
    }
    root["given"] = .mapping(givens)
    // Without it a copy under another name would be another rubric.
    if root["id"] == nil { root["id"] = YAMLNode(variant.id) }
    guard let text = YAMLNode.mapping(root).text else { return nil }
    let name = String(student.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    return "# The variant of \(name). Made by 'gradus new'.\n" + text
  }

  /// A number, a flat list for a column, else rows.
  private static func node(of value: Matrix<Numeral>) -> YAMLNode {
    let numbers = value.map { YAMLNode($0.description) }
    if value.shape.isScalar { return numbers.elements[0] }
    if value.columns == 1 { return .sequence(.init(numbers.elements, style: .flow)) }
    let rows = (0..<value.rows).map { row in
      YAMLNode.sequence(.init((0..<value.columns).map { numbers[row, $0] }, style: .flow))
    }
    return .sequence(.init(rows, style: .flow))
  }
}
