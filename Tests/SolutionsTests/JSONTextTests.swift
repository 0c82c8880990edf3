import Algebra
import Testing

@testable import Solutions

@Suite("Pieces of JSON")
struct JSONTextTests {
  @Test("A lone number stands for itself, all else is rows; what is not finite is null")
  func arrays() {
    #expect(JSONText.array(Matrix(scalar: 0.25)) == "0.25")
    #expect(JSONText.array(Matrix(Shape(2, 1), [1, -2])) == "[[1.0], [-2.0]]")
    #expect(JSONText.array(Matrix(Shape(1, 2), [1, -2])) == "[[1.0, -2.0]]")
    let wide = Matrix(Shape(2, 3), [1, 2, Double.nan, 4, -Double.infinity, 6])
    #expect(JSONText.array(wide) == "[[1.0, 2.0, null], [4.0, null, 6.0]]")
    #expect(JSONText.array(Matrix(scalar: Double.infinity)) == "null")
  }

  @Test("A text is quoted, none is null")
  func texts() {
    #expect(JSONText.quoted("a\"b") == "\"a\\\"b\"")
    #expect(JSONText.quotedOrNull("a") == "\"a\"" && JSONText.quotedOrNull(nil) == "null")
  }
}
