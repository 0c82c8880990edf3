internal import Algebra

/// The stamp of a form that was filled in: its rubric and its version.
package struct FormStamp: Hashable, Sendable {
  /// The id of the rubric that it was made for; nil where the notation does not tell it, as in a
  /// table.
  package var rubric: String?
  /// Whom it was made for; it never decides who handed it in.
  package var student: String?

  package init(rubric: String?, student: String? = nil) {
    self.rubric = rubric
    self.student = student
  }

  /// The key that tells a form from other answers; its value is the version of the notation.
  package static let key = "gradus-form"
  /// The version that is written and read.
  package static let version = 1

  /// The message about a form that a later version has made.
  static let otherVersion =
    "the form is of another version, expected \(version); fill in a new form"

  /// - Throws: `UnreadableAnswer` where it was made for another rubric.
  func check(for asked: String?) throws(UnreadableAnswer) {
    guard let asked, let rubric, rubric != asked else { return }
    throw UnreadableAnswer(
      "the form is one for '\(Self.shown(rubric))', expected one for '\(Self.shown(asked))'; "
        + "hand in the form of this assignment")
  }

  /// A form is hostile until read: so much of an id is told.
  private static func shown(_ id: String) -> String { String(id.prefix(80)) }
}

extension FormStamp {
  /// The stamp of an object with the form's own keys; nil where it has none.
  ///
  /// - Throws: `UnreadableAnswer` if its version is not known, or if it does not name its rubric.
  init?(_ members: [StructuredNode.Member]) throws(UnreadableAnswer) {
    guard let mark = members.first(where: { $0.key == Self.key }) else { return nil }
    guard case .number(let number) = mark.node.content, number.value == Double(Self.version) else {
      throw UnreadableAnswer(Self.otherVersion, at: mark.node.position)
    }
    guard let rubric = members.first(where: { $0.key == "rubric" }),
      case .text(let id) = rubric.node.content
    else {
      throw UnreadableAnswer(
        "the form does not say its rubric, expected \"rubric\" and an id", at: mark.position)
    }
    self.init(rubric: id)
    if let member = members.first(where: { $0.key == "student" }),
      case .text(let id) = member.node.content
    {
      student = id
    }
  }
}
