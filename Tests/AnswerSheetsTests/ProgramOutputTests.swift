import AnswerSheets
import Testing

@Suite("What programs print and take")
struct ProgramOutputTests {
  static let printed = [
    ReadingCase(
      "NumPy wraps a long row",
      "dW1 = [[ 0.058 0.25 -0.016\n  -0.158 0.055 0.38]\n [1 2 3\n 4 5 6]]\nL = 1",
      ["dW1 = [0.058 0.25 -0.016 -0.158 0.055 0.38; 1 2 3 4 5 6]", "L = 1"]),
    ReadingCase(
      "NumPy wraps a long vector", "H = [1 2 3\n 4 5]\nL = 1", ["H = [1 2 3 4 5]", "L = 1"]),
    ReadingCase("MATLAB rows on lines", "W1 = [1 2\n 3 4]", ["W1 = [1 2; 3 4]"]),
    ReadingCase(
      "A tensor with its function",
      "W1 = tensor([[0.1, 0.2],\n        [0.3, 0.4]], grad_fn=<AddBackward0>)\nL = 1",
      ["W1 = [0.1 0.2; 0.3 0.4]", "L = 1"]),
    ReadingCase(
      "A tensor with its function on a line of its own",
      "W1 = tensor([[0.1, 0.2],\n        [0.3, 0.4]],\n       grad_fn=<AddBackward0>)\nL = 1",
      ["W1 = [0.1 0.2; 0.3 0.4]", "L = 1"]),
    ReadingCase(
      "A tensor with its type", "H = tensor([0.1, 0.2], dtype=torch.float64)",
      ["H = [0.1; 0.2]"]),
    ReadingCase(
      "A tensor of one", "L = tensor(0.9853, grad_fn=<NllLossBackward0>)", ["L = 0.9853"]),
    ReadingCase(
      "A tensor on a device", "H = tensor([0.1, 0.2], device='cuda:0', requires_grad=True)",
      ["H = [0.1; 0.2]"]),
    ReadingCase("An array with its type", "H = array([[0.1]], dtype=float32)", ["H = 0.1"]),
  ]

  static let typed = [
    ReadingCase("np.array", "Z1 = np.array([4, 0])", ["Z1 = [4; 0]"]),
    ReadingCase("A quoted matrix", "W1 = numpy.matrix(\"1 2; 3 4\")", ["W1 = [1 2; 3 4]"]),
    ReadingCase("A quoted matrix, singly", "W1 = np.matrix('1 2; 3 4')", ["W1 = [1 2; 3 4]"]),
    ReadingCase(
      "torch.tensor", "H = torch.tensor([0.1, 0.2], requires_grad=True)", ["H = [0.1; 0.2]"]),
    ReadingCase("R's vector", "Z1 <- c(4, 0)", ["Z1 = [4; 0]"]),
    ReadingCase("R by columns", "W1 <- matrix(c(1, 3, 2, 4), nrow = 2)", ["W1 = [1 2; 3 4]"]),
    ReadingCase(
      "R by rows", "W1 <- matrix(c(1, 2, 3, 4), ncol=2, byrow=TRUE)", ["W1 = [1 2; 3 4]"]),
    ReadingCase("R with bare sizes", "Z1 <- matrix(c(4, 0), 1, 2)", ["Z1 = [4 0]"]),
    ReadingCase("Mathematica's list", "Z1 = {4, 0}", ["Z1 = [4; 0]"]),
    ReadingCase("Mathematica's rows", "W1 = {{1, 2},\n {3, 4}}", ["W1 = [1 2; 3 4]"]),
  ]

  @Test("Arrays are read with all that is printed around them", arguments: printed + typed)
  func arrays(_ test: ReadingCase) throws {
    #expect(try read(test.input, as: "s.txt").rendered == test.expected)
  }
}
