internal import Rubrics

/// Brightspace: a folder each, `USERID-SUBID - Name - Date time`; the latest date counts.
struct BrightspaceLayout: CourseLayout {
  let name = "Brightspace"
  let ownFiles: Set<String> = ["index.html"]

  func handIns(in folder: FolderView) -> [HandIn] {
    HandIn.dated(folder.fitting(containing: " - ") { read($0.name) })
  }

  private func read(_ name: String) -> HandIn.Dated? {
    guard name.contains(" - ") else { return nil }
    var parts = name.split(separator: " - ").map { String($0) }[...]
    let numbers = parts.removeFirst().split(separator: "-", omittingEmptySubsequences: false)
    // Behind the name stands the date, and in flat downloads the file's name behind that.
    guard numbers.count == 2, numbers.allSatisfy(\.isCount), parts.count > 1,
      let time = parts.dropFirst().lazy.compactMap(Self.time).first
    else { return nil }
    return HandIn.Dated(
      student: String(numbers[0]), name: parts.first, order: time.order, time: time.time)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// A date such as `Nov 3, 2023 1123 PM` or `3 November, 2023 2323`, as text that sorts too; nil
  /// where it is none.
  private static func time(_ text: String) -> (order: String, time: DateTime?)? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    var numbers = words.compactMap { Int($0) }
    let months = words.compactMap { word in Self.months.firstIndex { word.hasPrefix($0) } }
    guard let month = months.first,
      let index = numbers.firstIndex(where: { $0 > 1900 && $0 < 2400 }),
      numbers.count > 2
    else { return nil }
    // The clock may read 2023, too, but it comes last.
    let year = numbers.remove(at: index)
    let day = numbers.removeFirst()
    // `11:23` is written `1123`, or with a sign between.
    var clock = numbers.count > 1 ? numbers[0] * 100 + numbers[1] : numbers[0]
    if words.last == "pm", clock < 1200 { clock += 1200 }
    if words.last == "am", clock >= 1200 { clock -= 1200 }
    let parts: [Int] = [year, month, day, clock]
    let order = parts.map { part -> String in
      let digits = String(part)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: "-")
    let time = DateTime(
      year: year, month: month + 1, day: day, hour: clock / 100, minute: clock % 100)
    return (order, time)
  }
}
