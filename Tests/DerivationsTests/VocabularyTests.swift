import Algebra
import Formulas
import Testing

@testable import Derivations

/// The meanings of an answer's words in a problem.
@Suite("Vocabulary")
struct VocabularyTests {
  /// Two layers, a gradient and a Jacobian.
  private static func layers() throws -> Samples {
    try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1], W: [N, M], b1: [M, 1], Y: [M, 1]}
      steps:
        - {step: Z1, formula: "W' * X + b1"}
        - {step: Z2, formula: "tanh(Z1)", names: [A]}
        - {step: L, formula: "half_squared_error(Y, Z2)"}
        - {step: dL_dZ1, formula: "gradient(L, Z1)"}
        - {step: dZ2_dZ1, formula: "jacobian(Z2, Z1)"}
      """)
  }

  @Test(
    "A function is known by each of its spellings, in capitals or not",
    arguments: [
      ("relu", .relu), ("ReLU", .relu), ("logistic", .sigmoid), ("ln", .elementary(.log)),
      ("sgn", .elementary(.sign)),
      ("log_softmax", .logSoftmax), ("drelu", .slope(.relu)), ("ReLU_prime", .slope(.relu)),
      ("multiply", .hadamard), ("Hadamard", .hadamard), ("len", .length), ("cosh", .cosh),
      ("sech", .sech), ("sigma", .activation), ("f", .activation), ("phi", .activation),
      ("elu", .elementary(.elu(scale: Numeral(significand: 1)))),
      ("Phi", .elementary(.normalDistribution)),
      // A loss, which no derivation works with, and words.
      ("cross_entropy", nil), ("relus", nil), ("the", nil),
    ] as [(String, Term.Function?)])
  func function(_ word: String, _ function: Term.Function?) {
    #expect(Vocabulary.function(word) == function)
  }

  @Test("A quantity has its names, in capitals or not, a step its own")
  func names() throws {
    let vocabulary = try Self.layers().vocabulary
    let index = try #require(vocabulary.quantity("Z2"))
    #expect(vocabulary.quantity("A") == index && vocabulary.quantity("z2") == index)
    #expect(vocabulary.quantity("Z3") == nil && vocabulary.quantity("") == nil)
    #expect(vocabulary.step("Z1") == 0 && vocabulary.step("A") == 1)
    #expect(vocabulary.step("dZ2_dZ1") == 4 && vocabulary.step("X") == nil)
  }

  @Test("A letter in both sizes is two quantities, and so means neither in a third way")
  func capitals() throws {
    let vocabulary = try Samples(
      """
      gradus: 1
      symbols: {w: [N, 1], W: [N, 1], v: [N, 1]}
      steps: [{step: s, formula: w + W + v}]
      """
    ).vocabulary
    #expect(vocabulary.quantity("w") == 0 && vocabulary.quantity("W") == 1)
    #expect(vocabulary.quantity("V") == 2)
  }

  @Test("A letter without its layer means the quantities of all layers, biases apart")
  func letters() throws {
    let samples = try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1], W: [N, M], b1: [M, 1]}
      steps: [{step: Z1, formula: "W' * X + b1"}, {step: Z2, formula: "tanh(Z1)"}]
      """)
    func names(_ letter: String) -> [String] {
      samples.vocabulary.quantities(ofLetter: letter).map { samples.problem.quantities[$0].name }
    }
    #expect(names("Z") == ["Z1", "Z2"] && names("z") == ["Z1", "Z2"])
    #expect(names("b") == ["b1"] && names("q").isEmpty)
  }

  @Test("The step that is a gradient is found by what is differentiated and by what")
  func gradient() throws {
    let samples = try Self.layers()
    let (loss, first) = (try samples.quantity("L"), try samples.quantity("Z1"))
    let gradient = try samples.quantity("dL_dZ1")
    #expect(samples.vocabulary.gradientStep(of: loss, by: first) == gradient)
    #expect(try samples.vocabulary.gradientStep(of: loss, by: samples.quantity("Z2")) == nil)
    #expect(samples.vocabulary.gradientStep(of: first, by: loss) == nil)
  }

  @Test("A word is a step, a quantity, a derivative, or one of these with its indices")
  func words() throws {
    let samples = try Self.layers()
    let (z1, z2) = (try samples.quantity("Z1"), try samples.quantity("Z2"))
    let x = try samples.quantity("X")
    func derivative(_ above: Int, by below: Int) -> Term {
      .partial(Term.Reference(quantity: above), by: Term.Reference(quantity: below))
    }
    func index(_ letter: String) -> Term.Index { .at(.index(letter)) }
    let words: [(String, Term?)] = [
      ("Z1", .quantity(z1)), ("X", .quantity(x)), ("dZ2_dZ1", derivative(z2, by: z1)),
      // No step asks for this one.
      ("dZ1_dX", derivative(z1, by: x)), ("qZ1_dX", nil),
      ("dL_dX", derivative(try samples.quantity("L"), by: x)),
      ("dL_dZ1", .quantity(try samples.quantity("dL_dZ1"))),
      ("X_i", .entry(.quantity(x), [index("i")])),
      ("X_2", .entry(.quantity(x), [.at(.number(2))])),
      ("X_ijk", .entry(.quantity(x), [index("i"), index("j"), index("k")])),
      ("X_i_j", .entry(.quantity(x), [index("i"), index("j")])),
      ("dZ1_dX_ij", .entry(derivative(z1, by: x), [index("i"), index("j")])),
      ("X_ijkl", nil), ("X_I", nil), ("q", nil), ("q_i", nil), ("dZ3_dq", nil), ("_i", nil),
    ]
    for (word, term) in words {
      #expect(samples.vocabulary.term(ofWord: word) == term, "\(word)")
    }
  }

  @Test(
    "Sizes, names and the words for deltas, sums and filled matrices mean something",
    arguments: [
      ("N", true), ("Z1", true), ("X_i", true), ("delta", true), ("Delta_k", true),
      ("sum_i", true), ("Kron", true), ("eye", true), ("ones", true), ("ind", true),
      ("K", false), ("hence", false), ("sums", false), ("deltas", false),
    ])
  func means(_ word: String, _ means: Bool) throws {
    #expect(try Self.layers().vocabulary.means(word) == means)
  }
}
