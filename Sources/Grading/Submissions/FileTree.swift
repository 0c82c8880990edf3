/// The files and folders of a folder or an archive, before a layout gives them a meaning.
///
/// Folders stand in one list and know each other by their indices in it, so that no depth costs
/// stack.
struct FileTree {
  /// A file, by its path below the tree's root.
  struct File {
    let relative: FilePath
    let source: SubmissionFile.Source
  }

  struct Branch {
    /// The path below the tree's root; empty for the root.
    let relative: FilePath
    /// The folder's own name.
    let name: String
    /// The folder's path on disk.
    let typed: FilePath
    /// The names of the files on disk, in the order of their bytes.
    fileprivate(set) var names = PackedPaths()
    /// The files of an archive.
    fileprivate var members: [File] = []
    /// Why the folder could not be looked into.
    fileprivate(set) var failure: String?
    var folders: [Int] = []
    /// The names here that are passed over, as `.git`.
    var hidden: Set<String> = []
  }

  /// The folders; the first is the root.
  private(set) var folders: [Branch]
  /// The root with everything that the person typed.
  var typed: FilePath { folders[0].typed }
  /// The root as reports show it.
  let shown: FilePath
  private var indices: [FilePath: Int] = [:]

  init(typed: FilePath, shown: FilePath, name: String) {
    self.shown = shown
    folders = [Branch(relative: FilePath(bytes: []), name: name, typed: typed)]
    indices[folders[0].relative] = 0
  }

  subscript(folder: Int) -> Branch { folders[folder] }

  /// The index of a folder; it and those above it are made where they are new.
  mutating func folder(at relative: FilePath) -> Int {
    if let index = indices[relative] { return index }
    var index = 0
    var path = FilePath(bytes: [])
    for part in relative.bytes.split(separator: UInt8(ascii: "/")) {
      let name = FilePath(bytes: Array(part))
      path = path.appending(name)
      index = indices[path] ?? add(path, named: name, to: index)
    }
    return index
  }

  private mutating func add(_ relative: FilePath, named name: FilePath, to parent: Int) -> Int {
    folders.append(
      Branch(relative: relative, name: name.description, typed: typed.appending(relative)))
    folders[parent].folders.append(folders.count - 1)
    indices[relative] = folders.count - 1
    return folders.count - 1
  }

  /// Adds a file on disk by its name; to be called in the order of the names.
  mutating func addFile(_ name: ArraySlice<UInt8>, to folder: Int) {
    folders[folder].names.append(name)
  }

  /// Adds a file of an archive.
  mutating func add(_ member: File, to folder: Int) { folders[folder].members.append(member) }

  /// Notes why a folder could not be looked into, or not to its end.
  mutating func fail(_ folder: Int, _ reason: String) { folders[folder].failure = reason }

  /// Notes what is passed over; false where that was noted before.
  mutating func hide(_ name: FilePath, in folder: Int) -> Bool {
    folders[folder].hidden.insert(name.description).inserted
  }

  /// All that lies below a folder, however deep, by the bytes of the paths.
  func filesBelow(_ folder: Int) -> [File] {
    var files: [File] = []
    for index in foldersBelow(folder) {
      files += folders[index].files
      if let failure = folders[index].failure {
        files.append(File(relative: folders[index].relative, source: .unreadable(failure)))
      }
    }
    return files.sorted { $0.relative.bytes.lexicographicallyPrecedes($1.relative.bytes) }
  }

  private func foldersBelow(_ folder: Int) -> [Int] {
    var found = [folder]
    var next = 0
    while next < found.count {
      found += folders[found[next]].folders
      next += 1
    }
    return found
  }
}

extension FileTree.Branch {
  var files: Files { Files(branch: self) }

  /// The files that stand in a folder, each made when it is asked for.
  struct Files: RandomAccessCollection {
    fileprivate let branch: FileTree.Branch

    var startIndex: Int { 0 }
    var endIndex: Int { branch.names.count + branch.members.count }

    subscript(index: Int) -> FileTree.File {
      guard index < branch.names.count else { return branch.members[index - branch.names.count] }
      let name = FilePath(bytes: Array(branch.names[index]))
      return FileTree.File(
        relative: branch.relative.appending(name), source: .met(branch.typed.appending(name)))
    }

    /// Whether the files are known to stand in the order of their names.
    var areSorted: Bool { branch.members.isEmpty }

    /// Whether a file lies on disk, not in an archive.
    func isOnDisk(_ index: Int) -> Bool { index < branch.names.count }

    /// The bytes of a file's own name.
    func name(_ index: Int) -> ArraySlice<UInt8> {
      guard index < branch.names.count else {
        return branch.members[index - branch.names.count].relative.name.bytes[...]
      }
      return branch.names[index]
    }
  }
}
