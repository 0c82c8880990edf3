import Foundation
import Testing

@testable import Grading
@testable import Solutions

@Suite("LaTeX compiles", .enabled(if: PDFLatex.isInstalled, "pdflatex is not installed"))
struct LatexCompilationTests {
  @Test(
    "The shipped rubrics",
    arguments: ["backprop-by-hand", "problem-set", "scalar-weights", "adam-by-hand", "convolution"])
  func shipped(_ rubric: String) throws {
    let path = Repository.root.appendingPathComponent("Rubrics/\(rubric).yaml").path
    try PDFLatex.compile(try Solution.load(path).written(as: .latex))
  }

  @Test("Hostile titles, wide matrices and every function")
  func hostile() throws {
    let folder = try TemporaryFolder()
    let row = (1...14).map(String.init).joined(separator: ", ")
    let path = try folder.write(
      """
      gradus: 1
      title: "50 % & $5_a^b #1 {~\\\\input} \\\\end <x> | ∑ Ω é \\"q\\""
      given: {x: [[\(row)], [\(row)]], b_2: 1e-12, eta: 0.5, l_a: [1, 2]}
      steps:
        - {step: Zhidden, formula: "leaky_relu(x, 0.1) + 1"}
        - {step: A_b, formula: "-eta * x .* x ./ 2 + sqrt(abs(x)) .^ 2"}
        - {step: n, formula: norm(x), names: ["‖x‖"]}
        - {step: g, formula: "sum(max(x)) + log10(b_2) + (n > 2)"}
        - {step: t, formula: "outer(l_a, l_a)[1, :]"}
        - {step: L, formula: "half_squared_error(l_a, 2 * l_a)"}
        - {step: dl_a, formula: "gradient(L, l_a)"}
        - {step: L_new, formula: "L where l_a = l_a - eta * dl_a"}

      """, to: "rubric.yaml")
    try PDFLatex.compile(try Solution.load(path).written(as: .latex))
  }
}

/// The compiler, where there is one.
private enum PDFLatex {
  static var isInstalled: Bool { path != nil }

  private static var path: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/pdflatex" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func compile(_ document: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(document, to: "document.tex")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = ["-interaction=batchmode", "-halt-on-error", "document.tex"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let log = (try? folder.contents(of: "document.log")) ?? "no log"
    #expect(process.terminationStatus == 0, "\(log)")
    #expect(folder.exists("document.pdf"))
  }
}
