#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A path as the bytes that the system knows it by.
///
/// File names need not be UTF-8, and a name repaired for display no longer opens its file.
package struct FilePath: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The folder that relative paths begin at; nil where it has been deleted.
  static var workingFolder: FilePath? {
    guard let buffer = getcwd(nil, 0) else { return nil }
    defer { free(buffer) }
    return FilePath(bytes: copiedBytes(of: buffer))
  }

  /// The way to this file from a folder, as a link on a page has it; nil where the working folder
  /// has been deleted or a name is no UTF-8.
  func relative(toFolder folder: FilePath) -> String? {
    guard let (file, from) = names.flatMap({ file in folder.names.map { (file, $0) } }) else {
      return nil
    }
    let common = zip(file.dropLast(), from).prefix { $0 == $1 }.count
    // A page leads to nothing that has no more in common with it than the machine.
    guard common > 0 else { return nil }
    let ups = Array(repeating: "..", count: from.count - common)
    let names = file.dropFirst(common).map { String(validating: $0, as: UTF8.self) }
    guard names.allSatisfy({ $0 != nil }) else { return nil }
    return (ups + names.compactMap { $0.map(Self.escapedInLink) }).joined(separator: "/")
  }

  /// The names from the root to this file; nil where the working folder has been deleted.
  private var names: [ArraySlice<UInt8>]? {
    let whole = isAbsolute ? self : Self.workingFolder?.appending(self)
    return whole?.normalised.bytes.split(separator: UInt8(ascii: "/"))
  }

  /// A name as an address has it: what could mean anything there is written by its bytes.
  private static func escapedInLink(_ name: String) -> String {
    name.utf8.reduce(into: "") { text, byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain =
        byte < 0x80 && (character.isLetter || character.isNumber || "-._~".contains(character))
      if isPlain {
        text.append(character)
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  var isAbsolute: Bool { bytes.first == UInt8(ascii: "/") }

  /// The part behind the last slash.
  package var name: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return FilePath(bytes: Array(bytes[(slash + 1)...]))
  }

  /// The part before the last slash; empty where there is none.
  var parent: FilePath {
    FilePath(bytes: Array(bytes.prefix(bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)))
  }

  /// The folder that the path's last name stands in, as the system can look it up.
  var parentOrHere: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
  }

  /// The name without its extension; a name that only begins with a point has none.
  package var stem: FilePath {
    FilePath(bytes: Array(Self.stem(of: bytes[...])))
  }

  /// The part of a path's bytes that is the name without its extension.
  static func stem(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = bytes[(slash.map { $0 + 1 } ?? bytes.startIndex)...]
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > name.startIndex else {
      return name
    }
    return name[..<point]
  }

  func appending(_ other: FilePath) -> FilePath { appending(other.bytes[...]) }

  func appending(_ other: ArraySlice<UInt8>) -> FilePath {
    if other.isEmpty { return self }
    if bytes.isEmpty || other.first == UInt8(ascii: "/") { return FilePath(bytes: Array(other)) }
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + 1 + other.count)
    joined += bytes
    if bytes.last != UInt8(ascii: "/") { joined.append(UInt8(ascii: "/")) }
    joined += other
    return FilePath(bytes: joined)
  }

  /// The path without `.`, `..` and doubled slashes, found from its text alone.
  var normalised: FilePath {
    var parts: [ArraySlice<UInt8>] = []
    for part in bytes.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      guard part.elementsEqual("..".utf8) else {
        parts.append(part)
        continue
      }
      if let last = parts.last, !last.elementsEqual("..".utf8) {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    let joined = Array(parts.joined(separator: [UInt8(ascii: "/")]))
    return FilePath(bytes: isAbsolute ? [UInt8(ascii: "/")] + joined : joined)
  }

  /// The rest of the path below a folder; nil where it does not lie below it.
  func below(_ folder: FilePath) -> FilePath? {
    var prefix = folder.bytes
    if prefix.last != UInt8(ascii: "/") { prefix.append(UInt8(ascii: "/")) }
    if bytes == folder.bytes { return FilePath(bytes: []) }
    guard bytes.starts(with: prefix) else { return nil }
    return FilePath(bytes: Array(bytes[prefix.count...]))
  }

  /// Calls the body with the path as C wants it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    var terminated = ContiguousArray<CChar>()
    terminated.reserveCapacity(bytes.count + 1)
    for byte in bytes { terminated.append(CChar(bitPattern: byte)) }
    terminated.append(0)
    return try terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return try body("") }
      return try body(start)
    }
  }
}

extension FilePath: CustomStringConvertible {
  /// The path as text; bytes that are no UTF-8 are replaced.
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}

/// The bytes before the zero that ends a C string.
func copiedBytes(of text: UnsafePointer<CChar>) -> [UInt8] {
  let count = strlen(text)
  return text.withMemoryRebound(to: UInt8.self, capacity: count) {
    Array(UnsafeBufferPointer(start: $0, count: count))
  }
}
