import Notation
import Testing

@testable import AnswerSheets

@Suite("Names read before")
struct KnownNamesTests {
  /// What is read at the beginning of some text, and how often it had to be taken apart.
  private func read(
    _ text: String, _ style: QuantityNameScanner.Style, _ known: KnownNames
  ) -> (name: String?, length: Int?, count: Int) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var count = 0
      let reading = known.reading(bytes, at: 0, style) {
        count += 1
        var scanner = QuantityNameScanner(bytes, at: 0, style: style)
        return scanner.scan().map {
          KnownNames.Reading(MathName($0, isProse: false), length: scanner.index)
        }
      }
      guard case .name(let name)? = reading?.kind else { return (nil, nil, count) }
      return (name.canonicalName, reading?.length, count)
    }
  }

  @Test("A name is taken apart once, however it goes on behind the `=`")
  func once() {
    let known = KnownNames()
    let texts = [#"\nabla W_0^2 = 1"#, #"\nabla W_0^2 = [2; 3]"#, #"\nabla W_0^2 ="#]
    let readings = texts.map { read($0, .latex, known) }
    #expect(readings.map(\.name) == ["dW2_0", "dW2_0", "dW2_0"])
    #expect(readings.map(\.count) == [1, 0, 0])
  }

  @Test("Another writing, another style or no `=` is another name")
  func others() {
    let known = KnownNames()
    #expect(read("dW = 1", .latex, known).count == 1)
    #expect(read("dW = 1", .typed, known).count == 1)
    #expect(read("dW", .typed, known).count == 1)
    #expect(read("dW1 = 1", .typed, known).name == "dW1")
    #expect(read("dW = 1", .typed, known).name == "dW")
  }

  @Test(
    "What may go on behind the `=`, or is long, is not kept",
    arguments: ["W_{k=1} = 2", "L(a=1) = 2", "W" + String(repeating: " ", count: 64) + "= 2"])
  func passing(_ text: String) {
    let known = KnownNames()
    let first = read(text, .latex, known)
    let again = read(text, .latex, known)
    #expect(first.name == again.name && first.length == again.length)
    #expect([first.count, again.count] == [1, 1])
  }
}
