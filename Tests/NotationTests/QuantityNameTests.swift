import Notation
import Testing

@Suite("Names")
struct QuantityNameTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let written: String
    let canonicalName: String
    var testDescription: String { "\(written) is \(canonicalName)" }

    init(_ written: String, _ canonicalName: String) {
      self.written = written
      self.canonicalName = canonicalName
    }
  }

  static let typed: [Case] = [
    Case("Z1", "Z1"), Case("Z_1", "Z1"), Case("Z¹", "Z1"), Case("Z₁", "Z1"), Case("z1", "z1"),
    Case("H", "H"), Case("Yhat", "Yhat"), Case("Y_hat", "Yhat"), Case("y_hat", "yhat"),
    Case("Ŷ", "Yhat"), Case("ŷ", "yhat"), Case("Y\u{302}", "Yhat"), Case("YHat", "Yhat"),
    Case("W1", "W1"), Case("W_1", "W1"), Case("W^1", "W1"), Case("W^(1)", "W1"),
    Case("W^{(1)}", "W1"), Case("W^[1]", "W1"), Case("W1_0", "W1_0"), Case("W_1_0", "W1_0"),
    Case("W^1_0", "W1_0"), Case("W_0^1", "W1_0"), Case("W¹₀", "W1_0"), Case("W₀¹", "W1_0"),
    Case("b1", "W1_0"), Case("b_1", "W1_0"), Case("b₂", "W2_0"), Case("b^(2)", "W2_0"),
    Case("b", "b"), Case("L", "L"), Case("loss", "L"), Case("Loss", "L"), Case("LOSS", "L"),
    Case("ℒ", "L"), Case("ℒ(Y, Ŷ)", "L"), Case("L(Y, Yhat)", "L"), Case("dW1", "dW1"),
    Case("dW_1", "dW1"), Case("dW^1", "dW1"), Case("dW2_0", "dW2_0"), Case("db2", "dW2_0"),
    Case("db_1", "dW1_0"), Case("∇W1", "dW1"), Case("∇W¹", "dW1"), Case("∇ W^1", "dW1"),
    Case("∇W_0^1", "dW1_0"), Case("∇Ŷ", "dYhat"), Case("dY_hat", "dYhat"), Case("dŶ", "dYhat"),
    Case("grad W1", "dW1"), Case("grad_W1", "dW1"), Case("gradient of H", "dH"),
    Case("grad b1", "dW1_0"), Case("W1_grad", "dW1"), Case("dL/dW1", "dW1"),
    Case("d/dW1 L", "dW1"), Case("∂/∂w1 L", "dw1"), Case("dL/d(w1)", "dw1"),
    Case("∂L/∂(W1)", "dW1"),
    Case("dL / dW1", "dW1"), Case("dL/db1", "dW1_0"), Case("∂L/∂W1", "dW1"),
    Case("∂ℒ/∂W¹", "dW1"), Case("dL_dW1", "dW1"), Case("dLdW1", "dW1"), Case("dL_db2", "dW2_0"),
    Case("dL/dY_hat", "dYhat"), Case("dloss/dH", "dH"), Case("dE_total/dw5", "dw5"),
    Case("f'(Z2)", "f'(Z2)"), Case("σ'(Z²)", "sigma'(Z2)"), Case("f′(z_2)", "f'(z2)"),
    Case("\\sigma'(Z^{(2)})", "sigma'(Z2)"), Case("\\varphi^{\\prime}(z_1)", "phi'(z1)"),
    Case("dYhat/dZ2", "dYhat_dZ2"), Case("dYhat_dZ2", "dYhat_dZ2"),
    Case("dYhat_dW1_ij", "dYhat_dW1_ij"), Case("dZ2_dH", "dZ2_dH"), Case("W1_new", "W1_new"),
    Case("W_1_new", "W1_new"), Case("W1new", "W1_new"), Case("W1_0_new", "W1_0_new"),
    Case("b1_new", "W1_0_new"), Case("W1'", "W1_new"), Case("W1+", "W1_new"),
    Case("W^1'", "W1_new"), Case("W1⁺", "W1_new"), Case("new W1", "W1_new"),
    Case("new_W1", "W1_new"), Case("W1 new", "W1_new"), Case("W1 (updated)", "W1_new"),
    Case("updated b2", "W2_0_new"), Case("new loss", "L_new"), Case("L_new", "L_new"),
    Case("loss_new", "L_new"), Case("L'", "L_new"), Case("w5", "w5"), Case("w5_new", "w5_new"),
    Case("w5+", "w5_new"), Case("net_h1", "net_h1"), Case("out_o1", "out_o1"),
    Case("E_total", "E_total"), Case("conv2d", "conv2d"), Case("eta", "eta"), Case("η", "eta"),
    Case("δ2", "delta2"), Case("W1_2", "W1[:,2]"), Case("digits", "digits"), Case("dz1", "dz1"),
    Case("𝐖1", "W1"), Case("𝐘\u{302}", "Yhat"), Case("Z10", "Z10"), Case("W12_0", "W12_0"),
    Case("**Z1**", "Z1"), Case("`Z1`", "Z1"), Case("$Z^1$", "Z1"), Case("Problem  2", "Problem 2"),
    Case("conv2d3x", "conv2d3x"), Case("W1 grad", "dW1"), Case("W1 gradient", "dW1"),
    Case("(∂L)/(∂W1)", "dW1"), Case("(∂L )/(∂W1 )", "dW1"), Case("f' (Z2 )", "f'(Z2)"),
    Case("", ""),
  ]

  static let latex: [Case] = [
    Case(#"\hat{\mathbf{Y}}"#, "Yhat"), Case(#"\hat Y"#, "Yhat"), Case(#"\widehat{Y}"#, "Yhat"),
    Case(#"\mathbf{\hat{Y}}"#, "Yhat"), Case(#"\hat{y}"#, "yhat"), Case("W^{(1)}", "W1"),
    Case("W^{[1]}", "W1"), Case(#"\mathbf W^1"#, "W1"), Case(#"\mathbf{W}^{1}"#, "W1"),
    Case(#"\mathbf{W^1}"#, "W1"), Case("{W}^1_0", "W1_0"), Case("{W^1}_0", "W1_0"),
    Case("W^{1}_{0}", "W1_0"), Case("W_{0}^{1}", "W1_0"), Case("W_{1,0}", "W1_0"),
    Case(#"\nabla W_0^2"#, "dW2_0"), Case(#"\nabla \hat{Y}"#, "dYhat"),
    Case(#"\nabla_{W^1} \mathcal{L}"#, "dW1"), Case(#"\nabla_{W^1}"#, "dW1"),
    Case(#"\frac{\partial L}{\partial V}"#, "dV"), Case(#"\frac{dL}{dW^1}"#, "dW1"),
    Case(#"\frac{\partial \mathcal{L}(Y,\hat Y)}{\partial W^1}"#, "dW1"),
    Case(#"\dfrac{\partial \mathcal{L}}{\partial W^1_0}"#, "dW1_0"),
    Case(#"\frac{\partial \hat{Y}}{\partial Z^2}"#, "dYhat_dZ2"),
    Case(#"\frac{\partial \hat{\mathbf{Y}}}{\partial \mathbf{W}_{i,j}^1}"#, "dYhat_dW1_ij"),
    Case(#"\partial L / \partial W^1"#, "dW1"), Case("W^1_{new}", "W1_new"),
    Case(#"W^1_{\text{new}}"#, "W1_new"), Case(#"W^1_{\mathrm{new}}"#, "W1_new"),
    Case("W^1_{0,new}", "W1_0_new"), Case("W^{1}_{new}", "W1_new"),
    Case(#"W^{(1)\prime}"#, "W1_new"),
    Case("W^{1,new}", "W1_new"), Case("W^{1+}", "W1_new"), Case("W^{1}_{(t+1)}", "W1_new"),
    Case(#"\mathcal{L}_{new}"#, "L_new"), Case(#"\mathcal{L}(Y, \hat{Y})"#, "L"),
    Case(#"\mathcal L"#, "L"), Case(#"\ell"#, "L"), Case("b^{(1)}", "W1_0"),
    Case(#"\mathbf{b}^{(2)}"#, "W2_0"), Case(#"\sigma_M"#, "sigma_M"), Case(#"\eta"#, "eta"),
    Case(#"\delta^{2}"#, "delta2"), Case(#"\text{Yhat}"#, "Yhat"), Case("W_1^1", "W1[:,1]"),
    Case("W^1_2", "W1[:,2]"), Case("dW^{1}", "dW1"),
    Case(#"W^1_\text{new}"#, "W1_new"), Case(#"W_\mathrm{1}"#, "W1"), Case(#"W_\mathbf 1"#, "W1"),
    Case(#"W^1_\mathbf 0"#, "W1_0"),
  ]

  @Test("All typed spellings have one canonical name", arguments: typed)
  func typedNames(_ name: Case) {
    #expect(QuantityName.canonicalName(name.written) == name.canonicalName)
  }

  @Test("All spellings in LaTeX have one canonical name", arguments: latex)
  func latexNames(_ name: Case) {
    #expect(QuantityName.canonicalName(name.written) == name.canonicalName)
  }

  @Test(
    "A canonical name is its own",
    arguments: typed.map(\.canonicalName) + latex.map(\.canonicalName))
  func idempotent(_ canonicalName: String) {
    guard !canonicalName.contains("[") else { return }
    #expect(QuantityName.canonicalName(canonicalName) == canonicalName)
  }

  struct EntryCase: CustomTestStringConvertible, Sendable {
    let written: String
    let canonicalName: String
    let row: Int
    let column: Int?
    var testDescription: String { written }
  }

  @Test(
    "Two subscripts beside a layer, or an index, are an entry",
    arguments: [
      EntryCase(written: "W^2_{11}", canonicalName: "W2", row: 1, column: 1),
      EntryCase(written: "W^2_{1,2}", canonicalName: "W2", row: 1, column: 2),
      EntryCase(written: "W2_12", canonicalName: "W2", row: 1, column: 2),
      EntryCase(written: "W^{2}_{21,new}", canonicalName: "W2_new", row: 2, column: 1),
      EntryCase(written: "W2_new[1,2]", canonicalName: "W2_new", row: 1, column: 2),
      EntryCase(written: "W2_new(1, 2)", canonicalName: "W2_new", row: 1, column: 2),
      EntryCase(written: "W2[0][1]", canonicalName: "W2", row: 0, column: 1),
      EntryCase(written: "Z1[2]", canonicalName: "Z1", row: 2, column: nil),
      EntryCase(written: "b^{(1)}_2", canonicalName: "W1_0", row: 2, column: nil),
      EntryCase(written: "W^1_{02}", canonicalName: "W1_0", row: 2, column: nil),
    ])
  func entries(_ name: EntryCase) {
    let read = QuantityName(written: name.written)
    #expect(read.canonicalName == name.canonicalName)
    #expect(read.entry == QuantityName.ScriptIndices(row: name.row, column: name.column))
  }

  @Test(
    "A mark of transposition is no part of the name",
    arguments: [
      "W^{1T}", "W1^T", #"W^{1\top}"#, #"{W^1}^{\mathsf{T}}"#, "W1ᵀ", #"W_1^\top"#, "W_1^⊤",
      "W^{1ᵀ}",
    ])
  func transposed(_ written: String) {
    let name = QuantityName(written: written)
    #expect(name.canonicalName == "W1")
    #expect(name.isTransposed)
  }

  @Test(
    "Deep or broken names end the reading, not the program",
    arguments: [
      String(repeating: "{", count: 5_000), String(repeating: #"\hat{"#, count: 5_000),
      String(repeating: "∇", count: 5_000), #"\frac{\partial"#, "W^{", "W_", "^", #"\"#, "W^{1\n}",
      #"\text{abc"#, #"\text{"#, "W^{1ᵀ", "f'", "conv2d",
    ])
  func hostile(_ written: String) {
    #expect(QuantityName(written: written).base.utf8.count <= written.utf8.count)
  }

  /// A scanner behind the name that a text begins with.
  private static func scanned(
    _ text: String, _ style: QuantityNameScanner.Style,
    _ check: (QuantityNameScanner) -> Void
  ) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = QuantityNameScanner(bytes, at: 0, style: style)
      _ = scanner.scan()
      check(scanner)
    }
  }

  @Test(
    "A name ends where nothing more belongs to it",
    arguments: [
      ("W^{(1)}2", .latex, 7), ("W 1", .latex, 1), ("W_ij", .latex, 3), ("W_new2", .latex, 5),
      ("W_1 2", .latex, 3), ("W^1 _0", .latex, 6), ("dW", .latex, 2), ("dx", .latex, 1),
      ("xW", .latex, 1), ("XW", .latex, 1), ("lr", .latex, 2), ("W1 2", .typed, 2),
      ("W_1 2", .typed, 3), ("W_h1 2", .typed, 4), ("W^1)", .typed, 3), ("Z2 = 3", .typed, 2),
    ] as [(String, QuantityNameScanner.Style, Int)])
  func end(_ text: String, _ style: QuantityNameScanner.Style, _ end: Int) {
    Self.scanned(text, style) { #expect($0.index == end) }
  }

  @Test(
    "A name in parentheses is an argument, a number is none",
    arguments: [
      ("J(w)", true), ("J(w", true), (#"J(\theta)"#, true), ("J(1)", false), ("J(", false),
      ("J", false), ("J[w]", false), ("J (w)", false),
    ])
  func arguments(_ text: String, _ isBefore: Bool) {
    Self.scanned(text, .typed) { #expect($0.isBeforeArgument == isBefore) }
  }

  @Test("A group of scripts that nothing closes is looked through for 256 bytes and no further")
  func openGroup() {
    let text = Array(("Z1^{" + String(repeating: "2, ", count: 100_000)).utf8)
    text.withUnsafeBufferPointer { bytes in
      var scanner = QuantityNameScanner(bytes, at: 0, style: .latex)
      #expect(scanner.scan()?.base == "Z")
      #expect(scanner.index <= 4)
    }
  }

  @Test(
    "Accents and braces stand within each other so deep, no deeper",
    arguments: [(#"\mathbf{"#, 3), (#"\bar{"#, 3), ("{", 7)])
  func nesting(_ opening: String, _ limit: Int) {
    let deepest = (1...20).last { levels in
      let text =
        String(repeating: opening, count: levels) + "Z"
        + String(repeating: "}", count: levels)
      return Array(text.utf8).withUnsafeBufferPointer { bytes in
        var scanner = QuantityNameScanner(bytes, at: 0, style: .latex)
        return scanner.scan() != nil && scanner.index == bytes.count
      }
    }
    #expect(deepest == limit)
  }
}
