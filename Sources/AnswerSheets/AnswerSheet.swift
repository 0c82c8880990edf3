package import Algebra
package import Notation

/// A student's answer as Marking sees it, whatever file it came from: statements in the order
/// written.
package struct AnswerSheet: Sendable {
  package var statements: [Statement]
  /// Headings in the order written, for rubrics that read one section only.
  package var headings: [Heading]
  /// The fault of a file of which only a part could be read, as a JSON text that ends too early;
  /// nil for most.
  package var fault: UnreadableAnswer?
  /// Values that may be read in another way, too; none on most sheets.
  package var ambiguities: [Ambiguity] = []
  /// The text that the statements were read from, for answers that are expressions; empty for data
  /// files.
  package var source: [UInt8] = []
  /// The position in the file of each line of that text; empty where it is the file's text line for
  /// line.
  var sourceLines: [Position] = []
  /// The lines with numbers of which nothing was understood.
  package var unreadLines: [UnreadLine] = []
  /// The text of each file as the student wrote it, whose lines positions count; empty where a file
  /// has none.
  package var texts: [[UInt8]] = [[]]
  /// The stamps of files that are filled-in forms, by the file numbers of positions: no heading in
  /// such a file decides its reading.
  package var forms: [Int: FormStamp] = [:]
  /// Whether the text is Markdown or LaTeX.
  var hasMarkup = false

  package init(statements: [Statement] = [], headings: [Heading] = []) {
    self.statements = statements
    self.headings = headings
  }

  /// Adds what stands in a further file of the same submission.
  package mutating func append(_ other: AnswerSheet, ofFile file: Int) {
    for var statement in other.statements {
      statement.position.file = file
      for side in statement.sides.indices { statement.sides[side].position.file = file }
      statements.append(statement)
    }
    for var heading in other.headings {
      heading.position.file = file
      headings.append(heading)
    }
    for var line in other.unreadLines {
      line.position.file = file
      unreadLines.append(line)
    }
    texts = Array(texts.prefix(file)) + other.texts
    if let form = other.forms[0] { forms[file] = form }
    for var ambiguity in other.ambiguities {
      ambiguity.position.file = file
      ambiguities.append(ambiguity)
    }
  }
}

/// A value with a second reading that its name and shape leave: `101,770` is 101.770 and 101770.
package struct Ambiguity: Sendable {
  /// The position at which the side of the value begins.
  package var position: Position
  /// The value by the second reading.
  package var other: Matrix<Numeral>
  /// The contents of the sides before the value by the second reading, where numbers in them have
  /// two readings as well.
  package var working: [Side.Content] = []
}

/// A position in an answer; line and column begin at 1, columns count characters.
package struct Position: Hashable, Comparable, Sendable {
  /// The file, counted from 0 in the order in which a submission's files are read.
  package var file = 0
  package var line: Int
  package var column: Int

  package init(file: Int = 0, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// A heading, or a line that begins like one: `# Problem 2`, `Problem 2`, `Update`.
package struct Heading: Hashable, Sendable {
  /// The text without its marks, as written.
  package var text: String
  /// 1 to 6 for `#` to `######`; 7 for a bold or plain line.
  package var level: Int
  package var position: Position
  /// Whether it is a bold line.
  package var isBold = false

  package init(text: String, level: Int, position: Position) {
    self.text = text
    self.level = level
    self.position = position
  }
}

/// A name and the chain of values given for it: `Z1 = W1' * X + W1_0 = [4; 0]`.
package struct Statement: Sendable {
  /// The canonical name: `Z1`, `Yhat`, `dW2_0`, `W1_new`, `L`.
  package var name: String
  /// The name as the student wrote it, for messages.
  package var writtenName: String
  /// The entry that is stated, where the name carries one: `W^2_{11}` is row 1, column 1 of `W2`.
  package var entry: Entry?
  /// The sides behind each `=`, in order; never empty.
  package var sides: [Side]
  /// The position at which the name begins.
  package var position: Position

  package init(
    name: String, writtenName: String, entry: Entry? = nil, sides: [Side], position: Position
  ) {
    self.name = name
    self.writtenName = writtenName
    self.entry = entry
    self.sides = sides
    self.position = position
  }

  /// A row and a column, both counted from 1; a lone index of a vector has no column.
  package struct Entry: Hashable, Sendable {
    package var row: Int
    package var column: Int?

    package init(row: Int, column: Int? = nil) {
      self.row = row
      self.column = column
    }
  }
}

/// One side of a chain of equalities.
package struct Side: Sendable {
  package var content: Content
  /// The position at which the side begins.
  package var position: Position
  /// The side's matrix with its unreadable entries open; nil where every entry is read, or where
  /// the shape is not clear.
  package var opened: Matrix<Numeral>?

  package init(_ content: Content, at position: Position, opened: Matrix<Numeral>? = nil) {
    self.content = content
    self.position = position
    self.opened = opened
  }

  package enum Content: Sendable {
    /// A number or a matrix of numbers, digits as written.
    case value(Matrix<Numeral>)
    /// Something to be computed: names, operators, functions.
    case expression(Expression)
    /// Something that cannot be read; the message says what was found and what was expected.
    case unreadable(String)
  }
}

/// A file that cannot be read as an answer at all.
package struct UnreadableAnswer: Error, CustomStringConvertible, Sendable {
  package var message: String
  package var position: Position?
  /// Whether the system lacks what it takes to read any such file, so that it says nothing of this
  /// one.
  package var isShortage = false

  package init(_ message: String, at position: Position? = nil, isShortage: Bool = false) {
    self.message = message
    self.position = position
    self.isShortage = isShortage
  }

  package var description: String {
    position.map { "\($0.line):\($0.column): \(message)" } ?? message
  }
}
