import CLibXML2

/// A document or a page parsed by libxml2, to be asked with XPath.
final class XMLDocument {
  private let document: xmlDocPtr
  private let context: xmlXPathContextPtr

  convenience init?(_ bytes: [UInt8]) {
    self.init(bytes, xmlReadMemory, options: XML_PARSE_NONET.rawValue)
  }

  convenience init?(html bytes: [UInt8]) {
    self.init(
      bytes, htmlReadMemory,
      options: HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue)
  }

  private init?(
    _ bytes: [UInt8],
    _ read: (UnsafePointer<CChar>?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32) ->
      xmlDocPtr?, options: UInt32
  ) {
    let parsed = bytes.withUnsafeBytes { buffer in
      read(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
        Int32(options))
    }
    guard let parsed, let context = xmlXPathNewContext(parsed) else { return nil }
    document = parsed
    self.context = context
  }

  deinit {
    xmlXPathFreeContext(context)
    xmlFreeDoc(document)
  }

  func count(_ path: String) -> Int {
    guard let result = xmlXPathEvalExpression(path, context) else { return -1 }
    defer { xmlXPathFreeObject(result) }
    guard let nodes = result.pointee.nodesetval else { return 0 }
    return Int(nodes.pointee.nodeNr)
  }

  /// The text of every node that a path leads to.
  func texts(_ path: String) -> [String] {
    guard let result = xmlXPathEvalExpression(path, context) else { return [] }
    defer { xmlXPathFreeObject(result) }
    guard let nodes = result.pointee.nodesetval else { return [] }
    return (0..<Int(nodes.pointee.nodeNr)).map { index in
      guard let content = xmlNodeGetContent(nodes.pointee.nodeTab[index]) else { return "" }
      defer { gradus_xml_free(content) }
      return String(cString: content)
    }
  }
}
