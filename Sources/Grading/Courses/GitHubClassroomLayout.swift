/// GitHub Classroom: a repository each, `assignment-username`.
struct GitHubClassroomLayout: CourseLayout {
  let name = "GitHub Classroom"

  func handIns(in folder: FolderView) -> [HandIn] {
    guard let slug = slug(of: folder) else { return [] }
    return folder.fitting { entry in
      entry.isFolder && entry.name.hasPrefix(slug) && entry.name != slug
        ? String(entry.name.dropFirst(slug.count)) : nil
    }.map { place, user in HandIn(student: user, entries: [place]) }
  }

  /// The assignment with its dash: what `gh classroom clone` calls the folder, else what repositories' names share.
  private func slug(of folder: FolderView) -> String? {
    let ending = "-submissions"
    if folder.name.hasSuffix(ending), folder.name != ending {
      return String(folder.name.dropLast(ending.count)) + "-"
    }
    let repositories = folder.entries.filter {
      folder.branch($0)?.hidden.contains(".git") ?? false
    }.map(\.name)
    guard repositories.count > 1, var shared = repositories.first else { return nil }
    for name in repositories {
      shared = String(zip(shared, name).prefix { $0 == $1 }.map { $0.0 })
    }
    return shared.lastIndex(of: "-").map { String(shared[...$0]) }
  }
}
