internal import Archives
internal import CStart
internal import Reports
internal import YAML

/// The text of `gradus --version`: the version alone, then the commit and the libraries.
enum VersionText {
  static var text: String {
    let commit = String(cString: gradus_commit())
    let libraries = [
      "libxml2 \(XMLWriter.linkedVersion)", "libarchive \(Archive.linkedVersion)",
      "libyaml \(YAMLNode.linkedVersion)",
    ]
    return """
      \(GradusVersion.current)
      commit \(commit.isEmpty ? "unknown" : commit)
      \(libraries.joined(separator: ", "))
      """
  }
}
