/// Makes `.npy` files for tests, by the form that NumPy's documentation describes.
struct NumPySample {
  var type = "<f8"
  var isFortranOrder = false
  var shape = "(2, 2)"
  var version: UInt8 = 1
  var data: [UInt8] = []

  /// An array of doubles.
  static func doubles(_ values: [Double], shape: String) -> NumPySample {
    NumPySample(shape: shape, data: values.flatMap { $0.bitPattern.littleEndianBytes })
  }

  /// The file.
  var bytes: [UInt8] {
    let order = isFortranOrder ? "True" : "False"
    let type = type.hasPrefix("[") ? type : "'\(type)'"
    return Self.file(
      header: "{'descr': \(type), 'fortran_order': \(order), 'shape': \(shape), }",
      version: version, data: data)
  }

  /// A file with any header.
  static func file(header: String, version: UInt8 = 1, data: [UInt8] = []) -> [UInt8] {
    var text = Array(header.utf8)
    let width = version == 1 ? 2 : 4
    while (8 + width + text.count + 1) % 64 != 0 { text.append(0x20) }
    text.append(0x0A)
    let length = UInt32(text.count).littleEndianBytes.prefix(width)
    return [0x93] + Array("NUMPY".utf8) + [version, 0] + length + text + data
  }
}

extension FixedWidthInteger {
  /// The bytes, lowest first.
  var littleEndianBytes: [UInt8] {
    (0..<Self.bitWidth / 8).map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }
}
