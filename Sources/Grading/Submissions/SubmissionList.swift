/// All submissions of a run in the order in which reports list them, by the bytes of their ids.
///
/// Each is made when it is asked for, so that a class of any size takes little more room than its file names.
package struct SubmissionList: RandomAccessCollection, Sendable {
  private let candidates: CandidateList
  private let names: CandidateNames
  /// The candidates in order.
  private var order: [UInt32]

  init(_ candidates: CandidateList) {
    self.candidates = candidates
    (names, order) = CandidateNames.found(for: candidates)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }

  package subscript(place: Int) -> Submission {
    let candidate = Int(order[place])
    let id = String(decoding: names.bytes(of: candidate, in: candidates), as: UTF8.self)
    return candidates.submission(candidate, id: id)
  }

  /// The ids in UTF-8, which cost less than the submissions.
  package var ids: some RandomAccessCollection<ArraySlice<UInt8>> & Sendable {
    order.lazy.map { [names, candidates] in names.bytes(of: Int($0), in: candidates) }
  }

  /// The submissions at some places alone.
  package func keeping(_ places: Range<Int>) -> SubmissionList {
    var result = self
    result.order = Array(order[places])
    return result
  }
}

/// What candidates are called, no two alike.
private struct CandidateNames: Sendable {
  /// Which of its names each candidate bears.
  private var attempts: [UInt16]
  /// The names that are not part of a path.
  private var own: [Int: [UInt8]] = [:]

  func bytes(of place: Int, in candidates: CandidateList) -> ArraySlice<UInt8> {
    if !own.isEmpty, let own = own[place] { return own[...] }
    return candidates.name(of: place, attempt: Int(attempts[place]))
  }

  /// Gives each candidate the first of its names that no other has at that point, and tells the order of the names.
  ///
  /// Names that two would share are passed by both: `s1.md` and `s1.txt` are called just so. A longer name may meet
  /// another's short one, so the search goes on until all differ.
  static func found(for candidates: CandidateList) -> (CandidateNames, order: [UInt32]) {
    var names = CandidateNames(candidates)
    var order = (0..<candidates.count).map { UInt32($0) }
    while true {
      names.sort(&order, candidates)
      let shared = names.shared(order, candidates)
      if shared.isEmpty { return (names, order) }
      for places in shared { names.pass(order[places].map { Int($0) }.sorted(), candidates) }
    }
  }

  private init(_ candidates: CandidateList) {
    attempts = Array(repeating: 0, count: candidates.count)
    for place in attempts.indices { keep(place, candidates) }
  }

  /// Keeps a name that is not part of a path, so that it is made once.
  private mutating func keep(_ place: Int, _ candidates: CandidateList, suffix: String = "") {
    guard attempts[place] > 1 || !candidates.isNamedByPath(place) else { return }
    own[place] = candidates.name(of: place, attempt: Int(attempts[place])) + Array(suffix.utf8)
  }

  private func sort(_ order: inout [UInt32], _ candidates: CandidateList) {
    order.sort {
      bytes(of: Int($0), in: candidates).precedes(bytes(of: Int($1), in: candidates))
    }
  }

  /// The places in the order that stand under one name.
  private func shared(_ order: [UInt32], _ candidates: CandidateList) -> [Range<Int>] {
    var shared: [Range<Int>] = []
    var start = 0
    for place in order.indices.dropFirst() {
      let name = bytes(of: Int(order[place]), in: candidates)
      if name == bytes(of: Int(order[start]), in: candidates) { continue }
      if place - start > 1 { shared.append(start..<place) }
      start = place
    }
    if order.count - start > 1 { shared.append(start..<order.count) }
    return shared
  }

  /// Lets candidates of one name go on to their next; who bears a longer name already keeps it.
  private mutating func pass(_ places: [Int], _ candidates: CandidateList) {
    let shortest = places.reduce(UInt16.max) { min($0, attempts[$1]) }
    for (rank, place) in places.enumerated() where attempts[place] == shortest {
      attempts[place] += 1
      // Only paths that differ in bytes that are no UTF-8 come beyond the third name.
      let further = Int(attempts[place]) - 2
      keep(place, candidates, suffix: further > 0 ? "~\(further).\(rank + 1)" : "")
    }
  }
}
