internal import Encodings

/// The names of a run's submissions in JUnit XML: names on one line that XML allows, no two alike.
///
/// A submission is called by its id. If folding makes two ids of a run alike, each changed one gets
/// `~` and the first digits of its SHA-256: six, or more if these are alike as well.
package struct SuiteNames: Sendable {
  /// Names of suites, by the ids that folding does not tell apart.
  private let suites: [[UInt8]: String]
  /// Second halves of class names, in which dots are folded too, by the ids that folding does not
  /// tell apart.
  private let classes: [[UInt8]: String]

  /// - Parameter ids: of all submissions, those of other shards among them, in UTF-8 and in order.
  package init<IDs: Collection>(_ ids: IDs) where IDs.Element == ArraySlice<UInt8> {
    suites = Self.told(apart: ids, isKept: XMLText.isToken, by: Self.token)
    classes = Self.told(
      apart: ids, isKept: { !$0.contains(UInt8(ascii: ".")) && XMLText.isToken($0) },
      by: Self.undotted)
  }

  /// The name of a submission's suite.
  func suite(of id: String) -> String {
    suites.isEmpty ? Self.token(id) : suites[Array(id.utf8)] ?? Self.token(id)
  }

  /// The second half of the name of a submission's class.
  func classPart(of id: String) -> String {
    classes.isEmpty ? Self.undotted(id) : classes[Array(id.utf8)] ?? Self.undotted(id)
  }

  /// A name with `_` for dots, at which readers split the names of classes.
  static func undotted(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return token(name) }
    return token(String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "." ? "_" : $0 })))
  }

  /// A name that is a token, and not empty.
  private static func token(_ name: String) -> String {
    let token = XMLText.token(name)
    return token.isEmpty ? "_" : token
  }

  private static let hashLengths = [6, 12, 64]

  /// Names for the ids that a fold changes into what another id is or becomes.
  ///
  /// - Parameter isKept: whether the fold leaves an id as it is, at sight.
  private static func told<IDs: Collection>(
    apart ids: IDs, isKept: (ArraySlice<UInt8>) -> Bool, by fold: (String) -> String
  ) -> [[UInt8]: String] where IDs.Element == ArraySlice<UInt8> {
    // Most runs have no id that changes, and those that have one have few.
    var changed: [(id: [UInt8], name: String)] = []
    for id in ids where !isKept(id) {
      let name = fold(String(decoding: id, as: UTF8.self))
      if !name.utf8.elementsEqual(id) { changed.append((Array(id), name)) }
    }
    guard !changed.isEmpty else { return [:] }
    let bearers = Dictionary(changed.map { (Array($0.name.utf8), 1) }, uniquingKeysWith: +)
    let met = Set(ids.lazy.map { Array($0) }.filter { bearers[$0] != nil })
    let alike = changed.filter { _, name in
      let name = Array(name.utf8)
      return bearers[name] != 1 || met.contains(name)
    }
    guard !alike.isEmpty else { return [:] }
    var taken = Set(ids.lazy.map { Array($0) }).union(bearers.keys)
    var names: [[UInt8]: String] = [:]
    for (id, name) in alike {
      let hash = SHA256.hexadecimal(of: id)
      let candidates = hashLengths.map { "\(name)~\(hash.prefix($0))" }
      names[id] = candidates.first { taken.insert(Array($0.utf8)).inserted }
    }
    return names
  }
}
