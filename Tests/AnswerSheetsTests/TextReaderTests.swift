import AnswerSheets
import Testing

@Suite("Plain text")
struct TextReaderTests {
  static let matrices = [
    ReadingCase(
      "A derivative as a formula editor types it in a line", "(∂L)/(∂W1) = [1; -2]",
      ["dW1 = [1; -2]"]),
    ReadingCase("MATLAB column", "Z1 = [4; 0]", ["Z1 = [4; 0]"]),
    ReadingCase("MATLAB matrix", "W1 = [1 2; 3 4]", ["W1 = [1 2; 3 4]"]),
    ReadingCase("MATLAB with commas", "W1 = [1, 2; 3, 4];", ["W1 = [1 2; 3 4]"]),
    ReadingCase("MATLAB rows on lines", "W1 = [1 2\n 3 4]", ["W1 = [1 2; 3 4]"]),
    ReadingCase("MATLAB signs", "W1 = [1 -2; -3 +4]", ["W1 = [1 -2; -3 4]"]),
    ReadingCase("MATLAB row", "Z1 = [4 0]", ["Z1 = [4 0]"]),
    ReadingCase(
      "MATLAB listing", "Z1 =\n\n     4\n     0\n\nL =\n\n    0.9850\n",
      ["Z1 = [4; 0]", "L = 0.9850"]),
    ReadingCase("Flat list", "Z1 = [4, 0]", ["Z1 = [4; 0]"]),
    ReadingCase(
      "Flat list, transposed", "Z1 = [4, 0]^T\nH = [4 0]'\nY = [4; 0]'",
      ["Z1 = [4; 0]", "H = [4; 0]", "Y = [4 0]"]),
    ReadingCase("Nested lists", "W1 = [[1, 2], [3, 4]]", ["W1 = [1 2; 3 4]"]),
    ReadingCase("Nested column", "Z1 = [[4], [0]]", ["Z1 = [4; 0]"]),
    ReadingCase("Nested row", "Z1 = [[4, 0]]", ["Z1 = [4 0]"]),
    ReadingCase(
      "Nested lists over lines", "W1 = [[1, 2],\n      [3, 4]]\nL = 1",
      ["W1 = [1 2; 3 4]", "L = 1"]),
    ReadingCase("A tuple", "Z1 = (4, 0)", ["Z1 = [4; 0]"]),
    ReadingCase("A tuple, transposed", "Z1 = (4, 0)^T", ["Z1 = [4; 0]"]),
    ReadingCase("A bare list", "Z1: 4, 0", ["Z1 = [4; 0]"]),
    ReadingCase("np.array", "W1 = np.array([[1, 2], [3, 4]])", ["W1 = [1 2; 3 4]"]),
    ReadingCase(
      "array with a type", "W1 = array([[1., 2.],\n       [3., 4.]], dtype=float32)",
      ["W1 = [1 2; 3 4]"]),
    ReadingCase("torch", "Z1 = torch.tensor([[4.0], [0.0]])", ["Z1 = [4.0; 0.0]"]),
    ReadingCase("NumPy prints", "W1 = \n[[ 3.0    6.0]\n [ 4  5.]]\n", ["W1 = [3.0 6.0; 4 5]"]),
    ReadingCase("NumPy prints beside the name", "W1 = [[3. 6.]\n [4. 5.]]", ["W1 = [3 6; 4 5]"]),
    ReadingCase("NumPy prints behind a colon", "W1:\n[[3. 6.]\n [4. 5.]]", ["W1 = [3 6; 4 5]"]),
    ReadingCase("NumPy prints a vector", "H = [0.982 0.5  ]", ["H = [0.982 0.5]"]),
    ReadingCase(
      "Expressions as entries", "H = [exp(4)/(1+exp(4)); 1/2]",
      ["H = {(exp(4)/(1+exp(4))); (1/2)}"]),
    ReadingCase("Sums as entries", "Z1 = [3+1; 6 - 6]", ["Z1 = {(3+1); (6-6)}"]),
  ]

