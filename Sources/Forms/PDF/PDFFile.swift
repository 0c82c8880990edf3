/// A PDF file put together object by object (ISO 32000-1, section 7.5).
struct PDFFile {
  /// The number of an object, by which others name it.
  struct Reference: Hashable, CustomStringConvertible {
    fileprivate let number: Int

    var description: String { "\(number) 0 R" }
  }

  private var objects: [String] = []

  /// Takes the number of an object that is put later, for others that name it before.
  mutating func reserve() -> Reference { add("null") }

  mutating func put(_ object: String, at reference: Reference) {
    objects[reference.number - 1] = object
  }

  mutating func add(_ object: String) -> Reference {
    objects.append(object)
    return Reference(number: objects.count)
  }

  /// Adds a stream of ASCII.
  ///
  /// - Parameter entries: what its dictionary holds besides the length.
  mutating func addStream(_ content: String, _ entries: String = "") -> Reference {
    add("<< \(entries) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
  }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - catalog: the object that a reader begins with.
  ///   - information: the one with the title.
  func bytes(catalog: Reference, information: Reference) -> [UInt8] {
    // The second line tells whoever moves files about that this one is not text.
    var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let start = file.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for offset in offsets {
      let digits = String(offset)
      file += (String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8
    }
    file +=
      "trailer\n<< /Size \(objects.count + 1) /Root \(catalog) /Info \(information) >>\nstartxref\n\(start)\n%%EOF\n"
      .utf8
    return file
  }

  /// A text between parentheses, or in UTF-16 where it is not ASCII (section 7.9.2).
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return "(" + text.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined() + ")"
    }
    return "<FEFF" + text.utf16.map { hex(Int($0)) }.joined() + ">"
  }

  /// Four hexadecimal digits.
  static func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A length with at most two decimals; readers know no exponents.
  static func length(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths) % 100
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)"
      + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }
}
