internal import Algebra

/// The values that were worked out so far, each known by its key.
final class KnownValues {
  typealias Entries = UnsafeMutableBufferPointer<Interval>

  /// Where a value would start that contradicts what is known.
  static let contradiction = -1

  private struct Slot: BitwiseCopyable {
    var key = ValueKey.nothing
    var start: Int32 = 0
    /// When it was taken; it is free where that is not the present generation.
    var generation: UInt32 = 0
  }

  /// The entries of all values, one after another; those from `count` on are free.
  private var boxes = Scratch<Interval>()
  private(set) var count = 0
  /// A power of two of them, at most half of them taken; a key stands at the place its bits say or behind it.
  private var slots = Scratch<Slot>()
  private var slotCount = 0
  private var takenCount = 0
  private var generation: UInt32 = 1

  init() { makeSlots(256) }

  private func makeSlots(_ count: Int) {
    slots.reserve(count)
    slotCount = count
    takenCount = 0
    for place in 0..<count { slots[place] = Slot() }
  }

  /// Where a value starts; nil where it is not known.
  func find(_ key: ValueKey) -> Int? {
    let slot = slots[place(of: key)]
    return slot.generation == generation ? Int(slot.start) : nil
  }

  /// The place at which a key stands, or else would.
  private func place(of key: ValueKey) -> Int {
    var place = Int(truncatingIfNeeded: key.bits) & (slotCount - 1)
    while slots[place].generation == generation, slots[place].key != key {
      place = (place + 1) & (slotCount - 1)
    }
    return place
  }

  /// Makes a value known that starts somewhere.
  func keep(_ start: Int, _ key: ValueKey) {
    if takenCount * 2 >= slotCount { grow() }
    slots[place(of: key)] = Slot(key: key, start: Int32(start), generation: generation)
    takenCount += 1
  }

  private func grow() {
    let old = (0..<slotCount).map { slots[$0] }.filter { $0.generation == generation }
    makeSlots(slotCount * 2)
    for slot in old { slots[place(of: slot.key)] = slot }
    takenCount = old.count
  }

  /// Makes a value known and says where it starts.
  func append(_ value: [Interval], _ key: ValueKey) -> Int {
    let start = appendEmpty(value.count)
    for (place, box) in value.enumerated() { boxes[start + place] = box }
    keep(start, key)
    return start
  }

  /// Takes room for a value and says where it starts.
  func appendEmpty(_ size: Int) -> Int {
    boxes.reserve(count + size)
    count += size
    return count - size
  }

  /// The entries of a value, until more room is taken.
  func entries(_ start: Int, _ place: BoxPlan.Place) -> Entries {
    assert(start >= 0)
    return Entries(start: boxes.base + start, count: place.count)
  }

  func removeAll() {
    (count, takenCount) = (0, 0)
    generation &+= 1
    // After four thousand million generations those of old would seem new.
    if generation == 0 {
      makeSlots(slotCount)
      generation = 1
    }
  }
}
