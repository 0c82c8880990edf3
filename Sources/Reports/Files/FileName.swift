internal import Encodings

/// File names for whatever a submission is called.
package enum FileName {
  /// A file name for an id: it stays in its folder, every file system takes it, and no other id has
  /// it.
  ///
  /// An id of plain letters, digits and `.-_` stands for itself. Any other has what is not plain
  /// replaced by `_` and ends in a part of its hash, which tells `a/b` from `a_b`.
  package static func of(_ id: String) -> String {
    if isPlain(id) { return id }
    let kept = id.unicodeScalars.prefix(60).map { scalar in
      isKept(scalar) ? Character(scalar) : "_"
    }
    var name = String(kept)
    if name.isEmpty || name.hasPrefix(".") || name.hasPrefix("-") { name = "_" + name.dropFirst() }
    return name + "-" + SHA256.hexadecimal(of: Array(id.utf8)).prefix(hashLength)
  }

  private static let hashLength = 16
  private static let longest = 100

  /// Names that Windows gives to devices, and that of the class page.
  private static let reserved: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "index",
  ]

  private static func isPlain(_ id: String) -> Bool {
    guard let first = id.utf8.first, id.utf8.count <= longest, first != UInt8(ascii: "."),
      first != UInt8(ascii: "-"), id.utf8.last != UInt8(ascii: "."),
      id.unicodeScalars.allSatisfy({ $0.isASCII && isKept($0) }),
      let stem = id.split(separator: ".", omittingEmptySubsequences: false).first,
      !reserved.contains(stem.lowercased())
    else { return false }
    return !endsInHash(id)
  }

  /// Letters and digits of any script: reports of a class stay readable in a listing.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar == "." || scalar == "-" || scalar == "_"
        || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic
  }

  /// Whether a name could be taken for one that was made here.
  private static func endsInHash(_ id: String) -> Bool {
    let tail = id.utf8.suffix(hashLength + 1)
    return tail.count == hashLength + 1 && tail.first == UInt8(ascii: "-")
      && tail.dropFirst().allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}

extension FileName {
  /// The page of a submission, beside the class page.
  package static func ofPage(_ id: String) -> String { of(id) + ".html" }
}
