import Testing

@testable import Grading

@Suite("Ways from one file to another")
struct FilePathLinkTests {
  @Test(
    "A link leads from a folder to a file, in the signs of an address",
    arguments: [
      ("/course/out/pages", "/course/out/r.xml", "../r.xml"),
      ("/course/out/pages/", "/course/out/pages/r.xml", "r.xml"),
      ("/course/pages", "/course/out/./a/../the points.csv", "../out/the%20points.csv"),
      ("/course/pages", "/course/ü#1?.csv", "../%C3%BC%231%3F.csv"),
      // Nothing but the root in common: a page would tell how the machine is laid out.
      ("/course/pages", "/dev/null", nil),
    ])
  func link(_ folder: String, _ file: String, _ expected: String?) {
    #expect(FilePath(file).relative(toFolder: FilePath(folder)) == expected)
  }

  @Test("Relative paths begin at the working folder, names that are no UTF-8 have no link")
  func relative() {
    #expect(FilePath("a/r.xml").relative(toFolder: FilePath("a/pages")) == "../r.xml")
    let odd = FilePath(bytes: Array("/course/".utf8) + [0xFF])
    #expect(odd.relative(toFolder: FilePath("/course/pages")) == nil)
  }
}
