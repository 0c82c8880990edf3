/// A submission's id as a key: told apart by its bytes, where Swift's texts are equal as soon as
/// they look alike (an é of one sign and one of two).
package struct SubmissionID: Hashable, Comparable, Sendable {
  private let bytes: [UInt8]

  package init(_ id: String) { bytes = Array(id.utf8) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The order in which reports list submissions.
  package static func < (left: SubmissionID, right: SubmissionID) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
