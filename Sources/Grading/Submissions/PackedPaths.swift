/// Paths one after another in one buffer, about as large as their bytes: a class may have a million
/// of them.
struct PackedPaths: RandomAccessCollection, Sendable {
  private var bytes: [UInt8] = []
  /// The index behind each path's last byte; four bytes reach for a hundred million file names.
  private var ends: [UInt32] = []

  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  mutating func append(_ path: some Sequence<UInt8>) {
    bytes.append(contentsOf: path)
    ends.append(UInt32(bytes.count))
  }

  /// Appends a path below a folder.
  mutating func append(_ name: some Sequence<UInt8>, below folder: FilePath) {
    bytes.append(contentsOf: folder.bytes)
    if !folder.bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
    append(name)
  }
}

extension ArraySlice<UInt8> {
  /// Whether these bytes come first in the order of bytes.
  func precedes(_ other: ArraySlice<UInt8>) -> Bool {
    withUnsafeBytes { own in
      other.withUnsafeBytes { other in own.lexicographicallyPrecedes(other) }
    }
  }
}
