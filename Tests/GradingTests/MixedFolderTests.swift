import ArchiveSamples
import Foundation
import Testing

/// A class as it comes: a thousand files in all forms, a hundred of them no answers.
@Suite("A folder of a thousand mixed files")
struct MixedFolderTests {
  private static let rubric = """
    gradus: 1
    id: small
    given: {X: [1, 0], W1: [[3, 6], [4, 5]], W1_0: [1, -6]}
    steps:
      - {step: Z1, formula: "W1' * X + W1_0", points: 2}
      - {step: H, formula: sigmoid(Z1)}

    """

  /// The right answer in every form, by extension.
  private static let right: [(ending: String, text: String)] = [
    ("txt", "Z1 = [4; 0]\nH = [.982; .500]\n"),
    ("md", "$Z^1 = \\begin{bmatrix} 4 \\\\ 0 \\end{bmatrix}$ and $H = (.982, .5)^T$\n"),
    ("tex", "\\[ Z^1 = \\begin{pmatrix} 4 \\\\ 0 \\end{pmatrix} \\]\n\\[ H = [.982; .500] \\]\n"),
    ("json", "{\"Z1\": [4, 0], \"H\": [0.982, 0.500]}"),
    ("yaml", "Z1: [4, 0]\nH: [0.982, 0.500]\n"),
    ("csv", "step,row,column,value\nZ1,1,1,4\nZ1,2,1,0\nH,1,1,0.982\nH,2,1,0.500\n"),
    ("py", "Z1 = np.array([[4], [0]])\nH = np.array([[0.982], [0.5]])\n"),
    ("html", "<p>Z1 = [4; 0]</p><p>H = [.982; .500]</p>"),
    (
      "ipynb",
      "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"Z1 = [4; 0]\\n\", \"H = [.982; .500]\\n\"]}]}"
    ),
  ]

  /// Files that are no answers, each with a word of the reason that is to be given.
  private static func bad() -> [(ending: String, bytes: [UInt8], reason: String)] {
    let bomb =
      "a: &a [x,x,x,x,x,x,x,x,x]\n"
      + (0..<30).map { level in
        "b\(level): &b\(level) [\((0..<9).map { _ in level == 0 ? "*a" : "*b\(level - 1)" }.joined(separator: ","))]\n"
      }.joined()
    let zeros = SampleArchive(.zip).file("a.txt", [UInt8](repeating: 0x20, count: 8 << 20))
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let notebook = "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"mark"
    return [
      ("txt", [], "empty"),
      ("txt", Array(" \n\t\n".utf8), "empty"),
      ("txt", png, "PNG"),
      ("md", [0, 1, 2, 3, 0, 5], "NUL"),
      ("jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "JPEG"),
      ("ipynb", Array(notebook.utf8), "expected"),
      ("json", Array("{\"Z1\": [4, ".utf8), "expected"),
      ("json", Array((String(repeating: "[", count: 5000)).utf8), "nested"),
      ("yaml", Array(bomb.utf8), "alias"),
      ("zip", zeros.bytes, "longer than"),
      ("zip", Array(SampleArchive(.zip).file("a.txt", "Z1 = 1").bytes.prefix(40)), ""),
      ("zip", SampleArchive(.zip).bytes, "without a file"),
      ("gz", [0x1F, 0x8B, 8, 0, 0], ""),
      ("pdf", Array("%PDF-1.4\n".utf8), ""),
      ("doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Office"),
      ("txt", [UInt8](repeating: 0x31, count: 2 << 20), "--max-file-size"),
    ]
  }

  @Test("All right ones are graded right, and each bad one is told with its reason")
  func grade() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.rubric, to: "rubric.yaml")
    for index in 0..<900 {
      let (ending, text) = Self.right[index % Self.right.count]
      try folder.write(text, to: "class/\(index % 7)/s\(index).\(ending)")
    }
    var reasons: [String: String] = [:]
    let bad = Self.bad()
    for index in 0..<100 {
      let (ending, bytes, reason) = bad[index % bad.count]
      let path = try folder.write("", to: "class/\(index % 7)/bad\(index).\(ending)")
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      reasons["bad\(index)"] = reason
    }
    // Links lead in circles, and out.
    try folder.link("class/0/circle", to: "../0")
    try folder.link("class/0/out.txt", to: "/etc/hostname")

    let run = try GradusProcess(
      [
        "grade", "-r", "rubric.yaml", "--quiet", "--max-file-size", "1M", "--jsonl", "out.jsonl",
        "class",
      ], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("class/0/circle: a link, not followed"))
    #expect(run.errors.contains("class/0/out.txt: a link, not followed"))
    let lines = try folder.contents(of: "out.jsonl").split(separator: "\n")
    #expect(lines.count == 1000)
    for line in lines {
      let mark = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let id = try #require(mark["submission"] as? String)
      if let reason = reasons[id] {
        let error = mark["error"] as? String
        #expect(error.map { reason.isEmpty || $0.contains(reason) } ?? false, "\(line.prefix(300))")
      } else {
        #expect(mark["error"] is NSNull && mark["points"] as? Double == 3, "\(line)")
      }
    }
  }
}
