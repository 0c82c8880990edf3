/// How much one archive may ask for; a small file can unpack to more than any disk holds.
package struct ArchiveLimits: Hashable, Sendable {
  /// The most entries an archive may have.
  package var entries = 1_000_000
  /// The most bytes that all entries together may unpack to.
  package var unpackedBytes = 1 << 30
  /// The most bytes that may be unpacked for each byte of the archive.
  package var ratio = 200

  package init(entries: Int = 1_000_000, unpackedBytes: Int = 1 << 30, ratio: Int = 200) {
    self.entries = entries
    self.unpackedBytes = unpackedBytes
    self.ratio = ratio
  }

  /// The limits that contract.md gives.
  package static let standard = ArchiveLimits()

  /// The bytes that may be unpacked whatever the ratio: a matrix of zeros in a small archive is no
  /// bomb.
  static let alwaysAllowed = 1 << 20

  /// The most bytes that an archive of this size may unpack to.
  func allowance(forSize size: Int) -> Int {
    let (product, overflows) = size.multipliedReportingOverflow(by: ratio)
    return min(unpackedBytes, max(overflows ? .max : product, Self.alwaysAllowed))
  }
}
