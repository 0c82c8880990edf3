extension ReportPlan {
  /// Says the class in a few lines, below a table of it where no report goes to standard output.
  func conclude(_ tally: Tally) throws(RunFailure) {
    // There is nobody to tell where standard error takes no more.
    if requests.contains(where: { $0.destination == "-" }) {
      return (try? StandardStream.error.write(tally.summary)) ?? ()
    }
    let table = tally.rows.isEmpty ? "" : tally.table + "\n"
    let hint = tally.hint.isEmpty ? "" : "\n" + tally.hint
    try StandardStream.output.write(table + tally.summary + hint)
  }
}