  static let numbers = [
    ReadingCase("Digits are kept", "L = .9850", ["L = 0.9850"]),
    ReadingCase("A trailing point", "L = 5.", ["L = 5"]),
    ReadingCase("A sentence ends", "L = .985.", ["L = 0.985"]),
    ReadingCase("A leading minus", "L = -.5", ["L = -0.5"]),
    ReadingCase("A power of ten", "L = 1e-3\nH = 2.5E-3", ["L = 0.001", "H = 0.0025"]),
    ReadingCase(
      "Times a power of ten", "L = 2.5 × 10^{-2}\nH = 2.5*10^-2\nZ1 = 3 x 10^-1",
      ["L = 0.025", "H = 0.025", "Z1 = 0.3"]),
    ReadingCase("A true minus sign", "L = −.5\nZ1 = [−1; 2]", ["L = -0.5", "Z1 = [-1; 2]"]),
    ReadingCase("A fraction", "L = 1/3\nZ1 = [-1/3; 2/3]", ["L = 1/3", "Z1 = [-1/3; 2/3]"]),
    ReadingCase(
      "A fraction of one sign", "L = 2 * ½\nZ1 = [-¼; 4½]", ["L = (2*1/2)", "Z1 = [-1/4; 9/2]"]),
    ReadingCase(
      "About", "L ≈ .985\nH ~ .5\nZ1 ~= 4\nZ2 := 3", ["L = 0.985", "H = 0.5", "Z1 = 4", "Z2 = 3"]),
    ReadingCase("Not a number", "L = nan", ["L = !found `nan`, expected a number or a matrix"]),
    ReadingCase(
      "Not a number in a matrix", "Z1 = [4; NaN]",
      ["Z1 = !found `NaN`, expected a number or a matrix"]),
    ReadingCase("Infinite", "L = -inf", ["L = !found `inf`, expected a number or a matrix"]),
    ReadingCase(
      "Too large", "L = 1e999",
      ["L = !found 1e999, which is too large for a number; expected a finite number"]),
    ReadingCase(
      "Ragged", "W1 = [1 2; 3]",
      ["W1 = !found rows of 2 and 1 entries, expected rows of equal length"]),
    ReadingCase(
      "Ragged lists", "W1 = [[1, 2], [3]]",
      ["W1 = !found rows of 2 and 1 entries, expected rows of equal length"]),
    ReadingCase(
      "An empty matrix", "W1 = []",
      ["W1 = !found an empty matrix, expected numbers such as [1 2; 3 4]"]),
    ReadingCase(
      "A bracket never closed", "Z1 = [4; 0\nL = 1",
      [
        "Z1 = !found '[' without its ']', expected a number or a matrix such as [1 2; 3 4]",
        "L = 1",
      ]),
  ]

  static let chains = [
    ReadingCase(
      "A chain", "Z1 = W1' * X + W1_0 = [3; 6] + [1; -6] = [4; 0]",
      ["Z1 = ((W1'*X)+W1_0) = ({3; 6}+{1; -6}) = [4; 0]"]),
    ReadingCase(
      "A chain over lines", "Z1 = W1' * X + W1_0\n   = [3; 6] + [1; -6]\n   = [4; 0]",
      ["Z1 = ((W1'*X)+W1_0) = ({3; 6}+{1; -6}) = [4; 0]"]),
    ReadingCase(
      "Python's product", "Z1 = W1.T @ X + b1 = [4; 0]", ["Z1 = ((W1'*X)+W1_0) = [4; 0]"]),
    ReadingCase(
      "An update", "W1 = W1 - 0.5*dW1 = [3 6; 4 5] - 0.5*[0 0; 0 0] = [3 6; 4 5]",
      ["W1_new = (W1-(0.5*dW1)) = ({3, 6; 4, 5}-(0.5*{0, 0; 0, 0})) = [3 6; 4 5]"]),
    ReadingCase(
      "An update by an arrow", "W1 <- W1 - 0.5*dW1 = [3 6; 4 5]\nW2 ← W2 - 0.5*dW2 = [1 2]",
      ["W1_new = (W1-(0.5*dW1)) = [3 6; 4 5]", "W2_new = (W2-(0.5*dW2)) = [1 2]"]),
    ReadingCase("A prime at the left", "W1' = [3 6; 4 5]", ["W1_new = [3 6; 4 5]"]),
    ReadingCase(
      "Functions", "L = -log(0.373) = 0.985\nYhat = softmax(Z2) = [.6; .4]",
      ["L = -log(0.373) = 0.985", "Yhat = softmax(Z2) = [0.6; 0.4]"]),
    ReadingCase("Modules are dropped", "H = np.exp(Z1) = [1; 2]", ["H = exp(Z1) = [1; 2]"]),
    ReadingCase(
      "An index", "L = -Y[1]*log(Yhat[1]) = .985",
      ["L = -(Y[1]*log(Yhat[1])) = 0.985"]),
    ReadingCase("Entrywise signs", "H = a .* b ./ c .^ 2 = 3", ["H = ((a.*b)./(c.^2)) = 3"]),
    ReadingCase("Unicode signs", "dW1 = X·dZᵀ ⊙ H = 3", ["dW1 = ((X*dZ').*H) = 3"]),
    ReadingCase("A smaller value behind", "L_new = .1 < .985 good", ["L_new = 0.1"]),
    ReadingCase("An arrow behind", "L = .985 -> fine\nH = .5 → .6", ["L = 0.985", "H = 0.5"]),
    ReadingCase("Powers", "s = (3 - 1)^2 = 4", ["s = ((3-1)^2) = 4"]),
  ]

