/// Which bracket closes which.
struct BracketMap {
  private var closes: [Int: Int] = [:]
  /// The square brackets alone.
  private(set) var squares: [Int: Int] = [:]

  init(_ tokens: [MathToken]) {
    var open: [(place: Int, bracket: MathBracket)] = []
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .open(let bracket): open.append((place, bracket))
      case .close(let bracket):
        guard let last = open.last, last.bracket == bracket else {
          // A bracket closed by another kind closes nothing; what stays open within it neither.
          if let match = open.lastIndex(where: { $0.bracket == bracket }), open.count - match < 8 {
            closes[open[match].place] = place
            open.removeSubrange(match...)
          }
          continue
        }
        open.removeLast()
        closes[last.place] = place
        if bracket == .square { squares[last.place] = place }
      default: break
      }
    }
  }

  /// The place of the bracket that closes the one at a place.
  func close(of place: Int) -> Int? { closes[place] }
}
