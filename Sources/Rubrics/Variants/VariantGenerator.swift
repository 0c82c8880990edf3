internal import Encodings

/// The random numbers of one student's variant, the same on every machine and in every version.
///
/// The state of xoshiro256** (Blackman and Vigna 2018) is the SHA-256 of the rubric's id, a zero
/// byte and the student's id, read as four big-endian words; with a secret it is their
/// HMAC-SHA-256, so that nobody who has the rubric alone can tell another student's numbers.
struct VariantGenerator {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  init(rubric: String, student: String, secret: [UInt8]? = nil) {
    let ids = Array(rubric.utf8) + [0] + Array(student.utf8)
    let hash =
      secret.map { SHA256.authenticationCode(of: ids, key: $0) } ?? SHA256.bytes(of: ids)
    let words = stride(from: 0, to: 32, by: 8).map { start in
      hash[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    state = (words[0], words[1], words[2], words[3])
  }

  /// A generator in a known state, not all of it 0.
  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = state
  }

  mutating func next() -> UInt64 {
    let result = Self.rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotated(state.3, by: 45)
    return result
  }

  /// A number from 0 up to the count, each as likely as the others: what lies above the last whole
  /// multiple is drawn again.
  ///
  /// - Precondition: the count is at least 1.
  mutating func index(below count: Int) -> Int {
    let count = UInt64(count)
    let limit = UInt64.max - UInt64.max % count
    while true {
      let word = next()
      if word < limit { return Int(word % count) }
    }
  }

  private static func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
    word << bits | word >> (64 - bits)
  }
}
