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

  /// - Throws: `ReportError` where libxml2 has no memory.
  init() throws(ReportError) {
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

  /// Ends the start tag that is open without writing anything more.
  func openEmptyContent() throws(ReportError) {
    try check(xmlTextWriterWriteRaw(writer, ""), "content")
  }

  func attribute(_ name: StaticString, _ value: StaticString) throws(ReportError) {
    try check(xmlTextWriterWriteAttribute(writer, name.utf8Start, value.utf8Start), name)
  }

  func attribute(_ name: StaticString, _ value: String) throws(ReportError) {
    let status = XMLText.withClean(value) {
      xmlTextWriterWriteAttribute(writer, name.utf8Start, $0)
    }
    try check(status, name)
  }

  func attribute(_ name: StaticString, _ value: Int) throws(ReportError) {
    try attribute(name, String(value))
  }

  /// Writes what is XML already, whole lines of it, where a child may stand.
  ///
  /// The writer does not indent the end tag behind it.
  func lines(_ bytes: [UInt8]) throws(ReportError) {
    let status = bytes.withUnsafeBufferPointer { bytes -> Int32 in
      guard let start = bytes.baseAddress else { return 0 }
      return xmlTextWriterWriteRawLen(writer, start, Int32(bytes.count))
    }
    try check(status, "lines")
  }

  /// A value as it may stand in an attribute, quotes apart.
  func attributeText(_ value: String) -> [UInt8] {
    xmlBufferEmpty(escapes)
    XMLText.withClean(value) { xmlAttrSerializeTxtContent(escapes, nil, nil, $0) }
    guard let content = xmlBufferContent(escapes) else { return [] }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(escapes))))
  }

  func text(_ value: String) throws(ReportError) {
    let status = XMLText.withClean(value) { xmlTextWriterWriteString(writer, $0) }
    try check(status, "text")
  }

  /// All that was written since the last call.
  func take() throws(ReportError) -> [UInt8] {
    try check(xmlTextWriterFlush(writer), "flush")
    guard let content = xmlBufferContent(buffer) else { return [] }
    let bytes = Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
    xmlBufferEmpty(buffer)
    return bytes
  }

  private func check(_ status: Int32, _ what: StaticString) throws(ReportError) {
    if status < 0 { throw ReportError("libxml2 could not write '\(what)'; is memory short?") }
  }
}
