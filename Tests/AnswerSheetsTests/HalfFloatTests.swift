import Testing

@testable import AnswerSheets

@Suite("Numbers of 16 bits")
struct HalfFloatTests {
  #if !(os(macOS) && arch(x86_64))
    @Test("Every half is printed as Swift prints it, up to the form of its exponent")
    func everyPattern() throws {
      for pattern in 0...UInt16.max {
        let expected = Float16(bitPattern: pattern)
        let text = HalfFloat(bitPattern: pattern).description
        guard !expected.isNaN else {
          #expect(text == "nan")
          continue
        }
        #expect(Float16(text) == expected, "\(text)")
        #expect(text == expected.description)
      }
    }
  #endif

  @Test(
    "Known halves",
    arguments: [
      (0x0000, "0.0"), (0x8000, "-0.0"), (0x3C00, "1.0"), (0xC500, "-5.0"), (0x3904, "0.627"),
      (0x7C00, "inf"), (0xFC00, "-inf"), (0x7E00, "nan"), (0x0001, "6e-08"), (0x7BFF, "65504.0"),
    ] as [(UInt16, String)])
  func known(pattern: UInt16, text: String) {
    #expect(HalfFloat(bitPattern: pattern).description == text)
  }
}