  static let prose = [
    ReadingCase(
      "Comments", "% Z1 = 1\n# Z2 = 2\n// H = 3\nL = .985 % = 4\nY = 5 // = 6\nX = 7 # = 8",
      ["L = 0.985", "Y = 5", "X = 7"]),
    ReadingCase("Prose before", "So the loss is L = .985", ["L = 0.985"]),
    ReadingCase(
      "Prose behind", "L = .985 which is large\nZ1 = [4; 0] as computed",
      ["L = 0.985", "Z1 = [4; 0]"]),
    ReadingCase("Prose in brackets behind", "L = .985 (cross entropy)", ["L = 0.985"]),
    ReadingCase(
      "Two on a line", "Z1 = [4; 0], H = [.982; .5]", ["Z1 = [4; 0]", "H = [0.982; 0.5]"]),
    ReadingCase(
      "Two with a semicolon", "Z1 = [4; 0]; H = [.982; .5];", ["Z1 = [4; 0]", "H = [0.982; 0.5]"]),
    ReadingCase(
      "Two with a word between", "Z1 = [4; 0] and H = [.982; .5]",
      ["Z1 = [4; 0]", "H = [0.982; 0.5]"]),
    ReadingCase(
      "List marks", "1. Z1 = 4\n2) H = 5\n- L = 6\n* X = 7\n(a) Y = 8\nb) W1 = 9\n• dH = 1",
      ["Z1 = 4", "H = 5", "L = 6", "X = 7", "Y = 8", "W1 = 9", "dH = 1"]),
    ReadingCase(
      "A label before", "Step 1: Z1 = [4; 0]\nHidden layer: H = .5", ["Z1 = [4; 0]", "H = 0.5"]),
    ReadingCase(
      "Words with a name",
      "new W1 = 1\nupdated b1 = 2\ngrad W2 = 3\ngradient of H = 4\nthe new loss = 5",
      ["W1_new = 1", "W1_0_new = 2", "dW2 = 3", "dH = 4", "L_new = 5"]),
    ReadingCase(
      "Derivatives", "dL/dW1 = 1\n∂L/∂b1 = 2\n∇H = 3\ndL/dY_hat = 4\ndL / dW2 = 5",
      ["dW1 = 1", "dW1_0 = 2", "dH = 3", "dYhat = 4", "dW2 = 5"]),
    ReadingCase(
      "Typed scripts",
      "W^1 = 1\nW_0^1 = 2\nW^(2) = 3\nW^{1}_{new} = 4\nŶ = 5\nW¹₀ = 6\nL(Y, Yhat) = 7",
      ["W1 = 1", "W1_0 = 2", "W2 = 3", "W1_new = 4", "Yhat = 5", "W1_0 = 6", "L = 7"]),
    ReadingCase(
      "Entries", "W2_new[1,2] = 3.3\nW^2_{11} = 2\nZ1[2] = 0\nW1_new(2,1) = 4",
      ["W2_new[1,2] = 3.3", "W2[1,1] = 2", "Z1[2,0] = 0", "W1_new[2,1] = 4"]),
    ReadingCase(
      "Entries by their digits", "W1_12 = 3\nZ1_2 = 4\nW1_1 = [1; 2]",
      ["W1[1,2] = 3", "Z1[2,0] = 4", "W1[:,1] = [1; 2]"]),
    ReadingCase(
      "Points behind", "Z1 = 4 (2 points)\nH = [1; 2] (see above)", ["Z1 = 4", "H = [1; 2]"]),
    ReadingCase("Words that are no names", "loss before lunch = 3\nout = 4", ["out = 4"]),
    ReadingCase("The loss after an update", "loss after update = 3", ["L_new = 3"]),
    ReadingCase(
      "Entries counted from 0", "W1[0,0] = 1\nW1[0][1] = 2\nZ1[0] = 3",
      ["W1[1,1] = 1", "W1[1,2] = 2", "Z1[1,0] = 3"]),
    ReadingCase("An equation that defines no name", "a + b = 3\n2*H = 4\nf(x) = 3", []),
    ReadingCase(
      "Sentences",
      "Let k = the number of classes.\nThis is not = anything!\n=====\n== Results ==\n",
      [
        "k = !found \"the number of classes\", expected a number or a matrix such as [1 2; 3 4]"
      ]),
    ReadingCase("A blank to fill in", "Z1 = \nH = ____\nL = ?\nY = [1; 0]", ["Y = [1; 0]"]),
    ReadingCase(
      "Programs",
      "import numpy as np\ndef f(x): return x\nfor i in range(3): pass\nprint(\"Z1 =\", Z1)\nZ1 = [4; 0]",
      ["Z1 = [4; 0]"]),
    ReadingCase("Windows line ends", "Z1 = [4; 0]\r\nL = 1\r\n", ["Z1 = [4; 0]", "L = 1"]),
    ReadingCase("A printed tuple of text", "('Z1', '=', 4)\nL = 1", ["L = 1"]),
  ]

