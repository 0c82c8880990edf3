/// The entries of one folder as a layout sees them.
struct FolderView {
  /// An entry's content: an index among the folder's files, or a folder of the tree.
  enum Content {
    case file(Int)
    case folder(Int)
  }

  /// A file or a folder that stands in the folder looked at.
  struct Item {
    let name: String
    let content: Content
    /// The folder below the entry, where layouts look deeper.
    var isFolder: Bool {
      if case .folder = content { return true }
      return false
    }
  }

  let tree: FileTree
  let folder: Int
  /// Files and folders in the order of the names' bytes.
  let entries: Items

  init(_ folder: Int, of tree: FileTree) {
    self.tree = tree
    self.folder = folder
    entries = Items(
      files: tree[folder].files, folders: tree[folder].folders.map { ($0, tree[$0].name) })
  }

  /// The folder's own name.
  var name: String { tree[folder].name }

  /// The content of an entry that is a folder.
  func branch(_ entry: Item) -> FileTree.Branch? {
    if case .folder(let index) = entry.content { return tree[index] }
    return nil
  }

  /// A file that stands in the folder.
  func file(_ entry: Item) -> FileTree.File? {
    if case .file(let index) = entry.content { return tree[folder].files[index] }
    return nil
  }

  /// Reads the entries with some text in their names: those that fit, with what they say.
  ///
  /// Most names of most folders are passed over by their bytes alone.
  func fitting<Reading>(
    containing text: String, _ read: (Item) -> Reading?
  ) -> [(entry: Int, reading: Reading)] {
    let (entries, part) = (entries, Array(text.utf8))
    var fitting: [(entry: Int, reading: Reading)] = []
    // No closure, which would hold a copy of the folder for every name.
    for index in entries.indices where entries.bytes(ofName: index).contains(part) {
      if let reading = read(entries[index]) { fitting.append((index, reading)) }
    }
    return fitting
  }

  /// Reads every folder in it by its name: those that fit, with what they say.
  func fittingFolders<Reading>(
    _ read: (Item) -> Reading?
  ) -> [(entry: Int, reading: Reading)] {
    entries.indices.compactMap { index in
      guard case .folder = entries.content(index) else { return nil }
      return read(entries[index]).map { (index, $0) }
    }
  }

  /// Reads every entry by its name: those that fit, with what they say.
  func fitting<Reading>(_ read: (Item) -> Reading?) -> [(entry: Int, reading: Reading)] {
    entries.indices.compactMap { index in read(entries[index]).map { (index, $0) } }
  }
}

extension FolderView {
  /// The entries of a folder, each made when it is asked for: a folder may have a hundred thousand.
  struct Items: RandomAccessCollection {
    let files: FileTree.Branch.Files
    private let folders: [(index: Int, name: String)]
    /// The entries in order, files counted before folders; empty where they are in order as they
    /// are.
    private var order: [Int] = []

    fileprivate init(files: FileTree.Branch.Files, folders: [(index: Int, name: String)]) {
      self.files = files
      self.folders = folders
      if !folders.isEmpty || !files.areSorted {
        order = indices.sorted { bytes($0).precedes(bytes($1)) }
      }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { files.count + folders.count }

    subscript(entry: Int) -> Item {
      let index = order.isEmpty ? entry : order[entry]
      return Item(
        name: index < files.count
          ? String(decoding: files.name(index), as: UTF8.self) : folders[index - files.count].name,
        content: content(entry))
    }

    /// The bytes of an entry's name.
    func bytes(ofName entry: Int) -> ArraySlice<UInt8> {
      bytes(order.isEmpty ? entry : order[entry])
    }

    /// The kind and index of an entry, without its name.
    func content(_ entry: Int) -> Content {
      let index = order.isEmpty ? entry : order[entry]
      return index < files.count ? .file(index) : .folder(folders[index - files.count].index)
    }

    private func bytes(_ index: Int) -> ArraySlice<UInt8> {
      index < files.count
        ? files.name(index) : ArraySlice(folders[index - files.count].name.utf8)
    }
  }
}

extension HandIn {
  /// Puts together what belongs to one student, in the order of the entries.
  static func grouped(_ fitting: [(entry: Int, reading: Self)]) -> [HandIn] {
    var handInIndices: [String: Int] = [:]
    var handIns: [HandIn] = []
    for (_, reading) in fitting {
      if let index = handInIndices[reading.student] {
        handIns[index].entries += reading.entries
        handIns[index].receipts += reading.receipts
      } else {
        handInIndices[reading.student] = handIns.count
        handIns.append(reading)
      }
    }
    return handIns
  }
}

extension StringProtocol {
  /// Whether the text is a number as course systems count: plain digits without a leading zero.
  var isCount: Bool {
    !isEmpty && utf8.count < 19 && utf8.first != UInt8(ascii: "0")
      && utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return part.isEmpty }
    for start in startIndex...(endIndex - part.count) where self[start] == first {
      if self[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }
}
