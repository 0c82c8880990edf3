extension ReportPlan {
  /// Says the class in a few lines, below a table of all where no report was asked for.
  func conclude(_ tally: Tally) throws(RunFailure) {
    // There is nobody to tell where standard error takes no more.
    if !requests.isEmpty { return (try? StandardStream.error.write(tally.summary)) ?? () }
    let table = tally.rows.isEmpty ? "" : tally.table + "\n"
    try StandardStream.output.write(table + tally.summary)
  }
}
