/// What was handed in, before it is known what it will be called.
struct SubmissionCandidate: Sendable {
  /// The path below the folder that the person named, or the name of the file that they named.
  let relative: FilePath
  /// The path with everything that the person typed.
  let typed: FilePath
  let files: [SubmissionFile]
  /// Whether it is called by its folder's name, which has no extension.
  var isFolder = false
  /// Who handed it in, where a course system says so.
  var student: String?
  var attempt: Int?
  var late = false

  /// The names to be tried in turn until no two submissions share one.
  private func name(_ attempt: Int) -> String {
    switch attempt {
    case 0: (isFolder ? relative.name : relative.stem).description
    case 1: relative.description
    default: typed.description
    }
  }

  /// Gives each candidate the first of its names that no other has at that point.
  ///
  /// Names that two would share are passed by both: `s1.md` and `s1.txt` are called just so. A longer name may meet
  /// another's short one, so the search goes on until all differ.
  static func named(_ candidates: [SubmissionCandidate]) -> [Submission] {
    var attempts = Array(repeating: 0, count: candidates.count)
    var names = candidates.map { $0.name(0) }
    while true {
      var holders: [String: [Int]] = [:]
      holders.reserveCapacity(names.count)
      for (place, name) in names.enumerated() { holders[name, default: []].append(place) }
      let shared = holders.filter { $0.value.count > 1 }
      if shared.isEmpty { break }
      for places in shared.values {
        // Who bears a longer name already keeps it; the others move on.
        let shortest = places.reduce(Int.max) { min($0, attempts[$1]) }
        for (rank, place) in places.enumerated() where attempts[place] == shortest {
          attempts[place] += 1
          names[place] = candidates[place].name(attempts[place])
          // Only paths that differ in bytes that are no UTF-8 come this far.
          if attempts[place] > 2 { names[place] += "~\(attempts[place] - 2).\(rank + 1)" }
        }
      }
    }
    return zip(candidates, names).map { candidate, name in
      Submission(
        id: name, student: candidate.student, attempt: candidate.attempt, late: candidate.late,
        files: candidate.files)
    }
  }
}
