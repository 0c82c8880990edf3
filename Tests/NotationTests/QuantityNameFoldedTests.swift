import Notation
import Testing

@Suite("Names written as they fold")
struct QuantityNameFoldedTests {
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

  @Test("The short way through folding agrees with the long way")
  func agrees() {
    for name in Self.names {
      #expect(QuantityName.fold(name) == QuantityName(written: name).folded, "\(name)")
    }
  }
}
