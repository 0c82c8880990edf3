import Notation
import Synchronization

/// Names that were read before, by the way they are written.
///
/// A class writes the same names in the same few ways, and to take one apart costs as much as to
/// read a row of numbers.
final class KnownNames: Sendable {
  static let shared = KnownNames()

  /// A name as a token, which all share that write it so, and how many bytes it takes.
  struct Reading: Sendable {
    let kind: MathToken.Kind
    let length: Int

    init(_ name: MathName, length: Int) { self.init(kind: .name(name), length: length) }

    init(kind: MathToken.Kind, length: Int) {
      (self.kind, self.length) = (kind, length)
    }
  }

  private struct Known: Sendable {
    let signs: [UInt8]
    let style: QuantityNameScanner.Style
    let reading: Reading

    /// The reading, if this is how it was written.
    func reading(of writing: Writing, _ style: QuantityNameScanner.Style) -> Reading? {
      guard self.style == style, signs.withUnsafeBufferPointer({ $0.isSame(as: writing.signs) })
      else { return nil }
      return reading
    }
  }

  /// The bytes from where a name may begin to the next `=`, which no name goes beyond.
  private struct Writing {
    /// Longer ones are hardly ever met again.
    private static let limit = 64

    let signs: UnsafeBufferPointer<UInt8>
    let hash: Int

    /// Nil if there are more than `limit` bytes, or if the `=` stands in brackets: the name may go
    /// on behind it.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
      var (end, depth, hash) = (start, 0, UInt64(0))
      while end < bytes.count, bytes[end] != UInt8(ascii: "=") {
        guard end - start < Self.limit else { return nil }
        switch bytes[end] {
        case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        hash = (hash ^ UInt64(bytes[end])) &* 0x100_0000_01B3
        end += 1
      }
      guard depth == 0, end > start else { return nil }
      // The `=` belongs to it: at the end of the mathematics nothing stands there.
      signs = UnsafeBufferPointer(rebasing: bytes[start..<min(end + 1, bytes.count)])
      self.hash = Int(truncatingIfNeeded: hash ^ hash &>> 32)
    }
  }

  /// Each at an index that its writing tells; one that comes later replaces it.
  private let known = Mutex<[Known?]>(Array(repeating: nil, count: 1024))

  /// The name at an offset, read only where it is not known.
  func reading(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ style: QuantityNameScanner.Style,
    read: () -> Reading?
  ) -> Reading? {
    guard let writing = Writing(bytes, at: start) else { return read() }
    let index = writing.hash & 1023
    let last = known.withLock { $0[index]?.reading(of: writing, style) }
    if let last { return last }
    guard let reading = read() else { return nil }
    let new = Known(signs: Array(writing.signs), style: style, reading: reading)
    known.withLock { $0[index] = new }
    return reading
  }
}
