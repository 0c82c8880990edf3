import Marking
import Notation
import Rubrics
import Testing

/// Every row of the table of functions that takes one argument is known to derivations.
@Suite("Functions of the table in derivations") struct FunctionsInDerivationsTests {
  private static let names = FunctionTable.rows.filter {
    [.activation, .entrywise, .reduction].contains($0.kind) && $0.name != "argmax"
  }.map(\.name)

  @Test("A function is its own value, and no other number", arguments: names)
  func known(_ name: String) throws {
    // Of numbers below 0 these have no value.
    let argument = ["log", "log10", "sqrt"].contains(name) ? "exp(x)" : "2 * x"
    let desk = try Desk(
      """
      gradus: 1
      symbols: {x: [N, 1]}
      steps:
        - {step: p, formula: "\(argument)"}
        - {step: y, formula: "\(name)(\(argument))"}
      """)
    func mark(_ answer: String) throws -> StepMark {
      try #require(try desk.mark(answer, as: "answer.md")["y"])
    }
    #expect(try mark("y = \(name)(\(argument))").verdict == .correct)
    #expect(try mark("y = \(name)(p)").verdict == .correct)
    #expect(try mark("y = 2 * \(name)(\(argument))").verdict == .wrong)
  }

  @Test(
    "A parameter is the one that is written, else the rubric's",
    arguments: [
      ("leaky_relu(x, 0.1)", Verdict.correct), ("leaky_relu(x)", .correct),
      ("LeakyReLU(x)", .correct), ("leaky_relu(x, 0.2)", .wrong),
      ("relu(x) - 0.1*relu(-x)", .correct),
      ("elu(x, 0.1)", .wrong), ("max(x, 0.1)", .wrong), ("f(x)", .correct),
    ])
  func parameters(_ side: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      symbols: {x: [N, 1]}
      steps: [{step: y, formula: "leaky_relu(x, 0.1)"}]
      """)
    let mark = try desk.mark("y = \(side)\n", as: "answer.md")["y"]
    #expect(mark?.verdict == verdict, "\(mark?.message ?? "")")
  }

  @Test("Φ is the normal distribution, and σ beside a softplus its slope")
  func writtenNames() throws {
    let desk = try Desk(
      """
      gradus: 1
      symbols: {x: [N, 1]}
      steps:
        - {step: v, formula: "x .* normal_cdf(x)"}
        - {step: h, formula: "softplus(x)"}
        - {step: L, formula: "sum(h)"}
        - {step: dL_dx, formula: "gradient(L, x)"}
      """)
    let marks = try desk.mark(
      #"$v = x \odot \Phi(x)$"# + "\n\n" + #"$\frac{\partial L}{\partial x} = \sigma(x)$"# + "\n",
      as: "answer.md")
    #expect(marks["v"]?.verdict == .correct && marks["dL_dx"]?.verdict == .correct)
  }

  @Test(
    "A table states expressions, in a form's cells or with a name a row",
    arguments: [
      "step,row,column,value\ny,1,1,2*x\nL,1,1,\nz,1,1,y + x\n",
      "step,value\ny,2*x\nz,y + x\n",
    ])
  func tables(_ answer: String) throws {
    let desk = try Desk(
      """
      gradus: 1
      symbols: {x: [N, 1]}
      steps:
        - {step: y, formula: "2 * x"}
        - {step: L, formula: "sum(y)"}
        - {step: z, formula: "3 * x"}
      """)
    let marks = try desk.mark(answer, as: "answer.csv")
    #expect(marks["y"]?.verdict == .correct && marks["z"]?.verdict == .correct)
    #expect(marks["L"]?.verdict == .missing)
  }

  @Test(
    "What is stated is shown from the command on that it begins with",
    arguments: [
      (#"$y = \mathrm{exp}(x)$"#, #"\mathrm{exp}(x)"#),
      (#"$y = \operatorname{exp}(x)$"#, #"\operatorname{exp}(x)"#),
      (#"$y = \exp(x)$"#, #"\exp(x)"#), (#"$y = {x}$"#, "{x}"),
    ])
  func shown(_ answer: String, _ stated: String) throws {
    let desk = try Desk(
      "gradus: 1\nsymbols: {x: [N, 1]}\nsteps: [{step: y, formula: exp(x)}]\n")
    let mark = try desk.mark(answer, as: "answer.md")["y"]
    #expect(mark?.stated?.description == stated)
  }
}
