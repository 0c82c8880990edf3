internal import Rubrics

/// The hand-ins of students where each entry says when.
extension HandIn {
  /// One entry of a student's, handed in at some time.
  struct Dated {
    var student: String
    var name: String?
    /// Grows with the time.
    var order: String
    /// Nil where the calendar or the clock has no such time.
    var time: DateTime?
    var isReceipt = false
  }

  private typealias Entries = [(entry: Int, dated: Dated)]

  /// Puts together what each student handed in at one time; the latest counts unless the course
  /// decides otherwise.
  static func dated(_ fitting: [(entry: Int, reading: Dated)]) -> [HandIn] {
    var students: [String] = []
    var attempts: [String: [String: Entries]] = [:]
    for (entry, dated) in fitting {
      if attempts[dated.student] == nil { students.append(dated.student) }
      attempts[dated.student, default: [:]][dated.order, default: []].append((entry, dated))
    }
    return students.map { student in
      let inOrder = (attempts[student] ?? [:]).sorted {
        $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }
      return latest(of: student, inOrder.map(\.value))
    }
  }

  private static func latest(of student: String, _ attempts: [Entries]) -> HandIn {
    var all = attempts.enumerated().map { index, entries in
      // A lone one may be the student's first or third: earlier ones need not be in the download.
      HandIn(
        student: student, name: entries.first?.dated.name,
        attempt: attempts.count > 1 ? index + 1 : nil,
        time: entries.first?.dated.time.map { .at($0) } ?? .unknown,
        entries: entries.filter { !$0.dated.isReceipt }.map(\.entry),
        receipts: entries.filter(\.dated.isReceipt).map(\.entry))
    }
    var latest = all.popLast() ?? HandIn(student: student, entries: [])
    if let newest = latest.counted.first {
      latest.superseded = attempts.dropLast().joined().map { ($0.entry, newest) }
    }
    latest.earlier = all
    return latest
  }

  /// The entries that are marked: receipts only where there is nothing else.
  var counted: [Int] { entries.isEmpty ? receipts : entries }
}
