/// Reads answers written as JSON: `{"Z1": [[4], [0]], "L": 0.985}`, flat or under headings.
///
/// Numbers keep their digits. What people write by hand is taken as meant: trailing commas, single
/// quotes, keys without quotes, `.627`, several objects one after another. A fault costs the step
/// it stands in; reading goes on at the next line that begins with a key.
struct JSONReader: AnswerFormatReader {
  func read(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet {
    let document = try JSONScanner.scan(bytes, limits: limits)
    if var form = try SavedForm.sheet(of: document.roots, limits: limits) {
      form.fault = document.fault
      return form
    }
    return try StructuredSheet.read(document.roots, fault: document.fault, limits: limits)
  }
}
