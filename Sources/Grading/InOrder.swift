/// Does work on every item, several at a time, and hands the products over in the order of the items.
///
/// No more than a few items a job are begun before the next product in turn is there, so that one slow item holds up
/// memory as little as time. With one job everything runs on the caller's thread.
func inOrder<Item: Sendable, Product: Sendable>(
  _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) throws -> Product,
  then handOver: (Product) throws -> Void
) async throws {
  guard jobs > 1, items.count > 1 else {
    for item in items { try handOver(try work(item)) }
    return
  }
  let window = jobs * 4
  try await withThrowingTaskGroup(of: (Int, Product).self) { group in
    var begun = 0
    var running = 0
    var handedOver = 0
    var waiting: [Int: Product] = [:]
    while handedOver < items.count {
      while running < jobs, begun < min(items.count, handedOver + window) {
        let (place, item) = (begun, items[begun])
        group.addTask { (place, try work(item)) }
        begun += 1
        running += 1
      }
      guard let (place, product) = try await group.next() else { return }
      running -= 1
      waiting[place] = product
      while let next = waiting.removeValue(forKey: handedOver) {
        try handOver(next)
        handedOver += 1
      }
    }
  }
}
