import AnswerSheets
import ArchiveSamples
import Foundation
import Testing

@testable import Grading

@Suite("Layouts of course systems")
struct CourseLayoutTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func expect(_ course: SampleCourse, at path: String, below root: String) throws {
    var search = SubmissionSearch()
    try search.add(path)
    let found = search.submissions().map { submission in
      [
        submission.id, submission.student, submission.attempt.map(String.init) ?? "-",
        submission.late ? "late" : "-",
      ].joined(separator: " ")
    }
    #expect(found == course.found)
    let notices = search.notices.map { $0.replacing(root + "/", with: "") }
    #expect(notices.sorted() == course.notices.sorted())
  }

  @Test("A folder as it was unpacked", arguments: SampleCourse.all)
  func folders(_ course: SampleCourse) throws {
    for (name, text) in course.files { try folder.write(text, to: "\(course.root)/\(name)") }
    let path = folder.path + "/" + course.root
    try expect(course, at: path, below: path)
  }

  @Test(
    "The archive as it was downloaded", arguments: SampleCourse.all,
    [SampleArchive.Form.zip, .tar, .tarGz])
  func archives(_ course: SampleCourse, _ form: SampleArchive.Form) throws {
    var archive = SampleArchive(form)
    // A zip holds the files themselves, a tar the folder that they lie in.
    let prefix = form == .zip ? "" : course.root + "/"
    for (name, text) in course.files.sorted(by: { $0.key < $1.key }) {
      archive = archive.file(prefix + name, text)
    }
    let ending = [SampleArchive.Form.zip: "zip", .tar: "tar"][form] ?? "tar.gz"
    let path = "\(folder.path)/\(course.root).\(ending)"
    try Data(archive.bytes).write(to: URL(fileURLWithPath: path))
    try expect(course, at: path, below: prefix.isEmpty ? path : path + "/" + course.root)
  }

  @Test("Groups with a folder a student are no students with a folder an assignment")
  func groups() throws {
    for path in ["red/jdoe/a.ipynb", "blue/bob/a.ipynb"] {
      try folder.write("{\"cells\": []}", to: path)
    }
    var search = SubmissionSearch()
    try search.add(folder.path)
    #expect(search.submissions().map(\.student) == ["blue/bob/a.ipynb", "red/jdoe/a.ipynb"])
  }

  @Test("Moodle tells a student's name, unless names are hidden")
  func names() throws {
    for owner in ["Jane Doe_101", "Participant_102", "103", "Default group"] {
      try folder.write("Z1 = 1\n", to: "\(owner)_assignsubmission_file/a.txt")
    }
    var search = SubmissionSearch()
    try search.add(folder.path)
    let names = Dictionary(
      uniqueKeysWithValues: search.submissions().map { ($0.student, $0.name ?? "") })
    #expect(names == ["101": "Jane Doe", "102": "", "103": "", "Default group": ""])
  }

  @Test(
    "Brightspace tells the time in its folders' names, with twelve before one: the latest counts",
    arguments: [
      ("Nov 3, 2023 1205 AM", "Nov 3, 2023 905 AM"), ("Nov 3, 2023 905 AM", "Nov 3, 2023 1205 PM"),
      ("Nov 3, 2023 1205 PM", "Nov 3, 2023 105 PM"), ("Nov 3, 2023 1105 PM", "Nov 4, 2023 1205 AM"),
      ("Nov 9, 2023 905 AM", "Nov 10, 2023 905 AM"), ("Sep 9, 2023 905 AM", "Oct 9, 2023 905 AM"),
      ("Dec 9, 2022 905 AM", "Jan 9, 2023 905 AM"),
      ("3 November, 2023 905", "3 November, 2023 2323"),
    ])
  func clock(_ earlier: String, _ later: String) throws {
    for time in [earlier, later] {
      try folder.write("Z1 = 1\n", to: "101-2001 - Jane Doe - \(time)/a.txt")
    }
    var search = SubmissionSearch()
    try search.add(folder.path)
    #expect(search.submissions().map(\.id) == ["101-2001 - Jane Doe - \(later)"])
  }

  @Test(
    "The name of what is kept says student, time and which of that second it is, up to 99",
    arguments: [
      ("s1@2026-11-29T05-21-03Z", 1), ("s1@2026-11-29T05-21-03Z-02", 2),
      ("s1@2026-11-29T05-21-03Z-99", 99), ("s1@2026-11-29T05-21-03Z-100", nil),
      ("s1@2026-11-29T05-21-03Z-00", nil), ("s1@2026-11-29T05-21-03Z-2", nil),
      ("s1@2026-11-31T05-21-03Z", nil), ("@2026-11-29T05-21-03Z", nil),
    ] as [(String, Int?)])
  func kept(_ name: String, _ number: Int?) {
    #expect(KeptName(name)?.number == number)
    #expect(KeptName(name).map(\.student) == number.map { _ in "s1" })
  }

  @Test("A student's archive is one submission, with its files read as one answer")
  func nested() throws {
    let work = SampleArchive(.zip).file("answer/2.txt", "H = 5\n").file(
      "answer/1.txt", "Z1 = [4; 0]\n")
    let zip = SampleArchive(.zip).file("jdoe.zip", work.bytes).file("bob.txt", "Z1 = [4; 0]\n")
    let path = folder.path + "/class.zip"
    try Data(zip.bytes).write(to: URL(fileURLWithPath: path))
    var search = SubmissionSearch()
    try search.add(path)
    let submissions = search.submissions()
    #expect(submissions.map(\.id) == ["bob", "jdoe"])
    let answer = try SubmissionReader(limits: .standard).read(submissions[1])
    #expect(answer.sheet.statements.map(\.name) == ["Z1", "H"])
    #expect(answer.sheet.statements.map(\.position.file) == [0, 1])
    #expect(answer.files == [path + "/jdoe.zip/answer/1.txt", path + "/jdoe.zip/answer/2.txt"])
  }

  @Test("Names that lead out of an archive and links in it are passed over with a word")
  func escapes() throws {
    let zip = SampleArchive(.tar).file("../evil.txt", "x").file("/etc/evil.txt", "x")
      .link("link.txt", to: "/etc/passwd").file("a.txt", "Z1 = 1")
      .file("__MACOSX/._a.txt", "x")
    let path = folder.path + "/class.tar"
    try Data(zip.bytes).write(to: URL(fileURLWithPath: path))
    var search = SubmissionSearch()
    try search.add(path)
    #expect(search.submissions().map(\.id) == ["a"])
    #expect(
      search.notices == [
        "\(path)/../evil.txt: its name leads out of the archive, not read",
        "\(path)//etc/evil.txt: its name leads out of the archive, not read",
        "\(path)/link.txt: a link, not followed",
        "\(path)/__MACOSX: left behind by the system, not read",
      ])
  }

  @Test("One file that cannot be read does not cost a student the others")
  func picture() throws {
    try folder.write("Z1 = [4; 0]\n", to: "jdoe/answer.txt")
    try folder.write("Z1 = [4; 0]\n", to: "bob/answer.txt")
    try folder.write("Z1 = [4; 0]\n", to: "ann/answer.txt")
    try folder.write("\u{0}\u{1}", to: "jdoe/picture.bin")
    var search = SubmissionSearch()
    try search.add(folder.path)
    let submission = try #require(search.submissions().first { $0.id == "jdoe" })
    let answer = try SubmissionReader(limits: .standard).read(submission)
    #expect(answer.sheet.statements.map(\.name) == ["Z1"])
    #expect(answer.notices.count == 1)
    #expect(answer.notices.first?.hasPrefix(folder.path + "/jdoe/picture.bin: ") == true)
  }

  @Test("A submission of more files than allowed is refused")
  func manyFiles() throws {
    var zip = SampleArchive(.zip)
    for number in 0..<12 { zip = zip.file("\(number).txt", "Z1 = 1") }
    let file = SubmissionFile(path: "a.zip", source: .held(zip.bytes))
    let reader = SubmissionReader(limits: SubmissionLimits(files: 10))
    let failure = #expect(throws: UnreadableFile.self) {
      try reader.read(Submission(id: "a", files: [file]))
    }
    #expect(
      failure?.description
        == "has more than 10 files, the most that are read of a submission; --max-files raises it")
  }
}
