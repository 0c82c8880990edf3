import Testing

@testable import AnswerSheets

@Suite("What code shows") struct ShownCodeTests {
  @Test(
    "The name behind calls, labels and formats is shown",
    arguments: [
      ("np.round(a, 4)", "a"), ("a.detach().numpy()", "a"), ("f'{a:.4f}'", "a"),
      ("'%.4f' % a", "a"), ("'{:.4f}'.format(a)", "a"), ("'{}'.format(a)", "a"),
      ("'z {}'.format(a)", nil), ("'{} m'.format(a)", nil), ("'%.4f m' % a", nil),
      ("[round(t, 4) for t in h]", "h"), ("sigmoid(z)", nil), ("a + b", nil),
    ])
  func names(_ code: String, _ due: String?) {
    let bytes = Array(code.utf8)[...]
    let name = ShownCode.name(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(name == due)
  }

  @Test(
    "Calls within calls without end show nothing",
    arguments: [
      "z" + String(repeating: ".n", count: 200_000),
      String(repeating: "str(", count: 50_000) + "z" + String(repeating: ")", count: 50_000),
    ])
  func depth(_ code: String) {
    #expect(ShownCode.name(in: Array(code.utf8)[...]) == nil)
  }
}
