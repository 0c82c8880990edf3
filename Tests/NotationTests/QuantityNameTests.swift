import Notation
import Testing

@Suite("Names")
struct QuantityNameTests {
  static let typed: [(written: String, folded: String)] = [
    ("Z1", "Z1"), ("Z_1", "Z1"), ("Z¹", "Z1"), ("Z₁", "Z1"), ("z1", "z1"), ("H", "H"),
    ("Yhat", "Yhat"), ("Y_hat", "Yhat"), ("y_hat", "yhat"), ("Ŷ", "Yhat"), ("ŷ", "yhat"),
    ("W1", "W1"), ("W_1", "W1"), ("W1_0", "W1_0"), ("W¹₀", "W1_0"), ("W_1_0", "W1_0"),
    ("b1", "W1_0"), ("b_1", "W1_0"), ("b₂", "W2_0"), ("L", "L"), ("loss", "L"), ("Loss", "L"),
    ("ℒ", "L"), ("dW1", "dW1"), ("dW_1", "dW1"), ("dW2_0", "dW2_0"), ("db2", "dW2_0"),
    ("db_1", "dW1_0"), ("∇W1", "dW1"), ("∇W¹", "dW1"), ("∇W₀", "dW0"), ("∇Ŷ", "dYhat"),
    ("dY_hat", "dYhat"), ("dYhat", "dYhat"), ("grad W1", "dW1"), ("gradient of H", "dH"),
    ("grad b1", "dW1_0"), ("dL/dW1", "dW1"), ("dL/db1", "dW1_0"), ("∂L/∂W1", "dW1"),
    ("dL/dY_hat", "dYhat"), ("dloss/dH", "dH"), ("W1_new", "W1_new"), ("W_1_new", "W1_new"),
    ("W1_0_new", "W1_0_new"), ("b1_new", "W1_0_new"), ("W1'", "W1_new"), ("W1+", "W1_new"),
    ("new W1", "W1_new"), ("updated b2", "W2_0_new"), ("new loss", "L_new"), ("L_new", "L_new"),
    ("loss_new", "L_new"), ("L'", "L_new"), ("w5", "w5"), ("w5_new", "w5_new"),
    ("net_h1", "net_h1"), ("eta", "eta"), ("η", "eta"), ("W1_2", "W1[:,2]"), ("digits", "digits"),
    ("dz1", "dz1"), ("dH", "dH"), ("Z10", "Z10"), ("W12_0", "W12_0"), ("", ""),
  ]

  @Test("All spellings of a name fold to one", arguments: typed)
  func folds(_ case: (written: String, folded: String)) {
    #expect(QuantityName.fold(`case`.written) == `case`.folded)
  }

  @Test("Two subscripts beside a layer are an entry")
  func entries() {
    let name = QuantityName(base: "W", above: ["2"], below: ["11"])
    #expect(name.folded == "W2")
    #expect(name.entry?.row == 1)
    #expect(name.entry?.column == 1)
    #expect(QuantityName(base: "W", above: ["1"], below: ["1"]).folded == "W1[:,1]")
    #expect(QuantityName(base: "W", below: ["1", "2"]).entry?.column == 2)
  }

  @Test("Folding twice is folding once", arguments: typed.map(\.folded))
  func idempotent(_ folded: String) {
    guard !folded.contains("[") else { return }
    #expect(QuantityName.fold(folded) == folded)
  }
}
