import Testing

@testable import AnswerSheets

/// Values that a line of prose was broken before.
@Suite("Values in the next line of prose") struct WrappedValuesTests {
  @Test(
    "A value goes up behind a line of prose that ends before it, and behind no other",
    arguments: [
      (
        "and the output of the neuron is a =\n0.5250, which gives\n",
        "and the output of the neuron is a = 0.5250,\nwhich gives\n"
      ),
      (
        "and the weights of the neuron are\n0.5 and 0.25\n",
        "and the weights of the neuron are 0.5\nand 0.25\n"
      ),
      (
        "and this gives the output of the neuron\n0.5 and the loss is\nhigh\n",
        "and this gives the output of the neuron\n0.5 and the loss is\nhigh\n"
      ),
      ("a =\n0.5250, which gives\n", "a =\n0.5250, which gives\n"),
      // Terms below go on with a working; a bullet or a negative number begins another line.
      ("z = 0.6\n  - 0.4 - 0.1 = 0.1\n", "z = 0.6 - 0.4 - 0.1 = 0.1 \n\n"),
      ("z = 0.6 * 1\n- 0.5 = 0.1\n", "z = 0.6 * 1- 0.5 = 0.1\n\n"),
      ("dz = -0.1055\n-0.1055 * 0.5 = -0.0528\n", "dz = -0.1055\n-0.1055 * 0.5 = -0.0528\n"),
      ("a = 0.5695\n* 0.4305 = 1 - a\n", "a = 0.5695\n* 0.4305 = 1 - a\n"),
    ])
  func lines(_ text: String, _ resolved: String) {
    #expect(String(decoding: WrappedValues.resolved(Array(text.utf8)), as: UTF8.self) == resolved)
  }
}
