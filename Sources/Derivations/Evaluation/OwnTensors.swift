/// The values and derivatives that a student stated in place of the right ones.
package struct OwnTensors: Sendable {
  package var values: [Int: Tensor] = [:]
  /// The axes of what they are by first.
  package var jacobians: [Problem.Pair: Tensor] = [:]

  package init() {}
}
