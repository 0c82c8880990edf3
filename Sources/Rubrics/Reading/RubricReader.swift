internal import Algebra
internal import Encodings
internal import Formulas
internal import Languages
internal import Notation
internal import YAML

/// Reads a rubric from YAML; every fault in it is found and located in one go.
package enum RubricReader {
  /// Reads the bytes of a rubric file.
  /// - Throws: `RubricFaults` with all that is wrong.
  package static func read(_ bytes: [UInt8], fileName: String) throws(RubricFaults) -> Rubric {
    let (reading, rubric) = Self.reading(bytes, fileName)
    guard reading.faults.isEmpty, let rubric else {
      throw RubricFaults(reading.faults, fileName: fileName, text: reading.text)
    }
    return rubric
  }

  /// The findings about a rubric after it was read, and the rubric as far as it goes.
  static func reading(_ bytes: [UInt8], _ fileName: String) -> (RubricReading, Rubric?) {
    if let fault = RubricFault.notText(bytes) {
      var reading = RubricReading("", defaultID: "")
      reading.faults = [fault]
      return (reading, nil)
    }
    var reading = RubricReading(text(of: bytes), defaultID: stem(of: fileName))
    let rubric = reading.rubric(sha256: SHA256.hexadecimal(of: bytes))
    // A derivation has no numbers yet.
    if let rubric, rubric.derivation == nil, reading.faults.isEmpty { reading.checkFinite(rubric) }
    return (reading, rubric)
  }

  /// The text of a rubric file, without the mark that some editors begin every text with and YAML
  /// takes for a sign.
  static func text(of bytes: [UInt8]) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(
      decoding: bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...], as: UTF8.self)
  }

  /// A file's name without folder and extension.
  private static func stem(of fileName: String) -> String {
    let name = fileName.split(separator: "/").last.map { String($0) } ?? fileName
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

/// A rubric while it is read: what is known so far and what is wrong with it.
struct RubricReading {
  var faults: [RubricFault] = []
  var scope = FormulaScope()
  var givens: [Rubric.Given] = []
  var steps: [Rubric.Step] = []
  /// The symbols, sizes and targets of a rubric with `symbols:`; nil for one with numbers.
  var derivation: Rubric.Derivation?
  /// The groups of steps.
  var groups: [Rubric.Group] = []
  /// Entries with a comma and no blank behind them in lists whose other commas have one.
  var tightCommas: [YAMLNode] = []
  /// The mistakes that `credit:` names, and where.
  var namesWithCredit: [(name: String, node: YAMLNode)] = []
  /// For each further formula of a list, the names that have another value by it.
  var alternativeNames: [[String: NodeID]] = []
  /// The mistakes that the course expects in the steps read so far, each with the name of its step.
  var expectedMistakes: [(step: String, mistake: Rubric.Mistake)] = []
  /// The nodes of the rubric that speak of each given and each step.
  var origins: [String: QuantityOrigin] = [:]
  /// Whether a name was found to be defined twice.
  var hasRepeatedName = false
  /// Who has taken each canonical name.
  var owners: [String: String] = [:]
  /// The key that asks for `due:` in a rubric that does not give it.
  var nodeWithoutDue: YAMLNode?
  /// The plain steps that `network:` stands for.
  var networkSteps: YAMLNode?
  /// The rule that the next faults are against: that of the part being read.
  var rule = RubricFault.Rule.format
  let text: String
  private let defaultID: String

  static let keys = [
    "gradus", "id", "title", "given", "steps", "marking", "section", "network", "symbols",
    "late-penalty", "due", "attempt", "description", "language", "secret",
  ]

  /// The most steps of a rubric: each is held against all before it.
  static let mostSteps = 1_000

  /// At most this number of combinations of `either:` values is lawful, for each answer is marked
  /// by all.
  private static let mostReadings = 16

  init(_ text: String, defaultID: String) {
    self.text = text
    self.defaultID = defaultID
  }

  mutating func rubric(sha256: String) -> Rubric? {
    guard let root = compose() else { return nil }
    guard let mapping = root.mapping else {
      fault(root, "found \(root.kindName), expected a rubric that begins with 'gradus: 1'")
      return nil
    }
    checkKeys(mapping, Self.keys, in: "a rubric")
    checkVersion(root)
    var marking = StepMarking()
    rule = .marking
    if let node = mapping["marking"] { readMarking(node, into: &marking) }
    rule = .given
    readGivens(mapping["given"])
    rule = .symbols
    if let node = mapping["symbols"] { readSymbols(node, besides: mapping["given"]) }
    rule = mapping["network"] == nil ? .steps : .network
    if let network = mapping["network"] {
      // What a network needs of a given that has a fault cannot be told.
      if scope.broken.isEmpty {
        networkSteps = expandedSteps(network, beside: mapping["steps"])
      }
      if let networkSteps { readSteps(networkSteps, of: root, marking) }
    } else {
      readSteps(mapping["steps"], of: root, marking)
    }
    rule = .marking
    checkNamesWithCredit()
    rule = .format
    let id = mapping["id"].flatMap { string($0, "id") } ?? defaultID
    var rubric = Rubric(
      id: id, title: mapping["title"].flatMap { string($0, "title") } ?? id, sha256: sha256,
      section: mapping["section"].flatMap { string($0, "section") }, givens: givens, steps: steps,
      graph: scope.graph)
    rubric.derivation = derivation
    rubric.batch = scope.batch
    rubric.groups = groups
    rubric.description = mapping["description"].flatMap { string($0, "description") }
    if let node = mapping["language"], let language = language(node) { rubric.language = language }
    if let node = mapping["secret"] {
      rubric.requiresSecret = node.scalar?.string == "required"
      if !rubric.requiresSecret { fault(node, "found \(node.shown), expected 'required'") }
    }
    rubric.handIn = handInPolicy(mapping)
    if rubric.lawfulReadings.count > Self.mostReadings {
      fault(root, "more than \(Self.mostReadings) combinations of 'either:' values; give fewer")
    }
    return rubric
  }

  private mutating func language(_ node: YAMLNode) -> Language? {
    choice(node, Language.self, Language.allCases.map(\.rawValue))
  }

  mutating func compose() -> YAMLNode? {
    do {
      if let root = try YAMLNode.document(text) { return root }
      faults.append(RubricFault(line: 1, column: 1, message: "the rubric is empty", rule: .yaml))
    } catch {
      faults.append(RubricFault(error))
    }
    return nil
  }

  private mutating func checkVersion(_ root: YAMLNode) {
    guard let version = root.mapping?["gradus"] else {
      fault(root, "the format's version is missing; begin with 'gradus: 1'")
      return
    }
    if version.scalar?.string != "1" {
      fault(version, "found version \(version.shown), expected 1")
    }
  }
}

// MARK: - Faults

extension RubricReading {
  mutating func fault(_ node: YAMLNode, _ message: String) {
    faults.append(
      RubricFault(
        line: node.mark.line, column: node.mark.column, message: message, rule: rule))
  }

  /// Unknown keys, with the nearest one that is known.
  mutating func checkKeys(_ mapping: YAMLNode.Mapping, _ known: [String], in what: String) {
    for (key, _) in mapping {
      let name = key.scalar?.string ?? ""
      guard !known.contains(name) else { continue }
      let hint =
        Spelling.nearest(to: name, among: known).map { "; did you mean '\($0)'?" }
        ?? "; known are \(known.joined(separator: ", "))"
      fault(key, "\(what) has no key '\(name.shortened(to: 40))'" + hint)
    }
  }

  mutating func string(_ node: YAMLNode, _ what: String) -> String? {
    if let scalar = node.scalar { return scalar.string }
    fault(node, "found \(node.kindName), expected a text for '\(what)'")
    return nil
  }

  /// A number of at least 0.
  mutating func number(_ node: YAMLNode, _ what: String) -> Double? {
    if let scalar = node.scalar, let value = Double(scalar.string), value >= 0, value.isFinite {
      return value
    }
    fault(node, "found \(node.shown), expected a number of at least 0 for '\(what)'")
    return nil
  }
}
