/// The header before the numbers of a `.npy` file: their type, their order and the array's shape.
///
/// The form is that of NumPy's `numpy/lib/format.py`: a magic, a version, a length, and a literal
/// of Python's such as `{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }`.
struct NumPyHeader: Hashable, Sendable {
  /// The type as NumPy writes it: `<f8`.
  let type: NumPyType
  /// Whether the first index runs fastest.
  let isFortranOrder: Bool
  /// The length of each dimension; none for a lone number.
  let dimensions: [Int]
  /// The index of the first byte of the numbers.
  let dataStart: Int

  static let magic: [UInt8] = [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]

  /// NumPy itself refuses longer headers; a shape and a type need a hundred bytes.
  private static let maximumLength = 10_000

  init(_ bytes: [UInt8]) throws(UnreadableAnswer) {
    let text = try Self.text(in: bytes)
    var literal = PythonDictionary(bytes[text])
    try literal.read()
    guard let type = literal.texts["descr"] else { throw Self.missing("descr") }
    guard let order = literal.truths["fortran_order"] else { throw Self.missing("fortran_order") }
    guard let dimensions = literal.tuples["shape"] else { throw Self.missing("shape") }
    self.type = try NumPyType(type)
    isFortranOrder = order
    self.dimensions = dimensions
    dataStart = text.upperBound
  }

  /// The position of the literal.
  private static func text(in bytes: [UInt8]) throws(UnreadableAnswer) -> Range<Int> {
    guard bytes.starts(with: magic) else {
      throw UnreadableAnswer("found no NumPy array file, expected one that begins with \\x93NUMPY")
    }
    guard bytes.count >= 12 else { throw cutOff }
    let width: Int
    switch bytes[6] {
    case 1: width = 2
    case 2, 3: width = 4
    default:
      throw UnreadableAnswer(
        "found NumPy's format \(bytes[6]).\(bytes[7]), expected 1.0, 2.0 or 3.0; save it with `np.save`"
      )
    }
    let length = (0..<width).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
    guard length <= maximumLength else {
      throw UnreadableAnswer("the NumPy header claims \(length) bytes, expected a few hundred")
    }
    guard 8 + width + length <= bytes.count else { throw cutOff }
    return 8 + width..<8 + width + length
  }

  private static var cutOff: UnreadableAnswer {
    UnreadableAnswer("the NumPy file is cut off within its header; hand it in again")
  }

  private static func missing(_ key: String) -> UnreadableAnswer {
    UnreadableAnswer("the NumPy header has no '\(key)' that can be read; save it with `np.save`")
  }
}
