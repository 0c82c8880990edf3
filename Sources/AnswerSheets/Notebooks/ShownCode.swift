/// The name that a piece of code shows, behind calls that change only how its value looks.
///
///     np.round(a, 4)      a.detach().numpy()      f'{a:.4f}'      [round(t, 4) for t in a]
///
/// All four show `a`.
enum ShownCode {
  /// Functions that change nothing about their first argument but how it is shown.
  private static let functions: Set<String> = [
    "print", "disp", "display", "show", "cat", "round", "round.", "signif", "format", "float",
    "str", "c", "list", "tuple", "np.round", "np.around", "np.array", "np.asarray", "np.float64",
    "np.array2string", "torch.round", "tf.round", "jnp.round", "as.vector", "as.numeric", "N",
    "sp.N", "sympy.N", "rational", "num2str", "mat2str", "vpa", "double", "single",
  ]
  /// Methods and properties that do the same.
  private static let methods: Set<String> = [
    "round", "item", "tolist", "numpy", "detach", "cpu", "data", "evalf", "n", "values", "clone",
    "to_numpy", "round_", "toFixed", "squeeze", "flatten", "ravel",
  ]

  /// The most bytes of code that is looked into: each call within a call is looked through anew.
  private static let longest = 300

  /// The name whose value code shows; nil for any other code.
  static func name<Code: Text>(in code: Code) -> Range<Int>? {
    guard code.count <= longest else { return nil }
    let code = code.trimmingBlanks
    if code.isName { return code.startIndex..<code.endIndex }
    let inner = argument(of: code) ?? receiver(of: code) ?? formatted(in: code)
    guard let inner else { return collected(in: code) }
    return name(in: inner)
  }

  /// The name that code shows transposed, `h.T`; a row of numbers is the same either way.
  static func transposedName<Code: Text>(in code: Code) -> Range<Int>? {
    guard code.count <= longest else { return nil }
    let code = code.trimmingBlanks
    if code.ends(with: ".T") { return name(in: code.dropLast(2)) }
    guard let inner = argument(of: code) ?? receiver(of: code) else { return nil }
    return transposedName(in: inner)
  }

  /// A function of a name, as answers call it: `softmax(z)` of `F.softmax(z, dim=1)`.
  static func call<Code: Text>(in code: Code) -> String? {
    guard code.count <= longest else { return nil }
    let code = code.trimmingBlanks
    guard let (function, arguments) = parts(ofCall: code), let name = arguments.first,
      name.trimmingBlanks.isName, arguments.dropFirst().allSatisfy(\.isSetting)
    else { return nil }
    let called = String(decoding: function, as: UTF8.self)
    if functions.contains(called) { return self.call(in: name) }
    return (called.split(separator: ".").last.map(String.init) ?? called)
      + "(" + String(decoding: name.trimmingBlanks, as: UTF8.self) + ")"
  }
}

// MARK: - Calls

extension ShownCode {
  typealias Text = ShownCodeText

  /// The first argument of a function that only shows it: `a` of `round(a, 4)`.
  private static func argument<Code: Text>(of code: Code) -> Code? {
    guard let (function, arguments) = parts(ofCall: code),
      functions.contains(String(decoding: function, as: UTF8.self)),
      arguments.dropFirst().allSatisfy(\.isSetting)
    else { return nil }
    return arguments.first
  }

  /// The code before a method or a property that only shows it: `a` of `a.round(4)` and `a.data`.
  private static func receiver<Code: Text>(of code: Code) -> Code? {
    var method = code
    if let (function, arguments) = parts(ofCall: code) {
      guard arguments.allSatisfy({ $0.isSetting || $0.trimmingBlanks.isEmpty }) else { return nil }
      method = function
    }
    guard let dot = method.lastIndex(of: UInt8(ascii: ".")),
      methods.contains(String(decoding: method[(dot + 1)...], as: UTF8.self))
    else { return nil }
    return method[..<dot]
  }

  /// The function and the arguments of code that is nothing but one call.
  static func parts<Code: Text>(ofCall code: Code) -> (function: Code, arguments: [Code])? {
    guard code.last == UInt8(ascii: ")") else { return nil }
    var open: Int?
    var commas: [Int] = []
    code.forEachSign { index, depth in
      if depth == 0, code[index] == UInt8(ascii: "(") { (open, commas) = (index, []) }
      if depth == 1, code[index] == UInt8(ascii: ",") { commas.append(index) }
    }
    guard let open, open > code.startIndex else { return nil }
    var arguments: [Code] = []
    var start = open + 1
    for comma in commas + [code.endIndex - 1] {
      guard start <= comma else { return nil }
      arguments.append(code[start..<comma])
      start = comma + 1
    }
    return (code[..<open], arguments)
  }
}

