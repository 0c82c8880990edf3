internal import Notation

/// The names that an answer gives to expressions of its own: `δ_2 = Ŷ − Y`.
///
/// Such a name stands for its definition in all that follows. One that is defined in two ways, or
/// by what cannot be read, is kept as such, so that nobody takes it for something else.
struct OwnNames: Sendable {
  /// A name as it is told apart from others.
  struct Key: Hashable, Sendable {
    /// The name with its numbers in one spelling: `delta2` for `δ_2`, `δ^{(2)}` and `delta_2`.
    var spelling: String
    /// The letters of its indices, where these are part of the name: `out`.
    var letters = ""
    /// How many indices it is defined for; 0 for a name as a whole.
    var indexCount = 0

    init(_ base: String, above: [String] = [], below: [String] = []) {
      guard !above.isEmpty || !below.isEmpty else {
        spelling = QuantityName.canonicalName(base)
        return
      }
      let name = QuantityName(base: base, above: above, below: below)
      spelling = name.canonicalName
      if let entry = name.entry { spelling += "[\(entry.row),\(entry.column ?? 0)]" }
    }

    /// The key of the name with indices of that many.
    func with(indexCount: Int) -> Key {
      var key = self
      key.indexCount = indexCount
      return key
    }

    /// The key of the name with letters that are part of it.
    func with(letters: String) -> Key {
      var key = self
      key.letters = letters
      return key
    }
  }

  /// The meaning of a name of the student's own.
  enum Meaning: Hashable, Sendable {
    /// An expression, with the letters of the indices for each of which it is one.
    case term(Term, of: [String])
    case unreadable
    case ambiguous
  }

  /// The most names of one answer.
  private static let mostNames = 200
  /// The most parts of a definition, and how deep they may lie within each other, once the names in
  /// it are put in.
  static let (mostParts, mostDepth) = (5_000, 160)

  private var meanings: [Key: Meaning] = [:]
  /// The words and letters that these names are written with, without their scripts.
  private var bases: Set<String> = []

  var isEmpty: Bool { meanings.isEmpty }

  subscript(key: Key) -> Meaning? { meanings[key] }

  /// Whether a word or a letter is one of these names, or its base.
  func hold(_ word: String) -> Bool {
    !meanings.isEmpty && (bases.contains(word) || meanings[Key(word)] != nil)
  }

  /// Gives a name a meaning; two different ones leave it without any.
  mutating func define(_ key: Key, _ base: String, as meaning: Meaning) {
    if let known = meanings[key] {
      guard known != meaning, known.isName || !meaning.isName else { return }
      meanings[key] = .ambiguous
    } else if meanings.count < Self.mostNames {
      meanings[key] = meaning
      bases.insert(base)
    }
  }

  /// The names without some letters, which stand for an index.
  func hiding(_ letters: [String]) -> OwnNames {
    guard !isEmpty else { return self }
    var names = self
    for letter in letters {
      names.meanings[Key(letter)] = nil
      names.bases.remove(letter)
    }
    return names
  }
}

extension OwnNames.Meaning {
  /// Whether it is a quantity or a derivative by its name, which another definition may work out.
  fileprivate var isName: Bool {
    switch self {
    case .term(.quantity, _), .term(.partial, _): true
    default: false
    }
  }
}
