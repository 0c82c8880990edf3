/// All submissions of a run in the order in which reports list them, by the bytes of their ids.
///
/// Each is made when it is asked for, so that a class of any size takes little more room than its
/// file names.
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

  package subscript(index: Int) -> Submission {
    let candidate = Int(order[index])
    let id = String(decoding: names.bytes(of: candidate, in: candidates), as: UTF8.self)
    return candidates.submission(candidate, id: id)
  }

  /// The ids in UTF-8, which cost less than the submissions.
  package var ids: some RandomAccessCollection<ArraySlice<UInt8>> & Sendable {
    order.lazy.map { [names, candidates] in names.bytes(of: Int($0), in: candidates) }
  }

  /// The submissions at some indices alone.
  package func keeping(_ indices: Range<Int>) -> SubmissionList {
    var result = self
    result.order = Array(order[indices])
    return result
  }
}

/// The names of candidates, no two alike.
private struct CandidateNames: Sendable {
  /// For each candidate the number of the name it bears among its possible ones, from 0, the
  /// shortest first.
  private var attempts: [UInt16]
  /// The names that are not part of a path.
  private var own: [Int: [UInt8]] = [:]

  func bytes(of index: Int, in candidates: CandidateList) -> ArraySlice<UInt8> {
    if !own.isEmpty, let own = own[index] { return own[...] }
    return candidates.name(of: index, attempt: Int(attempts[index]))
  }

  /// Gives each candidate the first of its names that no other has at that point, and tells the
  /// order of the names.
  ///
  /// Names that two would share are passed by both: `s1.md` and `s1.txt` are called just so. A
  /// longer name may meet another's short one, so the search goes on until all differ.
  static func found(for candidates: CandidateList) -> (CandidateNames, order: [UInt32]) {
    var names = CandidateNames(candidates)
    var order = (0..<candidates.count).map { UInt32($0) }
    while true {
      names.sort(&order, candidates)
      let shared = names.shared(order, candidates)
      if shared.isEmpty { return (names, order) }
      for indices in shared { names.pass(order[indices].map { Int($0) }.sorted(), candidates) }
    }
  }

  private init(_ candidates: CandidateList) {
    attempts = Array(repeating: 0, count: candidates.count)
    for index in attempts.indices { keep(index, candidates) }
  }

  /// Keeps a name that is not part of a path, so that it is made once.
  private mutating func keep(_ index: Int, _ candidates: CandidateList, suffix: String = "") {
    guard attempts[index] > 1 || !candidates.isNamedByPath(index) else { return }
    own[index] = candidates.name(of: index, attempt: Int(attempts[index])) + Array(suffix.utf8)
  }

  private func sort(_ order: inout [UInt32], _ candidates: CandidateList) {
    order.sort {
      bytes(of: Int($0), in: candidates).precedes(bytes(of: Int($1), in: candidates))
    }
  }

  /// The ranges of the order that stand under one name.
  private func shared(_ order: [UInt32], _ candidates: CandidateList) -> [Range<Int>] {
    var shared: [Range<Int>] = []
    var start = 0
    for index in order.indices.dropFirst() {
      let name = bytes(of: Int(order[index]), in: candidates)
      if name == bytes(of: Int(order[start]), in: candidates) { continue }
      if index - start > 1 { shared.append(start..<index) }
      start = index
    }
    if order.count - start > 1 { shared.append(start..<order.count) }
    return shared
  }

  /// Lets candidates of one name go on to their next; who bears a longer name already keeps it.
  private mutating func pass(_ indices: [Int], _ candidates: CandidateList) {
    let shortest = indices.reduce(UInt16.max) { min($0, attempts[$1]) }
    for (rank, index) in indices.enumerated() where attempts[index] == shortest {
      attempts[index] += 1
      // Only paths that differ in bytes that are no UTF-8 come beyond the third name.
      let further = Int(attempts[index]) - 2
      keep(index, candidates, suffix: further > 0 ? "~\(further).\(rank + 1)" : "")
    }
  }
}