  @Test("Matrices in every notation", arguments: matrices)
  func readsMatrices(_ test: ReadingCase) throws { try check(test) }

  @Test("Numbers and what is none", arguments: numbers)
  func readsNumbers(_ test: ReadingCase) throws { try check(test) }

  @Test("Chains of equalities", arguments: chains)
  func readsChains(_ test: ReadingCase) throws { try check(test) }

  @Test("Statements among prose", arguments: prose)
  func findsStatements(_ test: ReadingCase) throws { try check(test) }

  private func check(_ test: ReadingCase) throws {
    let statements = try read(test.input, as: "s.txt").writtenOut
    #expect(statements == test.expected)
  }

  @Test("Places are lines and columns")
  func indices() throws {
    let sheet = try read("% x\n  Z1 = W1 + X = [4; 0]\nso Ŷ = 5", as: "s.txt")
    #expect(
      sheet.statements.map(\.position) == [
        Position(line: 2, column: 3), Position(line: 3, column: 4),
      ])
    #expect(
      sheet.statements.flatMap(\.sides).map(\.position) == [
        Position(line: 2, column: 8), Position(line: 2, column: 17), Position(line: 3, column: 8),
      ])
    #expect(sheet.statements.map(\.writtenName) == ["Z1", "Ŷ"])
  }

  struct HeadingCase: CustomTestStringConvertible, Sendable {
    let text: String
    let headings: [String]
    var testDescription: String { text }
  }

  @Test(
    "Headings",
    arguments: [
      HeadingCase(text: "# Problem 2\nL = 1", headings: ["1 Problem 2"]),
      HeadingCase(text: "Problem 2\n\nL = 1", headings: ["7 Problem 2"]),
      HeadingCase(text: "Problem 2:\nL = 1", headings: ["7 Problem 2:"]),
      HeadingCase(text: "Problem 2. The network\nL = 1", headings: ["7 Problem 2. The network"]),
      HeadingCase(text: "### Update ###\nL = 1", headings: ["3 Update"]),
      HeadingCase(text: "L = 1\n= 2", headings: []),
    ])
  func headings(_ test: HeadingCase) throws {
    let sheet = try read(test.text, as: "s.txt")
    #expect(sheet.headings.map { "\($0.level) \($0.text)" } == test.headings)
  }
}
