internal import Rubrics

/// Gradescope: folders `submission_123` and a file that says whose they are.
struct GradescopeLayout: CourseLayout {
  static let metadataName = "submission_metadata.yml"
  /// The scores of every test of every attempt stand in it, too.
  private static let metadataLimit = 256 << 20

  let name = "Gradescope"
  let ownFiles: Set<String> = [Self.metadataName]

  func handIns(in folder: FolderView) -> [HandIn] {
    let known = metadata(in: folder)
    let read = { (entry: FolderView.Item) -> HandIn? in
      if let record = known[entry.name] {
        return HandIn(
          student: record.student, name: record.name.isEmpty ? nil : record.name,
          attempt: record.attempt,
          time: record.time.map { .at($0) } ?? .unknown, entries: [], absent: record.earlierTimes)
      }
      let parts = entry.name.split(separator: "_", omittingEmptySubsequences: false)
      guard entry.isFolder, parts.count == 2, parts[0] == "submission", parts[1].isCount else {
        return nil
      }
      return HandIn(student: String(parts[1]), entries: [])
    }
    let fitting = known.isEmpty ? folder.fittingFolders(read) : folder.fitting(read)
    return fitting.map { index, handIn in
      var handIn = handIn
      handIn.entries = [index]
      return handIn
    }
  }

  private func metadata(in folder: FolderView) -> [String: GradescopeMetadata.Record] {
    for (_, file) in folder.fitting(containing: Self.metadataName, folder.file) {
      guard file.relative.name == FilePath(Self.metadataName) else { continue }
      let bytes = try? SubmissionFile(path: Self.metadataName, source: file.source)
        .bytes(limit: Self.metadataLimit)
      return GradescopeMetadata.read(bytes ?? [])
    }
    return [:]
  }
}

/// Gradescope's record of who handed in what, as far as it is needed.
///
/// It is YAML written by a machine in one form, and read line by line: no alias in it can blow up.
struct GradescopeMetadata {
  struct Record {
    var sid = ""
    var email = ""
    var name = ""
    var earlierAttempts: Int?
    /// The time at which the files of the download were handed in.
    var time: DateTime?
    /// The times at which earlier attempts were handed in, which are not in the download.
    var earlierTimes: [DateTime] = []

    /// The number of the first of those who handed in, or what else tells them apart.
    var student: String { [sid, email, name].first { !$0.isEmpty } ?? "" }
    var attempt: Int? { earlierAttempts.map { $0 + 1 } }
  }

  private var records: [String: Record] = [:]
  private var record = ""
  private var section: Substring = ""
  /// How far the items of the section are moved in; those of lists within them are moved in
  /// further.
  private var itemIndent: Int?

  static func read(_ bytes: [UInt8]) -> [String: Record] {
    var metadata = GradescopeMetadata()
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) { metadata.read(line) }
    return metadata.records.filter { !$0.value.student.isEmpty }
  }

  private mutating func read(_ line: Substring) {
    let indent = line.prefix { $0 == " " }.count
    var rest = line.dropFirst(indent)
    let isItem = rest.hasPrefix("- ")
    if indent == 0, !isItem {
      record = Self.value(rest.hasSuffix(":") ? rest.dropLast() : rest)
      section = ""
    } else if indent == 2, !isItem, let (key, value) = Self.pair(rest) {
      section = key
      itemIndent = nil
      if key == "created_at" { records[record, default: Record()].time = DateTime(value) }
      if key == "history" { records[record, default: Record()].earlierAttempts = 0 }
    } else {
      if isItem {
        itemIndent = itemIndent ?? indent
        if section == "history", indent == itemIndent {
          records[record]?.earlierAttempts? += 1
        }
        rest = rest.dropFirst(2)
      }
      guard let (key, value) = Self.pair(rest) else { return }
      if section == "submitters" { note(key, value) }
      let level = isItem ? indent : indent - 2
      if section == "history", key == "created_at", level == itemIndent,
        let time = DateTime(value)
      {
        records[record]?.earlierTimes.append(time)
      }
    }
  }

  /// Notes who handed in; of several who did so together the first stands for all.
  private mutating func note(_ key: Substring, _ value: String) {
    var known = records[record] ?? Record()
    switch key {
    case "sid" where known.sid.isEmpty: known.sid = value
    case "email" where known.email.isEmpty: known.email = value
    case "name" where known.name.isEmpty: known.name = value
    default: break
    }
    records[record] = known
  }

  /// `:sid: '123'` or `sid: 123`.
  private static func pair(_ text: Substring) -> (key: Substring, value: String)? {
    let text = text.hasPrefix(":") ? text.dropFirst() : text
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (text[..<colon], value(text[text.index(after: colon)...]))
  }

  private static func value(_ text: Substring) -> String {
    let trimmed = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    guard let first = trimmed.first, first == "'" || first == "\"", trimmed.count > 1,
      trimmed.last == first
    else { return String(trimmed) }
    return String(trimmed.dropFirst().dropLast())
  }
}
