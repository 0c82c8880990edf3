import Foundation
import Testing

@testable import Grading

@Suite("Paths")
struct FilePathTests {
  struct Stem: CustomTestStringConvertible, Sendable {
    let path: String
    let stem: String
    var testDescription: String { "'\(path)' -> '\(stem)'" }
  }

  @Test(
    "The stem is the name without its last extension",
    arguments: [
      Stem(path: "s001.md", stem: "s001"),
      Stem(path: "class/s001.md", stem: "s001"),
      Stem(path: "s001", stem: "s001"),
      Stem(path: "s001.tar.gz", stem: "s001.tar"),
      Stem(path: ".hidden", stem: ".hidden"),
      Stem(path: "a.b/c", stem: "c"),
      Stem(path: "trailing.", stem: "trailing"),
      Stem(path: "Ångström ü.md", stem: "Ångström ü"),
    ])
  func stem(_ example: Stem) {
    #expect(FilePath(example.path).stem.description == example.stem)
  }

  @Test("The system is told where a path ends, whatever was in the memory before")
  func end() {
    for count in 1...200 {
      _ = ContiguousArray(repeating: UInt8(ascii: "x"), count: count + 1).hashValue
      let path = FilePath(bytes: Array(repeating: UInt8(ascii: "a"), count: count))
      #expect(path.withCString { strlen($0) } == count)
    }
  }

  @Test(
    "Normalising takes out what says nothing",
    arguments: [
      ("a/./b", "a/b"), ("a//b/", "a/b"), ("a/../b", "b"), ("../a", "../a"), ("/a/../../b", "/b"),
      (".", ""), ("a/..", ""), ("../../a", "../../a"),
    ])
  func normalising(path: String, expected: String) {
    #expect(FilePath(path).normalised.description == expected)
  }

  @Test(
    "Two paths are joined by one slash, unless the second is whole by itself",
    arguments: [
      ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), ("a", "", "a"), ("", "b", "b"),
      ("a", "/b", "/b"),
    ])
  func joined(_ first: String, _ second: String, _ expected: String) {
    #expect(FilePath(first).appending(FilePath(second)).description == expected)
  }

  @Test(
    "A path is below a folder only at a slash",
    arguments: [
      ("/a/b/c", "/a/b", "c"), ("/a/bc", "/a/b", nil), ("/a/b", "/a/b", ""), ("/x", "/", "x"),
      ("/a", "/a/b", nil),
    ] as [(String, String, String?)])
  func below(path: String, folder: String, expected: String?) {
    #expect(FilePath(path).below(FilePath(folder))?.description == expected)
  }
}
