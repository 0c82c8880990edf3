import Algebra
import Testing

@testable import Reports

/// Matrices as MathML.
@Suite("Matrices on pages")
struct MatrixMarkupTests {
  private static func math(
    _ shape: Shape, _ cells: [String], off: Set<Int> = []
  ) throws -> XMLDocument {
    let markup = MatrixMarkup.matrix(Matrix(shape, cells), off: off)
    return try #require(XMLDocument(Array(markup.html.utf8)))
  }

  @Test("Each entry stands in its row and column, those that are off in a box")
  func entries() throws {
    let math = try Self.math(Shape(2, 3), ["1", "2", "-3", "4", "-5", "6"], off: [2, 3])
    #expect(math.count("//mtr") == 2 && math.count("//mtr[1]/mtd") == 3)
    #expect(math.texts("//mtr[1]/mtd") == ["1", "2", "−3"])
    #expect(math.texts("//mtr[2]/mtd") == ["4", "−5", "6"])
    #expect(math.texts("//mrow[@class='off']") == ["−3", "4"])
    #expect(math.texts("//mrow/mo[@form='prefix']") == ["−", "−"])
    #expect(math.texts("//mtd//mn") == ["1", "2", "3", "4", "5", "6"])
    #expect(math.texts("/math/@alttext") == ["[1 2 -3; 4 -5 6]"])
  }

  @Test("A number has no brackets")
  func number() throws {
    let math = try Self.math(Shape(1, 1), ["-0.5"])
    #expect(math.texts("/math") == ["−0.5"] && math.count("//mtable") == 0)
    #expect(math.count("//*[@class='off']") == 0)
    #expect(try Self.math(Shape(1, 1), ["2"], off: [0]).texts("//*[@class='off']") == ["2"])
  }
}
