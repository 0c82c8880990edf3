/// nbgrader: `submitted/STUDENT/ASSIGNMENT/file.ipynb`, with the time of the submission beside the
/// notebook.
struct NBGraderLayout: CourseLayout {
  let name = "nbgrader"

  func handIns(in folder: FolderView) -> [HandIn] {
    let students = folder.fittingFolders { entry in
      folder.branch(entry).flatMap { assignments(of: $0, folder.tree) }
    }
    // Folders of groups with a folder a student look alike, but the same assignment occurs at many
    // students.
    var counts: [String: Int] = [:]
    for name in students.flatMap(\.reading) { counts[name, default: 0] += 1 }
    return students.compactMap { index, assignments in
      guard folder.name == "submitted" || assignments.contains(where: { counts[$0] ?? 0 > 1 })
      else { return nil }
      return HandIn(student: folder.entries[index].name, entries: [index])
    }
  }

  /// The folders of notebooks in a student's folder; nil where there is anything else.
  private func assignments(of student: FileTree.Branch, _ tree: FileTree) -> [String]? {
    guard student.files.isEmpty, !student.folders.isEmpty else { return nil }
    let branches = student.folders.map { tree[$0] }
    let allHoldNotebooks = branches.allSatisfy { branch in
      branch.files.contains { $0.relative.description.hasSuffix(".ipynb") }
    }
    return allHoldNotebooks ? branches.map(\.name) : nil
  }
}
