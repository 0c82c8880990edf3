#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The C library's search, which looks at many bytes a step: most files lack most of what they are
/// searched for.
extension [UInt8] {
  /// Whether a byte occurs.
  func has(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { $0.has(byte) }
  }

  /// The first index of a byte from an index on, or the end.
  func firstIndex(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBufferPointer { $0.firstIndex(of: byte, from: start, to: count) } ?? count
  }

  /// Whether some ASCII signs occur one behind the other.
  func has(_ word: StaticString) -> Bool {
    withUnsafeBufferPointer { $0.index(of: word) != nil }
  }

  /// Whether one of the ASCII signs occurs.
  func has(anyOf signs: StaticString) -> Bool {
    let signs = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    return signs.contains { has($0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first index of a byte between two indices.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The parts of a range between bytes that part them, none of them empty.
  func parts(of range: Range<Int>, between isMark: (UInt8) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where isMark(self[index]) {
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// Whether a byte occurs.
  func has(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0, to: count) != nil }

  /// Whether a byte occurs at an index for which something holds.
  @inline(__always)
  func contains(
    _ byte: UInt8, where holds: (UnsafeBufferPointer<UInt8>, Int) -> Bool
  ) -> Bool {
    var start = 0
    while let index = firstIndex(of: byte, from: start, to: count) {
      if holds(self, index) { return true }
      start = index + 1
    }
    return false
  }

  /// Whether some ASCII signs stand at an index.
  func has(_ word: StaticString, at index: Int) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard index + word.count <= count else { return false }
    return UnsafeBufferPointer(rebasing: self[index..<(index + word.count)]).isSame(as: word)
  }

  /// Whether some small letters and blanks stand at an index, be the letters small there or
  /// capital.
  func has(anyCaseOf word: StaticString, at index: Int) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard index + word.count <= count else { return false }
    return word.indices.allSatisfy { self[index + $0] | 0x20 == word[$0] }
  }

  /// The first index of some ASCII signs one behind the other.
  func index(of word: StaticString) -> Int? { firstRange(of: word, in: indices)?.lowerBound }

  /// The first range of some ASCII signs, one behind the other, within a range.
  func firstRange(of word: StaticString, in range: Range<Int>) -> Range<Int>? {
    let length = word.utf8CodeUnitCount
    var start = range.lowerBound
    let end = range.upperBound - length + 1
    while let index = firstIndex(of: word.utf8Start.pointee, from: start, to: end) {
      if has(word, at: index) { return index..<(index + length) }
      start = index + 1
    }
    return nil
  }

  /// Whether another text holds the same bytes.
  func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let base = baseAddress, let otherBase = other.baseAddress else {
      return isEmpty && other.isEmpty
    }
    return memcmp(base, otherBase, count) == 0
  }
}

extension Collection<UInt8> {
  /// Whether one short name and its sign of equality begin it, blanks aside.
  var beginsStatement: Bool {
    let text = prefix(32).drop(while: \.isBlank)
    guard let first = text.first, first.isLetter || first >= 0x80 else { return false }
    let behind = text.drop {
      $0.isLetter || $0.isDigit || $0.isOne(of: "_^{}'") || $0 >= 0x80
    }
    return behind.first { !$0.isBlank } == UInt8(ascii: "=")
  }
}
