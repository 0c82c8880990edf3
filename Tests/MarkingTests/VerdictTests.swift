import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

@Suite("Verdicts")
struct VerdictTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let answer: String
    let step: String
    let verdict: Verdict
    let diagnosis: Diagnosis?
    var testDescription: String { answer }

    init(_ answer: String, _ step: String, _ verdict: Verdict, _ diagnosis: Diagnosis? = nil) {
      self.answer = answer
      self.step = step
      self.verdict = verdict
      self.diagnosis = diagnosis
    }
  }

  @Test(
    "A step is right by its digits or by right arithmetic from own values",
    arguments: [
      // H is .98201379 and .5 exactly.
      Case("H = [.982; .500]", "H", .correct),
      Case("H = [.98201379; .5]", "H", .correct),
      Case("H = [.982; .5]", "H", .correct),
      Case("H = [0.98; 0.50]", "H", .correct),
      Case("H = [.9; .5]", "H", .wrong, .entrySlip),
      Case("H = [1; .5]", "H", .imprecise),
      Case("H = [0; .5]", "H", .wrong, .entrySlip),
      Case("H = [.983; .500]", "H", .wrong, .entrySlip),
      Case("H = [.981; .500]", "H", .wrong, .entrySlip),
      Case("H = [.98 .50]", "H", .correct),
      Case("Z1 = [4; 0]", "Z1", .correct),
      Case("Z1 = [4; -0]", "Z1", .correct),
      Case("Z1 = [4.0; 0.0]", "Z1", .correct),
      Case("Z1 = 4", "Z1", .wrong),
      Case("Z1 = [4; 0; 0]", "Z1", .wrong),
      Case("Z1 = [3; 6]", "Z1", .wrong, .biasOmitted),
      Case("Z1 = [8; -2]", "Z1", .wrong, nil),
      Case("Z1 = [4; nan]", "Z1", .unreadable),
      Case("Z1 = [1 2; 3]", "Z1", .unreadable),
      // The answer is the last side, or nobody knows which.
      Case("Z1 = [4; 0] = [4; nan]", "Z1", .unreadable),
      Case("Z1 = [4; 0] = [4; ?]", "Z1", .unreadable),
      Case("Z1 = [4; 0] = [4; 0", "Z1", .unreadable),
      Case("Z1 = [4; 0] = W1^T X + b", "Z1", .correct),
      Case("Z1 = [4; 0] = as above", "Z1", .correct),
      Case("Z2 = [2.964; 2.446]", "Z1", .missing),
      Case("Yhat = [.627; .373]\nL = .428", "L", .wrong, .logBase10),
      Case("Yhat = [.627; .373]\nL = -.985", "L", .wrong, .signFlipped),
      Case("Yhat = [.627; .373]\nL = .958", "L", .wrong, .digitsSwapped),
      Case("Yhat = [.627; .373]\nL = 9.85", "L", .wrong, .decimalShifted),
      // From the own H, which is wrong, this is right.
      Case("H = [.500; .500]\nZ2 = [2; 1]", "Z2", .followThrough),
      // Exact, but from a value with too few digits.
      Case("H = [.5; .5]\nZ2 = [2; 1]", "Z2", .imprecise),
      // From the right values after all.
      Case("H = [.5; .5]\nZ2 = [2.964; 2.446]", "Z2", .correct),
      Case("dW2 = [.616 -.616; .314 -.314]", "dW2", .correct),
      Case("dW2 = [.616 .314; -.616 -.314]", "dW2", .wrong, .transposed),
      Case("W2_0_new = [-1.627; -1.373]", "W2_0_new", .wrong, .rateOmitted),
      Case("W2_0_new = [-.686; -2.314]", "W2_0_new", .wrong, .ascent),
      Case("Yhat = [19.38; 11.54]", "Yhat", .wrong, .softmaxNotNormalised),
    ])
  func verdict(_ case: Case) throws {
    let mark = try #require(Desk.homework().mark(`case`.answer)[`case`.step])
    #expect(mark.verdict == `case`.verdict, "\(mark)")
    #expect(mark.diagnosis == `case`.diagnosis || `case`.verdict != .wrong, "\(mark)")
  }

  @Test("The worked key is marked as a right marker marks it")
  func workedKey() throws {
    let text = try String(
      contentsOf: Desk.root.appending(path: "Fixtures/answers/worked-key.md"), encoding: .utf8)
    let marks = try Desk.homework().mark(text, as: "worked-key.md")
    #expect(marks.count == 16)
    for (step, mark) in marks where step != "W2_0_new" && step != "L_new" {
      #expect(mark.verdict == .correct, "\(mark)")
    }
    #expect(marks["W2_0_new"]?.verdict == .wrong)
    #expect(marks["W2_0_new"]?.diagnosis == .rateOmitted)
    #expect(marks["L_new"]?.verdict == .wrong)
    let broken = marks.values.filter { mark in
      mark.remarks.contains { $0.kind == .brokenEquality }
    }
    #expect(Set(broken.map(\.step)) == ["dYhat", "dW1", "W1_new", "W2_0_new"])
  }

  @Test(
    "A bare 1 stands for what comes to 1 at its own first digit, from .95 on",
    arguments: [
      ("u", "1", Verdict.imprecise), ("v", "1", .wrong), ("v", "0.9", .imprecise),
      ("w", "[1; 1]", .imprecise), ("w", "[1; 0]", .wrong),
    ])
  func bare(_ step: String, _ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {k: 0.95, m: 0.9499}
      steps: [{step: u, formula: k}, {step: v, formula: m}, {step: w, formula: "[k; m]"}]
      """)
    #expect(try desk.mark("\(step) = \(stated)")[step]?.verdict == verdict)
  }

  @Test("A coarse number of a matrix is held to the digits of its neighbours")
  func coarseSide() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.54, b: 0.25, k: 1.7}
      steps: [{step: u, formula: "k * a"}, {step: v, formula: "[a; b]"}]
      """)
    let broken = try ["0.5", "0.54"].map { coarse in
      try desk.mark("u = 0.9180\nv = [0.5400; 0.2500] = [\(coarse); 0.25]\n")["v"]?.remarks
        .contains { $0.kind == .brokenEquality }
    }
    #expect(broken == [true, false])
  }

  @Test("Follow-through says on which own values it stands")
  func standsOn() throws {
    let marks = try Desk.homework().mark("H = [.5; .5]\nZ2 = [2; 1]")
    let remark = marks["Z2"]?.remarks.first { $0.kind == .ownValueUsed }
    #expect(remark?.steps == ["H"])
    #expect(marks["Z2"]?.message.contains("from your own H") == true)
  }

  @Test("A mistake has its name also where the value was gone on with that an earlier step is due")
  func mistakeBesidesAnother() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 0.53, k: 1.7}
      steps: [{step: p, formula: "x * k"}, {step: h, formula: tanh(p)}]
      """)
    // The sigmoid of .901, which p should have been.
    let mark = try desk.mark("p = 0.3500\nh = 0.7111\n")["h"]
    #expect(mark?.verdict == .wrong && mark?.diagnosis == .wrongActivation)
  }

  @Test("A tolerance that the rubric fixes goes before the digits")
  func fixedTolerance() throws {
    let desk = try Desk(
      "gradus: 1\ngiven: {A: 2}\nmarking: {tolerance: {absolute: 0.05}}\nsteps: [{step: B, formula: sqrt(A)}]"
    )
    #expect(try desk.mark("B = 1.45")["B"]?.verdict == .correct)
    #expect(try desk.mark("B = 1.47")["B"]?.verdict == .wrong)
  }

  @Test("A row where a column is meant is a remark, and an error only where the rubric is strict")
  func orientation() throws {
    let rubric = "gradus: 1\ngiven: {A: [1.25, 2.25]}\nsteps: [{step: B, formula: 2 * A}]\n"
    let lenient = try Desk(rubric).mark("B = [2.50 4.50]")["B"]
    #expect(lenient?.verdict == .correct)
    #expect(lenient?.remarks.map(\.kind) == [.rowForColumn])
    #expect(
      try Desk(rubric + "marking: {orientation: strict}").mark("B = [2.50 4.50]")["B"]?.verdict
        == .wrong)
  }

  @Test("A step of another shape counts for nothing in the steps that stand on it")
  func otherShape() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: [1.25, 2.5]}
      steps: [{step: v, formula: 2 * a}, {step: w, formula: 3 * v}, {step: s, formula: sum(w)}]
      """)
    let marks = try desk.mark("v = [2.5; 5; 7]\nw = [7.5; 15]\ns = 22.5")
    #expect(marks["v"]?.verdict == .wrong)
    #expect(marks["w"]?.verdict == .correct && marks["s"]?.verdict == .correct)
    let wrong = try desk.mark("v = [2.5; 5; 7]\nw = [7.5; 15; 21]\ns = 43.5")
    #expect(wrong["w"]?.verdict == .wrong && wrong["s"]?.verdict == .wrong)
  }

  @Test("What follows from a value that was corrected later counts, though every step was")
  func supersededAll() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.412, b: 0.703}
      steps: [{step: x, formula: 2 * a}, {step: y, formula: x * b}]
      """)
    // .724 · .703 is .509; right are .824 and .579.
    let marks = try desk.mark("x = 0.724\ny = 0.612\nx = 0.824\ny = 0.509\n")
    #expect(marks["x"]?.verdict == .correct)
    #expect(marks["y"]?.verdict == .followThrough)
    #expect(try desk.mark("x = 0.824\ny = 0.509\n")["y"]?.verdict == .wrong)
  }

  /// From .70, which is wrong, come 1.40 and 4.20.
  @Test(
    "A sign that was lost on the paper may be passed by, another wrong value may not",
    arguments: [("-1.40", Verdict.followThrough), ("1.93", .wrong), ("1.40", .followThrough)])
  func lostSign(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.3}
      steps: [{step: w, formula: 2 * a}, {step: x, formula: 2 * w}, {step: y, formula: 3 * x}]
      """)
    #expect(try desk.mark("w = 0.70\nx = \(stated)\ny = 4.20\n")["y"]?.verdict == verdict)
  }

  @Test(
    "Too few digits that are a given's as well are no working, others are imprecise",
    arguments: [("0.2", "0.2", 0.0), ("0.4", "0.2", 0.5), ("0.2", "0.22", 1)])
  func copiedImprecisely(_ given: String, _ stated: String, _ points: Double) throws {
    let desk = try Desk(
      """
      gradus: 1
      marking: {imprecise: 0.5, degenerate: 0}
      given: {a: 0.412, b: 0.3, c: \(given)}
      steps: [{step: x, formula: 2 * a}, {step: y, formula: x * b + 0 * c}]
      """)
    // From .724, which is wrong, comes .2172.
    let marks = try desk.mark("x = 0.724\ny = \(stated)\n")
    #expect(marks["x"]?.verdict == .wrong && marks["y"]?.points == points)
  }

  @Test(
    "A bare 1 says too little to have been worked out from a wrong value, a bare 2 says something",
    arguments: [("2.6", "1", 0.0), ("6.2", "2", 0.5), ("2.6", "0.84", 1)])
  func vague(_ factor: String, _ stated: String, _ points: Double) throws {
    let desk = try Desk(
      """
      gradus: 1
      marking: {imprecise: 0.5, degenerate: 0}
      given: {a: 0.412, b: \(factor)}
      steps: [{step: x, formula: 2 * a}, {step: y, formula: x * b}]
      """)
    // From .324, which is wrong, come .8424 and 2.0088; right are 2.1424 and 5.1088.
    let marks = try desk.mark("x = 0.324\ny = \(stated)\n")
    #expect(marks["x"]?.verdict == .wrong && marks["y"]?.points == points)
  }

  @Test("The marking of a sheet does not depend on what was marked before")
  func independence() throws {
    let desk = try Desk.homework()
    let answer = "H = [.5; .5]\nZ2 = [2; 1]\nL = .428"
    let first = try desk.mark(answer).mapValues { "\($0)" }
    _ = try desk.mark("Z1 = [3; 6]")
    #expect(try desk.mark(answer).mapValues { "\($0)" } == first)
  }
}
