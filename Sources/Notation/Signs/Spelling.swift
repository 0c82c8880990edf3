/// Finds the word that somebody probably meant.
package enum Spelling {
  /// The word with the fewest edits, where they are at most a third of the letters and no other
  /// word is as near.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let letters = word.unicodeScalars.count
    guard letters > 1 else { return nil }
    let allowed = max(1, letters / 3)
    var best: (word: String, distance: Int)?
    var isTied = false
    for candidate in words where abs(candidate.unicodeScalars.count - letters) <= allowed {
      let distance = distance(word, candidate)
      guard distance <= allowed else { continue }
      if let known = best, known.distance <= distance {
        isTied = isTied || known.distance == distance
      } else {
        best = (candidate, distance)
        isTied = false
      }
    }
    return isTied ? nil : best?.word
  }

  /// The number of insertions, deletions, exchanges and swaps of neighbours between two words
  /// (optimal string alignment).
  package static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let exchange = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(exchange, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
