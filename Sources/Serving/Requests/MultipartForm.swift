/// The parts of a form that a browser sends as `multipart/form-data` (RFC 7578).
///
///     let form = MultipartForm(body, contentType: "multipart/form-data; boundary=x")
///     form.text("student")  // "s001"
package struct MultipartForm: Sendable {
  /// One field or file.
  package struct Part: Sendable {
    package let name: String
    /// Nil for a field that is no file.
    package let fileName: String?
    package let bytes: [UInt8]
  }

  package private(set) var parts: [Part] = []

  /// At most this number of parts is taken; a form has fewer.
  private static let partsLimit = 300
  /// At most this number of bytes may stand before a part's content.
  private static let headLimit = 4096

  /// Nil where the bytes are no such form, or one with more parts than any form has.
  package init?(_ body: [UInt8], contentType: String) {
    guard let boundary = Self.boundary(in: contentType) else { return nil }
    let line = Array("--\(boundary)".utf8)
    guard body.starts(with: line) else { return nil }
    // The line that parts two begins behind the break that ends a content.
    let separator = [0x0D, 0x0A] + line
    var start = line.count
    while !body[start...].starts(with: "--".utf8) {
      guard parts.count < Self.partsLimit, body[start...].starts(with: "\r\n".utf8),
        let end = Self.index(of: separator, in: body[...], from: start + 2),
        let part = Self.part(body[(start + 2)..<end])
      else { return nil }
      parts.append(part)
      start = end + separator.count
    }
  }

  /// The text of a field; nil where there is none, or nothing in it.
  package func text(_ name: String) -> String? {
    guard let part = parts.first(where: { $0.name == name && $0.fileName == nil }) else {
      return nil
    }
    let text = String(decoding: part.bytes, as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// The files of a field, without those that are not there: a browser sends an empty name where
  /// none was chosen.
  package func files(_ name: String) -> [Part] {
    parts.filter { $0.name == name && !($0.fileName ?? "").isEmpty }
  }

  private static func boundary(in contentType: String) -> String? {
    let fields = contentType.split(separator: ";").map { $0.drop { $0 == " " } }
    guard fields.first?.lowercased() == "multipart/form-data",
      let field = fields.first(where: { $0.lowercased().hasPrefix("boundary=") })
    else { return nil }
    let value = field.dropFirst("boundary=".count).filter { $0 != "\"" }
    return value.isEmpty || value.utf8.count > 70 ? nil : value
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
    let blank = Array("\r\n\r\n".utf8)
    let head = bytes.prefix(headLimit + blank.count)
    guard let end = index(of: blank, in: head, from: head.startIndex) else { return nil }
    let lines = String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
      .split(separator: "\r\n")
    guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = value(of: "name", in: line)
    else { return nil }
    return Part(
      name: name, fileName: value(of: "filename", in: line),
      bytes: Array(bytes[(end + blank.count)...]))
  }

  /// The value of a key in a line, `; name="..."`, with the three signs in it that browsers escape.
  private static func value(of key: String, in line: Substring) -> String? {
    guard let found = line.firstRange(of: "; \(key)=\"") else { return nil }
    return String(line[found.upperBound...].prefix { $0 != "\"" })
      .replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }

  /// The index at which some bytes begin in others, from a start on.
  private static func index(
    of pattern: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int
  ) -> Int? {
    var start = start
    while let found = bytes[start...].firstIndex(of: pattern[0]) {
      if bytes[found...].starts(with: pattern) { return found }
      start = found + 1
    }
    return nil
  }
}
