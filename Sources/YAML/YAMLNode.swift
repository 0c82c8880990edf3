/// A node of a YAML document: a text, a list or a mapping.
///
/// Texts stay as they were written, digits among them: nothing guesses numbers, dates or truth
/// values. An alias has become the node that it stands for.
package enum YAMLNode: Sendable {
  case scalar(Scalar)
  case sequence(Sequence)
  case mapping(Mapping)

  /// The position at which a node begins: its line and its column, both counted from 1, columns in
  /// Unicode scalars.
  package struct Mark: Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// The mark of what is not read from a text.
    package static let none = Mark(line: 1, column: 1)
  }

  /// How a list or a mapping is written.
  package enum CollectionStyle: Sendable {
    /// An item a line.
    case block
    /// In brackets or braces.
    case flow
  }

  /// A text.
  package struct Scalar: Sendable {
    /// How a text is written; what is made here and not read is written as plainly as it can be.
    package enum Style: Sendable {
      case plain, singleQuoted, doubleQuoted, literal, canonicalName
    }

    package var string: String
    package var style: Style
    /// The tag that stands before it, as `!network`; nil for most.
    package var tag: String?
    package var mark: Mark

    package init(_ string: String, style: Style = .plain, tag: String? = nil, at mark: Mark = .none)
    {
      self.string = string
      self.style = style
      self.tag = tag
      self.mark = mark
    }
  }

  /// A list.
  package struct Sequence: Sendable {
    package var items: [YAMLNode]
    package var style: CollectionStyle
    package var mark: Mark

    package init(_ items: [YAMLNode], style: CollectionStyle, at mark: Mark = .none) {
      self.items = items
      self.style = style
      self.mark = mark
    }
  }

  /// A text that is written as plainly as it can be.
  package init(_ string: String) {
    self = .scalar(Scalar(string))
  }

  /// The position at which the node begins.
  package var mark: Mark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(let sequence): sequence.mark
    case .mapping(let mapping): mapping.mark
    }
  }

  /// The text that this node is; nil for a list or a mapping.
  package var scalar: Scalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The items of the list that this node is; nil for a text or a mapping.
  package var sequence: [YAMLNode]? {
    if case .sequence(let sequence) = self { sequence.items } else { nil }
  }

  /// The mapping that this node is; nil for a text or a list.
  package var mapping: Mapping? {
    if case .mapping(let mapping) = self { mapping } else { nil }
  }
}

extension YAMLNode {
  /// Keys and their values in the order in which they are written.
  package struct Mapping: Sendable, RandomAccessCollection {
    package typealias Element = (key: YAMLNode, value: YAMLNode)

    package var pairs: [Element]
    package var style: CollectionStyle
    package var mark: Mark

    package init(
      _ pairs: [(YAMLNode, YAMLNode)], style: CollectionStyle, at mark: Mark = .none
    ) {
      self.pairs = pairs.map { (key: $0.0, value: $0.1) }
      self.style = style
      self.mark = mark
    }

    package var startIndex: Int { pairs.startIndex }
    package var endIndex: Int { pairs.endIndex }
    package subscript(index: Int) -> Element { pairs[index] }

    /// The value of a key; setting one that is not there puts it at the end.
    package subscript(key: String) -> YAMLNode? {
      get { pairs.first { $0.key.scalar?.string == key }?.value }
      set {
        let index = pairs.firstIndex { $0.key.scalar?.string == key }
        switch (index, newValue) {
        case (let index?, let value?): pairs[index].value = value
        case (let index?, nil): pairs.remove(at: index)
        case (nil, let value?): pairs.append((key: YAMLNode(key), value: value))
        case (nil, nil): break
        }
      }
    }
  }
}
