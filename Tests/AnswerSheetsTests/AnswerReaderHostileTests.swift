import AnswerSheets
import Testing

@Suite("Hostile files")
struct AnswerReaderHostileTests {
  static let samples = [
    (
      "s.json",
      #"{"a\u00e9": {"Z1": [[4, -0.5], ["1/3", 2e3]]}, "L": "[1; 2]", "H": null, 'x': [1, {"y": 2}]}"#
    ),
    (
      "s.yaml",
      "Problem 2:\n  Z1: [[4], [0]]\n  W1:\n  - [1, 2]\n  - [\"3\", 4]\nL: &a .985\n? k\n: {new: 1}\n"
    ),
    ("s.csv", "step,row,column,value\r\n\"Z\"\"1\",1,1,4\r\nZ1,2,1,0\r\nL,1,1,\".5\"\r\n"),
    ("w.csv", "W1;3,5;6\n;4;5\nZ1;[4, 0]\nL;\"1\n2\"\n"),
    (
      "s.ipynb",
      #"{"cells": [{"cell_type": "code", "source": ["Z1"], "outputs": [{"data": {"text/plain": "[4]\n"}}]}, {"source": "L = 1"}]}"#
    ),
  ]

  @Test("A file cut off at any byte is read or refused", arguments: samples)
  func truncation(name: String, text: String) {
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      let cut = Array(bytes.prefix(length))
      if let sheet = try? AnswerReader.read(cut, fileName: name) {
        #expect(!sheet.statements.contains { $0.sides.isEmpty }, "cut at \(length)")
      }
    }
  }

  @Test("A file with any byte exchanged is read or refused", arguments: samples)
  func mutation(name: String, text: String) {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for byte in "[]{\",:\\\n- '&*".utf8 {
        var changed = bytes
        changed[index] = byte
        if let sheet = try? AnswerReader.read(changed, fileName: name) {
          #expect(!sheet.statements.contains { $0.sides.isEmpty }, "\(byte) at \(index)")
        }
      }
    }
  }

  static let deep = [
    ("lists", String(repeating: "[", count: 10_000), String(repeating: "]", count: 10_000)),
    ("lists that never end", String(repeating: "[", count: 10_000), ""),
    (
      "objects", String(repeating: "{\"a\":", count: 10_000) + "1",
      String(repeating: "}", count: 10_000)
    ),
  ]

  @Test("Deep nesting costs its own step", arguments: deep)
  func depth(name: String, opening: String, closing: String) throws {
    let sheet = try read("{\"L\": 1,\n\"Z1\": \(opening)\(closing),\n\"H\": 2}", as: "s.json")
    #expect(sheet.rendered.first == "L = 1")
    if !closing.isEmpty { #expect(sheet.rendered.last == "H = 2") }
    #expect(sheet.fault?.message.hasPrefix("nested deeper than 100 levels") == true)
  }

  @Test(
    "Limits",
    arguments: [
      ("s.json", #"{"Z1": [1, 2, 3], "H": [4, 5, 6]}"#),
      ("s.json", #"{"Z1": [[1, 2, 3, 4, 5, 6]]}"#),
      ("s.json", #"{"Z1": ["1", "2", "3", "4", "5", "6", null]}"#),
      ("s.yaml", "Z1: [1, 2, 3]\nH: [4, 5, 6]\n"), ("s.csv", "Z1,1,2,3\nH,4,5,6\n"),
      ("s.csv", "step,row,value\nZ,1,1\nZ,2,1\nZ,3,1\nZ,4,1\nZ,5,1\nZ,6,1\n"),
    ])
  func numbers(name: String, text: String) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(
        Array(text.utf8), fileName: name, limits: ReadingLimits(numbers: 5))
    }
    #expect(error?.message == "more than 5 numbers in the file; split it or raise --max-numbers")
  }

  @Test("A file too large is refused")
  func size() {
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(
        Array("{\"L\": 1}".utf8), fileName: "s.json", limits: ReadingLimits(fileBytes: 7))
    }
    #expect(
      error?.message == "the file has 8 bytes, more than the 7 allowed; hand in the answers alone")
  }
}
