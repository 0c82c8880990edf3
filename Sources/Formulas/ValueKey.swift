/// What a value was worked out from, in 64 bits: equal values that were worked out alike have equal keys.
///
/// Two that are not alike meet in one key less often than memory errs: among those of ten thousand sheets once in 10⁸ times.
package struct ValueKey: Hashable, BitwiseCopyable, Sendable {
  /// The bits; 0 for nothing at all.
  @usableFromInline
  let bits: UInt64

  @inlinable
  package init(bits: UInt64) { self.bits = bits }

  /// The key of something that is known by its hash.
  package init(_ value: some Hashable) {
    self.init(bits: UInt64(truncatingIfNeeded: value.hashValue) | 1)
  }

  /// That of nothing.
  @inlinable
  package static var nothing: ValueKey { ValueKey(bits: 0) }

  /// The key of this and another thing, in this order.
  @inlinable
  package func with(_ other: ValueKey) -> ValueKey {
    // Multiplied in full and folded, as wyhash does: one multiplication, and every bit counts.
    let product = (bits ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: other.bits ^ 0xE703_7ED1_A0B4_28DB)
    return ValueKey(bits: product.high ^ product.low)
  }

  /// The key of this and a number.
  @inlinable
  package func with(_ number: Int) -> ValueKey {
    with(ValueKey(bits: UInt64(truncatingIfNeeded: number)))
  }

  func with(_ value: some Hashable) -> ValueKey { with(ValueKey(value)) }
}
