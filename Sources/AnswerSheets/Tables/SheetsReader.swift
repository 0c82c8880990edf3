/// Reads the sheets of a spreadsheet one by one, each under a heading that is its title.
///
/// Each is a table, or else text. A sheet begins with a line of its own: `mark` and its title.
struct SheetsReader: AnswerFormatReader {
  /// The form feed, with which text begins a new page.
  static let mark: UInt8 = 0x0C

  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    var sheet = AnswerSheet()
    var failure: UnreadableAnswer?
    // The names of what the sheets so far state.
    var stated: Set<String> = []
    var line = 1
    for part in bytes.split(separator: Self.mark) {
      let end = part.firstIndex(of: 0x0A) ?? part.endIndex
      let title = String(decoding: part[..<end], as: UTF8.self)
      if !title.isEmpty {
        sheet.headings.append(
          Heading(text: title, level: 1, position: Position(line: line, column: 1)))
      }
      let table = Array(part[end...].dropFirst())
      do throws(UnreadableAnswer) {
        var read = try Self.read(table, limits)
        read.moveDown(by: line)
        if let catalogue = limits.catalogue {
          // A sheet may be the heading that a step is asked for below.
          if catalogue.scopes.isEmpty, Self.isAside(title) {
            read.statements.removeAll { stated.contains(catalogue.known($0.name)) }
          }
          stated.formUnion(read.statements.map { catalogue.known($0.name) })
        }
        sheet.statements += read.statements
        sheet.unreadLines += read.unreadLines
        sheet.headings += read.headings
        sheet.ambiguities += read.ambiguities
      } catch {
        failure = failure ?? error
      }
      line += part.count { $0 == 0x0A }
    }
    if sheet.statements.isEmpty, let failure { throw failure }
    return sheet
  }

  /// Whether a title says that its sheet takes nothing back: a check, a draft, a later pass.
  private static func isAside(_ title: String) -> Bool {
    let words = title.lowercasedWords
    return AsideWords.beginCheck(words) || UpdateWords.newWeights(in: words) != nil
      || PassWords.number(of: title).map { $0 > 1 } == true
      || words.contains {
        drafts.contains($0) || AsideWords.outdated.contains($0) || LaterPassWords.after.contains($0)
      }
  }

  private static let drafts: Set<Substring> = [
    "again", "draft", "nachher", "entwurf", "borrador", "brouillon", "bozza", "rascunho",
    "черновик",
  ]

  private static func read(
    _ table: [UInt8], _ limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet {
    do throws(UnreadableAnswer) {
      return try TableReader().read(table, limits: limits)
    } catch {
      guard let sheet = try? TextReader().read(table, limits: limits), !sheet.statements.isEmpty
      else { throw error }
      return sheet
    }
  }
}

extension AnswerSheet {
  /// Moves all positions down, for a text that stands below another.
  fileprivate mutating func moveDown(by lines: Int) {
    for index in statements.indices {
      statements[index].position.line += lines
      for side in statements[index].sides.indices {
        statements[index].sides[side].position.line += lines
      }
    }
    for index in headings.indices { headings[index].position.line += lines }
    for index in unreadLines.indices { unreadLines[index].position.line += lines }
    for index in ambiguities.indices { ambiguities[index].position.line += lines }
  }
}
