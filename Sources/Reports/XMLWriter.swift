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
    if bytes.append(value, unless: \.isMeantInAttribute) { return }
    xmlBufferEmpty(escapes)
    XMLText.withClean(value) { xmlAttrSerializeTxtContent(escapes, nil, nil, $0) }
    bytes.append(contentOf: escapes)
  }

  /// Appends what an element holds.
  func append(text value: String, to bytes: inout [UInt8]) throws(ReportError) {
    if bytes.append(value, unless: \.isMeantInText) { return }
    guard let escaped = XMLText.withClean(value, { xmlEncodeSpecialChars(nil, $0) }) else {
      throw ReportError("libxml2 could not write a text; is memory short?")
    }
    bytes += UnsafeBufferPointer(start: escaped, count: Int(xmlStrlen(escaped)))
    gradus_xml_free(escaped)
  }
}

extension [UInt8] {
  fileprivate mutating func append(contentOf buffer: xmlBufferPtr) {
    guard let content = xmlBufferContent(buffer) else { return }
    append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  /// Appends a text none of whose bytes means anything; false for any other, of which nothing is appended.
  @inline(__always)
  fileprivate mutating func append(_ text: String, unless isMeant: (UInt8) -> Bool) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { signs in
      // All bytes are looked at, whatever the first are: that takes a step for many of them.
      var meant: UInt8 = 0
      for sign in signs { meant |= isMeant(sign) ? 1 : 0 }
      guard meant == 0 else { return false }
      append(contentsOf: signs)
      return true
    } ?? false
  }
}

extension UInt8 {
  /// Whether it is anything but a printed ASCII sign that stands for itself in an attribute.
  fileprivate var isMeantInAttribute: Bool {
    self < 0x20 || self >= 0x7F || isMarkup
  }

  /// Whether it is anything but a line feed or a byte that stands for itself between tags.
  ///
  /// U+FFFE and U+FFFF, which XML forbids, begin with EF.
  fileprivate var isMeantInText: Bool {
    self < 0x20 && self != 0x0A || self == 0xEF || isMarkup
  }

  private var isMarkup: Bool {
    self == UInt8(ascii: "<") || self == UInt8(ascii: ">") || self == UInt8(ascii: "&")
      || self == UInt8(ascii: "\"")
  }
}
