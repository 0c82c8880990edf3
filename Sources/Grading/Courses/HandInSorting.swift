/// Sorts a tree of files into what was handed in: by the layout of each folder, else a file each.
struct HandInSorting {
  private let tree: FileTree
  private(set) var candidates: [SubmissionCandidate] = []
  /// What no longer counts, for standard error.
  private(set) var notices: [String] = []
  /// Folders still to be looked at; a list, so that no depth costs stack.
  private var left = [0]

  init(_ tree: FileTree) { self.tree = tree }

  mutating func run() {
    while let folder = left.popLast() { sort(folder) }
  }

  private mutating func sort(_ folder: Int) {
    let view = FolderView(folder, of: tree)
    // A folder that could not be listed stands in itself, and has nothing else.
    for file in tree[folder].files where file.relative == tree[folder].relative {
      addAlone(file)
    }
    guard let (layout, handIns) = CourseLayouts.recognise(view) else {
      return view.entries.forEach { addPlain($0) }
    }
    var taken: Set<Int> = []
    for handIn in handIns {
      add(handIn, in: view)
      taken.formUnion(handIn.entries + handIn.receipts + handIn.superseded.map(\.entry))
    }
    for place in view.entries.indices where !taken.contains(place) {
      let entry = view.entries[place]
      if layout.ownFiles.contains(entry.name) {
        notices.append("\(shown(entry)): written by \(layout.name), not marked")
      } else {
        addPlain(entry)
      }
    }
  }

  private mutating func addPlain(_ entry: FolderView.Entry) {
    switch entry.content {
    case .file(let file): addAlone(file)
    case .folder(let place): left.append(place)
    }
  }

  /// A file that is a submission by itself.
  private mutating func addAlone(_ file: FileTree.File) {
    let relative = file.relative.bytes.isEmpty ? tree.typed.normalised.name : file.relative
    candidates.append(
      SubmissionCandidate(
        relative: relative, typed: tree.typed.appending(file.relative),
        files: [submissionFile(file)]))
  }

  private mutating func add(_ handIn: HandIn, in view: FolderView) {
    for (entry, newer) in handIn.superseded {
      notices.append(
        "\(shown(view.entries[entry])): replaced by \(printable(view.entries[newer].name)), not marked"
      )
    }
    let counted = handIn.entries.isEmpty ? handIn.receipts : handIn.entries
    guard let first = counted.first else { return }
    let files = counted.flatMap { submissionFiles(of: view.entries[$0]) }
    let relative = tree[view.folder].relative.appending(FilePath(view.entries[first].name))
    guard !files.isEmpty else {
      // A folder with nothing in it: handed in, and empty.
      let path = tree.shown.appending(relative).description
      candidates.append(
        candidate(
          handIn, relative, isFolder: true,
          [SubmissionFile(path: path, source: .unreadable("the folder holds no file"))]))
      return
    }
    candidates.append(
      candidate(handIn, relative, isFolder: view.entries[first].isFolder, files))
  }

  private func candidate(
    _ handIn: HandIn, _ relative: FilePath, isFolder: Bool, _ files: [SubmissionFile]
  ) -> SubmissionCandidate {
    SubmissionCandidate(
      relative: relative, typed: tree.typed.appending(relative), files: files,
      isFolder: isFolder, student: handIn.student, attempt: handIn.attempt, late: handIn.late)
  }

  private func submissionFiles(of entry: FolderView.Entry) -> [SubmissionFile] {
    switch entry.content {
    case .file(let file): [submissionFile(file)]
    case .folder(let place): tree.filesBelow(place).map(submissionFile)
    }
  }

  private func submissionFile(_ file: FileTree.File) -> SubmissionFile {
    SubmissionFile(path: tree.shown.appending(file.relative).description, source: file.source)
  }

  private func shown(_ entry: FolderView.Entry) -> String {
    let relative =
      switch entry.content {
      case .file(let file): file.relative
      case .folder(let place): tree[place].relative
      }
    return printable(tree.shown.appending(relative))
  }
}
