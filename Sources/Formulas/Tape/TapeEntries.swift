public import Algebra

/// The entries of a value on a tape, row by row, to be looked at or changed in place.
///
/// Valid until the evaluator that hands them out works anything else out. Public, so that its loops
/// are compiled into the rooms that use it.
public struct TapeEntries {
  @usableFromInline let buffer: UnsafeMutableBufferPointer<Interval>

  package init(_ buffer: UnsafeMutableBufferPointer<Interval>) { self.buffer = buffer }

  /// How many there are.
  @inlinable public var count: Int { buffer.count }

  /// Their indices, row by row.
  @inlinable public var indices: Range<Int> { buffer.indices }

  /// A copy of the entries, which outlasts them.
  @inlinable public var elements: [Interval] { Array(buffer) }

  /// The entry at an index; setting it changes the value on the tape.
  @inlinable public subscript(index: Int) -> Interval {
    get { buffer[index] }
    nonmutating set { buffer[index] = newValue }
  }
}
