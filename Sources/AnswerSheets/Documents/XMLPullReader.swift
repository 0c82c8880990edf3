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
  /// How many attributes each open element has.
  private var open: [Int] = []
  /// The attributes of all open elements, among them namespaces, which libxml2 looks through for
  /// each element.
  private var openAttributes = 0
  private var names: [NameKey: String] = [:]
  /// The end of an element that was written as `<a/>`, which libxml2 does not report.
  private var pendingEnd: String?

  /// libxml2 wants its tables made before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  init(_ bytes: [UInt8], maximumDepth: Int) throws(UnreadableAnswer) {
    guard !bytes.hasCrowdedTag else { throw Self.crowded }
    guard Self.isReady, let size = Int32(exactly: bytes.count), size > 0 else {
      throw UnreadableAnswer("found no XML in the document")
    }
    let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard let reader = xmlReaderForMemory(memory.baseAddress, size, nil, "UTF-8", Int32(options))
    else {
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
      return end(name)
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
    let outer = open.count - 1
    while open.count > outer, try next() != nil {}
  }

  private func event() throws(UnreadableAnswer) -> Event? {
    switch xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT: return try start()
    case XML_READER_TYPE_END_ELEMENT: return end(name)
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      return .text(Self.string(xmlTextReaderConstValue(reader)))
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
      throw UnreadableAnswer("the document's XML has a document type, which no Word document has")
    default: return nil
    }
  }

  private func start() throws(UnreadableAnswer) -> Event {
    let attributes = max(0, Int(xmlTextReaderAttributeCount(reader)))
    open.append(attributes)
    openAttributes += attributes
    guard open.count <= maximumDepth else {
      throw UnreadableAnswer("the document is nested deeper than \(maximumDepth) levels")
    }
    guard openAttributes <= [UInt8].mostAttributes else { throw Self.crowded }
    let name = name
    if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
    return .start(name, value: value)
  }

  private func end(_ name: String) -> Event {
    openAttributes -= open.popLast() ?? 0
    return .end(name)
  }

  private static var crowded: UnreadableAnswer {
    UnreadableAnswer("the document's XML has more attributes than any that Word writes")
  }

  /// The name of the element at hand; libxml2 keeps one copy of each name, whose address is enough
  /// to know it by.
  private var name: String {
    let key = NameKey(
      namespace: xmlTextReaderConstNamespaceUri(reader), local: xmlTextReaderConstLocalName(reader))
    if let name = names[key] { return name }
    let name = OfficeNamespace.prefix(of: Self.string(key.namespace)) + Self.string(key.local)
    names[key] = name
    return name
  }

  private struct NameKey: Hashable {
    var namespace: UnsafePointer<xmlChar>?
    var local: UnsafePointer<xmlChar>?
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

extension [UInt8] {
  /// The most attributes that open elements may have together; Word's own have some fifty.
  fileprivate static let mostAttributes = 1000

  /// Whether a tag has more attributes than that: older versions of libxml2 compare each with each.
  ///
  /// No attribute can hold a `<`, so all of a tag's stand between one and the next.
  var hasCrowdedTag: Bool { hasCrowdedTag(withoutQuotes: false) }

  /// - Parameter withoutQuotes: whether values need no quotation marks, as in HTML, where text has
  ///   equals signs, too.
  func hasCrowdedTag(withoutQuotes: Bool) -> Bool {
    var count = 0
    var isInTag = false
    var isBehindEquals = false
    for byte in self {
      switch byte {
      case UInt8(ascii: "<"):
        count = 0
        isInTag = true
      case UInt8(ascii: ">") where withoutQuotes: isInTag = false
      case UInt8(ascii: "=") where withoutQuotes:
        if isInTag { count += 1 }
        if count > Self.mostAttributes { return true }
      case UInt8(ascii: "="): isBehindEquals = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isBehindEquals { count += 1 }
        if count > Self.mostAttributes { return true }
        isBehindEquals = false
      case 0x09, 0x0A, 0x0D, 0x20: break
      default: isBehindEquals = false
      }
    }
    return false
  }
}

/// The namespaces of Office's documents, of which there are two of each: of the first edition and
/// the strict one.
enum OfficeNamespace {
  /// The prefix by which the namespace is known here, whatever the document calls it.
  static func prefix(of namespace: String) -> String {
    if namespace.hasSuffix("/math") { return "m:" }
    if namespace.contains("/wordprocessingml/") { return "w:" }
    return namespace.contains("/markup-compatibility/") ? "mc:" : "?:"
  }
}
