/// The meaning of a command of LaTeX in mathematics; one table for all readers.
package enum LatexCommand: Hashable, Sendable {
  /// One sign, or one letter.
  case sign(WrittenSign)
  /// A function: `\exp`.
  case function
  case fraction
  /// A fraction of differentials: `\pdv{L}{w}`.
  case derivative
  case rowBreak
  case leftBracket
  case rightBracket
  /// The brackets behind it hold a matrix: `\pmatrix{a & b \cr c & d}`.
  case matrix
  /// The command only sets the type; braces behind it group.
  case setting
  /// The command only sets the type, and the braces behind it mean nothing: `\boxed`.
  case box
  /// `\left` and `\right`.
  case delimiter
  /// The command's first argument stands above or below the second, and tells of it:
  /// `\underset{3\times 1}{…}`.
  case lowered
  /// Space that parts.
  case space
  /// The command's argument is no mathematics.
  case label
  /// Words within mathematics.
  case text
  /// Upright letters, which often are a word.
  case word
  case font

  /// The meaning of a command's name; nil for an unknown one.
  package init?(_ name: String) {
    guard let command = Self.commands[name] else { return nil }
    self = command
  }

  /// Whether it sets the letters behind it in some font, and means nothing else.
  package var isFont: Bool { self == .font || self == .word || self == .text }

  /// The name of the accent that it sets over what follows.
  package var accent: String? {
    if case .sign(.accent(let name)) = self { return name }
    return nil
  }

  private static let commands: [String: LatexCommand] = {
    var commands: [String: LatexCommand] = [:]
    for letter in WrittenSign.greekLetters.keys { commands[letter] = .sign(.letter(letter)) }
    for (names, command) in rows {
      for name in names.split(separator: " ") { commands[String(name)] = command }
    }
    return commands
  }()

  /// The commands of one meaning with blanks between.
  private static let rows: [(names: String, command: LatexCommand)] = [
    // What only sets the type.
    ("displaystyle textstyle limits nolimits mathop mathbin mathstrut strut", .setting),
    ("big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr middle", .setting),
    ("underbrace overbrace hline nonumber notag centering noindent item par fillin", .setting),
    ("normalsize small large bigskip medskip smallskip hfill thinspace", .setting),
    ("boxed fbox framebox ensuremath", .box),
    ("underset overset stackrel", .lowered),
    ("left right", .delimiter),
    ("quad qquad", .space),
    ("text textrm textit textbf textsf texttt textnormal mbox hbox", .text),
    ("operatorname mathrm mathit mathsf mathbf mathtt", .word),
    ("boldsymbol bm pmb mathcal mathscr mathnormal mathbb mathfrak", .font),
    ("vec underline overrightarrow bf rm it sf cal", .font),
    ("colorbox fcolorbox", .label),
    ("tag label color textcolor cline vspace hspace ref eqref phantom cite xrightarrow", .label),
    ("section subsection usepackage documentclass title author date", .label),
    // Letters and their accents.
    ("ell", .sign(.letter("L"))),
    ("varepsilon", .sign(.letter("epsilon"))),
    ("varphi", .sign(.letter("phi"))),
    ("vartheta", .sign(.letter("vartheta"))),
    ("varsigma", .sign(.letter("varsigma"))),
    ("hat widehat", .sign(.accent("hat"))),
    ("tilde widetilde", .sign(.accent("tilde"))),
    ("bar overline", .sign(.accent("bar"))),
    ("dot", .sign(.accent("dot"))),
    ("check", .sign(.accent("check"))),
    ("breve", .sign(.accent("breve"))),
    ("nabla", .sign(.nabla)),
    ("partial dd", .sign(.partial)),
    ("prime", .sign(.prime)),
    ("top intercal", .sign(.transposition)),
    // Functions and operations.
    ("exp log ln max min tanh sinh cosh sin cos det", .function),
    ("frac dfrac tfrac cfrac nicefrac sfrac", .fraction),
    ("diffp pdv dv odv pderiv", .derivative),
    ("sqrt", .sign(.root)),
    ("sum", .sign(.sum)),
    ("cdot times ast bullet", .sign(.operation(.multiply))),
    ("odot circ", .sign(.operation(.multiplyEntries))),
    ("otimes", .sign(.outerProduct)),
    ("div", .sign(.operation(.divide))),
    // Relations, and what parts statements.
    (
      "approx simeq cong doteq equiv coloneqq eqqcolon triangleq fallingdotseq risingdotseq doteqdot approxeq "
        + "thickapprox", .sign(.equals)
    ),
    ("leftarrow gets Leftarrow", .sign(.equals)),
    ("ne neq", .sign(.relation(.unequal))),
    ("lt", .sign(.relation(.less))),
    ("gt", .sign(.relation(.greater))),
    ("le leq leqslant", .sign(.relation(.lessOrEqual))),
    ("ge geq geqslant", .sign(.relation(.greaterOrEqual))),
    ("in", .sign(.membership)),
    ("to rightarrow Rightarrow longrightarrow Longrightarrow implies", .sign(.arrow)),
    ("iff therefore because forall mapsto ll gg where mid And and", .sign(.stop)),
    ("dots ldots cdots vdots ddots dotsc dotsb", .sign(.dots)),
    ("infty", .sign(.infinity)),
    ("colon", .sign(.colon)),
    // Rows and brackets.
    ("cr newline tabularnewline", .rowBreak),
    ("matrix pmatrix bmatrix vmatrix mqty pmqty bmqty smqty", .matrix),
    ("lbrack langle", .leftBracket),
    ("rbrack rangle", .rightBracket),
  ]
}
