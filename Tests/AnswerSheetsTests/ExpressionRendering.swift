import Algebra
import AnswerSheets
import Notation

extension AnswerSheet {
  /// The statements as text, expressions written out: products by sign are `*`, those without one
  /// are `·`.
  var writtenOut: [String] {
    statements.map { statement in
      let entry = statement.entry.map { "[\($0.row),\($0.column ?? 0)]" } ?? ""
      return ([statement.name + entry] + statement.sides.map(\.writtenOut)).joined(separator: " = ")
    }
  }
}

extension Side {
  fileprivate var writtenOut: String {
    switch content {
    case .value(let matrix): matrix.description
    case .expression(let expression): expression.writtenOut
    case .unreadable(let message): "!" + message
    }
  }
}

extension Expression {
  fileprivate var writtenOut: String {
    switch kind {
    case .number(let numeral): numeral.description
    case .name(let name): name
    case .negation(let operand): "-" + operand.writtenOut
    case .binary(.juxtaposed, let left, let right): "(\(left.writtenOut)·\(right.writtenOut))"
    case .binary(let sign, let left, let right):
      "(\(left.writtenOut)\(sign.rawValue)\(right.writtenOut))"
    case .transpose(let operand): operand.writtenOut + "'"
    case .call(let name, let arguments):
      "\(name)(\(arguments.map(\.writtenOut).joined(separator: ", ")))"
    case .index(let operand, let indices):
      "\(operand.writtenOut)[\(indices.map(\.writtenOut).joined(separator: ","))]"
    case .matrix(let rows):
      "{\(rows.map { $0.map(\.writtenOut).joined(separator: ", ") }.joined(separator: "; "))}"
    case .substitution(let body, _): "\(body.writtenOut) where …"
    case .symbolic: "…"
    }
  }
}

extension Expression.Index {
  fileprivate var writtenOut: String {
    switch self {
    case .all: ":"
    case .at(let expression): expression.writtenOut
    }
  }
}
