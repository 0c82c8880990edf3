import Testing

@testable import Notation

@Suite("Names written as they fold")
struct QuantityNameCanonicalTests {
  /// Every name of up to seven parts that look as if they might be canonical.
  static let names: [String] = {
    var names: [String] = []
    for front in ["", "d", "dd", "∇", "x"] {
      for base in ["W", "Z", "L", "B", "b", "Y", "D", "T", "E", "loss", "É"] {
        for layer in ["", "1", "9", "0", "12", "hat", "_hat", "hat1", "_1"] {
          for bias in ["", "_0", "_00", "_1", "0", "_01"] {
            for update in ["", "_new", "_new_new", "new", "'"] {
              names.append(front + base + layer + bias + update)
            }
          }
        }
      }
    }
    return names
  }()

  @Test("The short way agrees with the long way and changes nothing")
  func agrees() {
    var short = 0
    for name in Self.names {
      guard let canonical = QuantityName(canonical: name) else { continue }
      short += 1
      #expect(canonical == QuantityName(typed: name), "\(name)")
      #expect(canonical.folded == name)
    }
    #expect(short > 100)
  }

  @Test(
    "Common names go the short way",
    arguments: ["Z1", "H", "Yhat", "dYhat", "L", "L_new", "dW2_0", "W1_0_new", "W2_new", "X", "dH"])
  func isShort(name: String) {
    #expect(QuantityName(canonical: name)?.folded == name)
  }
}
