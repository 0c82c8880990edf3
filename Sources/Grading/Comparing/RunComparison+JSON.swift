internal import Reports

extension RunComparison {
  /// One object with every change.
  var json: [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.key("compared")
    json.number(common)
    json.key("rubric_changed")
    json.bool(rubricChanged)
    json.member("mean_before", meanBefore)
    json.member("mean_after", meanAfter)
    json.key("changes")
    json.open("[")
    for change in changes { add(change, to: &json) }
    json.close("]")
    json.key("rules")
    json.open("[")
    for rule in rules {
      json.open("{")
      json.member("rule", rule.position)
      json.key("steps")
      json.number(rule.steps)
      json.close("}")
    }
    json.close("]")
    add(onlyOld, as: "only_old", to: &json)
    add(onlyNew, as: "only_new", to: &json)
    json.close("}")
    json.newLine()
    return json.take()
  }

  private func add(_ ids: [String], as key: StaticString, to json: inout JSONWriter) {
    json.key(key)
    json.open("[")
    for id in ids { json.string(id) }
    json.close("]")
  }

  private func add(_ change: Change, to json: inout JSONWriter) {
    json.open("{")
    json.member("submission", change.submission)
    json.member("before", change.before)
    json.member("after", change.after)
    json.member("max", change.max)
    json.member("reason", change.reason)
    json.key("steps")
    json.open("[")
    for move in change.moves {
      json.open("{")
      json.member("step", move.step)
      json.member("before", optional: move.before)
      json.member("after", optional: move.after)
      json.key("by_person")
      json.bool(move.isByPerson)
      add(move.reasons, as: "reasons", to: &json)
      json.close("}")
    }
    json.close("]")
    json.close("}")
  }
}
