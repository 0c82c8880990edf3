internal import Rubrics

/// How one course system lays out the submissions that it gives to download.
///
/// A layout is recognised by what lies in a folder, never by an option. To add one, write a type
/// like the others here and add it to `CourseLayouts.all`.
protocol CourseLayout: Sendable {
  /// The course system, for people.
  var name: String { get }
  /// Files that the course system adds for itself.
  var ownFiles: Set<String> { get }
  /// At least this number of a folder's entries must be named as the course system names them.
  var fewestFitting: Int { get }
  /// The hand-ins, as the folder's entries tell them; entries that do not fit are in none.
  func handIns(in folder: FolderView) -> [HandIn]
}

extension CourseLayout {
  var ownFiles: Set<String> { [] }
  /// One name that looks like a course system's is chance.
  var fewestFitting: Int { 2 }
}

/// The hand-in of one student: the latest attempt, and those before it.
struct HandIn {
  /// The id that the course system knows.
  var student: String
  /// The student's name, where the layout tells it.
  var name: String?
  var attempt: Int?
  var time = HandInTime.unknown
  /// The entries that count, by their indices in the view of the folder.
  var entries: [Int]
  /// The course system's own files about it; they count where there is nothing else.
  var receipts: [Int] = []
  /// The entries that no longer count, each with the one that replaced it.
  var superseded: [(entry: Int, by: Int)] = []
  /// The attempts before this one, the oldest first.
  var earlier: [HandIn] = []
  /// The times at which earlier ones were handed in whose files are not there.
  var absent: [DateTime] = []
}

/// The layouts that are known.
enum CourseLayouts {
  /// In the order in which they are tried: the most telling first.
  static let all: [any CourseLayout] = [
    GradescopeLayout(), MoodleLayout(), BlackboardLayout(), BrightspaceLayout(), CanvasLayout(),
    GitHubClassroomLayout(), NBGraderLayout(), ServedLayout(), FolderPerStudentLayout(),
  ]

  /// The layout that a folder is in, with what was handed in; nil for a plain folder.
  ///
  /// Several entries must fit, for most layouts, and not fewer than do not.
  static func recognise(_ folder: FolderView) -> (layout: any CourseLayout, handIns: [HandIn])? {
    for layout in all {
      let handIns = layout.handIns(in: folder)
      let fitting = handIns.reduce(0) {
        $0 + $1.entries.count + $1.receipts.count + $1.superseded.count
      }
      guard fitting >= layout.fewestFitting else { continue }
      let others = folder.entries.count { !layout.ownFiles.contains($0.name) } - fitting
      if fitting >= others { return (layout, handIns) }
    }
    return nil
  }
}
