import Algebra
import Notation

/// Marks and words behind a name that say that its new value is meant: `w'`, `w1 new`, `(w1)new`,
/// `w1|new`, `w(t+1)`.
extension LeftNameReading {
  /// Passes primes, pluses, a star and the word `new` behind a name.
  mutating func passUpdateMarks() {
    while index < end {
      switch tokens[index].kind {
      // `w += 0.02` tells the difference, not the value.
      case .sign(.add) where tokens[index].isTyped && bytes.has("+=", at: tokens[index].offset):
        return
      case .prime, .sign(.add): isUpdated = true
      case .sign(.multiply) where index + 1 == end: isStarred = !isEmphasised
      case .name(let name) where name.isProse && UpdateWords.isMark(name.canonicalName):
        isUpdated = true
      case .method("grad"): isGradient = true
      case .name(let name)
      where name.isProse && GradientWords.isGradient(name.canonicalName.lowercased()):
        isGradient = true
      case .name(let name) where name.isProse && Self.isParticle(name.canonicalName):
        isUpdated =
          isUpdated || UpdateWords.isMark(name.canonicalName.filter { !"的の值値".contains($0) })
      case .name(let name) where name.isProse && isAfterUpdate:
        isUpdated = true
        index = end - 1
      // `w1,neu`
      case .comma where index + 2 == end && !tokens[index + 1].isSpaced:
        guard let word = tokens[index + 1].name, UpdateWords.isMark(word.canonicalName) else {
          return
        }
      case .boundary, .ampersand, .newline: break
      case .opaque:
        guard let behind = barredMarkEnd else { return }
        isUpdated = true
        index = behind - 1
      case .lowered, .raised:
        guard let behind = scriptEnd(index) else { return }
        isUpdated = true
        index = behind - 1
      case .open where isNextTime:
        isUpdated = true
        index += 4
      case .open(.parenthesis) where isRemark: index = remarkEnd
      case .open(.parenthesis):
        guard index + 2 < end, tokens[index + 2].closes(.parenthesis),
          let word = tokens[index + 1].name,
          UpdateWords.isMark(word.canonicalName) || word.canonicalName.lowercased() == "after"
        else { return }
        isUpdated = true
        index += 2
      default: return
      }
      index += 1
    }
  }

  /// Signs of Chinese, Japanese and Korean behind a name that say no more than `the value of` it,
  /// and the parts of `更新后`.
  static let particles: Set<Character> = ["的", "值", "の", "値", "값", "更", "新", "后", "後"]

  private static func isParticle(_ word: String) -> Bool {
    word.allSatisfy { particles.contains($0) }
  }

  /// Whether the words up to the relation are such as `after the update`.
  private var isAfterUpdate: Bool {
    guard end < tokens.count, tokens[index..<end].allSatisfy({ $0.name != nil || $0.isLayout })
    else { return false }
    let text = tokens[index].offset..<tokens[end].offset
    return LaterPassWords.areIn(UnsafeBufferPointer(rebasing: bytes[text]))
  }

  /// Whether the brackets here say that the value is that of the next step: `w(t+1)`, `w[n+1]`.
  private var isNextTime: Bool {
    guard index + 4 < end, case .close = tokens[index + 4].kind,
      let time = tokens[index + 1].name, ["t", "k", "n", "i"].contains(time.canonicalName),
      case .sign(.add) = tokens[index + 2].kind, case .number(let one) = tokens[index + 3].kind
    else { return false }
    return one == Numeral(significand: 1)
  }

  /// Whether a name in parentheses stands here with the mark of an update behind them: `(w1)new`.
  var opensMarked: Bool {
    index + 3 < end && tokens[index].opens(.parenthesis) && tokens[index + 2].closes(.parenthesis)
      && (isUpdateWord(index + 3) || scriptEnd(index + 3) != nil)
  }

  private func isUpdateWord(_ index: Int) -> Bool {
    index < end && tokens[index].name.map { UpdateWords.isMark($0.canonicalName) } == true
  }

  /// The end of a script for a new value behind a bracket or a bar: the `_{new}` of `(w_1)_{new}`.
  private func scriptEnd(_ start: Int) -> Int? {
    guard start + 1 < end, [.lowered, .raised].contains(tokens[start].kind) else { return nil }
    let word = tokens[start + 1].opens(.brace) ? start + 2 : start + 1
    guard isUpdateWord(word) else { return nil }
    let behind = word == start + 1 ? word + 1 : word + 2
    return behind <= end ? behind : nil
  }

  /// The index behind a mark of an update that stands behind a bar: `w1|new`, `w_1|_{new}`.
  private var barredMarkEnd: Int? {
    guard bytes[tokens[index].offset] == UInt8(ascii: "|"), index + 1 < end else { return nil }
    return isUpdateWord(index + 1) ? index + 2 : scriptEnd(index + 1)
  }
}
