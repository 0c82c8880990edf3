import Foundation

/// A folder with a rubric of two steps and three answers to it, one right, one with a step missing
/// and one empty.
struct SmallCourse {
  let folder: TemporaryFolder

  static let rubric = """
    gradus: 1
    id: small
    given:
      X: [1, 0]
      W1: [[3, 6], [4, 5]]
      W1_0: [1, -6]
    steps:
      - {step: Z1, formula: "W1' * X + W1_0", points: 2}
      - {step: H, formula: sigmoid(Z1)}

    """
  static let right = "Z1 = [4; 0]\nH = [.982; .500]\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.rubric, to: "rubric.yaml")
    try folder.write(Self.right, to: "right.txt")
    try folder.write("Z1 = [4; 1]\n", to: "wrong.txt")
    try folder.write("", to: "empty.txt")
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("none-yet"), withIntermediateDirectories: false)
  }

  /// A folder `class` with a wrong, a right and an empty answer beside the rubric.
  static func classFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(rubric, to: "rubric.yaml")
    try folder.write("Z1 = [7.3; -2.2]\nH = [.999; .100]\n", to: "class/ada.txt")
    try folder.write(right, to: "class/bo.txt")
    try folder.write("", to: "class/cy.txt")
    return folder
  }
}
