internal import Languages
package import Reports

/// The server's messages to a student besides marks.
package enum HandInMessage: Error, Sendable {
  /// Nothing was handed over.
  case nothing
  /// Questions or hand-ins are counted by a name, and none is given.
  case noName
  /// The name has more bytes than `HandedIn.longestName`.
  case longName
  /// The name has a token of its own, and they came with one that many share.
  case ownToken
  /// The student has asked or handed in as often as a day allows.
  case noneLeft
  case tooLong
  case busy
  /// The answer was handed in and is kept, with a receipt.
  case kept(String, isLate: Bool)

  /// The status of HTTP (RFC 9110) that goes with it.
  package var status: Int {
    switch self {
    case .kept: 200
    case .nothing: 400
    case .tooLong: 413
    case .noName, .longName: 422
    case .ownToken: 403
    case .noneLeft: 429
    case .busy: 503
    }
  }

  private var phrase: Phrase {
    switch self {
    case .nothing: "There is nothing to be read yet."
    case .noName: "Say who you are: give your name or number."
    case .longName: "This name is too long; give your number."
    case .ownToken: "This name has a token of its own; come with that one."
    case .noneLeft: "That is all for today; come back tomorrow."
    case .tooLong: "This is too large; hand in the answer alone."
    case .busy: "The server is busy; try again in a minute."
    case .kept(let receipt, isLate: false): "Handed in. Your receipt: \(receipt)"
    case .kept(let receipt, isLate: true): "Handed in, after the time due. Your receipt: \(receipt)"
    }
  }

  /// The English message, where no assignment tells the language.
  package var english: String { phrase.english }

  package func text(in assignment: ServedAssignment) -> Markup {
    let kind = status < 400 ? "accepted" : "refused"
    return "<p class=\"\(kind)\">\(assignment.language(phrase))</p>"
  }
}
