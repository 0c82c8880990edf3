internal import AnswerSheets
internal import Formulas
internal import Synchronization

/// The memory of one thread: the buffer of boxes, and the plans made so far.
///
/// A class cuts its formulas in few ways, so that hardly any sheet needs a plan of its own. With a
/// new one for each sheet plain answers take 13 % longer, a simulated class 41 %.
///
/// Unchecked, because nobody but `EvaluationContexts` hands them out, each to one thread at a time.
final class EvaluationContext: @unchecked Sendable {
  private struct Cut: Hashable {
    let root: NodeID
    let held: StepSet

    func hash(into hasher: inout Hasher) { hasher.combine(held.hash(with: root.index)) }
  }

  /// Plans are given up when they have more nodes; deep networks can be cut in many ways.
  private static let nodeLimit = 1 << 17

  /// The evaluator that carries out the plans.
  let evaluator = TapeEvaluator()
  /// The operations that the submission at hand may still cost; nil while nothing is counted.
  fileprivate(set) var budget: WorkBudget?
  /// The operations that all workings of the submission may still cost.
  fileprivate(set) var workings: WorkBudget?
  /// Whether what is worked out is kept for all sheets, so that no one submission pays for it.
  private var isShared = false
  private var plans: [Cut: FormulaPlan] = [:]
  private var nodeCount = 0

  /// The work counted so far, and whether more was asked for than there was.
  var spent: Int { budget?.spent ?? 0 }
  var isExhausted: Bool { budget?.isExhausted ?? false }

  /// Counts some values as work, known or not; false where the submission has no more.
  @discardableResult
  func spend(_ values: Int) -> Bool {
    isShared ? !isExhausted : budget?.spend(values) ?? true
  }

  /// Works out what is kept for every further sheet, which no one submission pays for.
  func withoutCounting<Result>(_ work: () -> Result) -> Result {
    let outer = isShared
    isShared = true
    defer { isShared = outer }
    return work()
  }

  /// The plan of a formula with some steps held.
  ///
  /// - Parameter make: makes the plan where there is none yet.
  func plan(of root: NodeID, holding held: StepSet, make: () -> FormulaPlan) -> FormulaPlan {
    let cut = Cut(root: root, held: held)
    if let plan = plans[cut] { return plan }
    let plan = make()
    if nodeCount > Self.nodeLimit {
      plans.removeAll()
      nodeCount = 0
    }
    plans[cut] = plan
    nodeCount += plan.leaves.count + plan.tape.nodes.count
    return plan
  }
}

/// The contexts of a rubric: as many as threads have worked at a time.
final class EvaluationContexts: Sendable {
  private let free = Mutex<[EvaluationContext]>([])
  private let caches: Caches

  init(_ caches: Caches) { self.caches = caches }

  /// Works in a context that nobody else uses meanwhile.
  func use<Result>(
    _ budget: WorkBudget = WorkBudget(), workings: WorkBudget = WorkBudget(),
    _ work: (EvaluationContext) -> Result
  ) -> Result {
    let context = free.withLock { $0.popLast() } ?? EvaluationContext()
    context.budget = budget
    context.workings = workings
    let result = work(context)
    (context.budget, context.workings) = (nil, nil)
    if caches == .shared { free.withLock { $0.append(context) } }
    return result
  }
}
