internal import Dispatch
internal import Synchronization

/// Does work on every item, several at a time, and hands the products over in the order of the
/// items.
///
/// No more than a few items a job are begun before the next product in turn is there, so that one
/// slow item holds up memory as little as time. Products are handed over on the caller's thread,
/// which is one of the jobs and works while there is nothing to hand over.
/// - Parameter makeWork: makes what works on one item after another; called once a job, so that it
///   can keep its tools.
func inOrder<Item: Sendable, Product: Sendable>(
  _ items: [Item], jobs: Int, makeWork: @escaping @Sendable () -> (Item) throws -> Product,
  then handOver: (Product) throws -> Void
) throws {
  let queue = ProductQueue<Product>(of: items.count, jobs: jobs)
  let workers = DispatchGroup()
  for _ in 1..<max(1, min(jobs, items.count)) {
    workers.enter()
    let isStarted = SystemThread.start(stack: workerStack) {
      let work = makeWork()
      while let index = queue.next() { queue.put(Result { try work(items[index]) }, at: index) }
      workers.leave()
    }
    // Fewer jobs do where the system has no room for more.
    if !isStarted { workers.leave() }
  }
  defer {
    queue.close()
    workers.wait()
  }
  let work = makeWork()
  for turn in items.indices {
    while true {
      if let product = queue.take(turn) {
        try handOver(try product.get())
        queue.makeRoom()
        break
      }
      if let index = queue.nextAtOnce() {
        queue.put(Result { try work(items[index]) }, at: index)
      } else {
        queue.wait(for: turn)
      }
    }
  }
}

/// The bytes of a worker's stack, as many as the main thread's: brackets are read by recursion.
let workerStack = 8 << 20

/// Indices handed out to the jobs, and products that wait for their turn.
private final class ProductQueue<Product: Sendable>: Sendable {
  private struct State {
    var begun = 0
    var waiting: [Int: Result<Product, any Error>] = [:]
    /// Whether the next product to come is to be told of.
    var isAwaited = false
  }

  private let state = Mutex(State())
  private let count: Int
  private let jobs: Int
  /// How many more may be begun.
  private let room = DispatchSemaphore(value: 0)
  /// One signal each time that a product has been awaited and has come.
  private let ready = DispatchSemaphore(value: 0)

  init(of count: Int, jobs: Int) {
    self.count = count
    self.jobs = jobs
    for _ in 0..<jobs * 4 { room.signal() }
  }

  /// The next index to work at, once there is room for it; nothing where all are begun.
  func next() -> Int? {
    room.wait()
    return begin()
  }

  /// The next index to work at; nothing where there is no room for it now, or where all are begun.
  func nextAtOnce() -> Int? {
    room.wait(timeout: .now()) == .success ? begin() : nil
  }

  private func begin() -> Int? {
    state.withLock { state in
      guard state.begun < count else { return nil }
      defer { state.begun += 1 }
      return state.begun
    }
  }

  func put(_ product: Result<Product, any Error>, at index: Int) {
    let isAwaited = state.withLock { state in
      state.waiting[index] = product
      defer { state.isAwaited = false }
      return state.isAwaited
    }
    if isAwaited { ready.signal() }
  }

  /// The product of an index, if it is there.
  func take(_ index: Int) -> Result<Product, any Error>? {
    state.withLock { $0.waiting.removeValue(forKey: index) }
  }

  /// Waits until some product has come, unless that of an index is there.
  func wait(for index: Int) {
    let waits = state.withLock { state in
      state.isAwaited = state.waiting[index] == nil
      return state.isAwaited
    }
    if waits { ready.wait() }
  }

  func makeRoom() { room.signal() }

  /// Lets the workers go home, whatever is left.
  func close() {
    state.withLock { $0.begun = count }
    for _ in 0..<jobs { room.signal() }
  }
}
