import AnswerSheets
import Formulas
import Rubrics
import Testing

@testable import Marking

/// The memory of one thread, and the most that a submission may cost.
@Suite("Memories of threads")
struct EvaluationContextTests {
  private static func model() throws -> ReferenceModel {
    ReferenceModel(
      try RubricReader.read(
        Array(
          """
          gradus: 1
          given: {a: 2, b: 3}
          steps: [{step: x, formula: "a * b"}, {step: y, formula: "x + b"}]
          """.utf8), fileName: "r.yaml"))
  }

  @Test("A formula is cut once for each set of steps held")
  func plans() throws {
    let model = try Self.model()
    let root = model.lawfulFormulas[1][0]
    let context = EvaluationContext()
    var made = 0
    for held in [[], [0], [], [0], [1]] {
      let held = StepSet(held, of: 2)
      let plan = context.plan(of: root, holding: held) {
        made += 1
        return model.makePlan(of: root, holding: held)
      }
      #expect(plan.steps == (held.contains(0) ? [0] : held.contains(1) ? [1] : []))
    }
    #expect(made == 3)
  }

  @Test("Of more formulas than are at hand each has a plan of its own")
  func manyPlans() throws {
    let steps = (0..<300).map { "{step: s\($0), formula: \"a + \($0)\"}" }
    let model = ReferenceModel(
      try RubricReader.read(
        Array(
          "gradus: 1\ngiven: {a: 2}\nsteps: [\(steps.joined(separator: ", "))]\n".utf8),
        fileName: "r.yaml"))
    let context = EvaluationContext()
    let held = StepSet([], of: 300)
    for root in model.lawfulFormulas.map({ $0[0] }) {
      let plan = context.plan(of: root, holding: held) { model.makePlan(of: root, holding: held) }
      #expect(plan.root == root)
    }
  }

  @Test("Work is counted while a submission is marked, but for what is kept for all")
  func work() throws {
    let contexts = try Self.model().contexts
    contexts.use(WorkBudget(limit: 10)) { context in
      #expect(context.spend(4) && context.spent == 4)
      #expect(context.withoutCounting { context.withoutCounting { context.spend(100) } })
      #expect(context.spent == 4)
      #expect(context.spend(4) && !context.spend(4) && context.isExhausted)
      // What a submission that has no more asks for is worked out for nobody.
      #expect(!context.withoutCounting { context.spend(1) })
    }
    let context = EvaluationContext()
    #expect(context.spend(1 << 40) && context.spent == 0 && !context.isExhausted)
  }

  @Test("A thread takes up the memory of one before it, where any is kept")
  func reuse() throws {
    let kept = EvaluationContexts(.shared)
    let first = kept.use { $0 }
    #expect(kept.use { $0 === first })
    // Two at a time have one each.
    kept.use { one in kept.use { other in #expect(one !== other) } }
    #expect(first.budget == nil && first.workings == nil)
    let none = EvaluationContexts(.none)
    let last = none.use { $0 }
    #expect(none.use { $0 !== last })
  }
}
