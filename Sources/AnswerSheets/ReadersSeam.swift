import Algebra

enum QuantityName {
  static func fold(_ written: String) -> String {
    var text = written
    if text.hasPrefix("b"), let n = text.dropFirst().first, "123".contains(n) {
      text = "W\(n)_0" + text.dropFirst(2)
    }
    return text
  }
}

struct TextReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    var sheet = AnswerSheet()
    for (n, line) in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[0].trimming
      let place = Position(line: n + 1, column: 1)
      let inner = parts[1].trimming.replacingBrackets
      let rows = inner.split(separator: ";").map {
        $0.split { $0 == "," || $0 == " " }.compactMap {
          ScalarReading(String($0)).flatMap {
            if case .number(let x) = $0.content { x } else { nil }
          }
        }
      }
      guard let first = rows.first, rows.allSatisfy({ $0.count == first.count }), !first.isEmpty
      else { continue }
      sheet.statements.append(
        Statement(
          name: QuantityName.fold(name), writtenName: name,
          sides: [
            Side(.value(Matrix(Shape(rows.count, first.count), rows.flatMap { $0 })), at: place)
          ], position: place))
    }
    return sheet
  }
}

struct MarkdownReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    try TextReader().read(bytes, limits: limits)
  }
}

extension Substring {
  fileprivate var trimming: String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
extension String {
  fileprivate var replacingBrackets: String { String(self.filter { $0 != "[" && $0 != "]" }) }
}
