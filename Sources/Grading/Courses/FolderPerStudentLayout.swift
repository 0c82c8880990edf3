/// The layout of no course system: a folder per student, named as the student is.
///
/// Folders of groups with a file a student look alike, and to take a group for a student would mix
/// their answers. So the folders must hold one file each, or one of a few names that most of them
/// hold.
struct FolderPerStudentLayout: CourseLayout {
  let name = "a folder per student"
  /// A folder with more files holds a group of students, whose names are not worth comparing.
  private static let filesLimit = 100

  func handIns(in folder: FolderView) -> [HandIn] {
    let folders = folder.fittingFolders { folder.branch($0) }
    // Two folders with one name in both are as likely two groups.
    guard folders.count > 2, folders.count == folder.entries.count else { return [] }
    let small = folders.map(\.reading).filter { $0.files.count <= Self.filesLimit }
    guard small.count * 3 >= folders.count * 2 else { return [] }
    let shared = Self.sharedNames(small, among: folders.count)
    let fitting = small.count { branch in
      branch.files.count == 1 || branch.files.contains { shared.contains(Self.name($0)) }
    }
    // Two assignments with a file a student share all names: few folders, many names.
    guard fitting * 3 >= folders.count * 2, shared.count * 2 <= folders.count else {
      return []
    }
    return folders.map { index, branch in HandIn(student: branch.name, entries: [index]) }
  }

  private static func sharedNames(_ branches: [FileTree.Branch], among all: Int) -> Set<String> {
    var counts: [String: Int] = [:]
    for branch in branches {
      for name in Set(branch.files.map(name)) { counts[name, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value > 1 && $0.value * 2 >= all }.keys)
  }

  private static func name(_ file: FileTree.File) -> String {
    file.relative.name.description.lowercased()
  }
}
