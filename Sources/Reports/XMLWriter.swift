internal import CLibXML2

/// Appends what comes from outside to the bytes of an XML document, made fit for it by libxml2.
///
/// The one owner of libxml2's buffer, which is freed with it. Most values mean nothing in XML and are copied as they are.
final class XMLWriter {
  /// Where single values are made fit for XML.
  private let escapes: xmlBufferPtr

  /// - Throws: `ReportError` where libxml2 has no memory.
  init() throws(ReportError) {
    guard let escapes = xmlBufferCreate() else {
      throw ReportError("libxml2 could not make a buffer")
    }
    self.escapes = escapes
  }

  deinit { xmlBufferFree(escapes) }

  /// Appends a value as it may stand in an attribute, quotes apart.
  func append(attribute value: String, to bytes: inout [UInt8]) {
    var value = value
    value.withUTF8 { append(attribute: $0, to: &bytes) }
  }

  /// Appends a value in UTF-8 as it may stand in an attribute, quotes apart.
  func append(attribute value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard value.anySign({ $0.isMeantInAttribute }) else { return bytes.append(contentsOf: value) }
    xmlBufferEmpty(escapes)
    XMLText.withClean(String(decoding: value, as: UTF8.self)) {
      xmlAttrSerializeTxtContent(escapes, nil, nil, $0)
    }
    guard let content = xmlBufferContent(escapes) else { return }
    bytes += UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(escapes)))
  }

  /// Appends what an element holds, in UTF-8.
  func append(text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) throws(ReportError) {
    guard text.anySign({ $0.isMeantInText }) else { return bytes.append(contentsOf: text) }
    let value = String(decoding: text, as: UTF8.self)
    guard let escaped = XMLText.withClean(value, { xmlEncodeSpecialChars(nil, $0) }) else {
      throw ReportError("libxml2 could not write a text; is memory short?")
    }
    bytes += UnsafeBufferPointer(start: escaped, count: Int(xmlStrlen(escaped)))
    gradus_xml_free(escaped)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether any sign means something.
  ///
  /// All are looked at, whatever the first are, and no bit depends on another: that takes a step for many of them.
  @inline(__always)
  fileprivate func anySign(_ isMeant: (UInt8) -> UInt8) -> Bool {
    var meant: UInt8 = 0
    for sign in self { meant |= isMeant(sign) }
    return meant != 0
  }
}

/// Each is 1 where it holds and 0 where not.
extension UInt8 {
  /// Whether it is anything but a printed ASCII sign that stands for itself in an attribute.
  @inline(__always)
  fileprivate var isMeantInAttribute: UInt8 {
    bit(self < 0x20) | bit(self >= 0x7F) | isMarkup
  }

  /// Whether it is anything but a line feed or a byte that stands for itself between tags.
  ///
  /// U+FFFE and U+FFFF, which XML forbids, begin with EF.
  @inline(__always)
  fileprivate var isMeantInText: UInt8 {
    bit(self < 0x20) & bit(self != 0x0A) | bit(self == 0xEF) | isMarkup
  }

  @inline(__always)
  private var isMarkup: UInt8 {
    bit(self == UInt8(ascii: "<")) | bit(self == UInt8(ascii: ">"))
      | bit(self == UInt8(ascii: "&")) | bit(self == UInt8(ascii: "\""))
  }

  @inline(__always)
  private func bit(_ holds: Bool) -> UInt8 { holds ? 1 : 0 }
}
