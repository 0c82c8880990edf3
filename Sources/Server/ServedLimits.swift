internal import AnswerSheets
internal import Archives
internal import ArgumentParser
internal import CommandOptions
internal import Grading

/// How much is taken and read of one answer: less than on the command line, for many may ask at a
/// time.
struct ServedLimits: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The longest file that is taken, in bytes or with K, M or G behind it.", valueName: "size"))
  var maxFileSize = FileSize(bytes: 8 << 20)

  @Option(
    help: ArgumentHelp(
      "The most that an archive may unpack to, in bytes or with K, M or G behind it.",
      valueName: "size"))
  var maxUnpacked = FileSize(bytes: 64 << 20)

  @Option(
    help: ArgumentHelp(
      "The most work that reading and marking an answer may take, in millions of counted operations.",
      valueName: "n"))
  var maxWork = WorkBudget.standardLimit / 1_000_000

  @Option(
    help: ArgumentHelp(
      "The seconds that all programs started for an answer, such as pdftotext, may take together.",
      valueName: "seconds"))
  var maxChildTime = 10.0

  func validate() throws {
    if !(1...1_000_000).contains(maxWork) {
      throw ValidationError("found --max-work \(maxWork), expected 1 to 1000000")
    }
    if !(maxChildTime > 0 && maxChildTime <= 3600) {
      throw ValidationError("found --max-child-time \(maxChildTime), expected up to 3600 seconds")
    }
  }

  var limits: SubmissionLimits {
    SubmissionLimits(
      reading: ReadingLimits(fileBytes: maxFileSize.bytes, numbers: 100_000),
      archive: ArchiveLimits(entries: 10_000, unpackedBytes: maxUnpacked.bytes),
      work: maxWork * 1_000_000, childSeconds: maxChildTime)
  }
}
