internal import Dispatch
internal import Synchronization

/// Does work on every item, several at a time, and hands the products over in the order of the items.
///
/// No more than a few items a job are begun before the next product in turn is there, so that one slow item holds up
/// memory as little as time. Products are handed over on the caller's thread; with one job all is done there.
func inOrder<Item: Sendable, Product: Sendable>(
  _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) throws -> Product,
  then handOver: (Product) throws -> Void
) throws {
  guard jobs > 1, items.count > 1 else {
    for item in items { try handOver(try work(item)) }
    return
  }
  let line = Line<Product>(of: items.count, jobs: jobs)
  let workers = DispatchGroup()
  for _ in 0..<jobs {
    DispatchQueue.global().async(group: workers) {
      while let place = line.next() { line.put(Result { try work(items[place]) }, at: place) }
    }
  }
  defer {
    line.close()
    workers.wait()
  }
  for place in items.indices {
    try handOver(try line.take(place).get())
    line.makeRoom()
  }
}

/// Places handed out to the workers, and products that wait for their turn.
private final class Line<Product: Sendable>: Sendable {
  private struct State {
    var begun = 0
    var waiting: [Int: Result<Product, any Error>] = [:]
  }

  private let state = Mutex(State())
  private let count: Int
  private let jobs: Int
  /// How many more may be begun.
  private let room = DispatchSemaphore(value: 0)
  /// One signal a product that is there.
  private let ready = DispatchSemaphore(value: 0)

  init(of count: Int, jobs: Int) {
    self.count = count
    self.jobs = jobs
    for _ in 0..<jobs * 4 { room.signal() }
  }

  /// The next place to work at, once there is room for it; nothing where all are begun.
  func next() -> Int? {
    room.wait()
    return state.withLock { state in
      guard state.begun < count else { return nil }
      defer { state.begun += 1 }
      return state.begun
    }
  }

  func put(_ product: Result<Product, any Error>, at place: Int) {
    state.withLock { $0.waiting[place] = product }
    ready.signal()
  }

  /// The product of a place, waiting for it.
  func take(_ place: Int) -> Result<Product, any Error> {
    while true {
      if let product = state.withLock({ $0.waiting.removeValue(forKey: place) }) { return product }
      ready.wait()
    }
  }

  func makeRoom() { room.signal() }

  /// Lets the workers go home, whatever is left.
  func close() {
    state.withLock { $0.begun = count }
    for _ in 0..<jobs { room.signal() }
  }
}
