internal import AnswerSheets
internal import Rubrics

/// The store of `gradus serve --store`: a folder for each hand-in, `s001@2026-11-29T05-21-03Z`.
struct ServedLayout: CourseLayout {
  let name = "gradus serve"
  /// One fitting name is enough: no other layout's has a student and a time to the second in it.
  let fewestFitting = 1

  func handIns(in folder: FolderView) -> [HandIn] {
    HandIn.dated(
      folder.fittingFolders { entry in
        guard let name = KeptName(entry.name) else { return nil }
        return HandIn.Dated(student: name.student, order: name.order, time: name.dateTime)
      })
  }
}

/// The name of a folder that holds what one student handed in at one time.
package struct KeptName: CustomStringConvertible, Sendable {
  let student: String
  /// `YYYY-MM-DDThh-mm-ssZ`, which sorts as it is; a colon is no sign for names of files
  /// everywhere.
  let time: String
  /// The number of the hand-in among the student's of that second; a second one ends in `-02`.
  let number: Int

  /// - Parameter student: a name of no more than 70 bytes, for file systems take 255 and each may
  ///   take three.
  package init(student: String, at time: RunTime, number: Int = 1) {
    (self.student, self.number) = (student, number)
    self.time = time.timestamp.replacing(":", with: "-") + "Z"
  }

  init?(_ text: String) {
    guard let sign = text.lastIndex(of: "@"), sign > text.startIndex else { return nil }
    let rest = text[text.index(after: sign)...]
    let length = "YYYY-MM-DDThh-mm-ssZ".count
    (student, time) = (
      String(text[..<sign]).withoutPercentCoding, String(rest.prefix(length))
    )
    let end = rest.dropFirst(length)
    number = end.isEmpty ? 1 : Int(end.dropFirst()) ?? 0
    guard (1...99).contains(number), description == text, dateTime != nil else { return nil }
  }

  package var description: String { "\(student.asFolderName)@\(order)" }

  /// The key that it sorts by among the student's own.
  var order: String {
    number == 1 ? time : "\(time)-\(number < 10 ? "0" : "")\(number)"
  }

  var dateTime: DateTime? {
    guard let mark = time.firstIndex(of: "T") else { return nil }
    return DateTime(String(time[..<mark]) + time[mark...].replacing("-", with: ":"))
  }
}
