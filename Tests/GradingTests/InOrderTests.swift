import Foundation
import Synchronization
import Testing

@testable import Grading

@Suite("Work in order")
struct InOrderTests {
  @Test("Products come in the order of the items", arguments: [1, 2, 7], [0, 1, 2, 100])
  func order(jobs: Int, count: Int) throws {
    var products: [Int] = []
    try inOrder(Array(0..<count), jobs: jobs) {
      { item in
        // Uneven work makes later items overtake earlier ones.
        (0..<(item % 5) * 2000).reduce(item * 2) { $0 ^ $1 ^ $1 }
      }
    } then: {
      products.append($0)
    }
    #expect(products == (0..<count).map { $0 * 2 })
  }

  @Test("No more is begun than the window allows")
  func window() throws {
    let begun = Atomic(0)
    var handedOver = 0
    var farthest = 0
    try inOrder(Array(0..<500), jobs: 2) {
      { item in
        begun.add(1, ordering: .relaxed)
        return item
      }
    } then: { _ in
      farthest = max(farthest, begun.load(ordering: .relaxed) - handedOver)
      handedOver += 1
    }
    #expect(farthest <= 8)
    #expect(handedOver == 500)
  }

  @Test("The caller waits for a product that another job still works at")
  func waiting() throws {
    let caller = ObjectIdentifier(Thread.current)
    let begun = Atomic(0)
    var products: [Int] = []
    try inOrder(Array(0..<20), jobs: 2) {
      // The first item is the other job's, and lasts until no further one may be begun.
      while ObjectIdentifier(Thread.current) == caller, begun.load(ordering: .relaxed) == 0 {
        Thread.sleep(forTimeInterval: 0.001)
      }
      return { item in
        begun.add(1, ordering: .relaxed)
        while item == 0, begun.load(ordering: .relaxed) < 8 {
          Thread.sleep(forTimeInterval: 0.001)
        }
        if item == 0 { Thread.sleep(forTimeInterval: 0.05) }
        return item
      }
    } then: {
      products.append($0)
    }
    #expect(products == Array(0..<20))
  }

  @Test("A failure of the work ends it all", arguments: [1, 3])
  func failure(jobs: Int) {
    #expect(throws: RunFailure.self) {
      try inOrder(Array(0..<50), jobs: jobs) {
        { item in
          if item == 30 { throw RunFailure(.inputOutput, "no") }
          return item
        }
      } then: { _ in
      }
    }
  }
}
