import Testing

@testable import Reports

@Suite("The graph of the steps")
struct StepGraphTests {
  @Test("Every step stands below those it uses, no two boxes meet, every use is drawn or implied")
  func layout() {
    for seed in 1...60 {
      var state = UInt64(seed)
      func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
      }
      let count = 1 + next(20)
      let parents = (0..<count).map { step in
        step == 0 ? [] : Array(Set((0..<next(4)).map { _ in next(step) })).sorted()
      }
      let graph = StepGraph(names: (0..<count).map { "S\($0)" }, parents: parents)
      let boxes = graph.boxes.prefix(count)
      for (step, own) in parents.enumerated() {
        for parent in own {
          #expect(boxes[parent].y + StepGraph.boxHeight < boxes[step].y, "seed \(seed)")
          #expect(Self.reaches(parent, step, graph.edges), "seed \(seed)")
        }
      }
      for a in 0..<count {
        #expect(boxes[a].x >= 0 && boxes[a].x + boxes[a].width <= graph.width, "seed \(seed)")
        #expect(boxes[a].y + StepGraph.boxHeight <= graph.height, "seed \(seed)")
        for b in 0..<a where boxes[a].y == boxes[b].y {
          let apart =
            boxes[a].x >= boxes[b].x + boxes[b].width || boxes[b].x >= boxes[a].x + boxes[a].width
          #expect(apart, "seed \(seed)")
        }
      }
    }
  }

  @Test("The steps of a layer stand in the order of what they use, so that no lines cross")
  func untangled() {
    // c uses b and d uses a.
    let crossed = StepGraph(names: ["a", "b", "c", "d"], parents: [[], [], [1], [0]])
    #expect(crossed.boxes[2].x > crossed.boxes[3].x)
    let plain = StepGraph(names: ["a", "b", "c", "d"], parents: [[], [], [0], [1]])
    #expect(plain.boxes[2].x < plain.boxes[3].x)
  }

  @Test("A line goes through every layer between its steps, and none is drawn that others imply")
  func lines() throws {
    // d uses c, which uses b, which uses a; it uses a and x, too.
    let graph = StepGraph(
      names: ["a", "x", "b", "c", "d"], parents: [[], [], [0], [2], [0, 1, 3]])
    #expect(graph.edges.map { "\($0.from)-\($0.to)" } == ["0-2", "2-3", "1-4", "3-4"])
    #expect(graph.edges.map(\.points.count) == [2, 2, 6, 2])
    let line = try #require(graph.edges.first { $0.from == 1 && $0.to == 4 })
    let (b, c) = (graph.boxes[2], graph.boxes[3])
    #expect(
      line.points.map(\.y) == [
        graph.boxes[1].y + StepGraph.boxHeight, b.y, b.y + StepGraph.boxHeight, c.y,
        c.y + StepGraph.boxHeight, graph.boxes[4].y,
      ])
    for (box, point) in [(b, 1), (b, 2), (c, 3), (c, 4)] {
      #expect(!(box.x...box.x + box.width).contains(line.points[point].x))
    }
  }

  private static func reaches(_ from: Int, _ to: Int, _ edges: [StepGraph.Edge]) -> Bool {
    var reached: Set = [from]
    // Edges lead to later steps only, so one pass in their order is enough.
    for edge in edges.sorted(by: { $0.to < $1.to }) where reached.contains(edge.from) {
      reached.insert(edge.to)
    }
    return reached.contains(to)
  }
}
