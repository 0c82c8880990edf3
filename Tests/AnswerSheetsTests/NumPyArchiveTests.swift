import ArchiveSamples
import Foundation
import Testing

@testable import AnswerSheets

@Suite("NumPy archives")
struct NumPyArchiveTests {
  private static let array = NumPySample.doubles([1, 2], shape: "(2,)").bytes

  @Test("One statement a member", arguments: [SampleArchive.Form.zip, .storedZip])
  func members(_ form: SampleArchive.Form) throws {
    let bytes = SampleArchive(form).file("Z1.npy", Self.array).file("readme.txt", "Z2 = 1")
      .file("grads/L.npy", NumPySample.doubles([0.5], shape: "()").bytes).bytes
    let sheet = try AnswerReader.read(bytes, fileName: "s001.npz")
    #expect(sheet.rendered == ["Z1 = [1.0; 2.0]", "L = 0.5"])
    #expect(sheet.statements.map(\.position.line) == [1, 2])
  }

  @Test("An archive that NumPy wrote; an array of objects costs only itself")
  func numPy() throws {
    let bytes = try #require(Data(base64Encoded: Self.fromNumPy))
    let sheet = try AnswerReader.read(Array(bytes), fileName: "s001.txt")
    #expect(sheet.rendered.prefix(3) == ["Z1 = [4.0; 0.0]", "L = 0.985", "W1_new = [3 5; 4 5]"])
    #expect(sheet.rendered.last?.hasPrefix("H = !found a NumPy array of Python objects") == true)
  }

  // np.savez_compressed(file, Z1=…, L=np.float32(.985), W1_new=…, H=np.array([{}], dtype=object))
  private static let fromNumPy = """
    UEsDBC0AAAAIAAAAIQB5jhLA//////////8GABQAWjEubnB5AQAQAJAAAAAAAAAATQAAAAAAAACb7BfqGxDJyFDGUK
    2eklqcXKRupaBuk2ahrqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RpGOgqGmjoKtQpkAy4GMBBwYIACAFBL
    AwQtAAAACAAAACEAsqzFgP//////////BQAUAEwubnB5AQAQAIQAAAAAAAAARgAAAAAAAACb7BfqGxDJyFDGUK2ekl
    qcXKRupaBuk2airqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RqaOgq1ChQBrm8aNfYAUEsDBC0AAAAIAAAA
    IQAphsVj//////////8KABQAVzFfbmV3Lm5weQEAEACgAAAAAAAAAE8AAAAAAAAAm+wX6hsQychQxlCtnpJanFykbq
    WgbpNpoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaRjoKRpo6CrUKZAMuZgYIYIXSLGh8AFBLAwQtAAAA
    CAAAACEACvTsev//////////BQAUAEgubnB5AQAQABYBAAAAAAAAxAAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupa
    Be46+uo6Cell9UUpSYF59flJIKEnZLzClOBYoXZyQWpAL5GoY6mjoKtQqUAK4GlqndDBDQI5ZXmltQqRefnF+Uqpdb
    mlOSmVhUlFg5pYcnvig1OT+vuKSoNLlkyuQpPaxglVN62PNSIEomT/FmaJ3izJg0pX1K0BQNb0ZvxtYpGcw9rCkllQ
    WpIC1M/hZTOjsgssw9jDVT/Pz8vP4DAZjwti+ZktQZO6V2SiKQoQcAUEsBAi0DLQAAAAgAAAAhAHmOEsBNAAAAkAAA
    AAYAAAAAAAAAAAAAAIABAAAAAFoxLm5weVBLAQItAy0AAAAIAAAAIQCyrMWARgAAAIQAAAAFAAAAAAAAAAAAAACAAY
    UAAABMLm5weVBLAQItAy0AAAAIAAAAIQAphsVjTwAAAKAAAAAKAAAAAAAAAAAAAACAAQIBAABXMV9uZXcubnB5UEsB
    Ai0DLQAAAAgAAAAhAAr07HrEAAAAFgEAAAUAAAAAAAAAAAAAAIABjQEAAEgubnB5UEsFBgAAAAAEAAQA0gAAAIgCAA
    AAAA==
    """.replacing("\n", with: "")

  private static let advice = ", expected an answer; " + ForeignFormat.advice

  static let refused: [(String, SampleArchive, String)] = [
    ("no entries", SampleArchive(.zip), "found a ZIP archive without an answer in it" + advice),
    (
      "pictures", SampleArchive(.zip).file("a.png", "x"),
      "found a ZIP archive without an answer in it" + advice
    ),
    (
      "slides", SampleArchive(.zip).file("ppt/presentation.xml", "x"),
      "found a PowerPoint presentation, to be saved as PDF" + advice
    ),
    (
      "a password", SampleArchive(.encryptedZip).file("Z1.npy", array),
      "'Z1.npy' is encrypted; expected an archive without a password"
    ),
  ]

  @Test("What holds no answer is refused", arguments: refused)
  func refuses(name: String, sample: SampleArchive, message: String) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(sample.bytes, fileName: "s001.npz")
    }
    #expect(error?.description == message)
  }

  @Test("Numbers of all members count together")
  func limit() throws {
    let bytes = SampleArchive(.zip).file("Z1.npy", Self.array).file("Z2.npy", Self.array).bytes
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(bytes, fileName: "s.npz", limits: ReadingLimits(numbers: 3))
    }
    #expect(error?.message == "more than 3 numbers in the file; split it or raise --max-numbers")
  }

  @Test("A member that unpacks to more than a file may have is refused")
  func bomb() {
    let bytes = SampleArchive(.zip).file("Z1.npy", Array(repeating: 0, count: 1 << 20)).bytes
    #expect(bytes.count < 1 << 12)
    #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(bytes, fileName: "s.npz", limits: ReadingLimits(fileBytes: 1 << 12))
    }
  }

  @Test("An archive cut off is refused, one with a byte exchanged read or refused")
  func hostile() {
    let bytes = SampleArchive(.zip).file("Z1.npy", Self.array).bytes
    for index in 4..<bytes.count {
      #expect(throws: UnreadableAnswer.self) {
        try AnswerReader.read(Array(bytes.prefix(index)), fileName: "s.npz")
      }
      for byte: UInt8 in [0, 1, 0x2F, 0x7F, 0x80, 0xFF] {
        var changed = bytes
        changed[index] = byte
        _ = try? AnswerReader.read(changed, fileName: "s.npz")
      }
    }
  }
}
