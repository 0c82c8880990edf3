import Testing

@testable import Grading

@Suite("Colours of a stream")
struct StandardStreamTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var environment: [String: String] = [:]
    var isTerminal = true
    let isColoured: Bool
    var testDescription: String { "\(environment) \(isTerminal)" }
  }

  @Test(
    "The environment says whether there are any",
    arguments: [
      Case(isColoured: true),
      Case(isTerminal: false, isColoured: false),
      Case(environment: ["TERM": "dumb"], isColoured: false),
      Case(environment: ["TERM": "xterm"], isColoured: true),
      Case(environment: ["NO_COLOR": "1"], isColoured: false),
      Case(environment: ["NO_COLOR": ""], isColoured: true),
      Case(environment: ["FORCE_COLOR": "1"], isTerminal: false, isColoured: true),
      Case(environment: ["FORCE_COLOR": "0"], isTerminal: false, isColoured: false),
      Case(environment: ["FORCE_COLOR": "0"], isTerminal: true, isColoured: false),
      Case(environment: ["CLICOLOR_FORCE": "1"], isTerminal: false, isColoured: true),
      Case(environment: ["CLICOLOR_FORCE": "1", "TERM": "dumb"], isColoured: true),
      Case(environment: ["NO_COLOR": "1", "FORCE_COLOR": "1"], isColoured: false),
    ])
  func colours(_ example: Case) {
    let isColoured = StandardStream.isColoured(isTerminal: example.isTerminal) {
      example.environment[$0]
    }
    #expect(isColoured == example.isColoured)
  }

  @Test(
    "check and lint have the same colours", arguments: ["FORCE_COLOR", "CLICOLOR_FORCE", "TERM"])
  func commands(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("gradus: 1\ngiven: {x: 1}\nsteps:\n  - {step: Z, formula: x}\n", to: "r.yaml")
    try folder.write("gradus: 2\ngiven: {x: 1}\nsteps: []\n", to: "bad.yaml")
    try folder.write("Z = 2\n", to: "a.txt")
    for arguments in [["check", "-r", "r.yaml", "a.txt"], ["lint", "bad.yaml"]] {
      let run = try GradusProcess(arguments, in: folder.url, environment: [name: "1"])
      #expect(run.output.contains("\u{1B}[31m") == (name != "TERM"), "\(run.output)")
    }
  }
}
