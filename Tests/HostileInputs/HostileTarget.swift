import AnswerSheets
import Archives
import Marking
import Notation
import Rubrics

/// The readers of the product that arbitrary bytes are fed to, by the names of their corpora.
package enum HostileTarget: String, CaseIterable, Sendable {
  case text, markdown, json, yaml, table, notebook, npy, zipped, formula, rubric, archive,
    derivation, html, rtf, typst, boxes

  /// A file name that leads to the reader.
  private var fileName: String {
    switch self {
    case .markdown, .derivation: "s.md"
    case .json: "s.json"
    case .yaml: "s.yaml"
    case .table: "s.csv"
    case .notebook: "s.ipynb"
    case .npy: "Z1.npy"
    case .zipped: "s.npz"
    case .html: "s.html"
    case .rtf: "s.rtf"
    case .typst: "s.typ"
    case .boxes: "s.pdf"
    case .text, .formula, .rubric, .archive: "s.txt"
    }
  }

  /// Reads a file and marks what it says as the product does; whatever it holds, it is read or
  /// refused.
  ///
  /// - Returns: whether the marks are sound: finite, and no more than there is to earn.
  package func feed(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .formula: _ = try? ExpressionParser.parse(String(decoding: bytes, as: UTF8.self))
    case .rubric: _ = try? RubricReader.read(bytes, fileName: "r.yaml")
    case .archive: unpack(bytes)
    default:
      let marker = self == .derivation ? derivationMarker : marker
      var limits = ReadingLimits(fileBytes: 1 << 16, numbers: 1000, nesting: 20)
      limits.catalogue = marker?.catalogue
      // What a PDF is to gradus are the boxes of its words, which another program gives.
      let pdf = Array("%PDF-".utf8)
      guard
        let sheet = try? AnswerReader.read(
          self == .boxes ? pdf : bytes, fileName: fileName, limits: limits,
          pdfText: { (_, _) throws(UnreadableAnswer) in bytes }),
        let marks = marker?.mark(sheet).steps
      else { return true }
      return marks.allSatisfy { $0.points.isFinite && (0...$0.max).contains($0.points) }
    }
    return true
  }

  private func unpack(_ bytes: [UInt8]) {
    guard let archive = try? Archive(bytes) else { return }
    while let entry = try? archive.next() {
      if entry.kind == .file { _ = try? archive.bytes(limit: 1 << 16) }
    }
  }
}

/// Marks by a rubric with a chain, a matrix and an update.
private let marker = (try? RubricReader.read(Array(rubric.utf8), fileName: "r.yaml"))
  .map { Marker(rubric: $0) }

/// Marks expressions.
private let derivationMarker = (try? RubricReader.read(Array(derivations.utf8), fileName: "d.yaml"))
  .map { Marker(rubric: $0) }

private let derivations = """
  gradus: 1
  symbols: {X: [N, 1], W1: [N, K], W1_0: [K, 1]}
  steps:
    - {step: Z1, formula: "W1' * X + W1_0"}
    - {step: H, formula: relu(Z1)}
    - {step: Yhat, formula: softmax(H)}
    - {step: dYhat_dH, formula: "jacobian(Yhat, H)"}
    - {step: dZ1_dW1, formula: "jacobian(Z1, W1)"}
    - {step: dYhat_dW1_ij, formula: "jacobian(Yhat, W1[i,j])"}
  """

private let rubric = """
  gradus: 1
  given: {X: [1, 0], Y: [0, 1], W1: [[3, 6], [4, 5]], W1_0: [1, -6], eta: 0.5}
  steps:
    - {step: Z1, formula: "W1' * X + W1_0"}
    - {step: H, formula: sigmoid(Z1)}
    - {step: Yhat, formula: softmax(H)}
    - {step: L, formula: "cross_entropy(Y, Yhat)"}
    - {step: dW1, formula: "gradient(L, W1)"}
    - {step: W1_new, formula: W1 - eta * dW1}
  """
