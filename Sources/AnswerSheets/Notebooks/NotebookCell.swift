/// One cell of a notebook, as the texts in it that may hold answers.
struct NotebookCell {
  private(set) var texts: [NotebookText] = []
  /// The source of a cell with code.
  private(set) var code: NotebookText?
  /// The pictures that are part of its text, which nothing reads.
  private(set) var pictures: [(name: String, position: Position)] = []

  /// The cells of a notebook of version 4, or of the worksheets of version 3; nil for any other
  /// JSON.
  static func cells(of root: StructuredNode) -> [NotebookCell]? {
    if let cells = root["cells"]?.items { return cells.map(NotebookCell.init) }
    return root["worksheets"]?.items.map { sheets in
      sheets.flatMap { $0["cells"]?.items ?? [] }.map(NotebookCell.init)
    }
  }

  private init(_ node: StructuredNode) {
    let source = node["source"] ?? node["input"]
    if node["cell_type"]?.text == "code" {
      let lines = source.map(Self.bytes) ?? []
      let last = lines.split(separator: UInt8(ascii: "\n")).last { $0.contains { $0 > 0x20 } }
      let name = last.flatMap { Self.bareNames(Array($0)) }
      let printed = Self.printedNames(of: lines)
      code = source.map { source in
        var text = NotebookText(.plain)
        text.append(source)
        text.endLine()
        return text
      }
      for output in node["outputs"]?.items ?? [] {
        addOutput(output, named: name, printed: printed)
      }
    } else if let source {
      var text = NotebookText(.markdown)
      text.append(source)
      add(text)
    }
    if case .object(let attachments)? = node["attachments"]?.content {
      pictures = attachments.map { ($0.key, $0.position) }
    }
  }

  /// Adds what a code cell printed, or showed as the value of its last line.
  ///
  /// - Parameters:
  ///   - name: what its last line is, where that is nothing but a name.
  ///   - printed: the names that it prints and nothing else.
  private mutating func addOutput(
    _ output: StructuredNode, named name: String?, printed: [String]?
  ) {
    var text = NotebookText(.plain)
    if let lines = output["text"] {
      text.append(lines)
      if let printed, let named = Self.named(text, by: printed) { text = named }
    } else if let data = output["data"], let rich = Self.richText(of: data, isNamed: name != nil) {
      text = rich
    } else if let shown = output["data"]?["text/plain"], !Self.isPlaceholder(shown) {
      text.append(shown)
      if let name, !text.hasName, Self.mayBe(text.bytes, of: name) {
        text = NotebookText(.plain)
        text.append(name + " = ", at: shown.position)
        text.append(shown)
      }
    }
    add(text)
  }

  /// LaTeX, Markdown or a page, where they say more than the plain text beside them.
  ///
  /// - Parameter isNamed: whether the value is that of a name, which plain text states best.
  private static func richText(of data: StructuredNode, isNamed: Bool) -> NotebookText? {
    var text = NotebookText(.markdown)
    let isPlain = isNamed && data["text/plain"].map { !isPlaceholder($0) } ?? false
    if !isPlain, let source = data["text/latex"] ?? data["text/markdown"] {
      text.append(source)
      return text
    }
    guard let page = data["text/html"] else { return nil }
    var source = NotebookSource()
    source.append(page)
    guard source.bytes.has("<table") || !isPlain,
      let shown = try? HTMLText.read(source.bytes), shown.contains(where: { $0 > 0x20 })
    else { return nil }
    text.append(String(decoding: shown, as: UTF8.self), at: page.position)
    return text
  }

  /// Whether a text only says that there is an object: `<Figure size 640x480 with 1 Axes>`.
  private static func isPlaceholder(_ node: StructuredNode) -> Bool {
    var text = NotebookSource()
    text.append(node)
    let signs = text.bytes.filter { $0 > 0x20 }
    let isTensor = text.bytes.starts(with: "<tf.".utf8)
    return signs.first == UInt8(ascii: "<") && signs.last == UInt8(ascii: ">") && !isTensor
  }

  private mutating func add(_ text: NotebookText) {
    guard !text.isEmpty else { return }
    var text = text
    text.endLine()
    texts.append(text)
  }

  /// The bytes of a cell's code.
  private static func bytes(of source: StructuredNode) -> [UInt8] {
    var text = NotebookSource()
    text.append(source)
    return text.bytes
  }

  /// The name that a piece of code is; nil for any other code.
  static func bareName(_ code: [UInt8]) -> String? {
    let word = code.filter { $0 > 0x20 }
    guard let first = word.first, !isDigit(first),
      word.allSatisfy({ isDigit($0) || isLetter($0) })
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80
      || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}

/// The code of a cell, all lines joined.
private struct NotebookSource {
  var bytes: [UInt8] = []

  mutating func append(_ node: StructuredNode) {
    switch node.content {
    case .text(let text): bytes += text.utf8
    case .list(let items): for item in items { append(item) }
    default: break
    }
  }
}

extension StructuredNode {
  /// The value of the first such key of an object.
  fileprivate subscript(key: String) -> StructuredNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.node
  }

  /// The items of a list.
  fileprivate var items: [StructuredNode]? {
    if case .list(let items) = content { return items }
    return nil
  }

  /// The text of a string.
  fileprivate var text: String? {
    if case .text(let text) = content { return text }
    return nil
  }
}
