/// Moodle: a folder each, `Full name_ID_assignsubmission_file`, or one flat folder with the file's
/// name behind that.
///
/// Where names are hidden it is `Participant_ID`, where groups hand in the group's name and number.
struct MoodleLayout: CourseLayout {
  let name = "Moodle"
  private static let mark = "_assignsubmission_"

  func handIns(in folder: FolderView) -> [HandIn] {
    HandIn.grouped(
      folder.fitting(containing: Self.mark) { entry in student(entry.name) }.map { index, student in
        (index, HandIn(student: student.id, name: student.name, entries: [index]))
      })
  }

  /// The number before the word that names the kind of submission, and the name before it; the
  /// default group has no number.
  private func student(_ name: String) -> (id: String, name: String?)? {
    guard let mark = name.firstRange(of: Self.mark) else { return nil }
    let owner = name[..<mark.lowerBound]
    guard !owner.isEmpty else { return nil }
    guard let number = owner.split(separator: "_").last, number.isCount else {
      return (String(owner), nil)
    }
    let full = owner.dropLast(number.count + 1)
    // Where names are hidden each is a participant.
    return (String(number), full.isEmpty || full == "Participant" ? nil : String(full))
  }
}
