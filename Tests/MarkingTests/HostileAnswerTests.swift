import AnswerSheets
import Marking
import Rubrics
import Testing

/// Answers made to break the marker: each is marked like any other, and nothing else happens.
@Suite("Hostile answers")
struct HostileAnswerTests {
  @Test(
    "No number, index or matrix stops the marking",
    arguments: [
      "L = 9.876543210987654321", "L = 18446744073709551615", "L = 1e308", "L = 1e-320",
      "L = -0", "L = 99999999999999999999999", "L = 1/3", "Z1 = [1/3; 1/7]",
      "L = X[1e30] = 0.985", "L = X[99999999999999999999] = 0.985", "L = X[0] = X[-1] = .985",
      "L = X[1e30, 2] = 0.985", "Z1[999999] = 4", "Z1[0] = 4\nZ1[1] = 0", "W1_new[2,2] = 5",
      "Yhat = [.627; .373]\nL = 0.985 = 1/0 = log(0) = 0^0 = sqrt(-1)",
      "dYhat = [0; -1e300]\ndH = [1e300; -1e300]\ndW2_0 = [1e308; 1e308]",
      "W1 = [1e308 1e308; 1e308 1e308]\nZ1 = [1e308; 1e308]\nH = [1; 1]",
      "Yhat = [0; 0]\nL = 0\nL_new = 1e300", "Z1 = []", "Z1 = [[]]",
    ])
  func marked(answer: String) throws {
    let marks = try Desk.homework().mark(answer)
    #expect(marks.count == 16)
    for mark in marks.values {
      #expect(mark.points.isFinite && (0...mark.max).contains(mark.points), "\(mark.step)")
    }
  }

  @Test(
    "A product of long vectors claims nothing",
    arguments: ["*", ".*", "'*"])
  func longVectors(sign: String) throws {
    let column = "[" + Array(repeating: "1", count: 5000).joined(separator: ";") + "]"
    let row = "[" + Array(repeating: "1", count: 5000).joined(separator: " ") + "]"
    let marks = try Desk.homework().mark(
      "L = \(column) \(sign) \(row) = diag(\(column)) = 0.985")
    #expect(marks["L"]?.verdict == .correct)
    #expect(marks["L"]?.remarks.isEmpty == true)
  }

  @Test("Exchanged digits are found in numbers of any length")
  func longNumbers() throws {
    let marks = try Desk.homework().mark("L = 0.985301624459659")
    #expect(marks["L"]?.diagnosis == .digitsSwapped)
  }
}
