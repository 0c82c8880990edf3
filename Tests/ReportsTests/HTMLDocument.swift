import CLibXML2
import Foundation

/// A page parsed by libxml2's HTML parser, to be asked with XPath.
final class HTMLDocument {
  private let document: htmlDocPtr
  private let context: xmlXPathContextPtr

  init?(_ bytes: [UInt8]) {
    let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
    let parsed = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
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

  /// The text of every node that a path leads to.
  func texts(_ path: String) -> [String] {
    guard let result = xmlXPathEvalExpression(path, context) else { return [] }
    defer { xmlXPathFreeObject(result) }
    guard let nodes = result.pointee.nodesetval else { return [] }
    return (0..<Int(nodes.pointee.nodeNr)).map { index in
      guard let content = xmlNodeGetContent(nodes.pointee.nodeTab[index]) else { return "" }
      defer { free(content) }
      return String(cString: content)
    }
  }

  func count(_ path: String) -> Int { texts(path).count }
}
