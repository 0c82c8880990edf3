/// The type of an array's numbers: `<f8`, `>i4`, `|b1`.
struct NumPyType: Hashable, Sendable {
  fileprivate enum Kind: UInt8 {
    case float = 0x66
    case signed = 0x69
    case unsigned = 0x75
    case boolean = 0x62
  }

  private let kind: Kind
  /// How many bytes a number takes.
  let size: Int
  /// Whether the highest byte stands first.
  let isBigEndian: Bool

  /// Reads a type as NumPy writes it: the order of the bytes, a letter and their number.
  init(_ text: String) throws(UnreadableAnswer) {
    let signs = Array(text.utf8)
    let marked = signs.first.map { $0.isOne(of: "<>=|") } ?? false
    let letter = signs.dropFirst(marked ? 1 : 0).first
    guard letter != UInt8(ascii: "O") else {
      throw UnreadableAnswer(
        "found a NumPy array of Python objects, which may hold code; save numbers: `np.save(file, x.astype(float))`"
      )
    }
    let digits = signs.dropFirst(marked ? 2 : 1)
    guard let letter, let kind = Kind(rawValue: letter), digits.count == 1,
      let digit = digits.first, kind.sizes.contains(Int(digit) - 0x30)
    else {
      let shown = String(text.unicodeScalars.prefix(24))
      throw UnreadableAnswer(
        "found NumPy's type '\(shown)', expected f2 to f8, i1 to i8, u1 to u8 or b1; save it as float"
      )
    }
    self.kind = kind
    size = Int(digit) - 0x30
    isBigEndian = signs.first == UInt8(ascii: ">")
  }

  /// The number that some bytes make, with the shortest digits that tell it from its type's others.
  ///
  /// A float has its point and a zero, as Python prints it; `nan` and `inf` come as such.
  func text(of bytes: ArraySlice<UInt8>) -> String {
    var pattern: UInt64 = 0
    for offset in 0..<size {
      let index = isBigEndian ? offset : size - 1 - offset
      pattern = pattern << 8 | UInt64(bytes[bytes.startIndex + index])
    }
    switch kind {
    case .boolean: return pattern == 0 ? "0" : "1"
    case .unsigned: return String(pattern)
    case .signed:
      let unused = UInt64(64 - 8 * size)
      return String(Int64(bitPattern: pattern << unused) >> Int64(unused))
    case .float:
      switch size {
      case 2: return HalfFloat(bitPattern: UInt16(truncatingIfNeeded: pattern)).description
      case 4: return Float(bitPattern: UInt32(truncatingIfNeeded: pattern)).description
      default: return Double(bitPattern: pattern).description
      }
    }
  }
}

extension NumPyType.Kind {
  fileprivate var sizes: [Int] {
    switch self {
    case .float: [2, 4, 8]
    case .signed, .unsigned: [1, 2, 4, 8]
    case .boolean: [1]
    }
  }
}
