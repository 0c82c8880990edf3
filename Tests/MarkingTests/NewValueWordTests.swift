import AnswerSheets
import Marking
import Testing

/// Words for new values and for `is`, in several languages.
@Suite("Words for new values, and verbs") struct NewValueWordTests {
  typealias Case = GuidedReadingTests.Case

  private static let descent = """
    given: {w1: 2, b: 1}
    steps: [{step: w1_new, formula: 3 * w1}, {step: b_new, formula: 4 * b}]
    """
  private static let neuron = """
    given: {x: 2, y: 1}
    steps: [{step: z, formula: 2 * x}, {step: a, formula: 3 * x}, {step: L, formula: 5 * x}]
    """

  static let updates = [
    "w1(yeni) = 6", "$w_1^{nowe} = 6$", "$w_1^{\\text{нов}} = 6$", "새로운 w1 = 6", "갱신된 w1 = 6",
    "w1新 = 6", "w1的新值 = 6", "w1,neu = 6", "w1 nach Update: 6", "w1 after the update: 6",
    "After the update, w1 = 6.", "w1 is updated to 6", "w1 from 2 to 6", "$w_1(t+1) = 6$",
  ].map { Case($0, descent, $0 + "\n", right: ["w1_new"]) }

  static let verbs = [
    Case("Spanish", neuron, "La suma z es 4 y la salida a vale 6.", right: ["z", "a"]),
    Case("equal to, in Spanish", neuron, "El error L es igual a 10.", right: ["L"]),
    Case("equal to", neuron, "L is equal to 10.", right: ["L"]),
    Case("Japanese", neuron, "重み付き和 z は 4、出力 a は 6 となる。", right: ["z", "a"]),
    Case("Chinese", neuron, "加权和 z 为 4，损失 L 是 10。", right: ["z", "L"]),
    Case("Korean", neuron, "손실 L 값: 10", right: ["L"]),
    Case("a loss in Chinese", neuron, "损失：10", right: ["L"]),
    Case("a factor y", neuron, "z = 4 y = 4", right: ["z"]),
  ]

  static let biases = [
    Case("a bias", descent, "The updated bias is $b = 4$.", right: ["b_new"]),
    Case("one word", descent, "bneu = 4", right: ["b_new"]),
  ]

  @Test("They are known", arguments: updates + verbs + biases)
  func found(_ `case`: Case) throws { try `case`.check() }
}
