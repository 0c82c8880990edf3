/// One cell of a notebook, as the texts in it that may hold answers.
struct NotebookCell {
  private(set) var texts: [NotebookText] = []
  /// The source of a cell with code.
  private(set) var code: NotebookText?

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
      let name = source.flatMap(Self.bareName)
      code = source.map { source in
        var text = NotebookText(.plain)
        text.append(source)
        text.endLine()
        return text
      }
      for output in node["outputs"]?.items ?? [] { addOutput(output, named: name) }
    } else if let source {
      var text = NotebookText(.markdown)
      text.append(source)
      add(text)
    }
  }

  /// Adds what a code cell printed, or showed as the value of its last line.
  private mutating func addOutput(_ output: StructuredNode, named name: String?) {
    var text = NotebookText(.plain)
    if let printed = output["text"] {
      text.append(printed)
    } else if let shown = output["data"]?["text/plain"] {
      text.append(shown)
      if let name, !text.hasName {
        text = NotebookText(.plain)
        text.append(name + " = ", at: shown.position)
        text.append(shown)
      }
    }
    add(text)
  }

  private mutating func add(_ text: NotebookText) {
    guard !text.isEmpty else { return }
    var text = text
    text.endLine()
    texts.append(text)
  }

  /// The last line of code where it is nothing but a name.
  private static func bareName(_ source: StructuredNode) -> String? {
    var text = NotebookSource()
    text.append(source)
    let line = text.bytes.split(separator: UInt8(ascii: "\n")).last { $0.contains { $0 > 0x20 } }
    guard let word = line?.filter({ $0 > 0x20 }), let first = word.first, !isDigit(first),
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
