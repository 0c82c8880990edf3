import Testing

@testable import Grading

@Suite("Folders of many files")
struct FolderListingTests {
  @Test(
    "Names come in the order of their bytes, whatever order they were written in",
    arguments: [
      ["Z", "a", "a-b", "a.txt", "b", "é"],
      // Alike in their first bytes, and beyond these in eight more.
      ["answer-", "answer-1", "answer-12345678", "answer-123456789", "answer-123456789.txt"],
    ])
  func order(names: [String]) throws {
    let folder = try TemporaryFolder()
    for name in names.reversed() { try folder.write("", to: name) }
    let listing = try FolderListing(of: FilePath(folder.path))
    #expect(listing.map { String(decoding: $0.name, as: UTF8.self) } == names)
    #expect(listing.allSatisfy { $0.kind == .file })
  }

  @Test("A list gives each submission under its id, a part of it those at its indices")
  func list() throws {
    let folder = try TemporaryFolder()
    for name in ["x/s2.txt", "x/s1.txt", "y/s3.txt", "y/s1.txt", "s4.md"] {
      try folder.write("Z1 = 1", to: name)
    }
    var search = SubmissionSearch(isForOnePath: true)
    try search.add(folder.path)
    let list = search.submissions()
    #expect(list.map(\.id) == ["s2", "s3", "s4", "x/s1.txt", "y/s1.txt"])
    #expect(
      list.map(\.file)
        == ["x/s2.txt", "y/s3.txt", "s4.md", "x/s1.txt", "y/s1.txt"]
        .map { folder.path + "/" + $0 })
    #expect(list.keeping(1..<4).map(\.id) == ["s3", "s4", "x/s1.txt"])
    #expect(list.map(\.student) == list.map(\.id))
  }

  @Test("A folder that cannot be looked into is one submission that says so")
  func closed() throws {
    var candidates = CandidateList()
    var files = FileTree(typed: FilePath("in"), shown: FilePath("in"), name: "in")
    let index = files.folder(at: FilePath("closed"))
    files.fail(index, "cannot be listed: permission denied")
    var sorting = HandInSorting(files)
    #expect(sorting.run(into: &candidates).isEmpty)
    let list = SubmissionList(candidates)
    #expect(list.map(\.id) == ["closed"])
    #expect(list.first?.files.first?.path == "in/closed")
  }
}
