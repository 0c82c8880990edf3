/// An element of Office Math with all that stands in it.
struct MathElement: Sendable {
  let name: String
  /// The attribute `val`.
  let value: String?
  private(set) var children: [MathElement] = []
  /// The text of a run.
  private(set) var text = ""

  /// Reads an element that has just begun to its end; the reader bounds how deep they nest.
  init(_ xml: XMLPullReader, _ name: String, value: String? = nil) throws(UnreadableAnswer) {
    self.name = name
    self.value = value
    while let event = try xml.next() {
      switch event {
      case .start("w:del", _), .start("w:rPr", _), .start("mc:Fallback", _): try xml.skipElement()
      case .start(let name, let value): children.append(try MathElement(xml, name, value: value))
      case .text(let part): text += name == "m:t" || name == "w:t" ? part : ""
      case .end: return
      }
    }
  }

  /// The first child of a name.
  subscript(_ name: String) -> MathElement? { children.first { $0.name == name } }

  /// All children of a name.
  func all(_ name: String) -> [MathElement] { children.filter { $0.name == name } }

  /// The sign in the element's properties for one of its sides: that of an accent, a bracket.
  func property(_ name: String) -> String? {
    guard let property = self[self.name + "Pr"]?[name] else { return nil }
    return property.value ?? ""
  }
}
