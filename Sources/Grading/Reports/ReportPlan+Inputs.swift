internal import Reports

extension ReportPlan {
  /// Where files are written, as absolute paths, and where a killed run may have left one that is not whole.
  func places(in workingFolder: FilePath?) -> Set<FilePath> {
    Set(
      requests.map(\.destination).filter { $0 != "-" }.flatMap { destination in
        [destination, ReportFile.temporaryPath(for: destination)]
      }.map { place in
        let path = FilePath(place)
        return (workingFolder?.appending(path) ?? path).normalised
      })
  }

  /// Refuses to write a report over something that the run reads.
  ///
  /// - Parameter inputs: the files that the person named, with what they are.
  /// - Throws: `RunFailure` before anything is written.
  func refuseOverwriting(_ inputs: [(path: String, what: String)]) throws(RunFailure) {
    for request in requests where request.destination != "-" {
      for (path, what) in inputs
      where Folder.isSameFile(FilePath(request.destination), FilePath(path)) {
        throw RunFailure(
          .usage,
          "--\(request.kind.rawValue) \(printable(request.destination)) is \(what) itself; "
            + "give the report a file of its own")
      }
    }
  }
}
