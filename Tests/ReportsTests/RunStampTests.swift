import Testing

@testable import Reports

/// The parts into which a run is divided.
@Suite("Parts of a run")
struct RunStampTests {
  @Test(
    "A part is written with its number and how many there are",
    arguments: [
      ("2/7", 2, 7), ("1/1", 1, 1), ("7/7", 7, 7), ("1/1000000", 1, 1_000_000), ("0/7", nil, nil),
      ("8/7", nil, nil), ("1/0", nil, nil), ("1/1000001", nil, nil), ("-1/7", nil, nil),
      ("1/2/3", nil, nil), ("/2", nil, nil), ("2/", nil, nil), ("2", nil, nil), ("a/b", nil, nil),
    ] as [(String, Int?, Int?)])
  func read(_ text: String, index: Int?, count: Int?) {
    let shard = Shard(text)
    #expect(shard?.index == index)
    #expect(shard?.count == count)
  }

  @Test("The parts follow one another, and the first ones have one more where they must")
  func ranges() {
    #expect((1...3).map { Shard(index: $0, count: 3).range(of: 10) } == [0..<4, 4..<7, 7..<10])
    #expect((1...2).map { Shard(index: $0, count: 2).range(of: 4) } == [0..<2, 2..<4])
    #expect((1...3).map { Shard(index: $0, count: 3).range(of: 1) } == [0..<1, 1..<1, 1..<1])
    #expect(Shard.whole.range(of: 5) == 0..<5)
  }
}
