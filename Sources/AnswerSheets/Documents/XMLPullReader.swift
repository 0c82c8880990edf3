internal import CLibXML2

/// Reads XML piece by piece through libxml2's reader.
///
/// Nothing is fetched and no entity is expanded: a document type is refused, and entities need one.
/// The one owner of the reader and of the bytes that it reads; both are freed with it.
final class XMLPullReader {
  /// A piece of a document.
  enum Event: Hashable, Sendable {
    /// An element begins: its name with the prefix of `OfficeNamespace`, and its attribute `val`.
    case start(String, value: String?)
    case end(String)
    case text(String)
  }

  private let reader: xmlTextReaderPtr
  private let memory: UnsafeMutableBufferPointer<CChar>
  private let maximumDepth: Int
  private var depth = 0
  /// The end of an element that was written as `<a/>`, which libxml2 does not report.
  private var pendingEnd: String?

  /// libxml2 wants its tables made before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  init(_ bytes: [UInt8], maximumDepth: Int) throws(UnreadableAnswer) {
    guard Self.isReady, let size = Int32(exactly: bytes.count), size > 0 else {
      throw UnreadableAnswer("found no XML in the document")
    }
    let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard let reader = xmlReaderForMemory(memory.baseAddress, size, nil, nil, Int32(options)) else {
      memory.deallocate()
      throw UnreadableAnswer("libxml2 could not make a reader; is memory short?")
    }
    self.memory = memory
    self.reader = reader
    self.maximumDepth = maximumDepth
  }

  deinit {
    xmlFreeTextReader(reader)
    memory.deallocate()
  }
}

// MARK: - Events

extension XMLPullReader {
  /// The next piece, or nil at the end.
  /// - Throws: `UnreadableAnswer` where the XML is broken, too deep, or has a document type.
  func next() throws(UnreadableAnswer) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      depth -= 1
      return .end(name)
    }
    while true {
      let status = xmlTextReaderRead(reader)
      guard status >= 0 else { throw UnreadableAnswer("the document's XML is broken") }
      if status == 0 { return nil }
      if let event = try event() { return event }
    }
  }

  /// Passes over the element that has just begun.
  func skipElement() throws(UnreadableAnswer) {
    let outer = depth - 1
    while depth > outer, try next() != nil {}
  }

  private func event() throws(UnreadableAnswer) -> Event? {
    switch xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT: return try start()
    case XML_READER_TYPE_END_ELEMENT:
      depth -= 1
      return .end(name)
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      return .text(Self.string(xmlTextReaderConstValue(reader)))
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
      throw UnreadableAnswer("the document's XML has a document type, which no Word document has")
    default: return nil
    }
  }

  private func start() throws(UnreadableAnswer) -> Event {
    depth += 1
    guard depth <= maximumDepth else {
      throw UnreadableAnswer("the document is nested deeper than \(maximumDepth) levels")
    }
    let name = name
    if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
    return .start(name, value: value)
  }

  private var name: String {
    let namespace = Self.string(xmlTextReaderConstNamespaceUri(reader))
    return OfficeNamespace.prefix(of: namespace) + Self.string(xmlTextReaderConstLocalName(reader))
  }

  /// The attribute `val`, in which Office keeps what an element says.
  private var value: String? {
    guard xmlTextReaderHasAttributes(reader) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if Self.string(xmlTextReaderConstLocalName(reader)) == "val" {
        return Self.string(xmlTextReaderConstValue(reader))
      }
    }
    return nil
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

/// The namespaces of Office's documents, of which there are two of each: of the first edition and the strict one.
enum OfficeNamespace {
  /// The prefix by which the namespace is known here, whatever the document calls it.
  static func prefix(of namespace: String) -> String {
    if namespace.hasSuffix("/math") { return "m:" }
    if namespace.contains("/wordprocessingml/") { return "w:" }
    return namespace.contains("/markup-compatibility/") ? "mc:" : "?:"
  }
}
