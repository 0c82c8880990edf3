internal import Rubrics

/// What `gradus serve --store` keeps: a folder for each hand-in, `s001@2026-11-29T05-21-03Z`.
struct ServedLayout: CourseLayout {
  let name = "gradus serve"

  func handIns(in folder: FolderView) -> [HandIn] {
    HandIn.dated(
      folder.fittingFolders { entry in
        guard let name = KeptName(entry.name) else { return nil }
        return HandIn.Dated(student: name.student, order: name.time, time: name.dateTime)
      })
  }
}

/// The name of a folder that holds what one student handed in at one time.
package struct KeptName: CustomStringConvertible, Sendable {
  let student: String
  /// `YYYY-MM-DDThh-mm-ssZ`, which sorts as it is; a colon is no sign for names of files everywhere.
  let time: String

  /// - Parameter student: a name without `@` and without what file systems take for something else.
  package init(student: String, at time: RunTime) {
    self.student = student
    self.time = time.timestamp.replacing(":", with: "-") + "Z"
  }

  init?(_ text: String) {
    guard let sign = text.lastIndex(of: "@"), sign > text.startIndex else { return nil }
    (student, time) = (String(text[..<sign]), String(text[text.index(after: sign)...]))
    guard time.utf8.count == "YYYY-MM-DDThh-mm-ssZ".utf8.count, dateTime != nil else { return nil }
  }

  package var description: String { "\(student)@\(time)" }

  var dateTime: DateTime? {
    guard let mark = time.firstIndex(of: "T") else { return nil }
    return DateTime(String(time[..<mark]) + time[mark...].replacing("-", with: ":"))
  }
}
