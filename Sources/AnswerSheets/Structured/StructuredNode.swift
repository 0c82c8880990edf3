import Algebra

/// A node of a structured file (JSON, YAML), whatever its notation.
struct StructuredNode: Sendable {
  /// The content of the node.
  var content: Content
  /// The position at which the node begins.
  var position: Position

  init(_ content: Content, at position: Position) {
    self.content = content
    self.position = position
  }

  /// The kinds of things found.
  enum Content: Sendable {
    case number(Numeral)
    /// A flat list of numbers.
    case numbers([Numeral])
    /// A list of rows of one length.
    case matrix(Matrix<Numeral>)
    case text(String)
    /// A list that is none of the above.
    case list([StructuredNode])
    case object([Member])
    /// Something that is no answer; the message says what was found and what was expected.
    case unreadable(String)
  }

  /// One key of an object and what stands under it.
  struct Member: Sendable {
    var key: String
    /// The position at which the key begins.
    var position: Position
    var node: StructuredNode

    init(key: String, position: Position, node: StructuredNode) {
      self.key = key
      self.position = position
      self.node = node
    }
  }
}

extension StructuredNode {
  /// The kind of thing, for messages.
  var kind: String {
    switch content {
    case .number: "a number"
    case .numbers: "a list of numbers"
    case .matrix: "a matrix"
    case .text(let text): text.isEmpty ? "an empty string" : "a string"
    case .list(let items): items.isEmpty ? "an empty list" : "a list"
    case .object: "an object"
    case .unreadable(let message): message
    }
  }
}
