/// The formula of an `oMath` element of Word.
struct OfficeMath {
  let tree: MathTree

  init(_ element: MathElement) {
    tree = Self.inner(element)
  }

  private static func tree(_ element: MathElement) -> MathTree {
    switch element.name {
    case "m:t", "w:t": .run(element.text)
    case "m:r" where element["m:rPr"]?["m:nor"] != nil: words(element)
    case "m:f": fraction(element)
    case "m:m": .table(element.all("m:mr").map { $0.all("m:e").map(inner) })
    case "m:d": delimited(element)
    case "m:eqArr": .lines(element.all("m:e").map(inner))
    case "m:sSup", "m:sSub", "m:sSubSup", "m:sPre": scripts(inner(element["m:e"]), element)
    case "m:limLow": .scripts(inner(element["m:e"]), below: inner(element["m:lim"]), above: nil)
    case "m:limUpp": .scripts(inner(element["m:e"]), below: nil, above: inner(element["m:lim"]))
    case "m:acc": .accent(inner(element["m:e"]), element.property("m:chr") ?? "\u{302}")
    case "m:bar": bar(element)
    case "m:rad": .root(inner(element["m:e"]), degree: element["m:deg"].map(inner))
    case "m:func": function(element)
    case "m:nary":
      .row([scripts(.run(element.property("m:chr") ?? "∫"), element), inner(element["m:e"])])
    case let name where name.hasSuffix("Pr"): .empty
    default: inner(element)
    }
  }

  /// A run set as text: a word is part of a name, anything longer is prose.
  private static func words(_ run: MathElement) -> MathTree {
    let text = run.children.map(\.text).joined()
    let isProse = text.contains { $0.isWhitespace } && text.contains { $0.isLetter }
    return isProse ? .words(text) : inner(run)
  }

  private static func inner(_ element: MathElement?) -> MathTree {
    let children = element?.children ?? []
    return .row(
      children.indices.map { index in
        let isBetweenBlanks =
          index > 0 && index + 1 < children.count && tree(children[index - 1]).isBlank
          && tree(children[index + 1]).isBlank
        return words(children[index], isBetweenBlanks) ?? tree(children[index])
      })
  }

  /// The words of a run set as text, unless they may be part of a name.
  private static func words(_ run: MathElement, _ isBetweenBlanks: Bool) -> MathTree? {
    guard run.name == "m:r", run["m:rPr"]?["m:nor"] != nil else { return nil }
    let text = run.all("m:t").map(\.text).joined()
    let isApart = isBetweenBlanks || text.first == " " && text.last == " "
    return isApart && text.contains(where: \.isLetter) ? .words(text) : nil
  }

  private static func fraction(_ element: MathElement) -> MathTree {
    let (above, below) = (inner(element["m:num"]), inner(element["m:den"]))
    // Two lines without a bar are how some write a column.
    return element.property("m:type") == "noBar"
      ? .matrix([[above], [below]]) : .fraction(above, below)
  }

  private static func scripts(_ base: MathTree, _ element: MathElement) -> MathTree {
    .scripts(base, below: element["m:sub"].map(inner), above: element["m:sup"].map(inner))
  }

  private static func delimited(_ element: MathElement) -> MathTree {
    .fenced(
      element.all("m:e").map(inner), opening: element.property("m:begChr") ?? "(",
      closing: element.property("m:endChr") ?? ")")
  }

  private static func bar(_ element: MathElement) -> MathTree {
    let isBelow = element.property("m:pos") == "bot"
    return isBelow ? inner(element["m:e"]) : .accent(inner(element["m:e"]), "\u{AF}")
  }

  private static func function(_ element: MathElement) -> MathTree {
    let argument = inner(element["m:e"])
    if case .fenced = argument.unwrapped { return .row([inner(element["m:fName"]), argument]) }
    return .row([
      inner(element["m:fName"]), .fenced([argument], opening: "(", closing: ")"),
    ])
  }
}

extension MathTree {
  /// Whether it is a run of blanks, none of them missing.
  fileprivate var isBlank: Bool {
    guard case .run(let text) = unwrapped else { return false }
    return !text.isEmpty && text.allSatisfy(\.isWhitespace)
  }
}
