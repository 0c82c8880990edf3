import Synchronization
import Testing

@testable import Grading

@Suite("A value made meanwhile")
struct MeanwhileTests {
  @Test("It is made once, on another thread, however often it is asked for")
  func once() {
    let count = Mutex(0)
    let value = Meanwhile {
      count.withLock { $0 += 1 }
      return [1, 2, 3]
    }
    #expect((0..<3).map { _ in value.value } == [[1, 2, 3], [1, 2, 3], [1, 2, 3]])
    #expect(count.withLock(\.self) == 1)
  }

  @Test("Several may wait for it at a time")
  func several() async {
    let value = Meanwhile { (0..<1000).reduce(0, +) }
    let sums = await withTaskGroup(of: Int.self, returning: [Int].self) { group in
      for _ in 0..<4 { group.addTask { value.value } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums == [499_500, 499_500, 499_500, 499_500])
  }
}
