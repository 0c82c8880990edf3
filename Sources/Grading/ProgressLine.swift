/// A line on standard error that says how far a run is.
struct ProgressLine: Sendable {
  let total: Int
  let isShown: Bool

  func show(_ done: Int) {
    if isShown { write("\r\(done) of \(total)") }
  }

  /// Takes the line away, so that what follows begins on a clean one.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    // Progress that cannot be shown is no reason to stop.
    try? StandardStream.error.write(text)
  }
}
