import Foundation
import Marking
import Rubrics
import Testing

@Suite("Mistakes in networks")
struct NetworkMistakeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rubric: String
    let answer: String
    let step: String
    let diagnosis: Diagnosis
    var testDescription: String { "\(rubric): \(answer) is \(diagnosis)" }

    init(_ rubric: String, _ answer: String, _ step: String, _ diagnosis: Diagnosis) {
      self.rubric = rubric
      self.answer = answer
      self.step = step
      self.diagnosis = diagnosis
    }
  }

  @Test(
    "A mistake has its name in every kind of network",
    arguments: [
      // Samples as rows.
      Case("batch-of-four", "Z1 = [1 -1; .50 1; 1.50 0; 2.50 -1]", "Z1", .biasOmitted),
      Case(
        "batch-of-four", "Z1 = [1 1; -1 1.50; 0 2; 1 2.50]", "Z1", .weightsNotTransposed),
      Case("batch-of-four", "L = 1.599", "L", .batchNotAveraged),
      Case(
        "batch-of-four",
        "Yhat = [.818 .182; .148 .852; .679 .321; .905 .095]\ndb2 = [.549 -.549]", "db2",
        .batchNotAveraged),
      Case("batch-of-four", "L = .174", "L", .logBase10),
      Case(
        "batch-of-four", "H = [.731 .378; .622 .818; .818 .622; .924 .378]", "H",
        .wrongActivation),
      Case("batch-of-four", "b1_new = [.034 .293]", "b1_new", .ascent),
      // One column of three samples.
      Case("logistic-regression", "Z = [-1 1.5 -2]", "Z", .biasOmitted),
      Case("logistic-regression", "L = .189", "L", .logBase10),
      Case("logistic-regression", "dw = [-.864; -.943]", "dw", .batchNotAveraged),
      Case("logistic-regression", "dw = [.288; .314]", "dw", .signFlipped),
      // A sum over the batch.
      Case("xor", "L = .1258", "L", .batchNotAveraged),
      Case(
        "three-layer-relu",
        "Z1 = [2; 1.5; -.5]\ndH1 = [1.097; -1.828; 1.280]\ndZ1 = [1.097; -1.828; 1.280]", "dZ1",
        .activationDerivativeOmitted),
      // The second update.
      Case("momentum-by-hand", "w_new2 = [.44; -.62]", "w_new2", .ascent),
      Case("momentum-by-hand", "w_new2 = [2.75; 4.00]", "w_new2", .rateOmitted),
      Case("adam-by-hand", "w_new2 = [.5005; -.4995]", "w_new2", .ascent),
      Case("adam-by-hand", "w_new = [1.5000; .5000]", "w_new", .rateOmitted),
    ])
  func diagnosis(_ case: Case) throws {
    let file = Desk.root.appending(path: "Rubrics/\(`case`.rubric).yaml")
    let desk = try Desk(String(contentsOf: file, encoding: .utf8))
    let mark = try #require(try desk.mark(`case`.answer)[`case`.step])
    #expect(mark.verdict == .wrong, "\(mark)")
    #expect(mark.diagnosis == `case`.diagnosis, "\(mark)")
  }

  /// Two layers of tanh, two iterations with a velocity, samples as rows.
  private static let twice = """
    gradus: 1
    given:
      X: [[1, 2]]
      Y: [[1, -1]]
      W1: [[0.5, -0.2], [0.1, 0.4]]
      b1: [0.3, -0.1]
      eta: 0.5
      beta: 0.9
    network:
      form: xW + b
      layers: [tanh]
      loss: half_squared_error
      deltas: yes
      update: {rule: momentum, velocity: velocity, iterations: 2}
    """

  @Test(
    "What an own velocity carries on is right, and a bias left out in the second pass has its name")
  func secondPass() throws {
    let desk = try Desk(Self.twice)
    let marks = try desk.mark(
      """
      dW1 = [-.20 .70; -.40 1.40]
      V_W1 = [.10 -.35; .20 -.70]
      W1_new = [.60 -.55; .30 -.30]
      b1_new = [.40; -.45]
      Z1_new = [1.20 -1.15]
      """)
    #expect(marks["dW1"]?.verdict == .wrong)
    #expect(marks["V_W1_new"]?.verdict == .followThrough)
    #expect(marks["W1_new"]?.verdict == .followThrough)
    #expect(marks["Z1_new"]?.diagnosis == .biasOmitted)
  }

  @Test("A step that repeats another is carried on from the student's own value of it")
  func repetition() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {X: [1, 2], Y: 1, w: [0.5, -0.5], eta: 0.1, beta: 0.9}
      network: {layers: [{activation: linear, bias: none}], loss: half_squared_error, update: momentum}
      """)
    let marks = try desk.mark("dw = [1.25; 2.75]\nV_w = [1.25; 2.75]")
    #expect(marks["dw"]?.verdict == .wrong)
    #expect(marks["V_w_new"]?.verdict == .followThrough)
  }

  @Test(
    "What is remembered is read however it is written",
    arguments: [
      "V_W1 = [1.5 .5; 3 1]\nV_b1 = [1.5; .5]",
      "V_W1_new = [1.5 .5; 3 1]\nV_W1_0_new = [1.5; .5]",
      "vW1 = [1.5 .5; 3 1]\nvb1_new = [1.5; .5]",
      #"$$V_{W^1} = \begin{bmatrix} 1.5 & .5 \\ 3 & 1 \end{bmatrix}$$"# + "\n\n"
        + #"$$v_{b^{(1)}} = \begin{bmatrix} 1.5 \\ .5 \end{bmatrix}$$"#,
      #"$$\mathbf{V}_{W^1,new} = \begin{bmatrix} 1.5 & .5 \\ 3 & 1 \end{bmatrix}$$"# + "\n\n"
        + #"$$V_{W^1_0} = \begin{bmatrix} 1.5 \\ .5 \end{bmatrix}$$"#,
    ])
  func stateNames(_ answer: String) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {X: [1, 2], Y: [1, 0], W1: [[0.5, -0.5], [1, 0.25]], W1_0: [0, 0.5], eta: 0.1, beta: 0.9}
      network: {layers: [linear], loss: half_squared_error, update: momentum}
      """)
    let marks = try desk.mark(answer, as: answer.contains("$$") ? "a.md" : "a.txt")
    #expect(marks["V_W1_new"]?.verdict == .correct)
    #expect(marks["V_W1_0_new"]?.verdict == .correct)
  }
}
