import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// The meanings that the digits of a written matrix may have.
@Suite("Readings of digits")
struct DigitReadingTests {
  /// The matrix of a line such as `[.5 .25]`.
  private static func matrix(_ text: String) throws -> Matrix<Numeral> {
    let sheet = try AnswerReader.read(Array("A = \(text)".utf8), fileName: "a.txt")
    return try #require(sheet.statements.first?.value)
  }

  /// The powers of ten of the last digits in each reading, with the places that show too few
  /// digits.
  private static func readings(
    _ text: String, at exponent: Int, significant: Int? = nil
  ) throws -> [String] {
    var habit = WritingHabit(exponent: exponent, policy: MarkingPolicy())
    habit.significant = significant
    return try habit.readings(of: matrix(text)).map { reading in
      let units = reading.units.map { unit in
        (-9...3).first { PowerOfTen.scale(1, by: $0) == unit }.map { "\($0)" } ?? "none"
      }
      let imprecise = reading.imprecise.isEmpty ? "" : " but \(reading.imprecise)"
      return units.joined(separator: " ") + imprecise
    }
  }

  @Test(
    "First all entries at the finest digits of their matrix, then at the sheet's, last each at its own",
    arguments: [
      ("[.25 .75]", -2, nil, ["-2 -2"]), ("[.5 .25]", -2, nil, ["-2 -2", "-1 -2 but [0]"]),
      ("[.5 .2]", -2, nil, ["-2 -2", "-1 -1 but [0, 1]"]),
      ("[.5 .2]", -1, nil, ["-1 -1 but [0, 1]"]), ("[.25 .75]", -3, nil, ["-2 -2", "-3 -3"]),
      ("[.5 .255]", -3, nil, ["-3 -3", "-1 -3 but [0]"]), ("[12 .25]", -2, nil, ["-2 -2", "0 -2"]),
      ("[1/3 1/7]", -2, nil, ["none none"]),
      // Of significant digits each entry has its own last digit, with zeros behind it and without.
      ("[.123 12.3]", -3, 3, ["-3 -1", "-3 -1"]), ("[.12 1.23]", -3, 3, ["-3 -2", "-2 -2"]),
      ("[.1 1.23]", -3, 3, ["-3 -2", "-2 -2", "-3 -3", "-1 -2 but [0]"]),
      ("[.123 12.3]", -3, 1, ["-3 -3", "-3 -1"]), ("[1/3 1.23]", -2, 3, ["none -2", "none -2"]),
    ] as [(String, Int, Int?, [String])])
  func readings(
    _ text: String, _ exponent: Int, _ significant: Int?, _ readings: [String]
  ) throws {
    #expect(try Self.readings(text, at: exponent, significant: significant) == readings)
  }

  /// Each entry by its own last digit; 0 where no entry has digits behind the point.
  @Test(
    "The largest entry that is no whole number and no fraction says to what the others were worked out",
    arguments: [
      ("[12 .25]", nil, 0.01), ("[.25 12]", nil, 0.01), ("[.5 .25]", nil, 0.1),
      ("[-.5 .25]", nil, 0.1), ("[.2 -.25]", nil, 0.01), ("[12 3]", nil, 0),
      ("[5/3 .25]", nil, 0.01),
      ("[.123 12.3]", 3, 0.1), ("[123 12.3]", 3, 0.1), ("[123 456]", 3, 0),
    ] as [(String, Int?, Double)])
  func largest(_ text: String, _ significant: Int?, _ unit: Double) throws {
    var habit = WritingHabit(exponent: -1, policy: MarkingPolicy())
    habit.significant = significant
    let last = try #require(try habit.readings(of: Self.matrix(text)).last)
    #expect(abs(last.largestUnit - unit) < 1e-12)
  }

  @Test(
    "The zeros of a whole number only fill it up, to as many digits as are significant",
    arguments: [
      ("[16800 12.3]", 3, [100, 0.1]), ("[16810 12.3]", 3, [1, 0.1]),
      ("[1680 12.3]", 3, [10, 0.1]), ("[168 12.3]", 3, [1, 0.1]),
    ] as [(String, Int, [Double])])
  func filled(_ text: String, _ significant: Int, _ units: [Double]) throws {
    var habit = WritingHabit(exponent: -1, policy: MarkingPolicy())
    habit.significant = significant
    #expect(try habit.readings(of: Self.matrix(text)).first?.units == units)
  }

  @Test(
    "Too few digits must be rounded to nearest, and a bare zero is zeros at the digits asked",
    arguments: [("0", -0.01, 0.01), ("0.5", 0.45, 0.55), ("0.25", 0.245, 0.26)])
  func boxes(_ text: String, _ lower: Double, _ upper: Double) throws {
    let habit = WritingHabit(exponent: 0, policy: MarkingPolicy())
    let box = try #require(try habit.readings(of: Self.matrix(text)).last?.boxes.elements.first)
    #expect(abs(box.lower - lower) < 1e-9 && abs(box.upper - upper) < 1e-9, "\(box)")
  }

  @Test(
    "What a value that is not right leaves open: the finest digits of its matrix, whole numbers the sheet's",
    arguments: [
      ("[.5 .25]", -2, nil, [0.015, 0.015]), ("[0 .0008]", -2, nil, [0.0002, 0.00015]),
      ("3", -3, nil, [0.0015]), ("3", 0, nil, [0.015]), ("[.5 .25]", -2, 2, [0.15, 0.015]),
      ("[3 .25]", -2, 2, [0.015, 0.015]),
    ] as [(String, Int, Int?, [Double])])
  func open(_ text: String, _ exponent: Int, _ significant: Int?, _ widths: [Double]) throws {
    var habit = WritingHabit(exponent: exponent, policy: MarkingPolicy())
    habit.significant = significant
    let found = habit.boxes(around: try Self.matrix(text)).elements.map(\.width)
    #expect(zip(found, widths).allSatisfy { abs($0 - $1) < 1e-9 }, "\(found)")
  }

  @Test(
    "Enough digits are as many as asked behind the point, or as many significant ones; a fraction has all",
    arguments: [
      ("1.25", true), ("12", true), ("1.2", true), ("1", false), ("0.1", false), ("0.01", true),
      ("1/3", true), ("0", false),
    ])
  func enough(_ text: String, isEnough: Bool) throws {
    let habit = WritingHabit(exponent: -2, policy: MarkingPolicy())
    #expect(try habit.showsEnoughDigits(Self.matrix(text).elements[0]) == isEnough)
  }
}
