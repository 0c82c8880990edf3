#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The entries of a folder in the order of their names' bytes, without `.` and `..`.
struct FolderListing: RandomAccessCollection {
  private var names = PackedPaths()
  private var kinds: [Folder.Kind] = []
  /// In order, where each entry stands among the names as the system told them.
  private var nameOrder: [UInt32] = []

  init(of path: FilePath) throws(SystemError) {
    guard let stream = path.withCString({ opendir($0) }) else { throw SystemError.last }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let type = Int32(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
          add(UnsafeBufferPointer(start: start, count: strlen(start)), type, in: path)
        }
      }
    }
    sort()
  }

  var startIndex: Int { 0 }
  var endIndex: Int { nameOrder.count }

  subscript(entry: Int) -> (name: ArraySlice<UInt8>, kind: Folder.Kind) {
    (names[Int(nameOrder[entry])], kinds[Int(nameOrder[entry])])
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, _ type: Int32, in folder: FilePath
  ) {
    if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return }
    names.append(name)
    kinds.append(Folder.kind(type) { folder.appending(FilePath(bytes: Array(name))) })
  }

  /// The indices of the names in order; most differ in the eight bytes after those that all have in
  /// common.
  private mutating func sort() {
    let common = commonBytes()
    var order = names.indices.map { (key: names[$0].dropFirst(common).key, index: UInt32($0)) }
    order.sort { left, right in
      left.key == right.key
        ? names[Int(left.index)].precedes(names[Int(right.index)]) : left.key < right.key
    }
    nameOrder = order.map(\.index)
  }

  /// With how many same bytes all names begin.
  private func commonBytes() -> Int {
    guard let first = names.first else { return 0 }
    var common = first
    for name in names where !name.starts(with: common) {
      common = common.prefix(zip(common, name).prefix { $0 == $1 }.count)
    }
    return common.count
  }
}

extension ArraySlice<UInt8> {
  /// The first eight bytes as a number, in whose order they stand; zeros where there are fewer.
  fileprivate var key: UInt64 {
    var key: UInt64 = 0
    for byte in prefix(8) { key = key << 8 | UInt64(byte) }
    return key << (8 * UInt64(8 - Swift.min(8, count)))
  }
}
