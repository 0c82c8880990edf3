internal import CLibXML2

/// A document's XML as a tree, for parts of documents that are small.
///
/// Nothing is fetched and no entity is expanded: a document type is refused. libxml2 itself bounds
/// how deep elements nest. The one owner of the tree, which is freed with it.
final class XMLTree {
  private let document: xmlDocPtr
  private let root: xmlNodePtr

  /// - Throws: `UnreadableAnswer` where the XML is broken or has a document type.
  init(_ bytes: [UInt8]) throws(UnreadableAnswer) {
    guard !bytes.hasCrowdedTag, let size = Int32(exactly: bytes.count) else {
      throw UnreadableAnswer("the document's XML has more attributes than any that people write")
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, size, nil, nil, Int32(options))
    }
    guard let document else { throw UnreadableAnswer("the document's XML is broken") }
    guard document.pointee.intSubset == nil, let root = xmlDocGetRootElement(document) else {
      xmlFreeDoc(document)
      throw UnreadableAnswer("the document's XML has a document type, which no such document has")
    }
    (self.document, self.root) = (document, root)
  }

  deinit { xmlFreeDoc(document) }

  /// The result of a function on the tree, whose nodes last as long as the call.
  func read<Result>(_ body: (xmlNodePtr) -> Result) -> Result {
    withExtendedLifetime(self) { body(root) }
  }
}
