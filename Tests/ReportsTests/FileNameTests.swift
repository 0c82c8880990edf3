import Testing

@testable import Reports

/// File names that stay in their folder, for whatever a submission is called.
@Suite("File names of submissions")
struct FileNameTests {
  @Test(
    "An id of plain signs stands for itself",
    arguments: ["ada", "ada.2", "a-b_c", "7", String(repeating: "x", count: 100)])
  func plain(_ id: String) {
    #expect(FileName.of(id) == id)
    #expect(FileName.ofPage(id) == id + ".html")
  }

  @Test(
    "Any other is made plain and ends in a part of its hash",
    arguments: [
      ("a/b", "a_b-"), ("", "_-"), (".hidden", "_hidden-"), ("-r", "_r-"), ("ends.", "ends.-"),
      ("index", "index-"), ("CON.txt", "CON.txt-"), ("lpt9", "lpt9-"), ("é", "é-"), ("a b", "a_b-"),
      (String(repeating: "x", count: 101), String(repeating: "x", count: 60) + "-"),
      ("ada-0123456789abcdef", "ada-0123456789abcdef-"),
    ])
  func hashed(_ id: String, _ start: String) {
    let name = FileName.of(id)
    #expect(name.hasPrefix(start), "\(name)")
    #expect(name.count == start.count + 16)
    #expect(name.suffix(16).allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test("What only looks like a name made here stands for itself")
  func alike() {
    for id in ["ada-0123456789abcdeg", "ada-0123456789abcde", "ada_0123456789abcdef"] {
      #expect(FileName.of(id) == id)
    }
  }

  @Test("Ids that become alike have names of their own")
  func distinct() {
    let ids = ["a/b", "a:b", "a_b", "a b", "A/b"]
    #expect(Set(ids.map(FileName.of)).count == ids.count)
  }

  @Test("A file name stays in its folder and is nobody else's", arguments: HostileSample.texts)
  func hostile(_ text: String) {
    let name = FileName.of(text)
    #expect(!name.isEmpty && name.utf8.count <= 255 && name != "index")
    #expect(!name.contains("/") && !name.hasPrefix(".") && !name.hasPrefix("-"))
    #expect(
      name.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !"<>:\"|?*\\%#".unicodeScalars.contains($0)
      })
    for other in HostileSample.texts where other != text { #expect(FileName.of(other) != name) }
    // Nobody can choose a name so that it falls on another's file.
    #expect(FileName.of(name) == name || !HostileSample.texts.contains(name))
    if name != text { #expect(FileName.of(name) != name) }
  }

  @Test("Plain names stay as they are", arguments: ["s001", "right.json", "Ada_L-1", "a.b.c"])
  func plainSigns(_ name: String) {
    #expect(FileName.of(name) == name)
  }
}
