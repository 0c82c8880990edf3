/// The bytes of an answer file as UTF-8.
enum AnswerDecoding {
  /// Decodes UTF-8, UTF-16 with or without a byte order mark, or else Windows Latin; all without
  /// the mark.
  static func decode(_ bytes: [UInt8]) throws(UnreadableAnswer) -> [UInt8] {
    if let kind = ForeignFormat(of: bytes) {
      throw UnreadableAnswer(kind.message)
    }
    let text = try decodeText(bytes)
    guard text.contains(where: { $0 > 0x20 }) else {
      throw UnreadableAnswer("the file is empty, expected answers such as `Z1 = [4; 0]`")
    }
    return withLineFeeds(text)
  }

  private static func decodeText(_ bytes: [UInt8]) throws(UnreadableAnswer) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decodeBytes(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes.dropFirst(2), low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes.dropFirst(2), low: 1) }
    if let low = lowByteOfUTF16(bytes) { return decodeUTF16(bytes[...], low: low) }
    return try decodeBytes(bytes)
  }

  private static func decodeBytes(_ bytes: [UInt8]) throws(UnreadableAnswer) -> [UInt8] {
    if bytes.isPrintedASCII { return bytes }
    if let zero = bytes.firstIndex(of: 0) {
      throw UnreadableAnswer(
        "found a NUL byte (byte \(zero + 1)): this is no text file; \(ForeignFormat.advice)")
    }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let repaired = String(decoding: bytes, as: UTF8.self)
    // A file with more sound than broken sequences is UTF-8 with an accident in it, else it is
    // Latin.
    if countSound(repaired) > countBroken(repaired) { return Array(repaired.utf8) }
    guard !bytes.contains(where: isControl) else {
      throw UnreadableAnswer(
        "found bytes that are no text in any common encoding; \(ForeignFormat.advice)")
    }
    return decodeWindowsLatin(bytes)
  }

  private static func countSound(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x7F && $1.value != 0xFFFD ? 1 : 0) }
  }

  private static func countBroken(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value == 0xFFFD ? 1 : 0) }
  }

  /// Control characters that no text holds; tab, line ends, form feed, escape and DOS's end mark
  /// may occur.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x09 || byte == 0x7F || (byte > 0x0D && byte < 0x20 && byte != 0x1A && byte != 0x1B)
  }

  /// Turns the lone carriage returns of old systems into line feeds; `\r\n` stays.
  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    guard text.has(0x0D), !text.has(0x0A) else { return text }
    return text.map { $0 == 0x0D ? 0x0A : $0 }
  }
}

extension [UInt8] {
  /// Whether all bytes are ASCII and none is 0: such text, which most files are, needs no decoding.
  fileprivate var isPrintedASCII: Bool {
    var (lowest, highest): (UInt8, UInt8) = (0x7F, 0)
    for byte in self {
      lowest = Swift.min(lowest, byte)
      highest = Swift.max(highest, byte)
    }
    return lowest > 0 && highest < 0x80
  }
}

// MARK: - UTF-16

extension AnswerDecoding {
  /// The index, 0 or 1, of the ASCII byte in each pair, where the bytes look like UTF-16 without a
  /// mark.
  ///
  /// Of the first pairs nearly all must have a zero on one side and none on the other.
  private static func lowByteOfUTF16(_ bytes: [UInt8]) -> Int? {
    let pairs = min(bytes.count / 2, 512)
    guard pairs > 0, bytes.count % 2 == 0, bytes.has(0) else { return nil }
    var zeros = [0, 0]
    for index in 0..<pairs * 2 where bytes[index] == 0 { zeros[index & 1] += 1 }
    if zeros[0] == 0, zeros[1] * 10 >= pairs * 7 { return 0 }
    if zeros[1] == 0, zeros[0] * 10 >= pairs * 7 { return 1 }
    return nil
  }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

// MARK: - Windows Latin

extension AnswerDecoding {
  /// The scalars of 0x80 to 0x9F in code page 1252; all others are Latin-1's own.
  private static let windowsScalars: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The sign of a byte of code page 1252.
  static func windowsLatin(_ byte: UInt8) -> String {
    String(decoding: decodeWindowsLatin([byte]), as: UTF8.self)
  }

  private static func decodeWindowsLatin(_ bytes: [UInt8]) -> [UInt8] {
    let units = bytes.map { byte in
      byte >= 0x80 && byte < 0xA0 ? windowsScalars[Int(byte) - 0x80] : UInt16(byte)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
