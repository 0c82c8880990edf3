/// The closing bracket of each opening one, by index.
package struct BracketMap: Sendable {
  /// For each token the index of the one that closes it; 0 where none does.
  ///
  /// Less than 0 for square brackets in whose inside nothing stays open.
  private var closes: [Int]

  package init(_ tokens: [MathToken]) {
    closes = Array(repeating: 0, count: tokens.count)
    var open: [(index: Int, bracket: MathBracket)] = []
    for index in tokens.indices {
      switch tokens[index].kind {
      case .open(let bracket): open.append((index, bracket))
      case .close(let bracket):
        guard let last = open.last, last.bracket == bracket else {
          // A bracket closed by another kind closes nothing; what stays open within it neither.
          if let match = open.suffix(7).lastIndex(where: { $0.bracket == bracket }) {
            closes[open[match].index] = index
            open.removeSubrange(match...)
          }
          continue
        }
        open.removeLast()
        closes[last.index] = bracket == .square ? -index : index
      default: break
      }
    }
  }

  /// The index of the bracket that closes the one at an index.
  package func close(of index: Int) -> Int? { closes[index] == 0 ? nil : abs(closes[index]) }

  /// The index of the bracket that closes the square one at an index.
  func close(ofSquare index: Int) -> Int? { closes[index] < 0 ? -closes[index] : nil }
}
