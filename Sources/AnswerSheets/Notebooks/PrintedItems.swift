/// The items of one call of `print`, in order: the texts of its strings and the values of names.
///
///     print('loss:', L)      print(f'z = {z:.2f}')      print('%.2f and %.2f' % (z, a))
struct PrintedItems {
  enum Item: Equatable {
    /// A text, without blanks.
    case text([UInt8])
    /// A value and the name that it has in the code, unless that computes it in place.
    case value(name: String?, isTransposed: Bool = false)
  }

  private(set) var items: [Item] = []

  /// Whether one of the values has a name.
  var hasName: Bool {
    items.contains { if case .value(_?, _) = $0 { true } else { false } }
  }

  /// The items of each print of some code, in order; nil if any print is not at the beginning of a
  /// line or behind a semicolon.
  ///
  /// In a loop a print runs often, in a function perhaps never.
  static func prints(in source: [UInt8]) -> [PrintedItems]? {
    var prints: [PrintedItems] = []
    for line in source[...].split(separator: UInt8(ascii: "\n")) where Array(line).has("print") {
      for (index, part) in line.uncommented.parts(betweenEach: UInt8(ascii: ";")).enumerated() {
        guard part.containsPrint else { continue }
        let code = index == 0 ? part : part.trimmingBlanks
        guard code.hasPrefix("print("), let print = PrintedItems(ofCall: code.trimmingBlanks)
        else { return nil }
        prints.append(print)
      }
    }
    return prints.isEmpty ? nil : prints
  }

  /// The items that a cell shows of its last line: the value of a name, or of several in
  /// parentheses.
  init?(shownBy code: ArraySlice<UInt8>) {
    let parts = code.uncommented.trimmingBlanks.parts(betweenEach: UInt8(ascii: ","))
    guard parts.count < 12 else { return nil }
    for part in parts {
      if parts.count > 1 { items.append(.text(Array((items.isEmpty ? "(" : ",").utf8))) }
      guard let value = Self.value(of: part) else { return nil }
      items.append(value)
    }
    if parts.count > 1 { items.append(.text([UInt8(ascii: ")")])) }
  }

  private init?(ofCall code: ArraySlice<UInt8>) {
    guard let (function, arguments) = ShownCode.parts(ofCall: code),
      function.elementsEqual("print".utf8)
    else { return nil }
    for argument in arguments.map(\.trimmingBlanks) where !argument.isEmpty {
      if argument.hasPrefix("sep=") || argument.hasPrefix("end=") {
        guard argument.dropFirst(4).isBlankString else { return nil }
      } else if !add(argument) {
        return nil
      }
    }
  }

  private mutating func add(_ code: ArraySlice<UInt8>) -> Bool {
    if let value = Self.value(of: code) {
      items.append(value)
      return true
    }
    guard code.contains(where: \.isQuote) else {
      items.append(.value(name: nil))
      return true
    }
    let parts = code.parts(betweenEach: UInt8(ascii: "+"))
    if parts.count > 1 { return parts.allSatisfy { add($0.trimmingBlanks) } }
    return addFormat(code)
  }

  /// The value that a piece of code shows by a name or a call of one.
  private static func value(of code: ArraySlice<UInt8>) -> Item? {
    if let name = ShownCode.name(in: code) {
      return .value(name: String(decoding: code[name], as: UTF8.self))
    }
    if let name = ShownCode.transposedName(in: code) {
      return .value(name: String(decoding: code[name], as: UTF8.self), isTransposed: true)
    }
    return ShownCode.call(in: code).map { .value(name: $0) }
  }
}

// MARK: - Strings

