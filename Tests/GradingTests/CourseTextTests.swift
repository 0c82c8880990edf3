import Foundation
import Testing

@Suite("What a course says to its students")
struct CourseTextTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      gradus: 1
      title: A loss
      description: |
        Work by **hand**. <b>No</b> programs.
      given: {Y: [1.2, 0.7], P: [0.35, 1.9]}
      steps:
        - group: "(a)"
          text: "Two of *three*."
          best: 2
          steps:
            - step: L
              formula: "half_squared_error(Y, P)"
              text: "The loss of `Y` and $P$."
              hints: ["Look at the factor before the sum.", "The loss has a ½."]
            - {step: D, formula: "P - Y"}
            - {step: S, formula: "P + Y", hints: "Add."}
        - {step: E, formula: "2 * L", optional: true}

      """, to: "rubric.yaml")
    try folder.write("L = 2.1625\nD = [-0.85; 1.2]\nS = [9; 9]\n", to: "a.txt")
  }

  private func gradus(_ arguments: String...) throws -> GradusProcess {
    try GradusProcess(arguments, in: folder.url)
  }

  @Test("Hints are given one after another, under what is not right and counts")
  func hints() throws {
    let none = try gradus("check", "-r", "rubric.yaml", "a.txt")
    #expect(!none.output.contains("Look at"))
    #expect(none.output.contains("'--hints 1' shows a hint"))
    let one = try gradus("check", "-r", "rubric.yaml", "--hints", "1", "a.txt")
    #expect(one.output.contains("hint: Look at the factor before the sum."))
    #expect(!one.output.contains("has a ½"))
    #expect(one.output.contains("'--hints 2' shows one more"))
    // The third does not count: the best two do.
    #expect(!one.output.contains("Add."))
    let all = try gradus("check", "-r", "rubric.yaml", "--hints", "5", "a.txt")
    #expect(all.output.contains("hint: The loss has a ½."))
    #expect(!all.output.contains("--hints"))
    #expect(try gradus("check", "-r", "rubric.yaml", "--hints", "-1", "a.txt").status == 64)
  }

  @Test("A submission's page has the task and its hints, closed")
  func page() throws {
    #expect(
      try gradus("grade", "-r", "rubric.yaml", "--html", "pages", "--reveal", "never", "a.txt")
        .status == 0)
    let page = try folder.contents(of: "pages/a.html")
    #expect(page.contains("<p>Work by <strong>hand</strong>. &lt;b&gt;No&lt;/b&gt; programs.</p>"))
    #expect(page.contains("<p>The loss of <code>Y</code> and <code class=\"math\">P</code>.</p>"))
    #expect(
      page.contains(
        "<summary>Hint 1</summary><p>Look at the factor before the sum.</p>"
          + "<details><summary>Hint 2</summary><p>The loss has a ½.</p></details></details>"))
    #expect(!page.contains("Add."))
  }

  @Test(
    "The solution shows texts, groups and what need not be stated",
    arguments: ["text", "markdown", "html", "latex"])
  func solution(_ format: String) throws {
    let output = try gradus("solve", "-r", "rubric.yaml", "--format", format).output
    for words in ["the best 2 count", "Work by", "The loss of", "1 point, optional"] {
      #expect(output.contains(words), "\(words)")
    }
    if format == "html" { #expect(output.contains("&lt;b&gt;No&lt;/b&gt; programs.")) }
    if format == "markdown" { #expect(output.contains("\\<b>No\\</b> programs.")) }
  }

  @Test("The solution as JSON has them as they are written")
  func json() throws {
    let output = try gradus("solve", "-r", "rubric.yaml", "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    #expect(object?["description"] as? String == "Work by **hand**. <b>No</b> programs.\n")
    let steps = object?["steps"] as? [[String: Any]]
    #expect(steps?.first?["text"] as? String == "The loss of `Y` and $P$.")
    #expect(steps?.last?["standing"] as? String == "optional")
  }

  @Test("What would have followed is worked out in the student's own numbers, for who may see it")
  func ownWorking() throws {
    try folder.write(
      """
      gradus: 1
      title: t
      given: {Y: [0, 1], Z: [0.5, -0.5], eta: 0.5}
      steps:
        - {step: P, formula: "softmax(Z)"}
        - {step: L, formula: "cross_entropy(Y, P)"}
        - {step: dZ, formula: "gradient(L, Z)"}
        - {step: Z_new, formula: "Z - eta * dZ"}

      """, to: "own.yaml")
    try folder.write(
      "P = [.741; .259]\nL = 1.251\ndZ = [.741; -.741]\nZ_new = [.2; -.2]\n", to: "own.txt")
    let told = try gradus("check", "-r", "own.yaml", "--reveal", "always", "own.txt").output
    let loss = "-(0·ln(0.741) + 1·ln(0.259)) = 1.351; you stated 1.251"
    #expect(told.contains("from your own P = [0.741; 0.259]: " + loss))
    #expect(
      told.contains(
        "from your own dZ = [0.741; -0.741]: [0.5; -0.5] - 0.5·[0.741; -0.741] = [0.13; -0.13]; you "
          + "stated [0.2; -0.2]"))
    #expect(!(try gradus("check", "-r", "own.yaml", "own.txt").output.contains("1.351")))
    _ = try gradus("grade", "-r", "own.yaml", "--html", "all", "--quiet", "own.txt")
    #expect(
      try folder.contents(of: "all/own.html").contains(loss))
    _ = try gradus(
      "grade", "-r", "own.yaml", "--html", "none", "--reveal", "never", "--quiet", "own.txt")
    #expect(!(try folder.contents(of: "none/own.html").contains("1.351")))
  }
}
