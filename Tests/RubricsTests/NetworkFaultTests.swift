import Testing

@testable import Rubrics

@Suite("Faults in networks")
struct NetworkFaultTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let given: String
    let network: String
    let message: String
    var testDescription: String { message }

    init(
      given: String = "X: [1, 0], Y: [0, 1], W1: [[3, 6], [4, 5]], b1: [1, 2], eta: 1",
      _ network: String, _ message: String
    ) {
      self.given = given
      self.network = network
      self.message = message
    }
  }

  @Test(
    "Every fault is located and says what to do",
    arguments: [
      Fault(
        "{}",
        "3:10: the network has no loss; add 'loss:' with one of cross_entropy, binary_cross_entropy, squared_error, half_squared_error, mean_squared_error"
      ),
      Fault(
        "{layers: [softmax]}",
        "3:10: the network has no loss; add 'loss:' with one of cross_entropy, binary_cross_entropy, squared_error, half_squared_error, mean_squared_error"
      ),
      Fault(
        "{loss: cross_entropy}",
        "3:10: the network has no layers; add 'layers:' with an activation for each"),
      Fault(
        "{loss: cross_entropy, layers: 2}",
        "3:40: found '2', expected a list such as [sigmoid, softmax]"),
      Fault(
        "{loss: cross_entropy, layers: [sofmax]}",
        "3:41: found 'sofmax', expected one of \(RubricReading.activations.joined(separator: ", ")) for 'activation'; did you mean 'softmax'?"
      ),
      Fault(
        "{loss: cross_entropy, layers: [softmax], lose: 1}",
        "3:51: 'network:' has no key 'lose'; did you mean 'loss'?"),
      Fault(
        "{loss: cross_entropy, layers: [softmax, softmax]}",
        "3:41: 'softmax' is for the last layer, this one is hidden"),
      Fault(
        "{loss: cross_entropy, layers: [relu, softmax]}",
        "3:47: the weights of layer 2 are not given; add 'W2' to 'given:', or name them with 'weights:'"
      ),
      Fault(
        given: "X: 1, Y: 1, W1: 2", "{loss: squared_error, layers: [sigmoid]}",
        "3:41: the bias of layer 1 is not given; add 'W1_0' to 'given:', name it with 'bias:', or write 'bias: none'"
      ),
      Fault(
        given: "X: [1, 0, 1], Y: [0, 1], W1: [[3, 6], [4, 5]], b1: [1, 2]",
        "{loss: cross_entropy, layers: [softmax]}",
        "3:41: 'W1' is 2×2, but 'X' has 3 features; with 'form: W'x + b' it needs 3 rows"),
      Fault(
        given: "X: [1, 0], Y: [0, 1, 1], W1: [[3, 6], [4, 5], [1, 1]], b1: [1, 2, 3]",
        "{loss: cross_entropy, layers: [softmax]}",
        "3:41: 'W1' is 3×2, but 'X' has 2 features; with 'form: W'x + b' it needs 2 rows; is it meant the other way round? See 'form:'"
      ),
      Fault(
        given: "X: [1, 0], Y: [0, 1], W1: [[3, 6], [4, 5]], b1: [1, 2, 3]",
        "{loss: cross_entropy, layers: [softmax]}",
        "3:41: 'b1' is 3×1, but the layer has 2 outputs; expected 2×1"),
      Fault(
        given: "X: [1, 0], Y: [[0, 1]], W1: [[3, 6], [4, 5]], b1: [1, 2]",
        "{loss: cross_entropy, layers: [softmax]}",
        "3:10: 'Y' is 1×2, but the network's output is 2×1; samples are columns"),
      Fault(
        "{loss: cross_entropy, layers: [softmax], form: Wx}",
        "3:57: found 'Wx', expected one of \"W'x + b\", \"Wx + b\", \"xW + b\", \"xW' + b\" for 'form'"
      ),
      Fault(
        "{loss: cross_entropy, layers: [softmax], update: momentum}",
        "3:59: there is no 'beta'; add it to 'given:', or say 'momentum: …' here"),
      Fault(
        "{loss: cross_entropy, layers: [softmax], update: {rule: sgd, momentum: 0.9}}",
        "3:71: the update by gradient_descent has no key 'momentum'; known are rule, rate, weight_decay, iterations"
      ),
      Fault(
        "{loss: cross_entropy, layers: [softmax], update: {rule: sgd, iterations: 99}}",
        "3:83: found '99', expected a whole number from 1 to 20 for 'iterations'"),
      Fault(
        "{loss: cross_entropy, layers: [softmax], update: {rule: sgd, rate: X}}",
        "3:77: 'X' is 2×1, expected a number for 'rate'"),
      Fault(
        "{loss: cross_entropy, layers: [softmax], l2: lambda}",
        "3:55: found 'lambda', expected the name of something given for 'l2'"),
      Fault(
        "{loss: cross_entropy, layers: [{activation: softmax, output: H}], omit: [dZ1]}",
        "3:83: the network has no step 'dZ1'; it has Z1, H, L, dH, db1, dW1"),
      Fault(
        "{loss: cross_entropy, layers: [softmax], omit: [Z1]}",
        "3:41: in the network's formula 'softmax(Z1)': 'Z1' is neither given nor an earlier step; add it to 'given:', or a step before this one"
      ),
      Fault(
        "{loss: cross_entropy, layers: [softmax]}\nsteps: [{step: Zl, points: 2}]",
        "4:16: the network has no step 'Zl', and there is no formula for one; did you mean 'Z1'?"),
      Fault(
        "{loss: cross_entropy, layers: [{activation: softmax, output: b1}]}",
        "3:41: 'b1' is defined twice; rename one of them"),
    ])
  func locates(_ fault: Fault) throws {
    let text = "gradus: 1\ngiven: {\(fault.given)}\nnetwork: \(fault.network)"
    let error = #expect(throws: RubricFaults.self) {
      try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
    }
    let found = (error?.faults ?? []).map { "\($0.line):\($0.column): \($0.message)" }
    #expect(found.contains(fault.message), "\(found)")
  }
}
