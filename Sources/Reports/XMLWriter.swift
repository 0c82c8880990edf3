internal import CLibXML2

/// Writes XML through libxml2's text writer into memory.
///
/// The one owner of the writer and its buffer: both are freed with it. Every call's result is checked. Names are static; what
/// comes from outside goes through `attribute` and `text`, which replace what XML 1.0 forbids.
final class XMLWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  /// Where single values are made fit for XML.
  private let escapes: xmlBufferPtr

  /// - Parameter ancestors: elements that are written elsewhere, and set the depth of the indentation here.
  /// - Throws: `ReportError` where libxml2 has no memory.
  init(below ancestors: StaticString...) throws(ReportError) {
    guard let buffer = xmlBufferCreate() else {
      throw ReportError("libxml2 could not make a buffer")
    }
    guard let escapes = xmlBufferCreate() else {
      xmlBufferFree(buffer)
      throw ReportError("libxml2 could not make a buffer")
    }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      xmlBufferFree(escapes)
      throw ReportError("libxml2 could not make a writer")
    }
    self.buffer = buffer
    self.escapes = escapes
    self.writer = writer
    try check(xmlTextWriterSetIndent(writer, 1), "indent")
    if ancestors.isEmpty { return }
    for ancestor in ancestors { try start(ancestor) }
    try openContent()
    _ = try take()
  }

  deinit {
    // Freeing the writer flushes it into the buffer, which must outlive it.
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
    xmlBufferFree(escapes)
  }

  /// The XML declaration; without it libxml2 writes all but ASCII as numbers.
  func startDocument() throws(ReportError) {
    try check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil), "declaration")
  }

  func start(_ name: StaticString) throws(ReportError) {
    try check(xmlTextWriterStartElement(writer, name.utf8Start), name)
  }

  func end() throws(ReportError) {
    try check(xmlTextWriterEndElement(writer), "end")
  }

  /// Ends the start tag that is open and the line with it, so that children can follow in another writer.
  func openContent() throws(ReportError) {
    try check(xmlTextWriterWriteRaw(writer, "\n"), "content")
  }

  func attribute(_ name: StaticString, _ value: String) throws(ReportError) {
    let status = XMLText.withClean(value) {
      xmlTextWriterWriteAttribute(writer, name.utf8Start, $0)
    }
    try check(status, name)
  }

  /// Appends a value as it may stand in an attribute, quotes apart.
  func append(attribute value: String, to bytes: inout [UInt8]) {
    if bytes.append(plain: value) { return }
    xmlBufferEmpty(escapes)
    XMLText.withClean(value) { xmlAttrSerializeTxtContent(escapes, nil, nil, $0) }
    bytes.append(contentOf: escapes)
  }

  func text(_ value: String) throws(ReportError) {
    let status = XMLText.withClean(value) { xmlTextWriterWriteString(writer, $0) }
    try check(status, "text")
  }

  /// All that was written since the last call.
  func take() throws(ReportError) -> [UInt8] {
    var bytes: [UInt8] = []
    try take(into: &bytes)
    return bytes
  }

  /// Appends all that was written since the last call.
  func take(into bytes: inout [UInt8]) throws(ReportError) {
    try check(xmlTextWriterFlush(writer), "flush")
    bytes.append(contentOf: buffer)
    xmlBufferEmpty(buffer)
  }

  private func check(_ status: Int32, _ what: StaticString) throws(ReportError) {
    if status < 0 { throw ReportError("libxml2 could not write '\(what)'; is memory short?") }
  }
}

extension [UInt8] {
  fileprivate mutating func append(contentOf buffer: xmlBufferPtr) {
    guard let content = xmlBufferContent(buffer) else { return }
    append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  /// Appends a text of which no sign means anything in XML; false for any other, of which nothing is appended.
  fileprivate mutating func append(plain text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { signs in
      guard signs.allSatisfy(\.isPlain) else { return false }
      append(contentsOf: signs)
      return true
    } ?? false
  }
}

extension UInt8 {
  /// Whether it is a printed ASCII sign that stands for itself in XML.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""): false
    default: (0x20..<0x7F).contains(self)
    }
  }
}
