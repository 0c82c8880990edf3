#if canImport(FoundationEssentials)
  // The whole of Foundation brings tables of all the world's languages, 40 MB of a program that is
  // linked statically.
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Lines of JSON, read and written by Foundation.
enum JSONCoding {
  /// - Throws: what `JSONDecoder` throws where the bytes are none of this type.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: some Sequence<UInt8>
  ) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }

  /// - Throws: what `JSONEncoder` throws, as for a number that is not finite.
  static func encode(_ value: some Encodable) throws -> [UInt8] {
    try [UInt8](JSONEncoder().encode(value))
  }
}
