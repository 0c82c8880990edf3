internal import CLibXML2

/// Writes the elements and attributes of an XML document into memory, every one by libxml2's text
/// writer.
///
/// The one owner of the writer's pointer, which is freed with it; for one thread. The document's
/// head, up to the opened root, is written at once, so that what follows stands at its depth. A
/// call that fails is remembered until `take`.
package final class XMLWriter {
  private let writer: xmlTextWriterPtr
  private let memory: Memory
  private var hasFailed = false
  /// How many elements and attributes were begun, the root among them.
  package private(set) var written = 0

  /// - Parameters:
  ///   - root: the name of the document's element.
  /// - blocks: so many blocks of some thousand bytes are taken from libxml2; then writing fails as
  /// on a full disk.
  /// - Throws: `ReportError` where libxml2 has no memory.
  package init(root: StaticString, blocks: Int = .max) throws(ReportError) {
    let memory = Memory(blocks: blocks)
    let output = xmlOutputBufferCreateIO(
      Memory.receive, nil, Unmanaged.passUnretained(memory).toOpaque(), nil)
    guard let output, let writer = xmlNewTextWriter(output) else {
      xmlOutputBufferClose(output)
      throw ReportError("libxml2 could not make a writer; is memory short?")
    }
    (self.writer, self.memory) = (writer, memory)
    note(xmlTextWriterSetIndent(writer, 1))
    note(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
    // What is written is UTF-8, and would be converted into just that.
    output.pointee.encoder = nil
    open(root)
    text("\n")
  }

  deinit { xmlFreeTextWriter(writer) }

  /// The version of libxml2 that is linked, as `2.9.14`.
  package static var linkedVersion: String {
    // It gives the version as 20914, in tests of libxml2 itself with more behind it.
    let digits = String(cString: gradus_xml_version()).prefix { $0.isNumber }
    let number = Int(digits) ?? 0
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }

  /// Begins an element.
  func open(_ name: StaticString) {
    written += 1
    note(xmlTextWriterStartElement(writer, name.utf8Start))
  }

  /// Ends the element begun last.
  func close() { note(xmlTextWriterEndElement(writer)) }

  /// Adds an attribute to the element begun last.
  func attribute(_ name: StaticString, _ value: String) {
    written += 1
    note(XMLText.withClean(value) { xmlTextWriterWriteAttribute(writer, name.utf8Start, $0) })
  }

  /// Adds an attribute whose value has been made ready.
  func attribute(_ name: StaticString, _ value: XMLValue) {
    written += 1
    value.signs.withUnsafeBufferPointer { signs in
      guard value.isPlain else {
        return note(xmlTextWriterWriteAttribute(writer, name.utf8Start, signs.baseAddress))
      }
      plainAttribute(name, UnsafeBufferPointer(start: signs.baseAddress, count: signs.count - 1))
    }
  }

  /// Adds an attribute whose value is part of the program and needs no escape.
  func attribute(_ name: StaticString, fixed value: StaticString) {
    written += 1
    value.withUTF8Buffer { signs in
      assert(signs.allSatisfy(XMLText.isPlain))
      plainAttribute(name, signs)
    }
  }

  /// Adds an attribute whose value is a whole number.
  ///
  /// Written backwards into a few bytes: a string for each took 1 % of a run.
  func attribute(_ name: StaticString, _ value: Int) {
    written += 1
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { signs in
      var (start, rest) = (signs.count, value.magnitude)
      repeat {
        start -= 1
        signs[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      if value < 0 {
        start -= 1
        signs[start] = UInt8(ascii: "-")
      }
      plainAttribute(name, UnsafeBufferPointer(rebasing: signs[start...]))
    }
  }

  /// Adds an attribute whose value stands in it as it is.
  ///
  /// It is not looked through for what to escape, time and again for each case of a suite: 6 % of a
  /// run.
  private func plainAttribute(_ name: StaticString, _ value: UnsafeBufferPointer<UInt8>) {
    note(xmlTextWriterStartAttribute(writer, name.utf8Start))
    note(xmlTextWriterWriteRawLen(writer, value.baseAddress, Int32(value.count)))
    note(xmlTextWriterEndAttribute(writer))
  }

  /// Adds what the element begun last holds.
  func text(_ text: String) {
    note(XMLText.withClean(text) { xmlTextWriterWriteString(writer, $0) })
  }

  /// Ends whatever is open.
  func end() { note(xmlTextWriterEndDocument(writer)) }

  /// The bytes written since the last call.
  /// - Throws: `ReportError` where any call since the writer was made has failed.
  package func take() throws(ReportError) -> [UInt8] {
    note(xmlTextWriterFlush(writer))
    guard !hasFailed else { throw ReportError("libxml2 could not write XML; is memory short?") }
    return memory.take()
  }

  private func note(_ status: Int32) {
    if status < 0 { hasFailed = true }
  }
}

/// Text made ready for XML, once for the many attributes that it is the value of.
struct XMLValue {
  /// In UTF-8, with a zero at the end.
  fileprivate let signs: [UInt8]
  /// Whether it stands in an attribute as it is.
  fileprivate let isPlain: Bool

  init(_ text: String) {
    signs = XMLText.withClean(text) {
      Array(UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0)) + 1))
    }
    isPlain = signs.dropLast().allSatisfy(XMLText.isPlain)
  }
}

/// The memory into which libxml2 hands over its blocks.
private final class Memory {
  private var bytes: [UInt8] = []
  private var blocks: Int

  init(blocks: Int) { self.blocks = blocks }

  /// The function that libxml2 calls with a block; −1 says that it cannot be taken.
  static let receive: xmlOutputWriteCallback = { context, block, count in
    guard let context, let block else { return -1 }
    let memory = Unmanaged<Memory>.fromOpaque(context).takeUnretainedValue()
    return memory.add(UnsafeRawBufferPointer(start: block, count: Int(count))) ? count : -1
  }

  private func add(_ block: UnsafeRawBufferPointer) -> Bool {
    guard blocks > 0 else { return false }
    blocks -= 1
    bytes += block
    return true
  }

  func take() -> [UInt8] {
    var next: [UInt8] = []
    // What follows is about as long, and is not moved again and again as it grows.
    next.reserveCapacity(bytes.count + bytes.count / 8)
    swap(&next, &bytes)
    return next
  }
}
