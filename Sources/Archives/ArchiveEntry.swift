/// The header of one of an archive's members; its bytes are read apart.
package struct ArchiveEntry: Hashable, Sendable {
  /// The path as the archive gives it.
  ///
  /// It is only a name: it may be absolute, or climb with `..`.
  package var name: String
  /// The size that the archive claims, which its bytes need not keep to; nil where it claims none.
  package var size: Int?
  /// The kind of the entry.
  package var kind: Kind
  /// Whether the bytes need a password.
  package var isEncrypted: Bool

  package init(name: String, size: Int?, kind: Kind, isEncrypted: Bool = false) {
    self.name = name
    self.size = size
    self.kind = kind
    self.isEncrypted = isEncrypted
  }

  /// The kinds of entries that are told apart.
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic or hard link; it has no bytes and is never followed.
    case link
    /// A device, a pipe, or what else a tar may name.
    case other
  }
}

/// Why an archive, or an entry of it, cannot be read.
package struct ArchiveFailure: Error, CustomStringConvertible, Hashable, Sendable {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
