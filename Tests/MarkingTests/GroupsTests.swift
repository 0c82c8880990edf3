import Algebra
import Marking
import Testing

/// The value due in place of a wrong one, and the group of those that went wrong alike.
@Suite("Groups of wrong values")
struct GroupsTests {
  /// z is 6.25, y is 16.
  private static func desk() throws -> Desk {
    try Desk(
      """
      gradus: 1
      given: {a: 2.5, b: 100}
      steps: [{step: z, formula: a ^ 2}, {step: y, formula: b / z}]
      """)
  }

  @Test(
    "A group is named by the mistake, by how the value comes of the one due, or by the value",
    arguments: [
      ("-6.25", "z: sign-flipped"), ("12.50", "z: twice"), ("18.75", "z: times 3"),
      ("7.13", "z: = 7.13"), ("7.1", "z: = 7.10"), ("[1; 2]", "z: = [1.00; 2.00]"),
    ])
  func name(_ stated: String, _ group: String) throws {
    let wrong = try #require(try Self.desk().mark("z = \(stated)\ny = 16.00\n")["z"]?.wrong)
    #expect(wrong.group == group)
    #expect(wrong.expectedOwn == nil, "nothing before it is the student's own")
  }

  /// From the own 8.00 y is 12.50, and 25.00 is twice that.
  @Test(
    "What was due from an own wrong value is told, and the group is named by it",
    arguments: [("8.00", "25.00", 12.5, "y: twice"), ("5.00", "21.30", 20, "y: off by 1.30")])
  func due(_ z: String, _ y: String, _ due: Double, _ group: String) throws {
    let wrong = try #require(try Self.desk().mark("z = \(z)\ny = \(y)\n")["y"]?.wrong)
    #expect(wrong.group == group)
    #expect(abs((wrong.expectedOwn?.elements[0] ?? 0) - due) < 1e-9)
  }

  /// z is .3333; from the right .33 as written y is 33.00, and 53.00 is 20.00 more; from all digits
  /// it is 33.33.
  @Test("The group of a wrong value is named by what right own values give as written, too")
  func ownRounding() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 3, b: [100, 200]}
      steps: [{step: z, formula: 1 / a}, {step: y, formula: b * z}]
      """)
    let wrong = try #require(try desk.mark("z = 0.33\ny = [53.00; 86.00]\n")["y"]?.wrong)
    #expect(wrong.group == "y: off by 20.00")
    #expect(wrong.expectedOwn == nil)
    let exact = try #require(try desk.mark("z = 0.33\ny = [53.33; 86.67]\n")["y"]?.wrong)
    #expect(exact.group == "y: off by 20.00")
  }

  @Test("A given copied wrongly is an own value too")
  func misread() throws {
    let wrong = try #require(try Self.desk().mark("a = 3.5\nz = 10.11\ny = 9.89\n")["z"]?.wrong)
    #expect(abs((wrong.expectedOwn?.elements[0] ?? 0) - 12.25) < 1e-9)
  }

  @Test("Nothing is due from an own 0 by which is divided, nor in another shape")
  func none() throws {
    let zero = try #require(try Self.desk().mark("z = 0.00\ny = 3.17\n")["y"])
    #expect(zero.wrong?.expectedOwn == nil)
    let shape = try #require(try Self.desk().mark("z = 8.00\ny = [1; 2]\n")["y"]?.wrong)
    #expect(shape.expectedOwn == nil && shape.group == "y: = [1.00; 2.00]")
  }

  @Test("A right step is in no group")
  func right() throws {
    #expect(try Self.desk().mark("z = 6.25\ny = 16.00\n").values.allSatisfy { $0.wrong == nil })
  }
}
