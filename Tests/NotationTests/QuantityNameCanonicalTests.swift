import Notation
import Testing

@Suite("Names written in their canonical form")
struct QuantityNameCanonicalTests {
  /// Names of up to five parts, most of which look as if they might be folded.
  static let names: [String] = {
    var names: [String] = []
    for front in ["", "d", "dd", "∇", "x"] {
      for base in ["W", "Z", "L", "B", "b", "Y", "D", "T", "E", "Loss", "loss", "É"] {
        for layer in ["", "1", "9", "12", "hat", "_hat", "hat1", "_1"] {
          for bias in ["", "_0", "_00", "_1", "_01"] {
            for update in ["", "_new", "_new_new", "new", "'"] {
              names.append(front + base + layer + bias + update)
            }
          }
        }
      }
    }
    return names
  }()

  @Test(
    "A name that is canonicalName is seen at sight where it is of the usual form",
    arguments: [
      ("W", true), ("W1", true), ("W12", true), ("Yhat", true), ("Yhat2", true), ("W1_0", true),
      ("W1_0_new", true), ("L_new", true), ("dW1", true), ("dW1_0_new", true), ("dYhat", true),
      ("B", false), ("w1", false), ("W1_05", false), ("W_0", false), ("W1_1", false),
      ("W1_new2", false), ("W1new", false), ("d", false), ("", false), ("ddW", false),
      ("W1_0_", false), ("W1_0_old", false),
    ])
  func sight(_ name: String, _ isCanonical: Bool) {
    Array(name.utf8).withUnsafeBufferPointer { bytes in
      #expect(QuantityName.isCanonical(bytes) == isCanonical)
    }
  }

  @Test("The short way to a canonical name agrees with the long way")
  func agrees() {
    for name in Self.names {
      #expect(
        QuantityName.canonicalName(name) == QuantityName(written: name).canonicalName, "\(name)")
    }
  }
}
