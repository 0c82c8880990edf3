/// One cell of a notebook, as the texts in it that may hold answers.
struct NotebookCell {
  private(set) var texts: [NotebookText] = []
  /// The source of a cell with code.
  private(set) var code: NotebookText?
  /// The pictures that are part of its text, which nothing reads.
  private(set) var pictures: [(name: String, position: Position)] = []

  /// The cells of a notebook of version 4, or of the worksheets of version 3; nil for any other
  /// JSON.
  static func cells(of root: StructuredNode, _ limits: ReadingLimits) -> [NotebookCell]? {
    let cells =
      root["cells"]?.items
      ?? root["worksheets"]?.items.map { sheets in sheets.flatMap { $0["cells"]?.items ?? [] } }
    return cells?.map { NotebookCell($0, limits) }
  }

  private init(_ node: StructuredNode, _ limits: ReadingLimits) {
    let source = node["source"] ?? node["input"]
    if node["cell_type"]?.text == "code" {
      let lines = Source(source.map(Self.bytes) ?? [])
      code = source.map { source in
        var text = NotebookText(.plain)
        text.append(source)
        text.endLine()
        return text
      }
      for output in node["outputs"]?.items ?? [] {
        addOutput(output, of: lines, limits)
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
  private mutating func addOutput(
    _ output: StructuredNode, of source: Source, _ limits: ReadingLimits
  ) {
    var text = NotebookText(.plain)
    if let lines = output["text"] {
      text.append(lines)
      if let prints = source.printed, let named = Self.printed(text, by: prints, limits) {
        text = named
      }
    } else if let data = output["data"],
      let rich = Self.richText(of: data, isNamed: source.shown != nil)
    {
      text = rich
    } else if let shown = output["data"]?["text/plain"], !Self.isPlaceholder(shown) {
      text.append(shown)
      if let items = source.shown, let named = Self.printed(text, by: [items], limits) {
        text = named
      } else if let name = source.name, !text.hasName {
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
