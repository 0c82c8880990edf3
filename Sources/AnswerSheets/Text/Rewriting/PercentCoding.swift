extension String {
  /// The text without the escapes of addresses (RFC 3986, 2.1): `%C3%A9` is `é`; as it is where
  /// they make no UTF-8.
  package var withoutPercentCoding: String {
    guard contains("%") else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? self
  }
}

extension String {
  /// The text as the name of a folder, from which `withoutPercentCoding` gives the text again.
  ///
  /// Letters, digits and `-_.` stand for themselves, each byte of anything else as `%` and two
  /// digits.
  package var asFolderName: String {
    var isFirst = true
    return percentCoded { value in
      defer { isFirst = false }
      return value.properties.isAlphabetic || ("0"..."9").contains(value) || value == "-"
        || value == "_" || value == "." && !isFirst
    }
  }

  /// The text as one part of an address's path (RFC 3986, 3.3): all but unreserved signs as `%` and
  /// two digits a byte.
  package var asAddressPart: String {
    percentCoded { value in
      value.isASCII && (value.properties.isAlphabetic || ("0"..."9").contains(value))
        || "-_.~".unicodeScalars.contains(value)
    }
  }

  private func percentCoded(keeping isPlain: (Unicode.Scalar) -> Bool) -> String {
    unicodeScalars.reduce(into: "") { name, value in
      if isPlain(value) { return name.unicodeScalars.append(value) }
      for byte in String(value).utf8 {
        name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
