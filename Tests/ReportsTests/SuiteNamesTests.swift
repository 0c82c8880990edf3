import Foundation
import Marking
import Testing

@testable import Reports

@Suite("What submissions are called in JUnit XML")
struct SuiteNamesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let ids: [String]
    let suites: [String]
    let classes: [String]
    var testDescription: String { ids.debugDescription }
  }

  private static func names(_ ids: [String]) -> SuiteNames {
    SuiteNames(ids.map { Array($0.utf8)[...] })
  }

  @Test(
    "An id that folding changes gets a part of its hash where another is like it",
    arguments: [
      Case(ids: ["s1", "s2"], suites: ["s1", "s2"], classes: ["s1", "s2"]),
      Case(ids: ["a.b"], suites: ["a.b"], classes: ["a_b"]),
      Case(ids: ["a.b", "a_b"], suites: ["a.b", "a_b"], classes: ["a_b~2e7336", "a_b"]),
      Case(
        ids: [" lead", "lead"], suites: ["lead~e3e3c4", "lead"], classes: ["lead~e3e3c4", "lead"]),
      Case(
        ids: ["x\u{1}", "x\u{2}"], suites: ["x\u{FFFD}~f5e279", "x\u{FFFD}~d99929"],
        classes: ["x\u{FFFD}~f5e279", "x\u{FFFD}~d99929"]),
      Case(
        ids: [" ", "  "], suites: ["_~36a9e7", "_~6c179f"], classes: ["_~36a9e7", "_~6c179f"]),
    ])
  func told(_ example: Case) {
    let names = Self.names(example.ids)
    #expect(example.ids.map(names.suite) == example.suites)
    #expect(example.ids.map(names.classPart) == example.classes)
  }

  @Test("A name with a hash is not taken for an id that looks the same")
  func imitated() {
    let names = Self.names(["a.b", "a_b", "a_b~2e7336"])
    #expect(names.classPart(of: "a_b~2e7336") == "a_b~2e7336")
    #expect(names.classPart(of: "a.b").hasPrefix("a_b~2e7336") == true)
    #expect(names.classPart(of: "a.b") != "a_b~2e7336")
  }

  /// 5,000 ids that fold to few.
  static let odd: [String] = {
    let between = [
      ".", "_", " ", "  ", "\t", "\n", "\u{85}", "\u{2028}", "\u{1}", "\u{2}", "\u{7}",
    ]
    let ends = ["", " ", ".", "_", "\u{0}", "\u{FFFF}", "e\u{301}", "é", "~"]
    var ids: Set<[UInt8]> = []
    var state: UInt64 = 24
    func next(_ signs: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return signs[Int(state >> 33) % signs.count]
    }
    while ids.count < 5000 {
      let id = next(ends) + "a" + next(between) + next(between) + "b" + next(between) + next(ends)
      ids.insert(Array(id.utf8))
    }
    return ids.sorted { $0.lexicographicallyPrecedes($1) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }()

  @Test(
    "Readers tell 5,000 odd ids apart, in both dialects", arguments: JUnitReport.Dialect.allCases)
  func identities(_ dialect: JUnitReport.Dialect) throws {
    let setting = JUnitReport.Setting(
      dialect: dialect, rubric: "r", timestamp: "2026-01-01T00:00:00", revealsReference: false,
      names: Self.names(Self.odd))
    let report = try JUnitReport(setting)
    for (index, id) in Self.odd.enumerated() {
      var mark = HostileSample.mark("")
      mark.submission = id
      mark.steps = Array(mark.steps.prefix(1))
      report.add(mark, at: index)
    }
    let document = try #require(XMLDocument(try setting.head() + report.take() + setting.tail()))
    let suites = document.texts("/testsuites/testsuite/@name")
    let classes = document.texts("//testcase/@classname")
    #expect(suites.count == 5000 && classes.count == 5000)
    // GitLab: suite, class and name. Jenkins: the suite, and the class split at its last dot.
    #expect(Set(suites.map { Array($0.utf8) }).count == 5000)
    #expect(Set(classes.map { Array($0.utf8) }).count == 5000)
    #expect(classes.allSatisfy { $0.split(separator: ".").count == 2 })
    for name in suites + classes {
      let words = name.components(separatedBy: .whitespacesAndNewlines)
      #expect(words.allSatisfy { !$0.isEmpty }, "\(name.debugDescription) is no token")
    }
  }
}
