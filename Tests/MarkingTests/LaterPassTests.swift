import AnswerSheets
import Marking
import Testing

/// Values of the pass behind the update, of a check or of what would be take nothing back.
@Suite("A pass behind the update, a check, a remark") struct LaterPassTests {
  typealias Case = GuidedReadingTests.Case

  private static let descent = """
    given: {w: 2, eta: 0.25}
    steps: [{step: z, formula: 3 * w}, {step: L, formula: z^2}, {step: w_new, formula: w - eta}]
    """
  private static let losses = """
    given: {w: 2, eta: 0.25}
    steps: [{step: w_new, formula: w - eta}, {step: L, formula: w^2}, {step: L_new, formula: w_new^2}]
    """

  private static func pass(_ words: String) -> Case {
    Case(words, descent, "z = 6, L = 36\n\n\(words)z = 5.25 and L = 27.56", right: ["z", "L"])
  }

  static let passes = [
    "Check: with the new weights we get ", "After the update ", "After one training step we get ",
    "Mit den neuen Gewichten: ", "Con los pesos actualizados: ", "Après la mise à jour : ",
    "### Check\n\n", "## Numerical verification\n\n", "### Comprobación\n\n", "After one step:\n\n",
    "=== After the update ===\n\n", "### Second training example: x = (1, 2)\n\n",
    "A common mistake is to write ", "With a smaller w we would get ",
    "Next iteration:\n\n", "Runde 2:\n\n", "Iteration II:\n\n", "2e itération :\n\n",
  ].map(pass)

  static let newLosses = [
    "After the update the loss is L = 3.06.", "With the new weights: L = 3.06", "L(w_new) = 3.06",
    "L drops from 4 to 3.06.", "Der Verlust L sinkt von 4 auf 3,06.", "Neuer Fehler: 3,06",
  ].map { Case($0, losses, "L = 4\n\n\($0)", right: ["L", "L_new"]) }

  static let others = [
    Case("a change of the loss", descent, "L: 36 → 27.56\n", right: ["L"], missing: ["z"]),
    Case("a change in words", descent, "w from 2 to 1.75", right: ["w_new"]),
    Case("the loss at another place", descent, "L = 36, L(w + 0.01) = 37.2", right: ["L"]),
    Case("the weight after the update", descent, "After the update, w = 1.75.", right: ["w_new"]),
    Case(
      "an update that begins with what is given", descent, "w = 2 - 0.25 = 1.75", right: ["w_new"]),
    Case(
      "a sum that begins with something else", descent, "w = 3 - 1.25 = 1.75", right: [],
      missing: ["w_new"]),
    Case(
      "an update put right twice", descent, "w_new = 1.5\nw_new = 1.6\nw_new = 1.75",
      right: ["w_new"]),
    Case(
      "a step put right twice behind the update", descent,
      "z = 5, L = 36, w_new = 1.75\nz = 7\nz = 6", as: "a.txt", right: ["z", "w_new"]),
    Case(
      "losses of later passes", losses, "L = 4, w_new = 1.75\nL = 3.06\nL = 2.5", as: "a.txt",
      right: ["L", "w_new"]),
    Case("a check alone", descent, "Check: z = 6", right: ["z"]),
    Case("steps with numbers", descent, "After step 1 we have z = 6.", right: ["z"]),
    Case("on the way to new weights", descent, "For the new weights: z = 6", right: ["z"]),
  ]

  @Test("The first pass counts", arguments: passes + newLosses + others)
  func found(_ `case`: Case) throws { try `case`.check() }
}
