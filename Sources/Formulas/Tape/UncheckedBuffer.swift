/// A buffer that grows and is never copied nor counted: in the hottest loops the checks of an array
/// cost as much as the work.
///
/// - Precondition: nobody asks for what was not reserved and set.
struct UncheckedBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base = UnsafeMutablePointer<Element>.allocate(capacity: 64)
  private(set) var capacity = 64

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < capacity)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < capacity)
      base[index] = newValue
    }
  }

  /// Makes room for so many, and keeps those that are there.
  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 2 * capacity))
    larger.update(from: base, count: capacity)
    base.deallocate()
    base = larger
    capacity = max(count, 2 * capacity)
  }
}
