internal import AnswerSheets
internal import Archives
internal import ArgumentParser
internal import CommandOptions
internal import Grading
internal import Reports
internal import Solutions

/// The rubric, which every command but `lint` takes.
struct RubricOption: ParsableArguments {
  @Option(
    name: [.short, .long], help: ArgumentHelp("The rubric.", valueName: "file"), completion: .file()
  )
  var rubric: String
}

/// Whose variant is meant, where a rubric draws its numbers.
struct StudentOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whose numbers are meant, where the rubric draws them for each student.", valueName: "id"))
  var student: String?
}

/// The key that numbers are drawn by.
struct SecretOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with a key that students do not have: without it nobody can tell another's numbers.",
      valueName: "file"), completion: .file())
  var secretFile: String?
}

/// How much is read of one answer.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The longest file that is read, in bytes or with K, M or G behind it.", valueName: "size"))
  var maxFileSize = FileSize(bytes: 8 << 20)

  @Option(help: ArgumentHelp("The most numbers that are read of a file.", valueName: "n"))
  var maxNumbers = 1_000_000

  @Option(help: ArgumentHelp("How deep brackets may nest in a file.", valueName: "n"))
  var maxNesting = 100

  @Option(help: ArgumentHelp("The most files that are read of a submission.", valueName: "n"))
  var maxFiles = 200

  @Option(help: ArgumentHelp("The most entries that an archive may have.", valueName: "n"))
  var maxEntries = ArchiveLimits.standard.entries

  @Option(
    help: ArgumentHelp(
      "The most that an archive may unpack to, in bytes or with K, M or G behind it.",
      valueName: "size"))
  var maxUnpacked = FileSize(bytes: ArchiveLimits.standard.unpackedBytes)

  @Option(
    help: ArgumentHelp(
      "The most bytes that an archive may unpack to for each of its own.", valueName: "n"))
  var maxRatio = ArchiveLimits.standard.ratio

  @Option(
    help: ArgumentHelp(
      "The most work that reading and marking a submission may take, in millions of counted operations.",
      valueName: "n"))
  var maxWork = WorkBudget.standardLimit / 1_000_000

  @Option(
    help: ArgumentHelp(
      "The seconds that all programs started for a submission, such as pdftotext, may take together.",
      valueName: "seconds"))
  var maxChildTime = 20.0

  /// More would overflow a count of single operations.
  private static let mostWork = 1_000_000_000

  /// Brackets are read by recursion, so their depth costs stack.
  private static let deepestNesting = 1000

  func validate() throws {
    for (name, value) in [
      ("numbers", maxNumbers), ("files", maxFiles), ("entries", maxEntries), ("ratio", maxRatio),
    ] where value < 1 {
      throw ValidationError("--max-\(name) is \(value); expected 1 or more")
    }
    if !(1...Self.mostWork).contains(maxWork) {
      throw ValidationError("--max-work is \(maxWork); expected 1 to \(Self.mostWork)")
    }
    if !(maxChildTime > 0 && maxChildTime <= 86_400) {
      throw ValidationError("--max-child-time is \(maxChildTime); expected up to 86400 seconds")
    }
    if !(1...Self.deepestNesting).contains(maxNesting) {
      throw ValidationError(
        "--max-nesting is \(maxNesting); expected 1 to \(Self.deepestNesting)")
    }
  }

  var limits: SubmissionLimits {
    SubmissionLimits(
      reading: ReadingLimits(
        fileBytes: maxFileSize.bytes, numbers: maxNumbers, nesting: maxNesting),
      archive: ArchiveLimits(
        entries: maxEntries, unpackedBytes: maxUnpacked.bytes, ratio: maxRatio),
      files: maxFiles, work: maxWork * 1_000_000, childSeconds: maxChildTime)
  }
}

/// A share of a hundred such as `60` or `60%`.
struct Percentage: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? argument.dropLast() : argument[...]
    guard let value = Double(digits), value.isFinite else { return nil }
    self.value = value
  }
}

/// Whether the reference values are shown.
enum Reveal: String, CaseIterable, ExpressibleByArgument {
  case always, never
}

/// The runs whose progress is shown.
enum Progress: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// Whose annotations are written.
enum Annotations: String, CaseIterable, ExpressibleByArgument {
  case github
}

extension Shard: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension JUnitReport.Dialect: ExpressibleByArgument {}
extension GradebookSource.Unreadable: ExpressibleByArgument {}
extension ComparisonFormat: ExpressibleByArgument {}
extension Solution.Format: ExpressibleByArgument {}
extension RubricCheck.Format: ExpressibleByArgument {}
extension AssignmentSheet.Format: ExpressibleByArgument {}