extension PrintedItems {
  /// Adds a string with or without fields: `'z ='`, `f'z = {z}'`, `'z = %.2f' % z`,
  /// `'z = {}'.format(z)`.
  private mutating func addFormat(_ code: ArraySlice<UInt8>) -> Bool {
    let isOfFields = code.first == UInt8(ascii: "f")
    let text = isOfFields ? code.dropFirst() : code
    guard let quote = text.first, quote.isQuote,
      let end = text.dropFirst().firstIndex(of: quote), end > text.startIndex + 1
    else { return false }
    let format = text[(text.startIndex + 1)..<end]
    let rest = text[(end + 1)...].trimmingBlanks
    if isOfFields { return rest.isEmpty && addFields(of: format, arguments: nil) }
    if rest.isEmpty {
      addText(format)
      return true
    }
    if rest.hasPrefix(".format("), let (_, arguments) = ShownCode.parts(ofCall: rest) {
      return addFields(of: format, arguments: arguments)
    }
    guard rest.first == UInt8(ascii: "%") else { return false }
    let arguments = rest.dropFirst().trimmingBlanks
    guard arguments.first == UInt8(ascii: "("), arguments.last == UInt8(ascii: ")") else {
      return addSpecifiers(of: format, arguments: [arguments])
    }
    return addSpecifiers(
      of: format,
      arguments: arguments.dropFirst().dropLast().parts(betweenEach: UInt8(ascii: ",")))
  }

  /// Adds the texts and the fields in braces of a format, which take the arguments in their order
  /// or name what they show themselves.
  private mutating func addFields(
    of format: ArraySlice<UInt8>, arguments: [ArraySlice<UInt8>]?
  ) -> Bool {
    var rest = format
    var arguments = arguments.map { $0[...] }
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { return false }
      addText(rest[..<open])
      let field = rest[(open + 1)..<close].prefix { $0 != UInt8(ascii: ":") }
      rest = rest[(close + 1)...]
      guard let code = arguments == nil ? field : arguments?.popFirst(), !code.isEmpty else {
        return false
      }
      if code.last == UInt8(ascii: "=") { addText(code) }
      items.append(Self.value(of: code) ?? .value(name: nil))
    }
    addText(rest)
    return true
  }

  /// Adds the texts and the values of a format of C, one for each specifier: `'z = %.2f'`.
  private mutating func addSpecifiers(
    of format: ArraySlice<UInt8>, arguments: [ArraySlice<UInt8>]
  ) -> Bool {
    var rest = format
    for argument in arguments {
      guard let specifier = rest.firstIndex(of: UInt8(ascii: "%")),
        let end = rest[specifier...].firstIndex(where: \.isLetter)
      else { return false }
      addText(rest[..<specifier])
      items.append(Self.value(of: argument) ?? .value(name: nil))
      rest = rest[(end + 1)...]
    }
    guard !rest.contains(UInt8(ascii: "%")) else { return false }
    addText(rest)
    return true
  }

  /// Adds a text without its blanks, also those written as `\n` and `\t`.
  private mutating func addText(_ text: ArraySlice<UInt8>) {
    var signs: [UInt8] = []
    var isEscaped = false
    for byte in text where byte > 0x20 {
      if isEscaped {
        if byte != UInt8(ascii: "n"), byte != UInt8(ascii: "t") { signs.append(byte) }
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        signs.append(byte)
      }
    }
    if !signs.isEmpty { items.append(.text(signs)) }
  }
}

extension ArraySlice<UInt8> {
  /// The line of code up to its comment.
  fileprivate var uncommented: ArraySlice<UInt8> {
    var end = endIndex
    forEachSign { index, _ in
      if self[index] == UInt8(ascii: "#"), index < end { end = index }
    }
    return self[..<end]
  }

  fileprivate var containsPrint: Bool { Array(self).has("print") }

  /// Whether code is a string of blanks alone, such as `'\n'`.
  fileprivate var isBlankString: Bool {
    allSatisfy { $0 <= 0x20 || $0.isQuote || $0 == UInt8(ascii: "\\") || $0.isOne(of: "nt") }
  }
}

extension UInt8 {
  fileprivate var isQuote: Bool { self == UInt8(ascii: "'") || self == UInt8(ascii: "\"") }
}
