internal import Formulas
internal import Synchronization

/// What one thread works with: the buffer of boxes, and the plans made so far.
///
/// A class cuts its formulas in few ways, so that hardly any sheet needs a plan of its own.
///
/// Unchecked, because nobody but `Workbenches` hands them out, each to one thread at a time.
final class Workbench: @unchecked Sendable {
  private struct Cut: Hashable {
    let root: NodeID
    let held: StepSet

    /// Tells cuts apart, mostly.
    var number: UInt64 { held.hash(with: root.index) }

    func hash(into hasher: inout Hasher) { hasher.combine(number) }
  }

  /// All plans are given up when they have more nodes; deep networks have long formulas and many ways to cut them.
  private static let nodeLimit = 1 << 17

  /// Where plans are carried out.
  let evaluation = BoxEvaluation()
  private var plans: [Cut: RoutePlan] = [:]
  /// Plans that were asked for lately, each at a place that its cut tells: to look into the dictionary takes longer than to evaluate
  /// a short plan.
  private var recent: [RecentPlan?] = Array(repeating: nil, count: 256)
  private var nodeCount = 0

  /// The plan of a formula with some steps held.
  ///
  /// - Parameter make: makes the plan where there is none yet.
  func plan(of root: NodeID, holding held: StepSet, make: () -> RoutePlan) -> RoutePlan {
    let cut = Cut(root: root, held: held)
    let place = Int(truncatingIfNeeded: (cut.number &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if let last = recent[place], last.root == root.index, last.held == held { return last.plan }
    let plan = findPlan(cut, make)
    recent[place] = RecentPlan(root: root.index, held: held, plan: plan)
    return plan
  }

  private func findPlan(_ cut: Cut, _ make: () -> RoutePlan) -> RoutePlan {
    if let plan = plans[cut] { return plan }
    let plan = make()
    if nodeCount > Self.nodeLimit {
      plans.removeAll()
      nodeCount = 0
    }
    plans[cut] = plan
    nodeCount += plan.leaves.count + plan.boxes.nodes.count
    return plan
  }
}

/// A plan that was asked for lately.
///
/// A class, because a look at it copies nothing.
private final class RecentPlan {
  let root: Int32
  let held: StepSet
  let plan: RoutePlan

  init(root: Int32, held: StepSet, plan: RoutePlan) {
    (self.root, self.held, self.plan) = (root, held, plan)
  }
}

/// The workbenches of a rubric: as many as threads have worked at a time.
final class Workbenches: Sendable {
  private let free = Mutex<[Workbench]>([])

  /// Works at a workbench that nobody else uses meanwhile.
  func use<Result>(_ work: (Workbench) -> Result) -> Result {
    let bench = free.withLock { $0.popLast() } ?? Workbench()
    let result = work(bench)
    free.withLock { $0.append(bench) }
    return result
  }
}
