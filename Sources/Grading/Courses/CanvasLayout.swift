/// Canvas: one flat zip with `NAME_[LATE_]USERID_FILEID_original.ext`, or `_text.html` for what was
/// typed in.
struct CanvasLayout: CourseLayout {
  private typealias CanvasFile = (entry: Int, reading: CanvasName)

  let name = "Canvas"

  func handIns(in folder: FolderView) -> [HandIn] {
    let files = folder.fitting(containing: "_") { $0.isFolder ? nil : CanvasName($0.name) }
    guard Self.areConsistent(files.map(\.reading)) else { return [] }
    var byStudent: [String: [CanvasFile]] = [:]
    for file in files { byStudent[file.reading.student, default: []].append(file) }
    return byStudent.sorted { $0.key < $1.key }.map { Self.handIn(of: $0.key, $0.value) }
  }

  /// Names such as `lab_1_2_answers.md` have the same form: here every student has one name and
  /// every file a number.
  private static func areConsistent(_ names: [CanvasName]) -> Bool {
    var owners: [String: String] = [:]
    var files: Set<String> = []
    for name in names {
      guard owners.updateValue(name.owner, forKey: name.student) ?? name.owner == name.owner,
        name.file.map({ files.insert($0).inserted }) ?? true
      else { return false }
    }
    return owners.count > 1 && (Set(owners.values).count > 1 || names.allSatisfy(\.isAnonymous))
  }

  /// A file replaces one that it bears the name of with `-1` behind it; several numbered files
  /// alone are parts.
  private static func handIn(of student: String, _ files: [CanvasFile]) -> HandIn {
    let unnumbered = Set(files.filter { $0.reading.revision == 0 }.map(\.reading.original))
    func key(_ file: CanvasFile) -> String {
      let replaces = file.reading.revision == 0 || unnumbered.contains(file.reading.base)
      return replaces ? file.reading.base : file.reading.original
    }
    let newest = newest(of: files, upTo: .max, key)
    var result = HandIn(student: student, entries: [])
    for file in files {
      if let last = newest[key(file)], last.entry != file.entry {
        result.superseded.append((file.entry, last.entry))
      } else {
        result.entries.append(file.entry)
      }
    }
    result.time = .flag(late: files.contains(where: \.reading.isLate))
    let revisions = Set(files.map(\.reading.revision)).sorted()
    // Parts 1 and 2 are no attempts.
    let isPart = files.count { $0.reading.revision > 0 } > 1 && result.superseded.isEmpty
    guard let latest = revisions.last, latest > 0, !isPart else { return result }
    result.attempt = latest + 1
    if result.superseded.isEmpty { return result }
    result.earlier = revisions.dropLast().map { revision in
      let newest = Self.newest(of: files, upTo: revision, key)
      let kept = files.filter { newest[key($0)]?.entry == $0.entry }
      return HandIn(
        student: student, attempt: revision + 1,
        time: .flag(late: kept.contains(where: \.reading.isLate)), entries: kept.map(\.entry))
    }
    return result
  }

  /// The last revision of each file that was handed in up to some attempt.
  private static func newest(
    of files: [CanvasFile], upTo revision: Int, _ key: (CanvasFile) -> String
  ) -> [String: CanvasFile] {
    var newest: [String: CanvasFile] = [:]
    for file in files.sorted(by: { $0.reading.revision < $1.reading.revision })
    where file.reading.revision <= revision {
      newest[key(file)] = file
    }
    return newest
  }
}

/// The parts of the name of a file from Canvas.
struct CanvasName {
  var student: String
  /// The name before the number, or the same for all where names are hidden.
  var owner: String
  var isLate: Bool
  /// The file's number; nil for what was typed in.
  var file: String?
  /// The name that the student gave it.
  var original: String
  /// The original name without the number that a file handed in again gets.
  var base: String
  /// The number that a file handed in again gets, else 0.
  var revision: Int

  var isAnonymous: Bool { owner == "anon" }

  init?(_ name: String) {
    var parts = name.split(separator: "_", omittingEmptySubsequences: false)[...]
    isLate = false
    if parts.first == "LATE" {
      isLate = true
      parts = parts.dropFirst()
    }
    if parts.first == "anon", parts.count > 2, parts[parts.startIndex + 1].count == 5 {
      owner = "anon"
      student = String(parts[parts.startIndex + 1])
      parts = parts.dropFirst(2)
      if parts.first == "LATE" {
        isLate = true
        parts = parts.dropFirst()
      }
    } else {
      guard !isLate, let number = parts.firstIndex(where: \.isCount), number > 0 else { return nil }
      var owner = parts[..<number]
      if owner.last == "LATE" {
        isLate = true
        owner = owner.dropLast()
      }
      self.owner = owner.joined(separator: "_")
      guard !self.owner.isEmpty, self.owner == self.owner.lowercased() else { return nil }
      student = String(parts[number])
      parts = parts[(number + 1)...]
    }
    if parts.count > 1, let number = parts.first, number.isCount {
      file = String(number)
      original = parts.dropFirst().joined(separator: "_")
    } else if parts.count == 1, let typed = parts.first, ["text.html", "link.html"].contains(typed)
    {
      original = String(typed)
    } else {
      return nil
    }
    (base, revision) = Self.revision(of: original)
  }

  /// `answers-2.md` is the third `answers.md`.
  private static func revision(of name: String) -> (base: String, revision: Int) {
    let path = FilePath(name)
    let stem = path.stem.description
    guard let dash = stem.lastIndex(of: "-"), dash > stem.startIndex,
      case let digits = stem[stem.index(after: dash)...], digits.isCount,
      let number = Int(digits), number < 100
    else { return (name, 0) }
    return (String(stem[..<dash]) + String(name.dropFirst(stem.count)), number)
  }
}
