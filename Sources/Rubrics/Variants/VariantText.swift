internal import Algebra
internal import Yams

/// Writes a variant as a rubric file of its own, in which nothing is drawn any more.
package enum VariantText {
  /// The rubric's file with the drawn values put in; comments are lost, all else stays.
  ///
  /// - Parameter student: named in a comment at the top.
  package static func yaml(_ bytes: [UInt8], variant: Rubric, student: String) -> String? {
    guard var root = try? Yams.compose(yaml: RubricReader.text(of: bytes)),
      var givens = root["given"]?.mapping
    else { return nil }
    for (key, _) in givens {
      guard let given = variant.givens.first(where: { $0.name == key.scalar?.string }),
        given.draw != nil
      else { continue }
      givens[key] = node(of: given.value)
    }
    root["given"] = .mapping(givens)
    // Without it a copy under another name would be another rubric.
    if root["id"] == nil { root["id"] = YAMLNode(variant.id) }
    guard let text = try? Yams.serialize(node: root, width: -1, allowUnicode: true) else {
      return nil
    }
    let name = String(student.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    return "# The variant of \(name). Made by 'gradus new'.\n" + text
  }

  /// A number, a flat list for a column, else rows.
  private static func node(of value: Matrix<Numeral>) -> YAMLNode {
    let numbers = value.map { YAMLNode($0.description) }
    if value.shape.isScalar { return numbers.elements[0] }
    if value.columns == 1 { return YAMLNode(numbers.elements, Tag(.seq), .flow) }
    let rows = (0..<value.rows).map { row in
      YAMLNode((0..<value.columns).map { numbers[row, $0] }, Tag(.seq), .flow)
    }
    return YAMLNode(rows, Tag(.seq), .flow)
  }
}
