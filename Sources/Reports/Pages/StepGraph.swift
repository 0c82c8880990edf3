package import Rubrics

/// The graph of the steps that steps use, laid out to be drawn; made once a run.
package struct StepGraph: Sendable {
  /// The box of a step in the drawing.
  struct Box: Sendable {
    var x: Double
    var y: Double
    var width: Double
  }

  /// A line from the lower edge of one step to the upper edge of another, past the steps between
  /// them.
  struct Edge: Sendable {
    var from: Int
    var to: Int
    var points: [(x: Double, y: Double)]
  }

  static let boxHeight = 30.0
  private static let layerHeight = 62.0
  private static let gap = 16.0
  private static let margin = 8.0

  let names: [String]
  private(set) var boxes: [Box] = []
  private(set) var edges: [Edge] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// The graph of a rubric's steps.
  package init(_ rubric: Rubric) {
    self.init(names: rubric.steps.map(\.name), parents: rubric.stepParents)
  }

  /// - Parameter parents: for each step the earlier steps that it uses.
  init(names: [String], parents: [[Int]]) {
    self.names = names
    let parents = Self.reduced(parents)
    var layering = StepLayers(parents: parents)
    layering.untangle()
    layOut(layering)
    connect(layering, parents)
  }

  /// The parents without those that are also reached by way of another: the drawing says the same
  /// with fewer lines.
  private static func reduced(_ parents: [[Int]]) -> [[Int]] {
    var ancestors: [Set<Int>] = []
    for own in parents {
      ancestors.append(own.reduce(into: Set(own)) { $0.formUnion(ancestors[$1]) })
    }
    return parents.map { own in
      own.filter { parent in !own.contains { ancestors[$0].contains(parent) } }
    }
  }

  private mutating func layOut(_ layering: StepLayers) {
    boxes = Array(repeating: Box(x: 0, y: 0, width: 0), count: layering.vertices.count)
    let widths = layering.vertices.map { vertex in
      vertex.step.map { Double(min(names[$0].count, 24)) * 8.5 + 42 } ?? 10
    }
    let spans = layering.layers.map { layer in
      layer.reduce(0) { $0 + widths[$1] } + Self.gap * Double(max(layer.count - 1, 0))
    }
    let widest = spans.max() ?? 0
    for (depth, layer) in layering.layers.enumerated() {
      var x = Self.margin + (widest - spans[depth]) / 2
      for vertex in layer {
        boxes[vertex] = Box(
          x: x, y: Self.margin + Double(depth) * Self.layerHeight, width: widths[vertex])
        x += widths[vertex] + Self.gap
      }
    }
    width = widest + 2 * Self.margin
    height = Double(layering.layers.count - 1) * Self.layerHeight + Self.boxHeight + 2 * Self.margin
  }

  private mutating func connect(_ layering: StepLayers, _ parents: [[Int]]) {
    for (step, own) in parents.enumerated() {
      for parent in own {
        let between = layering.dummyVertices[StepLayers.Connection(from: parent, to: step)] ?? []
        var points = [(middle(parent), boxes[parent].y + Self.boxHeight)]
        for vertex in between {
          points.append((middle(vertex), boxes[vertex].y))
          points.append((middle(vertex), boxes[vertex].y + Self.boxHeight))
        }
        points.append((middle(step), boxes[step].y))
        edges.append(Edge(from: parent, to: step, points: points))
      }
    }
  }

  private func middle(_ vertex: Int) -> Double { boxes[vertex].x + boxes[vertex].width / 2 }
}

/// Steps in layers, each below all that it uses, with a vertex in every layer that a line passes.
struct StepLayers {
  /// A step, or a point where a line passes between steps.
  struct Vertex {
    var step: Int?
    var above: [Int] = []
    var below: [Int] = []
  }

  /// A step and one that it uses.
  struct Connection: Hashable {
    var from: Int
    var to: Int
  }

  /// The steps first, in their order.
  private(set) var vertices: [Vertex]
  private(set) var layers: [[Int]] = []
  /// The vertices that a line passes, from top to bottom.
  private(set) var dummyVertices: [Connection: [Int]] = [:]

  init(parents: [[Int]]) {
    vertices = parents.indices.map { Vertex(step: $0) }
    var depths: [Int] = []
    for own in parents { depths.append(1 + (own.map { depths[$0] }.max() ?? -1)) }
    layers = Array(repeating: [], count: (depths.max() ?? 0) + 1)
    for (step, depth) in depths.enumerated() { layers[depth].append(step) }
    for (step, own) in parents.enumerated() {
      for parent in own { join(parent, step, depths) }
    }
  }

  private mutating func join(_ parent: Int, _ step: Int, _ depths: [Int]) {
    var last = parent
    var dummies: [Int] = []
    for depth in depths[parent] + 1..<max(depths[step], depths[parent] + 1) {
      let vertex = vertices.count
      vertices.append(Vertex(step: nil))
      layers[depth].append(vertex)
      dummies.append(vertex)
      link(last, vertex)
      last = vertex
    }
    link(last, step)
    dummyVertices[Connection(from: parent, to: step)] = dummies
  }

  private mutating func link(_ upper: Int, _ lower: Int) {
    vertices[upper].below.append(lower)
    vertices[lower].above.append(upper)
  }

  /// Orders every layer by the middle of what its vertices hang on, down and up a few times
  /// (Sugiyama 1981).
  mutating func untangle() {
    for round in 0..<8 {
      let depths = round % 2 == 0 ? Array(layers.indices) : layers.indices.reversed()
      for depth in depths { order(depth, by: round % 2 == 0 ? \.above : \.below) }
    }
  }

  private mutating func order(_ depth: Int, by side: KeyPath<Vertex, [Int]>) {
    var heights: [Int: Double] = [:]
    for layer in layers {
      for (index, vertex) in layer.enumerated() {
        heights[vertex] = (Double(index) + 0.5) / Double(layer.count)
      }
    }
    let keyed = layers[depth].enumerated().map { index, vertex in
      let neighbours = vertices[vertex][keyPath: side].compactMap { heights[$0] }
      let own = heights[vertex] ?? 0
      let middle =
        neighbours.isEmpty ? own : neighbours.reduce(0, +) / Double(neighbours.count)
      return (vertex: vertex, middle: middle, index: index)
    }
    layers[depth] = keyed.sorted { ($0.middle, $0.index) < ($1.middle, $1.index) }.map(\.vertex)
  }
}
