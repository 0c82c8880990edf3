/// A line on standard error that says how far a run is, how fast it goes and how long it will take.
final class ProgressLine {
  private let total: Int
  private let isShown: Bool
  private let begin: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant?

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
    begin = .now
  }

  func show(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    // Ten times a second is more than anybody reads; the last one is shown all the same.
    if let lastShown, now - lastShown < .milliseconds(100), done < total { return }
    lastShown = now
    write("\r" + Self.text(done, of: total, after: (now - begin) / .seconds(1)) + "\u{1B}[K")
  }

  /// Takes the line away, so that what follows begins on a clean one.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  /// The text of the line after so many seconds: `120 of 1000, 60 a second, 15 s left`.
  static func text(_ done: Int, of total: Int, after seconds: Double) -> String {
    var line = "\(done) of \(total)"
    guard seconds >= 0.2, done > 0 else { return line }
    let rate = Double(done) / seconds
    line += rate >= 10 ? ", \(Int(rate)) a second" : ", \((rate * 10).rounded() / 10) a second"
    if done < total { line += ", \(time(Double(total - done) / rate)) left" }
    return line
  }

  /// A time in the two largest units that matter.
  private static func time(_ seconds: Double) -> String {
    let seconds = Int(min(max(seconds.rounded(.up), 1), 1e9))
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return "\(seconds / 60) min \(seconds % 60) s"
    default: return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
  }

  private func write(_ text: String) {
    // Progress that cannot be shown is no reason to stop.
    try? StandardStream.error.write(text)
  }
}
