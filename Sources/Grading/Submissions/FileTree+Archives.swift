extension FileTree {
  /// Adds the files of an archive, as if it were a folder.
  mutating func add(_ listing: ArchiveListing) {
    for path in listing.hidden {
      _ = hide(path.name, in: folder(at: path.parent))
    }
    for member in listing.members {
      let index = folder(at: member.path.parent)
      add(File(relative: member.path, source: member.source), to: index)
    }
    if let failure = listing.failure { fail(0, failure) }
  }
}
