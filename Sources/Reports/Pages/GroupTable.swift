internal import Encodings
internal import Marking

/// The wrong values of a class that came about alike, each group with its students.
struct GroupTable {
  /// At most this number of groups is shown, the largest first.
  static let most = 100
  /// At most this number of students of a group is named.
  private static let mostNames = 60

  let groups: AnswerGroups

  /// The word by which the rows of a group's students are found.
  static func kind(of group: String) -> String {
    "g-" + SHA256.hexadecimal(of: Array(group.utf8)).prefix(8)
  }

  /// Nothing where no two answers went wrong alike.
  var markup: Markup {
    let largest = groups.largestFirst
    if largest.isEmpty { return "" }
    let rows = largest.prefix(Self.most).map(row)
    let rest: Markup =
      largest.count > Self.most
      ? "<p class=\"hint\">The largest \(Self.most) of \(largest.count) groups are shown.</p>\n"
      : ""
    return """
      <section><h2>Answers that went wrong alike</h2>
      <p class="hint" id="groups-note">By their mistake, by what they are of the value that was due, or by the value itself. \
      A group's name shows its students in the table below; a row of the review with its name decides all of them.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Answers that went wrong alike">
      <table aria-describedby="groups-note"><thead><tr><th scope="col">group</th>\
      <th scope="col" class="n">answers</th><th scope="col" class="n">points</th>\
      <th scope="col">students</th></tr></thead><tbody>
      \(rows)</tbody></table></div>
      \(rest)</section>

      """
  }

  private func row(_ group: AnswerGroups.Group) -> Markup {
    let names = group.submissions.prefix(Self.mostNames).map { id -> Markup in
      "<li><a href=\"\(FileName.ofPage(id))\"><bdi>\(id)</bdi></a></li>"
    }
    let more: Markup = group.submissions.count > Self.mostNames ? "<li>…</li>" : ""
    return """
      <tr data-group="\(group.name)" data-step="\(group.step)"><th scope="row"><a href="#\(Self.kind(of: group.name))"><bdi>\(group.name)</bdi></a></th>\
      <td class="n">\(group.submissions.count)</td><td class="n">\(Points.text(group.points))</td>\
      <td><details><summary>\(group.submissions[0])</summary><ol class="names">\(names)\(more)</ol>\
      </details></td></tr>

      """
  }
}
