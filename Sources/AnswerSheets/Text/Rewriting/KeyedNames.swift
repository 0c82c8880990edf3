internal import Notation

/// Names as keys of a dictionary: `cache['Z1'] = …` is `Z1 = …`, and `grads['w1'] = …` is
/// `dw1 = …`.
enum KeyedNames {
  /// Dictionaries in which programs keep the quantities of a network.
  private static let dictionaries: Set<String> = [
    "cache", "params", "parameters", "weights", "values", "results", "out", "state",
  ]

  /// Whether a dictionary of this name holds gradients by the names of their parameters.
  static func holdsGradients(_ name: some StringProtocol) -> Bool {
    name.lowercased().contains("grad")
  }

  /// Whether a key of gradients is the name of a parameter, not that of the gradient itself.
  ///
  /// The gradient's own name begins with a `d`, or a step asked for is called so.
  static func namesParameter(_ key: ArraySlice<UInt8>, _ catalogue: QuantityCatalogue?) -> Bool {
    guard let first = key.first, first.isLetter, first != UInt8(ascii: "d") else { return false }
    guard let catalogue else { return true }
    let name = QuantityName.canonicalName(String(decoding: key, as: UTF8.self))
    return !catalogue.asksFor(name) || catalogue.asksFor("d" + name)
  }

  /// The text with each key in place of its dictionary; the blanks for all other signs stand behind
  /// it, so that every line keeps its length.
  static func resolved(_ bytes: [UInt8], _ catalogue: QuantityCatalogue?) -> [UInt8] {
    guard bytes.has("['") || bytes.has("[\"") else { return bytes }
    var bytes = bytes
    var index = 1
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard let key = key(behind: open, in: bytes) else { continue }
      let first = bytes[..<open].lastIndex { !$0.isLetter && $0 != UInt8(ascii: "_") } ?? -1
      let name = String(decoding: bytes[(first + 1)..<open], as: UTF8.self)
      let isOfGradients = holdsGradients(name)
      guard isOfGradients || dictionaries.contains(name) else { continue }
      var written = Array(bytes[key])
      if isOfGradients, namesParameter(bytes[key], catalogue) {
        written.insert(UInt8(ascii: "d"), at: 0)
      }
      let range = (first + 1)..<(key.upperBound + 2)
      written += Array(repeating: 0x20, count: range.count - written.count)
      bytes.replaceSubrange(range, with: written)
      index = range.upperBound
    }
    return bytes
  }

  /// The key between quotation marks in the brackets that open at an index.
  private static func key(behind open: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard open + 3 < bytes.count, bytes[open + 1].isOne(of: "'\"") else { return nil }
    let word = bytes[(open + 2)...].prefix(24).prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_")
    }
    guard word.first?.isLetter == true, word.endIndex + 1 < bytes.count,
      bytes[word.endIndex] == bytes[open + 1], bytes[word.endIndex + 1] == UInt8(ascii: "]")
    else { return nil }
    return word.indices
  }
}
