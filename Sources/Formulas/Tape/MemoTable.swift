internal import Algebra

/// The memo key of a perturbation: kind, amount, number format and the box that the value is cut
/// to.
///
/// The table only compares keys; what their bits mean is for its caller.
package struct PerturbationKey: Hashable, BitwiseCopyable, Sendable {
  package var kind: Int32
  /// The box that the value is cut to, as `TapeEvaluator` knows it; nothing where it is not cut.
  package var box: ValueID
  package var amount: UInt64
  package var format: UInt64

  package init(kind: Int32, amount: UInt64 = 0, format: UInt64 = 0, box: ValueID = .none) {
    (self.kind, self.amount, self.format, self.box) = (kind, amount, format, box)
  }
}

/// A value among those of a `MemoTable`, until that forgets them all.
package struct ValueID: Hashable, BitwiseCopyable, Sendable {
  var index: Int32

  package static let none = ValueID(index: -1)
}

/// The values worked out so far, known by their entries or by their operation and its operands.
///
/// Entries and keys are compared whole; the hash only says where to look.
final class MemoTable {
  typealias Entries = UnsafeMutableBufferPointer<Interval>

  /// An operation with the values it is applied to and what is done to its result.
  struct Key: Hashable, BitwiseCopyable {
    var operation: Int32
    var left = ValueID.none
    var right = ValueID.none
    var perturbation: Int32 = 0

    /// The operation of a value that is given; its shape stands for the operands.
    static let given: Int32 = -1
    /// Two operands as one, for operations with more than two.
    static let pair: Int32 = -2
  }

  /// The start of the entries of a value not worked out, and of one that contradicts what is known.
  static let unknown: Int32 = -2
  static let contradiction: Int32 = -1

  private struct Value: BitwiseCopyable {
    var key: Key
    var hash: UInt32
    var start: Int32
  }

  private var values = UncheckedBuffer<Value>()
  private var valueCount = 0
  /// The entries of all values, one after another; those from `entryCount` on are free.
  private var boxes = UncheckedBuffer<Interval>()
  private(set) var entryCount = 0
  /// A hash table of indices of values by linear probing; −1 in a free slot, at most half of the
  /// slots taken.
  ///
  /// The number of slots is a power of two.
  private var slots = UncheckedBuffer<Int32>()
  private var slotCount = 0
  private var perturbations: [PerturbationKey: Int32] = [:]

  init() { makeSlots(256) }

  /// The number of values and entries kept.
  var size: Int { entryCount + valueCount }

  /// The index of a value's first entry, or `unknown` or `contradiction`.
  func start(of id: ValueID) -> Int32 { values[Int(id.index)].start }

  /// Notes the index of a value's first entry, or `contradiction`.
  func set(_ start: Int32, of id: ValueID) { values[Int(id.index)].start = start }

  /// The value that an operation makes of others, worked out or not.
  func id(of key: Key) -> ValueID {
    let hash = Self.hash(of: key)
    var slot = Int(hash) & (slotCount - 1)
    while slots[slot] >= 0 {
      if values[Int(slots[slot])].key == key { return ValueID(index: slots[slot]) }
      slot = (slot + 1) & (slotCount - 1)
    }
    return insert(key, hash, start: Self.unknown, at: slot)
  }

  /// The value with these entries.
  func id(of given: Matrix<Interval>) -> ValueID {
    let key = Key(
      operation: Key.given, left: ValueID(index: Int32(given.rows)),
      right: ValueID(index: Int32(given.columns)))
    let hash = Self.hash(of: given.elements)
    var slot = Int(hash) & (slotCount - 1)
    while slots[slot] >= 0 {
      let value = values[Int(slots[slot])]
      if value.key == key, hasEntries(value, given.elements) { return ValueID(index: slots[slot]) }
      slot = (slot + 1) & (slotCount - 1)
    }
    let start = appendEmpty(given.elements.count)
    for (index, box) in given.elements.enumerated() { boxes[Int(start) + index] = box }
    return insert(key, hash, start: start, at: slot)
  }

  /// The number of a perturbation, from 1.
  func number(of perturbation: PerturbationKey) -> Int32 {
    if let number = perturbations[perturbation] { return number }
    let number = Int32(perturbations.count + 1)
    perturbations[perturbation] = number
    return number
  }

  /// Takes room for a value and says where it starts.
  func appendEmpty(_ size: Int) -> Int32 {
    boxes.reserve(entryCount + size)
    entryCount += size
    return Int32(entryCount - size)
  }

  /// The entries of a value, until more room is taken.
  func entries(_ start: Int32, _ register: Tape.Register) -> Entries {
    assert(start >= 0)
    return Entries(start: boxes.base + Int(start), count: register.count)
  }

  /// Forgets all values and keeps the room: every `ValueID` given out before means nothing then.
  func removeAll() {
    (entryCount, valueCount) = (0, 0)
    perturbations.removeAll(keepingCapacity: true)
    makeSlots(slotCount)
  }

  private func hasEntries(_ value: Value, _ entries: [Interval]) -> Bool {
    entries.indices.allSatisfy { index in
      let known = boxes[Int(value.start) + index]
      // By their bits: 0 and −0 divide differently.
      return known.lower.bitPattern == entries[index].lower.bitPattern
        && known.upper.bitPattern == entries[index].upper.bitPattern
    }
  }

  private func insert(_ key: Key, _ hash: UInt32, start: Int32, at slot: Int) -> ValueID {
    values.reserve(valueCount + 1)
    values[valueCount] = Value(key: key, hash: hash, start: start)
    slots[slot] = Int32(valueCount)
    valueCount += 1
    if valueCount * 2 >= slotCount { grow() }
    return ValueID(index: Int32(valueCount - 1))
  }

  private func makeSlots(_ count: Int) {
    slots.reserve(count)
    slotCount = count
    for slot in 0..<count { slots[slot] = -1 }
  }

  private func grow() {
    makeSlots(slotCount * 2)
    for index in 0..<valueCount {
      var slot = Int(values[index].hash) & (slotCount - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func hash(of key: Key) -> UInt32 {
    let operands =
      UInt64(UInt32(bitPattern: key.left.index)) << 32
      | UInt64(UInt32(bitPattern: key.right.index))
    let rest =
      UInt64(UInt32(bitPattern: key.operation)) << 32
      | UInt64(UInt32(bitPattern: key.perturbation))
    return mix(mix(0, operands), rest).high
  }

  private static func hash(of entries: [Interval]) -> UInt32 {
    var state: UInt64 = 0
    for box in entries {
      state = mix(mix(state, box.lower.bitPattern), box.upper.bitPattern)
    }
    return state.high
  }

  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}

extension UInt64 {
  fileprivate var high: UInt32 { UInt32(truncatingIfNeeded: self >> 32) }
}
