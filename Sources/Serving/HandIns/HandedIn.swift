package import Grading

/// A student's answer to be read or marked: files, or a text that they typed or pasted.
package struct HandedIn: Sendable {
  /// Their name or number, as they give it; nil where they give none.
  package let student: String?
  package let files: [SubmissionFile]
  /// The number of hints asked for.
  package let hintCount: Int

  /// The most bytes of a student's name, each of which may take three in the name of a folder.
  static let longestName = 70
  /// The most bytes of a file's name.
  private static let fileNameLimit = 200

  /// - Parameter student: a name as `name(_:)` makes it.
  package init(student: String?, files: [(name: String, bytes: [UInt8])], hintCount: Int = 0) {
    self.hintCount = max(hintCount, 0)
    self.student = student
    self.files = files.enumerated().map { index, file in
      SubmissionFile(path: Self.fileName(file.name, index), source: .held(file.bytes))
    }
  }

  /// The answer in the form of a hand-in page: the files dropped, else the sheet filled in, else
  /// the text pasted.
  ///
  /// - Parameter student: who they are.
  package init(_ form: MultipartForm, by student: String?) {
    var files = form.files("file").map { (name: $0.fileName ?? "", bytes: $0.bytes) }
    if let sheet = form.text("sheet") { files.append(("answer.json", Array(sheet.utf8))) }
    if let text = form.text("text") { files.append(("answer.txt", Array(text.utf8))) }
    self.init(
      student: student, files: files,
      hintCount: form.text("hints").flatMap { Int($0) } ?? 0)
  }

  package func submission(called id: String) -> Submission {
    Submission(id: student ?? id, files: files)
  }

  /// The files with their bytes.
  var contents: [(name: String, bytes: [UInt8])] {
    files.compactMap { file in
      if case .held(let bytes) = file.source { (file.path, bytes) } else { nil }
    }
  }

  /// A student's name or number from what they give: on one line, its blanks single and at neither
  /// end; nil where nothing is left.
  ///
  /// - Throws: `HandInMessage.longName` where no folder can have it: two that begin alike must not
  ///   come to be one.
  package static func name(_ text: String?) throws(HandInMessage) -> String? {
    let name = plain(text ?? "").split(separator: " ").joined(separator: " ")
    guard name.utf8.count <= longestName else { throw .longName }
    return name.isEmpty ? nil : name
  }

  /// The last part of a file's name, which alone is taken: browsers of some systems send the whole
  /// path.
  private static func fileName(_ name: String, _ index: Int) -> String {
    let last = plain(name).split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    if last.isEmpty || last.hasPrefix(".") { return "file-\(index + 1)" }
    guard last.utf8.count > fileNameLimit else { return last }
    // File systems take 255 bytes; the ending tells what is in the file.
    let ending = last.split(separator: ".").last.map { ".\($0)" } ?? ""
    return ending.utf8.count > 20
      ? last.beginning(bytes: fileNameLimit) : last.beginning(bytes: fileNameLimit - 20) + ending
  }

  /// A text without control characters and signs that nobody sees.
  private static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter {
      $0.value >= 0x20 && $0.value != 0x7F && !$0.properties.isDefaultIgnorableCodePoint
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension String {
  /// The text's first characters, as many as take no more than some bytes.
  func beginning(bytes limit: Int) -> String {
    var count = 0
    return String(
      prefix { character in
        count += character.utf8.count
        return count <= limit
      })
  }
}
