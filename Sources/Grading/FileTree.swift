/// What lies in a folder or an archive, before it is known what it means.
///
/// Folders stand in one list and know each other by their places in it, so that no depth costs stack.
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
    var files: [File] = []
    var folders: [Int] = []
    /// What lies here and is passed over, as `.git`.
    var hidden: Set<String> = []
    /// Whether a file of it was read already, by another path.
    var hasRepeats = false
  }

  /// The folders; the first is the root.
  private(set) var folders: [Branch]
  /// The root with everything that the person typed.
  let typed: FilePath
  /// The root as reports show it.
  let shown: FilePath
  private var places: [FilePath: Int] = [:]

  init(typed: FilePath, shown: FilePath, name: String) {
    self.typed = typed
    self.shown = shown
    folders = [Branch(relative: FilePath(bytes: []), name: name)]
    places[folders[0].relative] = 0
  }

  subscript(folder: Int) -> Branch { folders[folder] }

  /// The place of a folder; it and those above it are made where they are new.
  mutating func folder(at relative: FilePath) -> Int {
    if let place = places[relative] { return place }
    var place = 0
    var path = FilePath(bytes: [])
    for part in relative.bytes.split(separator: UInt8(ascii: "/")) {
      let name = FilePath(bytes: Array(part))
      path = path.appending(name)
      place = places[path] ?? add(Branch(relative: path, name: name.description), to: place)
    }
    return place
  }

  private mutating func add(_ folder: Branch, to parent: Int) -> Int {
    folders.append(folder)
    folders[parent].folders.append(folders.count - 1)
    places[folder.relative] = folders.count - 1
    return folders.count - 1
  }

  mutating func add(_ file: File, to folder: Int) { folders[folder].files.append(file) }

  /// Notes what is passed over; false where that was noted before.
  mutating func hide(_ name: FilePath, in folder: Int) -> Bool {
    folders[folder].hidden.insert(name.description).inserted
  }

  mutating func noteRepeat(in folder: Int) { folders[folder].hasRepeats = true }

  /// All that lies below a folder, however deep, by the bytes of the paths.
  func filesBelow(_ folder: Int) -> [File] {
    var files: [File] = []
    for place in foldersBelow(folder) { files += folders[place].files }
    return files.sorted { $0.relative.bytes.lexicographicallyPrecedes($1.relative.bytes) }
  }

  /// Whether files below a folder are missing here because they were read by another path.
  func hasRepeatsBelow(_ folder: Int) -> Bool {
    foldersBelow(folder).contains { folders[$0].hasRepeats }
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
