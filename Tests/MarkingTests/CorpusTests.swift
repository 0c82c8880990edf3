import Foundation
import HostileInputs
import Testing

/// The inputs in `Fixtures/corpus`, found by `Scripts/fuzz`: together they reach most of what a
/// reader does.
@Suite struct CorpusTests {
  private static func inputs(for target: HostileTarget) throws -> [Data] {
    let file = Desk.root.appending(path: "Fixtures/corpus/\(target.rawValue).base64")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      try #require(Data(base64Encoded: String(line)), "\(target): \(line)")
    }
  }

  @Test("What fuzzing has found is read or refused", arguments: HostileTarget.allCases)
  func replay(_ target: HostileTarget) throws {
    let inputs = try Self.inputs(for: target)
    #expect(inputs.count >= 10)
    for input in inputs {
      #expect(target.feed(Array(input)), "\(input.base64EncodedString())")
    }
  }
}
