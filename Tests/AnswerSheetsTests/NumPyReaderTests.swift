import AnswerSheets
import Foundation
import Testing

@Suite("NumPy arrays")
struct NumPyReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var sample: NumPySample
    var expected: String

    init(_ title: String, _ sample: NumPySample, _ expected: String) {
      testDescription = title
      self.sample = sample
      self.expected = expected
    }
  }

  private static func sample<Word: FixedWidthInteger>(_ type: String, _ words: [Word])
    -> NumPySample
  {
    let isBig = type.hasPrefix(">")
    return NumPySample(
      type: type, shape: "(\(words.count),)",
      data: words.flatMap { isBig ? $0.littleEndianBytes.reversed() : $0.littleEndianBytes })
  }

  static let cases = [
    Case("f8", sample("<f8", [0.627, -5.0].map(\Double.bitPattern)), "[0.627; -5.0]"),
    Case("f8, big", sample(">f8", [1e-7, 0.1].map(\Double.bitPattern)), "[0.0000001; 0.1]"),
    Case("f4", sample("<f4", [0.1, 1e20].map(\Float.bitPattern)), "[0.1; 1e20]"),
    Case("f4, big", sample(">f4", [-2.964].map(\Float.bitPattern)), "-2.964"),
    Case("f2", sample("<f2", [0x3C00, 0xB904, 0x0001] as [UInt16]), "[1.0; -0.627; 0.00000006]"),
    Case("i1", sample("|i1", [4, -128] as [Int8]), "[4; -128]"),
    Case("i2, big", sample(">i2", [4, -300] as [Int16]), "[4; -300]"),
    Case("i4", sample("<i4", [Int32.min, 0]), "[-2147483648; 0]"),
    Case("i8", sample("<i8", [Int64.min, 7]), "[-9223372036854775808; 7]"),
    Case("u1", sample("|u1", [255] as [UInt8]), "255"),
    Case("u4, big", sample(">u4", [UInt32.max]), "4294967295"),
    Case("b1", sample("|b1", [0, 1] as [UInt8]), "[0; 1]"),
    Case("C order", .doubles([1, 2, 3, 4, 5, 6], shape: "(2, 3)"), "[1.0 2.0 3.0; 4.0 5.0 6.0]"),
    Case(
      "Fortran order",
      NumPySample(
        isFortranOrder: true, shape: "(2, 3)",
        data: (1...6).flatMap { Double($0).bitPattern.littleEndianBytes }),
      "[1.0 3.0 5.0; 2.0 4.0 6.0]"),
    Case("A lone number", .doubles([0.5], shape: "()"), "0.5"),
    Case("Python 2's long", .doubles([0.5, 1], shape: "(2L, 1L)"), "[0.5; 1.0]"),
    Case(
      "nan", .doubles([1, .nan], shape: "(1, 2)"),
      "!entry [1,2]: found `nan`, expected a finite number"),
    Case(
      "inf", .doubles([-.infinity], shape: "(1,)"),
      "!entry [1,1]: found `-inf`, expected a finite number"),
    Case(
      "Nothing", .doubles([], shape: "(0, 3)"),
      "!found an array of 0×3 without numbers, expected a number or a matrix"),
  ]

  @Test("Types, orders and shapes", arguments: cases)
  func reads(_ test: Case) throws {
    for version: UInt8 in 1...3 {
      var sample = test.sample
      sample.version = version
      let sheet = try AnswerReader.read(sample.bytes, fileName: "answers/Z1.npy")
      #expect(sheet.rendered == ["Z1 = " + test.expected])
    }
  }

  static let names = [
    ("W1_new.npy", "W1_new"), ("s001/dW2_0.NPY", "dW2_0"), ("Yhat.txt.npy", "Yhat.txt"),
    ("Ŷ.npy", "Ŷ"), ("-", "-"),
  ]

  @Test("The name is the file's", arguments: names)
  func name(file: String, name: String) throws {
    let sheet = try AnswerReader.read(NumPySample.doubles([1], shape: "()").bytes, fileName: file)
    #expect(sheet.statements.map(\.writtenName) == [name])
  }

  @Test("A file that NumPy wrote")
  func numPy() throws {
    let bytes = try #require(Data(base64Encoded: Self.fromNumPy))
    let sheet = try AnswerReader.read(Array(bytes), fileName: "W1_new.npy")
    #expect(sheet.rendered == ["W1_new = [3.006 5.922; 4.0 5.0]"])
  }

  // np.save(file, np.array([[3.006, 5.922], [4, 5]], dtype=">f4", order="F"))
  private static let fromNumPy = """
    k05VTVBZAQB2AHsnZGVzY3InOiAnPmY0JywgJ2ZvcnRyYW5fb3JkZXInOiBUcnVlLCAnc2hhcGUnOiAoMiwgMiksIH
    0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIApAQGJOQIAA
    AEC9gQZAoAAA
    """.replacing("\n", with: "")

  static let refused: [(String, [UInt8], String)] = [
    (
      "three dimensions", NumPySample.doubles([1], shape: "(1, 1, 1)").bytes,
      "found an array of 3 dimensions, expected a number, a vector or a matrix; drop the others, as with `np.squeeze`"
    ),
    (
      "objects", NumPySample(type: "|O").bytes,
      "found a NumPy array of Python objects, which may hold code; save numbers: `np.save(file, x.astype(float))`"
    ),
    (
      "records", NumPySample(type: "[('x', '<f8')]").bytes,
      "found a NumPy array of records, expected plain numbers; save each field on its own"
    ),
    (
      "complex numbers", NumPySample(type: "<c8").bytes,
      "found NumPy's type '<c8', expected f2 to f8, i1 to i8, u1 to u8 or b1; save it as float"
    ),
    (
      "strings", NumPySample(type: "<U5").bytes,
      "found NumPy's type '<U5', expected f2 to f8, i1 to i8, u1 to u8 or b1; save it as float"
    ),
    (
      "too little", NumPySample.doubles([1, 2, 3], shape: "(2, 2)").bytes,
      "the NumPy header promises 32 bytes of numbers, but 24 follow; hand it in again"
    ),
    (
      "too much", NumPySample.doubles([1, 2, 3], shape: "(2,)").bytes,
      "the NumPy header promises 16 bytes of numbers, but 24 follow; hand it in again"
    ),
    (
      "a shape beyond bounds", NumPySample.doubles([], shape: "(4000000000, 4000000000)").bytes,
      "more than 1000000 numbers in the file; split it or raise --max-numbers"
    ),
    (
      "a shape without entries beyond bounds",
      NumPySample.doubles([], shape: "(0, 4000000000)").bytes,
      "more than 1000000 numbers in the file; split it or raise --max-numbers"
    ),
    (
      "a number beyond bounds", NumPySample.doubles([], shape: "(99999999999999999999,)").bytes,
      "the NumPy header is broken at its byte 70"
    ),
    (
      "a negative length", NumPySample.doubles([], shape: "(-1,)").bytes,
      "the NumPy header is broken at its byte 52"
    ),
    (
      "no shape", NumPySample.file(header: "{'descr': '<f8', 'fortran_order': False}"),
      "the NumPy header has no 'shape' that can be read; save it with `np.save`"
    ),
    (
      "another version", NumPySample(version: 9).bytes,
      "found NumPy's format 9.0, expected 1.0, 2.0 or 3.0; save it with `np.save`"
    ),
    (
      "a header without end", [0x93] + Array("NUMPY".utf8) + [2, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x7B],
      "the NumPy header claims 4294967295 bytes, expected a few hundred"
    ),
    (
      "no header", [0x93] + Array("NUMPY".utf8),
      "the NumPy file is cut off within its header; hand it in again"
    ),
  ]

  @Test("What is no array of numbers is refused", arguments: refused)
  func refuses(name: String, bytes: [UInt8], message: String) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(bytes, fileName: "Z1.npy")
    }
    #expect(error?.description == message)
  }

  @Test("A file cut off anywhere is refused, one with a byte exchanged read or refused")
  func hostile() {
    let bytes = NumPySample.doubles([1, 2, 3, 4], shape: "(2, 2)").bytes
    for index in bytes.indices {
      // Before the magic is whole, it may be a short text in some old encoding.
      let sheet = try? AnswerReader.read(Array(bytes.prefix(index)), fileName: "Z1.npy")
      #expect(sheet?.statements.isEmpty ?? true, "cut at \(index)")
      for byte in 0...UInt8.max {
        var changed = bytes
        changed[index] = byte
        _ = try? AnswerReader.read(changed, fileName: "Z1.npy")
      }
    }
  }
}
