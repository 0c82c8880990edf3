/// GitHub Classroom: a repository each, `assignment-username`.
struct GitHubClassroomLayout: CourseLayout {
  let name = "GitHub Classroom"

  func handIns(in folder: FolderView) -> [HandIn] {
    guard let slug = slug(of: folder) else { return [] }
    return folder.fittingFolders { entry in
      entry.name.hasPrefix(slug) && entry.name != slug
        ? String(entry.name.dropFirst(slug.count)) : nil
    }.map { index, user in HandIn(student: user, entries: [index]) }
  }

  /// The assignment with its dash: what `gh classroom clone` calls the folder, else what
  /// repositories' names share.
  private func slug(of folder: FolderView) -> String? {
    let ending = "-submissions"
    if folder.name.hasSuffix(ending), folder.name != ending {
      return String(folder.name.dropLast(ending.count)) + "-"
    }
    let repositories = folder.fittingFolders { entry in
      folder.branch(entry).flatMap { $0.hidden.contains(".git") ? entry.name : nil }
    }.map(\.reading)
    guard repositories.count > 1, var shared = repositories.first else { return nil }
    for name in repositories {
      shared = String(zip(shared, name).prefix { $0 == $1 }.map { $0.0 })
    }
    return shared.lastIndex(of: "-").map { String(shared[...$0]) }
  }
}
