/// Sorts a tree of files into what was handed in: by the layout of each folder, else a file each.
struct HandInSorting {
  private let tree: FileTree
  /// What no longer counts, for standard error.
  private var notices: [String] = []
  /// Folders still to be looked at; a list, so that no depth costs stack.
  private var left = [0]

  init(_ tree: FileTree) { self.tree = tree }

  /// Adds all that was handed in, and tells what counts no longer.
  mutating func run(into candidates: inout CandidateList) -> [String] {
    candidates.begin(typed: tree.typed, shown: tree.shown)
    while let folder = left.popLast() { sort(folder, into: &candidates) }
    return notices
  }

  private mutating func sort(_ folder: Int, into candidates: inout CandidateList) {
    let view = FolderView(folder, of: tree)
    let relative = tree[folder].relative
    if let failure = tree[folder].failure {
      candidates.add(alone(FileTree.File(relative: relative, source: .unreadable(failure))))
    }
    guard let (layout, handIns) = CourseLayouts.recognise(view) else {
      for place in view.entries.indices { addPlain(place, of: view, at: relative, to: &candidates) }
      return
    }
    var taken: Set<Int> = []
    for handIn in handIns {
      if let candidate = candidate(handIn, in: view) { candidates.add(candidate) }
      taken.formUnion(handIn.entries + handIn.receipts + handIn.superseded.map(\.entry))
    }
    for place in view.entries.indices where !taken.contains(place) {
      let entry = view.entries[place]
      if layout.ownFiles.contains(entry.name) {
        notices.append("\(shown(place, in: view)): written by \(layout.name), not marked")
      } else {
        addPlain(place, of: view, at: relative, to: &candidates)
      }
    }
  }

  private mutating func addPlain(
    _ entry: Int, of view: FolderView, at relative: FilePath, to candidates: inout CandidateList
  ) {
    switch view.entries.content(entry) {
    case .file(let place):
      let name = view.entries.files.name(place)
      if view.entries.files.isOnDisk(place), name.isText {
        candidates.add(name, below: relative)
      } else {
        candidates.add(alone(view.entries.files[place]))
      }
    case .folder(let place): left.append(place)
    }
  }

  /// A file that is a submission by itself.
  private func alone(_ file: FileTree.File) -> SubmissionCandidate {
    let relative = file.relative.bytes.isEmpty ? tree.typed.normalised.name : file.relative
    return SubmissionCandidate(
      relative: relative, typed: tree.typed.appending(file.relative),
      files: [submissionFile(file)])
  }

  private mutating func candidate(
    _ handIn: HandIn, in view: FolderView
  ) -> SubmissionCandidate? {
    for (entry, newer) in handIn.superseded {
      notices.append(
        "\(shown(entry, in: view)): replaced by \(printable(view.entries[newer].name)), not marked"
      )
    }
    let counted = handIn.entries.isEmpty ? handIn.receipts : handIn.entries
    guard let first = counted.first else { return nil }
    let files = counted.flatMap { submissionFiles(of: $0, in: view) }
    let relative = tree[view.folder].relative.appending(FilePath(view.entries[first].name))
    guard !files.isEmpty else {
      // A folder with nothing in it: handed in, and empty.
      let path = tree.shown.appending(relative).description
      return candidate(
        handIn, relative, isFolder: true,
        [SubmissionFile(path: path, source: .unreadable("the folder holds no file"))])
    }
    return candidate(handIn, relative, isFolder: view.entries[first].isFolder, files)
  }

  private func candidate(
    _ handIn: HandIn, _ relative: FilePath, isFolder: Bool, _ files: [SubmissionFile]
  ) -> SubmissionCandidate {
    SubmissionCandidate(
      relative: relative, typed: tree.typed.appending(relative), files: files,
      isFolder: isFolder, student: handIn.student, attempt: handIn.attempt, late: handIn.late)
  }

  private func submissionFiles(of entry: Int, in view: FolderView) -> [SubmissionFile] {
    switch view.entries.content(entry) {
    case .file(let place): [submissionFile(tree[view.folder].files[place])]
    case .folder(let place): tree.filesBelow(place).map(submissionFile)
    }
  }

  private func submissionFile(_ file: FileTree.File) -> SubmissionFile {
    SubmissionFile(path: tree.shown.appending(file.relative).description, source: file.source)
  }

  private func shown(_ entry: Int, in view: FolderView) -> String {
    let name = FilePath(view.entries[entry].name)
    return printable(tree.shown.appending(tree[view.folder].relative).appending(name))
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are UTF-8.
  fileprivate var isText: Bool {
    allSatisfy { $0 < 0x80 } || String(validating: self, as: UTF8.self) != nil
  }
}
