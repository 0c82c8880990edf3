internal import AnswerSheets
internal import Marking

/// The parts of a mark that the fixed keys of a line do not tell, so that the mark can be made
/// from its line again.
extension JSONWriter {
  mutating func record(_ mark: SubmissionMark, _ stamp: RunStamp) {
    key("record")
    open("{")
    key("began")
    number(stamp.began)
    key("shard")
    number(stamp.shard.index)
    key("shards")
    number(stamp.shard.count)
    strings("files", mark.furtherFiles)
    if mark.late { member("late_penalty", mark.latePenalty) }
    member("decision", mark.decision)
    if let reason = mark.staleReason { member("stale", reason) }
    strings("moot", mark.unmatchedDecisions)
    if !mark.absentScopes.isEmpty { strings("absent_scopes", mark.absentScopes) }
    key("unread")
    open("[")
    for line in mark.unreadLines { record(line) }
    close("]")
    strings(
      "texts",
      mark.texts.indices.map { String(decoding: mark.shownText(ofFile: $0), as: UTF8.self) })
    key("steps")
    open("[")
    for step in mark.steps { record(step) }
    close("]")
    close("}")
  }

  private mutating func record(_ line: UnreadLine) {
    open("{")
    position(line.position.line, line.position.column)
    if line.position.file != 0 {
      key("file")
      number(line.position.file)
    }
    member("text", line.text)
    member("why", line.reason)
    close("}")
  }

  /// A step's; what is left out is nothing, or the first file.
  private mutating func record(_ step: StepMark) {
    open("{")
    key("decimals")
    number(step.expected.decimals)
    if case .text = step.stated {
      key("text")
      bool(true)
    }
    if step.expected.text != nil {
      key("expression")
      bool(true)
    }
    if step.isExcused {
      key("excused")
      bool(true)
    }
    if let file = step.position?.file, file != 0 {
      key("file")
      number(file)
    }
    if step.remarks.contains(where: { ($0.position?.file ?? 0) != 0 }) {
      key("remark_files")
      open("[")
      for remark in step.remarks { number(remark.position?.file ?? 0) }
      close("]")
    }
    if let points = step.markerPoints { member("marker_points", points) }
    if let reason = step.staleReason { member("stale", reason) }
    // Lines for students have none; the review and the class page of the whole run need it.
    if let group = step.wrong?.group { member("group", group) }
    close("}")
  }

  package mutating func strings(_ name: StaticString, _ texts: [String]) {
    key(name)
    open("[")
    for text in texts { string(text) }
    close("]")
  }
}
