import Notation
import Testing

@testable import Typesetting

@Suite("Names as they are set")
struct MathNameTests {
  @Test(
    "LaTeX and MathML",
    arguments: [
      ("W1", "W_{1}", "<msub><mi>W</mi><mrow><mn>1</mn></mrow></msub>"),
      (
        "W1_0", "W_{1,0}",
        "<msub><mi>W</mi><mrow><mn>1</mn><mo separator=\"true\">,</mo><mn>0</mn></mrow></msub>"
      ),
      ("b1", "b_{1}", "<msub><mi>b</mi><mrow><mn>1</mn></mrow></msub>"),
      ("eta", "\\eta", "<mi>η</mi>"),
      ("Yhat", "\\hat{Y}", "<mover><mi>Y</mi><mo stretchy=\"false\">^</mo></mover>"),
      (
        "dW2_0", "\\nabla W_{2,0}",
        "<mrow><mo form=\"prefix\">∇</mo><msub><mi>W</mi><mrow><mn>2</mn>"
          + "<mo separator=\"true\">,</mo><mn>0</mn></mrow></msub></mrow>"
      ),
      (
        "w5_new", "w_{5,\\mathrm{new}}",
        "<msub><mi>w</mi><mrow><mn>5</mn><mo separator=\"true\">,</mo>"
          + "<mi class=\"w\">new</mi></mrow></msub>"
      ),
      ("dYhat_dZ2", "\\frac{\\partial \\hat{Y}}{\\partial Z_{2}}", ""),
    ])
  func set(_ written: String, _ latex: String, _ mathML: String) {
    #expect(Latex.name(written) == latex)
    if !mathML.isEmpty { #expect(MathML.name(written) == mathML) }
  }

  @Test(
    "A set name is read as the name it came from",
    arguments: [
      "X", "W1", "W1_0", "b2", "eta", "Yhat", "L", "dW1", "dW2_0", "dYhat", "dH", "W1_new",
      "W1_0_new", "L_new", "w5", "w5_new", "Z12", "h1", "net_h1", "out_o1", "alpha", "dYhat_dZ2",
      "m_W1", "v_W2_0", "mhat_W1",
    ])
  func readBack(_ written: String) {
    #expect(QuantityName.canonicalName(Latex.name(written)) == QuantityName.canonicalName(written))
  }
}
