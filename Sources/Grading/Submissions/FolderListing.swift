#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The entries of a folder in the order of their names' bytes, without `.` and `..`.
struct FolderListing {
  private(set) var names = PackedPaths()
  private(set) var kinds: [Folder.Kind] = []

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

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, _ type: Int32, in folder: FilePath
  ) {
    if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return }
    names.append(name)
    kinds.append(Folder.kind(type) { folder.appending(FilePath(bytes: Array(name))) })
  }

  private mutating func sort() {
    var order = Array(names.indices)
    order.sort { names[$0].precedes(names[$1]) }
    var sorted = PackedPaths()
    for place in order { sorted.append(names[place]) }
    names = sorted
    kinds = order.map { kinds[$0] }
  }
}
