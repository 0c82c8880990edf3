/// Which bracket closes which.
package struct BracketMap: Sendable {
  /// For each token the place of the one that closes it; 0 where none does.
  ///
  /// Less than 0 for square brackets in whose inside nothing stays open.
  private var closes: [Int]

  package init(_ tokens: [MathToken]) {
    closes = Array(repeating: 0, count: tokens.count)
    var open: [(place: Int, bracket: MathBracket)] = []
    for place in tokens.indices {
      switch tokens[place].kind {
      case .open(let bracket): open.append((place, bracket))
      case .close(let bracket):
        guard let last = open.last, last.bracket == bracket else {
          // A bracket closed by another kind closes nothing; what stays open within it neither.
          if let match = open.suffix(7).lastIndex(where: { $0.bracket == bracket }) {
            closes[open[match].place] = place
            open.removeSubrange(match...)
          }
          continue
        }
        open.removeLast()
        closes[last.place] = bracket == .square ? -place : place
      default: break
      }
    }
  }

  /// The place of the bracket that closes the one at a place.
  package func close(of place: Int) -> Int? { closes[place] == 0 ? nil : abs(closes[place]) }

  /// The place of the bracket that closes the square one at a place.
  func close(ofSquare place: Int) -> Int? { closes[place] < 0 ? -closes[place] : nil }
}
