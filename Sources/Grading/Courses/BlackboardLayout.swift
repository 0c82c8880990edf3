internal import Rubrics

/// Blackboard: one flat zip with a file for each that was handed in, named by assignment and user.
///
/// `Assignment_username_attempt_YYYY-MM-DD-hh-mm-ss_file.ext` is one of these; without the file's
/// name a `.txt` says what was handed in.
struct BlackboardLayout: CourseLayout {
  let name = "Blackboard"

  func handIns(in folder: FolderView) -> [HandIn] {
    let files = folder.fitting(containing: BlackboardName.mark) {
      $0.isFolder ? nil : BlackboardName($0.name)
    }
    let shared = Self.shared(files.map(\.reading.owner))
    return HandIn.dated(
      files.map { index, name in
        let user = name.owner.dropFirst(shared).joined(separator: "_")
        let dated = HandIn.Dated(
          student: user, order: name.order, time: name.time, isReceipt: name.isReceipt)
        return (index, dated)
      })
  }

  /// How many parts of the names are the assignment's: those that all share, since either may hold
  /// a `_`.
  private static func shared(_ owners: [[Substring]]) -> Int {
    (owners.first ?? []).indices.prefix { index in
      owners.allSatisfy { $0.count > index + 1 && $0[index] == owners[0][index] }
    }.count
  }
}

/// The parts of the name of a file from Blackboard.
private struct BlackboardName {
  static let mark = "_attempt_"
  /// The assignment and the user, cut at each `_`.
  var owner: [Substring]
  /// The time of the attempt as it is written, which sorts as it is.
  var order: String
  /// The time of the attempt; the name does not tell where the clock stands.
  var time: DateTime?
  /// Whether it is Blackboard's word on the attempt and not the student's file.
  var isReceipt: Bool

  init?(_ name: String) {
    guard let mark = name.firstRange(of: Self.mark) else { return nil }
    owner = name[..<mark.lowerBound].split(separator: "_")
    let rest = name[mark.upperBound...]
    let time = rest.prefix("YYYY-MM-DD-hh-mm-ss".count)
    let digits = time.split(separator: "-", omittingEmptySubsequences: false)
    guard owner.count > 1, digits.map(\.count) == [4, 2, 2, 2, 2, 2],
      digits.joined().allSatisfy({ "0"..."9" ~= $0 })
    else { return nil }
    order = String(time)
    let parts = digits.compactMap { Int($0) }
    self.time = DateTime(
      year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4],
      second: parts[5])
    let file = rest.dropFirst(time.count)
    isReceipt = file == ".txt"
    guard isReceipt || file.first == "_" else { return nil }
  }
}
