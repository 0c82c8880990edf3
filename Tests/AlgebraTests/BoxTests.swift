import Algebra
import Testing

/// The boxes of written numbers (Documentation/Marking.md, section 1).
@Suite("Boxes of written numbers")
struct BoxTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let inside: [Double]
    let outside: [Double]
    var testDescription: String { text }

    init(_ text: String, inside: [Double], outside: [Double]) {
      self.text = text
      self.inside = inside
      self.outside = outside
    }
  }

  static func numeral(_ text: String) -> Numeral {
    let isNegative = text.hasPrefix("-")
    var numeral =
      Numeral.read(Array(text.utf8.drop { $0 == UInt8(ascii: "-") }))?.numeral
      ?? Numeral(significand: 0)
    numeral.isNegative = isNegative
    return numeral
  }

  @Test(
    "Rounded or cut toward zero, ends included",
    arguments: [
      Case(".627", inside: [0.6265, 0.627, 0.628], outside: [0.6264, 0.6281]),
      Case("-.627", inside: [-0.628, -0.6265], outside: [-0.6281, -0.6264]),
      Case(".000", inside: [-0.001, 0, 0.001], outside: [0.0011, -0.0011]),
      Case("5", inside: [4.5, 6], outside: [4.4, 6.1]),
    ])
  func displayed(_ case: Case) {
    let box = Self.numeral(`case`.text).representedInterval(truncation: true)
    for value in `case`.inside { #expect(box.contains(value), "\(value)") }
    for value in `case`.outside { #expect(!box.contains(value), "\(value)") }
  }

  @Test("Without truncation only rounding to nearest counts")
  func nearest() {
    let box = Self.numeral(".627").representedInterval(truncation: false)
    #expect(box.contains(0.6275))
    #expect(!box.contains(0.6276))
  }

  @Test("Dropped zeros are read back at a finer unit")
  func finer() {
    let box = Self.numeral(".5").representedInterval(truncation: true, unitExponent: -3)
    #expect(box.contains(0.5005))
    #expect(!box.contains(0.51))
  }

  @Test(
    "Rounded to nearest, a number stands for half a unit on either side",
    arguments: [
      Case(".5", inside: [0.45, 0.55], outside: [0.44, 0.56]),
      Case("-.627", inside: [-0.6275, -0.6265], outside: [-0.6276, -0.6264]),
      Case("0", inside: [-0.5, 0.5], outside: [-0.6, 0.6]),
    ])
  func rounded(_ case: Case) {
    let numeral = Self.numeral(`case`.text)
    for box in [numeral.roundedBox, numeral.representedInterval(truncation: false)] {
      for value in `case`.inside { #expect(box.contains(value), "\(value)") }
      for value in `case`.outside { #expect(!box.contains(value), "\(value)") }
    }
  }

  @Test("With its dropped zeros read back a number stands for units of the last of these")
  func readBack() {
    let box = Self.numeral(".5").representedInterval(truncation: false, unitExponent: -3)
    #expect(box.contains(0.4995) && box.contains(0.5005))
    #expect(!box.contains(0.499_499) && !box.contains(0.500_501))
    let cut = Self.numeral(".5").representedInterval(truncation: true, unitExponent: -3)
    #expect(cut.contains(0.4995) && cut.contains(0.501))
    #expect(!cut.contains(0.499_499) && !cut.contains(0.501_001))
  }
}
