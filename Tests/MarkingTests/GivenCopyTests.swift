import Algebra
import Testing

@testable import AnswerSheets
@testable import Marking

@Suite("How a given was copied")
struct GivenCopyTests {
  /// The matrix of a line such as `[1 2; 3 4]`.
  private func matrix(_ text: String) throws -> Matrix<Numeral> {
    let sheet = try AnswerReader.read(Array("A = \(text)".utf8), fileName: "a.txt")
    guard case .value(let value)? = sheet.statements.first?.sides.first?.content else {
      throw Unread(text: text)
    }
    return value
  }

  private struct Unread: Error { let text: String }

  @Test(
    "One slip of the pen is a close copy, other numbers are none",
    arguments: [
      ("[.5 -.4; .3 .2]", "[.5 .4; .3 .2]", GivenCopy.close(.signsLost, count: 1)),
      ("[.5 -.4; .3 .2]", "[.5 -.4; .8 .2]", .close(.ofThePen, count: 1)),
      ("[.5 -.4; .3 .2]", "[.5 -.4; .35 .2]", .close(.ofThePen, count: 1)),
      ("[.5 -.4; .3 .2]", "[.5 -.4; .03 .2]", .close(.ofThePen, count: 1)),
      ("[12 -4; 3 2]", "[21 -4; 3 2]", .close(.ofThePen, count: 1)),
      ("[.5 -.4; .3 .2]", "[.5 -.4; .5 .2]", .close(.ofThePen, count: 1)),
      ("[.5 -.4; .3 .2]", "[.5 -.4; .2 .3]", .close(.exchanged, count: 1)),
      ("[.5 -.4; .3 .2]", "[.3 .2; .5 -.4]", .close(.exchanged, count: 1)),
      ("[.5 -.4; .3 .2]", "[.5 .3; -.4 .2]", .close(.transposed, count: 1)),
      ("[1 2 3; 4 5 6; 7 8 9]", "[1 4 7; 2 5 8; 3 6 9]", .close(.transposed, count: 1)),
      ("[-1 -2; 3 -4]", "[1 2; 3 4]", .close(.signsLost, count: 1)),
      ("[.5 -.4; .3 .2]", "[.6 -.4; .3 .1]", .close(.ofThePen, count: 2)),
      ("[.5 -.4; .3 .2]", "[0 0; 0 0]", .lost),
      ("[.5 -.4; .3 .2]", "[1.7 2.2; -.9 1.4]", .lost),
      (".5", "1", .lost), (".5", "0", .lost), (".667", ".67", .rounded),
      (".666667", ".666", .rounded),
      // Of as many digits one is another number, though it is the other cut.
      ("[.67 -.4; .3 .2]", "[.66 -.4; .3 .2]", .close(.ofThePen, count: 1)),
      // Rounded to whatever digits are written, the first at least.
      (".0667", ".07", .rounded), ("66.7", "67", .rounded), ("6.67", "7", .rounded),
      ("6.67", "10", .lost),
      // Of two entries each but for its sign; three slips are none, and two of a pair.
      ("[.5 -.4; .3 .2]", "[-.5 -.4; .3 .1]", .close(.ofThePen, count: 2)),
      ("[.5 -.4; .3 .2]", "[.6 -.4; .4 .1]", .lost), ("[.5 .2]", "[.6 .1]", .lost),
      // The point moved, whatever zeros stand behind.
      ("[1.50 2; 3 4]", "[15.0 2; 3 4]", .close(.ofThePen, count: 1)),
      ("[1.50 2; 3 4]", "[150 2; 3 4]", .lost),
      // A digit lost, and the point where it was.
      ("2.35", "2.5", .close(.ofThePen, count: 1)), ("2.35", ".35", .close(.ofThePen, count: 1)),
      ("2.35", "3.5", .lost), ("2.35", "23.5", .close(.ofThePen, count: 1)),
      ("12", "132", .close(.ofThePen, count: 1)), ("1.2", "1.32", .close(.ofThePen, count: 1)),
      // Two digits replaced, and two that are no neighbours exchanged.
      ("12", "34", .lost), ("12", "23", .lost), ("12", "31", .lost), ("123", "321", .lost),
      ("123", "132", .close(.ofThePen, count: 1)),
    ])
  func copies(given: String, copy: String, expected: GivenCopy) throws {
    #expect(try GivenCopy(of: matrix(copy), from: matrix(given)) == expected)
  }

  @Test(
    "A vector may be turned, any other shape is another matrix",
    arguments: [
      ("[1; 2]", "[1 2]", GivenCopy.rounded), ("[1; 2]", "[1 3]", .close(.ofThePen, count: 1)),
      ("[1; 2]", "[1; 2; 3]", .lost), ("[1 2; 3 4]", "[1 2 3 4]", .lost),
      ("[1 2 3; 4 5 6]", "[1 4; 2 5; 3 6]", .rounded),
    ])
  func shapes(_ given: String, _ copy: String, _ expected: GivenCopy) throws {
    #expect(try GivenCopy(of: matrix(copy), from: matrix(given)) == expected)
  }

  @Test("Three close copies are no slips, but what came about alike counts once")
  func sorting() {
    let slip = GivenCopy.close(.ofThePen, count: 1)
    #expect(GivenCopy.sort([0: slip, 1: slip]).lost.isEmpty)
    #expect(GivenCopy.sort([0: slip, 1: slip, 2: slip]).lost == [0, 1, 2])
    let exchanged = GivenCopy.close(.exchanged, count: 1)
    #expect(GivenCopy.sort([0: exchanged, 1: exchanged, 2: exchanged]).lost == [0, 1, 2])
    #expect(GivenCopy.sort([0: exchanged, 1: .close(.ofThePen, count: 2)]).lost == [0, 1])
    #expect(GivenCopy.sort([0: exchanged, 1: slip]).lost.isEmpty)
    let turned = GivenCopy.close(.transposed, count: 1)
    #expect(GivenCopy.sort([0: turned, 1: turned, 2: turned]).lost.isEmpty)
    let negated = GivenCopy.close(.signsLost, count: 1)
    #expect(GivenCopy.sort([0: turned, 1: negated]).lost.isEmpty)
    #expect(GivenCopy.sort([0: turned, 1: negated, 2: slip]).lost == [0, 1, 2])
    #expect(GivenCopy.sort([0: turned, 1: slip, 2: turned]).alike == [[0, 2]])
    #expect(GivenCopy.sort([0: slip, 1: slip]).alike.isEmpty)
    let sorted = GivenCopy.sort([0: .rounded, 1: .lost])
    #expect(sorted.rounded == [0] && sorted.lost == [1] && sorted.alike.isEmpty)
    // One that is lost takes two others with it, but not a single one.
    #expect(GivenCopy.sort([0: .lost, 1: slip]).lost == [0])
    #expect(GivenCopy.sort([0: .lost, 1: turned, 2: turned]).lost == [0, 1, 2])
    #expect(GivenCopy.sort([0: .lost, 1: slip, 2: .rounded]).lost == [0])
  }
}
