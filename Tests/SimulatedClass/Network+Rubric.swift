internal import Algebra
package import Rubrics

extension Network {
  /// The network of a rubric that gives X, Y, W1, W1_0, W2, W2_0 and eta, with sigmoid units.
  ///
  /// - Returns: nil where it does not give all of these.
  package init?(_ rubric: Rubric) {
    func given(_ name: String) -> Table? {
      rubric.givens.first { $0.name == name }?.value.map(\.value)
    }
    guard let x = given("X"), let y = given("Y"), let w1 = given("W1"), let b1 = given("W1_0"),
      let w2 = given("W2"), let b2 = given("W2_0"), let rate = given("eta")?.elements.first
    else { return nil }
    self.init(
      x: x, y: y, w1: w1, b1: b1, w2: w2, b2: b2, rate: rate, activation: .sigmoid)
  }
}