// MARK: - Formats

extension ShownCode {
  /// The code that a format alone shows: `a` of `f'{a:.4f}'`, `'{:.4f}'.format(a)` and
  /// `'%.4f' % a`.
  private static func formatted<Code: Text>(in code: Code) -> Code? {
    guard let last = code.last else { return nil }
    if last == UInt8(ascii: "'") || last == UInt8(ascii: "\"") {
      let inside = code.dropFirst(2).dropLast()
      guard code.count > 4, code.first == UInt8(ascii: "f"),
        inside.first == UInt8(ascii: "{"), inside.last == UInt8(ascii: "}")
      else { return nil }
      let field = inside.dropFirst().dropLast()
      return field.prefix { $0 != UInt8(ascii: ":") }
    }
    guard let quote = code.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let end = code.dropFirst().firstIndex(of: quote)
    else { return nil }
    let format = code[(code.startIndex + 1)..<end].trimmingBlanks
    let rest = code[(end + 1)...].trimmingBlanks
    if format.first == UInt8(ascii: "{"), format.last == UInt8(ascii: "}"),
      rest.hasPrefix(".format("), last == UInt8(ascii: ")")
    {
      return rest.dropFirst(".format(".utf8.count).dropLast()
    }
    return format.first == UInt8(ascii: "%") && rest.first == UInt8(ascii: "%")
      && !format.contains(where: \.isBlank) ? rest.dropFirst() : nil
  }

  /// The list whose items code shows one by one: `h` of `[round(t, 4) for t in h]`.
  private static func collected<Code: Text>(in code: Code) -> Range<Int>? {
    guard code.first == UInt8(ascii: "["), code.last == UInt8(ascii: "]") else { return nil }
    let words = code.dropFirst().dropLast().split(whereSeparator: \.isBlank)
    guard words.count > 4, let list = words.last, list.isName,
      words[words.count - 2].elementsEqual("in".utf8),
      words[words.count - 4].elementsEqual("for".utf8),
      let item = name(in: code[words[0].startIndex..<words[words.count - 5].endIndex]),
      code[item].elementsEqual(words[words.count - 3])
    else { return nil }
    return list.startIndex..<list.endIndex
  }
}

/// A piece of code as bytes with the places that they have in their text.
protocol ShownCodeText: BidirectionalCollection<UInt8>
where Index == Int, SubSequence == Self, Indices == Range<Int> {}

extension ArraySlice<UInt8>: ShownCodeText {}
extension Slice<UnsafeBufferPointer<UInt8>>: ShownCodeText {}

extension ShownCodeText {
  /// The code without blanks at its ends.
  var trimmingBlanks: Self {
    drop { $0 <= 0x20 }.trimmingSuffix { $0 <= 0x20 }
  }

  /// Whether the code is nothing but a name.
  var isName: Bool {
    guard let first, !first.isDigit else { return false }
    return allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 >= 0x80 }
  }

  /// Whether an argument only says how something is shown: `4`, `decimals=4`, `'%.4f'`.
  var isSetting: Bool {
    let argument = trimmingBlanks
    guard let first = argument.first else { return false }
    return first.isDigit || first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
      || argument.contains(UInt8(ascii: "="))
  }

  /// Does something with each sign that is in no string, and how many brackets are open before it.
  func forEachSign(_ body: (_ index: Int, _ depth: Int) -> Void) {
    var depth = 0
    var quote: UInt8?
    for index in indices {
      let byte = self[index]
      if let open = quote {
        if byte == open, self[index - 1] != UInt8(ascii: "\\") { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: body(index, depth)
      }
      if byte.isOne(of: "([{") { depth += 1 }
    }
  }

  /// The parts between a sign that stands in no string and no bracket.
  func parts(betweenEach sign: UInt8) -> [Self] {
    var parts: [Self] = []
    var start = startIndex
    forEachSign { index, depth in
      guard depth == 0, self[index] == sign else { return }
      parts.append(self[start..<index])
      start = index + 1
    }
    return parts + [self[start...]]
  }

  func hasPrefix(_ text: String) -> Bool { starts(with: text.utf8) }
}
