internal import Rubrics

/// Sorts a tree of files into what was handed in: by the layout of each folder, else a file each.
struct HandInSorting {
  private let tree: FileTree
  private let policy: HandInPolicy
  /// The hand-ins that no longer count, for standard error.
  private var notices: [String] = []
  /// Folders still to be looked at; a list, so that no depth costs stack.
  private var left = [0]

  init(_ tree: FileTree, by policy: HandInPolicy = HandInPolicy()) {
    self.tree = tree
    self.policy = policy
  }

  /// Adds all that was handed in, and tells what counts no longer.
  mutating func run(into candidates: inout CandidateList) -> [String] {
    candidates.begin(typed: tree.typed, shown: tree.shown)
    while let folder = left.popLast() {
      let inFolder = left.count
      sort(folder, into: &candidates)
      // In order, which leaves little to be sorted.
      left[inFolder...].reverse()
    }
    return notices
  }

  private mutating func sort(_ folder: Int, into candidates: inout CandidateList) {
    let view = FolderView(folder, of: tree)
    let relative = tree[folder].relative
    if let failure = tree[folder].failure {
      candidates.add(alone(FileTree.File(relative: relative, source: .unreadable(failure))))
    }
    guard let (layout, handIns) = CourseLayouts.recognise(view) else {
      for index in view.entries.indices { addPlain(index, of: view, at: relative, to: &candidates) }
      return
    }
    var taken: Set<Int> = []
    for handIn in handIns {
      if let candidate = candidate(handIn, in: view) { candidates.add(candidate) }
      taken.formUnion(handIn.entries + handIn.receipts + handIn.superseded.map(\.entry))
    }
    for index in view.entries.indices where !taken.contains(index) {
      let entry = view.entries[index]
      if layout.ownFiles.contains(entry.name) {
        notices.append("\(shown(index, in: view)): written by \(layout.name), not marked")
      } else {
        addPlain(index, of: view, at: relative, to: &candidates)
      }
    }
  }

  private mutating func addPlain(
    _ entry: Int, of view: FolderView, at relative: FilePath, to candidates: inout CandidateList
  ) {
    switch view.entries.content(entry) {
    case .file(let index):
      let name = view.entries.files.name(index)
      if view.entries.files.isOnDisk(index), name.isText {
        candidates.add(name, below: relative)
      } else {
        candidates.add(alone(view.entries.files[index]))
      }
    case .folder(let index): left.append(index)
    }
  }

  /// A file that is a submission by itself.
  private func alone(_ file: FileTree.File) -> SubmissionCandidate {
    let relative = file.relative.bytes.isEmpty ? tree.typed.normalised.name : file.relative
    return SubmissionCandidate(
      relative: relative, typed: tree.typed.appending(file.relative),
      files: [submissionFile(file)])
  }

  /// The files that count of a student's hand-ins; nil where there are none.
  private mutating func candidate(_ handIn: HandIn, in view: FolderView) -> SubmissionCandidate? {
    tellAbsent(of: handIn, in: view)
    switch policy.attempt {
    case .latest: break
    case .best:
      // All are marked before one is chosen, so none is replaced yet.
      guard var latest = attempt(handIn, in: view) else { return nil }
      latest.earlier = handIn.earlier.compactMap { attempt($0, in: view) }
      let marked = Set(([handIn] + handIn.earlier).flatMap(\.counted))
      tellReplaced(handIn.superseded.filter { !marked.contains($0.entry) }, in: view)
      return latest
    case .latestOnTime:
      guard !isOnTime(handIn), let index = handIn.earlier.lastIndex(where: isOnTime) else { break }
      tellReplaced(by: index, of: handIn, in: view)
      return attempt(handIn.earlier[index], in: view)
    }
    tellReplaced(handIn.superseded, in: view)
    return attempt(handIn, in: view)
  }

  /// Whether an attempt is not late as far as anything tells.
  private func isOnTime(_ attempt: HandIn) -> Bool { isOnTime(attempt.time) }

  private func isOnTime(_ time: HandInTime) -> Bool { policy.daysLate(time) ?? 0 == 0 }

  private mutating func tellReplaced(
    _ superseded: [(entry: Int, by: Int)], in view: FolderView
  ) {
    for (entry, newer) in superseded {
      notices.append(
        "\(shown(entry, in: view)): replaced by \(printable(view.entries[newer].name)), not marked"
      )
    }
  }

  /// Tells of an attempt that may count and cannot be marked.
  private mutating func tellAbsent(of handIn: HandIn, in view: FolderView) {
    let mayCount =
      switch policy.attempt {
      case .latest: false
      case .best: !handIn.absent.isEmpty
      case .latestOnTime: !isOnTime(handIn) && handIn.absent.contains { isOnTime(.at($0)) }
      }
    guard mayCount, let first = handIn.counted.first else { return }
    let which = policy.attempt == .best ? "earlier attempts are" : "an earlier attempt on time is"
    notices.append("\(shown(first, in: view)): \(which) not in the download, so this one counts")
  }

  /// Tells what an earlier attempt on time replaces: those before it, and the late ones behind it.
  private mutating func tellReplaced(by index: Int, of handIn: HandIn, in view: FolderView) {
    let chosen = handIn.earlier[index]
    guard let first = chosen.counted.first else { return }
    var told = Set(chosen.entries + chosen.receipts)
    func rest(_ attempts: some Sequence<HandIn>) -> [Int] {
      attempts.flatMap { $0.entries + $0.receipts }.filter { told.insert($0).inserted }
    }
    tellReplaced(rest(handIn.earlier[..<index]).map { ($0, first) }, in: view)
    for entry in rest(handIn.earlier[(index + 1)...] + [handIn]) {
      notices.append(
        "\(shown(entry, in: view)): late, "
          + "\(printable(view.entries[first].name)) counts; not marked")
    }
  }

  private func attempt(_ handIn: HandIn, in view: FolderView) -> SubmissionCandidate? {
    guard let first = handIn.counted.first else { return nil }
    let files = handIn.counted.flatMap { submissionFiles(of: $0, in: view) }
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
      isFolder: isFolder, student: handIn.student, name: handIn.name, attempt: handIn.attempt,
      daysLate: policy.daysLate(handIn.time))
  }

  private func submissionFiles(of entry: Int, in view: FolderView) -> [SubmissionFile] {
    switch view.entries.content(entry) {
    case .file(let index): [submissionFile(tree[view.folder].files[index])]
    case .folder(let index): tree.filesBelow(index).map(submissionFile)
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
