import Testing

@testable import YAML

@Suite struct YAMLNodeTests {
  @Test func textsStayAsTheyAreWritten() throws {
    let root = try #require(
      try YAMLNode.document("{a: 1.50, b: yes, c: '0x1F', d: ~, e: }")?.mapping)
    #expect(root.map { $0.value.scalar?.string } == ["1.50", "yes", "0x1F", "~", ""])
    #expect(root.map(\.key.scalar?.string) == ["a", "b", "c", "d", "e"])
  }

  @Test func marksCountLinesAndScalarsFromOne() throws {
    let root = try #require(try YAMLNode.document("é: [ü, x]\nkey:\n  - 2\n")?.mapping)
    let entries = try #require(root["é"]?.sequence)
    #expect(entries.map(\.mark.line) == [1, 1])
    #expect(entries.map(\.mark.column) == [5, 8])
    let item = try #require(root["key"]?.sequence?.first)
    #expect((item.mark.line, item.mark.column) == (3, 5))
  }

  @Test func stylesAndTagsAreKnown() throws {
    let text = "[plain, 'one', \"two\", !network three]"
    let items = try #require(try YAMLNode.document(text)?.sequence).compactMap(\.scalar)
    #expect(items.map(\.style) == [.plain, .singleQuoted, .doubleQuoted, .plain])
    #expect(items.map(\.tag) == [nil, nil, nil, "!network"])
  }

  @Test func anAliasIsTheNodeItStandsFor() throws {
    let root = try #require(try YAMLNode.document("a: &w [1, 2]\nb: *w")?.mapping)
    #expect(root["b"]?.sequence?.compactMap(\.scalar?.string) == ["1", "2"])
  }

  @Test func anEmptyTextHasNoDocument() throws {
    #expect(try YAMLNode.document("# only a comment\n")?.text == nil)
    #expect(try YAMLNode.documentsWithoutAliases("a\n---\nb\n").count == 2)
  }

  @Test(arguments: [
    ("a: [1\nb: 2", 2, 2), ("a: b: c", 1, 5), ("a: *nobody", 1, 4), ("a\n---\nb", 2, 1),
    ("x: 1\ny: 2\nx: 3", 1, 1), ("ok: 1\nbad: \u{7}", 2, 6),
  ])
  func faultsSayWhere(_ text: String, line: Int, column: Int) {
    let fault = #expect(throws: YAMLFault.self) { try YAMLNode.document(text) }
    #expect(fault?.mark.line == line)
    #expect(fault?.mark.column == column)
  }

  @Test(arguments: [false, true])
  func whatNestsTooDeeplyIsRefused(inBrackets: Bool) {
    let depth = 100_000
    let text =
      inBrackets
      ? String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      : String(repeating: "- ", count: depth) + "1"
    let fault = #expect(throws: YAMLFault.self) { try YAMLNode.document(text) }
    guard case .tooDeep? = fault?.kind else {
      Issue.record("found \(String(describing: fault)), expected a fault of depth")
      return
    }
  }

  @Test func aliasesStandForNoMoreThanIsRead() throws {
    let deep = (1...2_000).map { "a\($0): &n\($0) [*n\($0 - 1)]" }.joined(separator: "\n")
    let wide = (1...40).map { "a\($0): &n\($0) [*n\($0 - 1), *n\($0 - 1)]" }.joined(separator: "\n")
    for text in [deep, wide] {
      let fault = #expect(throws: YAMLFault.self) { try YAMLNode.document("a0: &n0 1\n" + text) }
      guard case .tooDeep? = fault?.kind else {
        Issue.record("found \(String(describing: fault)), expected a fault of depth")
        continue
      }
    }
    #expect(throws: YAMLFault.self) { try YAMLNode.documentsWithoutAliases("a: &x 1\nb: *x") }
  }

  @Test func whatIsWrittenReadsTheSame() throws {
    let text = """
      gradus: 1
      title: 'It''s "quoted": yes'
      given: {W: [[1, -0.5], [2, 0]], é: 3}
      steps:
      - step: Z
        formula: "a\\tb"
      - step: Y
        hints:
        - |
          two
          lines

      """
    let root = try #require(try YAMLNode.document(text))
    let written = try #require(root.text)
    #expect(written == text)
  }

  @Test func aKeyIsChangedWhereItStands() throws {
    var root = try #require(try YAMLNode.document("a: 1\nb: 2")?.mapping)
    root["a"] = YAMLNode("3")
    root["c"] = .sequence(.init([YAMLNode("x y"), YAMLNode("- z")], style: .flow))
    root["b"] = nil
    #expect(YAMLNode.mapping(root).text == "a: 3\nc: [x y, '- z']\n")
  }
}
