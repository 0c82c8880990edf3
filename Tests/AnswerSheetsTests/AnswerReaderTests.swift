import Testing

@testable import AnswerSheets

@Suite("The front door")
struct AnswerReaderTests {
  static let kinds = [
    ReadingCase("JSON in a text file", #" {"Z1": [4, 0]}"#, file: "s.txt", ["Z1 = [4; 0]"]),
    ReadingCase("JSON without an extension", #"{"Z1": [4, 0]}"#, file: "s", ["Z1 = [4; 0]"]),
    ReadingCase("Text in a JSON file", "Z1 = [4; 0]\n", file: "s.json", ["Z1 = [4; 0]"]),
    ReadingCase("Text in Markdown", "Z1 = [4; 0]\n", file: "s.md", ["Z1 = [4; 0]"]),
    ReadingCase(
      "A table in a text file", "step,row,column,value\nZ1,1,1,4\n", file: "s.txt", ["Z1 = 4"]),
    ReadingCase("An extension in capitals", "Z1: [4, 0]\n", file: "S.YAML", ["Z1 = [4; 0]"]),
    ReadingCase("JSON in a table file", #"{"Z1": [4, 0]}"#, file: "s.csv", ["Z1 = [4; 0]"]),
    ReadingCase("Old line ends", "Z1 = [4; 0]\rL = 1\r", file: "s.txt", ["Z1 = [4; 0]", "L = 1"]),
  ]

  @Test("The content decides, the extension hints", arguments: kinds)
  func choosesReader(_ test: ReadingCase) throws {
    #expect(try read(test.input, as: test.file).rendered == test.expected)
  }

  static let text = #"{"Ŷ": 1}"#
  static let encodings: [(String, [UInt8])] = [
    ("UTF-8", Array(text.utf8)),
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    (
      "UTF-16 LE with a mark",
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ),
    (
      "UTF-16 BE with a mark",
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    ),
    ("UTF-16 LE", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-16 BE", text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
  ]

  @Test("Encodings", arguments: encodings)
  func decodes(name: String, bytes: [UInt8]) throws {
    let sheet = try AnswerReader.read(bytes, fileName: "s.json")
    #expect(sheet.statements.map(\.writtenName) == ["Ŷ"])
  }

  @Test("Latin letters")
  func latin() throws {
    let bytes = Array("{\"L\": 1, \"Gr".utf8) + [0xF6, 0xDF, 0x65, 0x93] + Array("\": 2}".utf8)
    let sheet = try AnswerReader.read(bytes, fileName: "s.json")
    #expect(sheet.statements.map(\.writtenName) == ["L", "Größe\u{201C}"])
  }

  @Test("One broken letter does not turn UTF-8 into Latin")
  func brokenUTF8() throws {
    let bytes = Array("{\"Ŷ\": 1, \"é\": 2, \"x".utf8) + [0xC3] + Array("\": 3}".utf8)
    let sheet = try AnswerReader.read(bytes, fileName: "s.json")
    #expect(sheet.statements.map(\.writtenName) == ["Ŷ", "é", "x\u{FFFD}"])
  }

  private static let picture = "a picture is not read: type what it shows; "

  static let refused: [(String, [UInt8], String)] = [
    ("empty", [], "the file is empty, expected answers such as `Z1 = [4; 0]`"),
    ("blank", Array(" \n\t".utf8), "the file is empty, expected answers such as `Z1 = [4; 0]`"),
    (
      "a PDF", Array("%PDF-1.7\n".utf8),
      "found a PDF, expected text; " + ForeignFormat.advice
    ),
    (
      "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D],
      "found a PNG picture, expected text; " + picture + ForeignFormat.advice
    ),
    (
      "a photo of a telephone", [0, 0, 0, 0x24] + Array("ftypheic\u{0}\u{0}".utf8),
      "found an HEIC picture, expected text; " + picture + ForeignFormat.advice
    ),
    (
      "a photo that says first what kind it is", [0, 0, 0, 0x18] + Array("ftypmif1".utf8),
      "found an HEIC picture, expected text; " + picture + ForeignFormat.advice
    ),
    (
      "a scan", [0x49, 0x49, 0x2A, 0x00, 8],
      "found a TIFF picture, expected text; " + picture + ForeignFormat.advice
    ),
    (
      "a scan of another machine", [0x4D, 0x4D, 0x00, 0x2A, 0],
      "found a TIFF picture, expected text; " + picture + ForeignFormat.advice
    ),
    (
      "a picture of the web", Array("RIFF\u{1}\u{2}\u{0}\u{0}WEBPVP8 ".utf8),
      "found a WebP picture, expected text; " + picture + ForeignFormat.advice
    ),
    (
      "an archive that is not read", Array("Rar!\u{1A}\u{7}\u{1}\u{0}".utf8),
      "found a RAR archive, expected text; pack the files as .zip; " + ForeignFormat.advice
    ),
    (
      "a program", Array("Z1 = 1".utf8) + [0, 1, 2],
      "found a NUL byte (byte 7): this is no text file; " + ForeignFormat.advice
    ),
    (
      "noise", [0xC3, 0x28, 0x02, 0xFF, 0x41],
      "found bytes that are no text in any common encoding; " + ForeignFormat.advice
    ),
    (
      "JSON without steps", Array("{}".utf8),
      "1:1: found no step with a value, expected names with values such as {\"Z1\": [[4], [0]]}"
    ),
    (
      "The form itself", Array("<!DOCTYPE html><div class=\"gradus-form\">Z1 = 4</div>".utf8),
      "this is the form, and nothing that is typed is kept in it; hand in answer.json, which its "
        + "button saves, or a print"
    ),
  ]

  @Test("What is no answer is refused", arguments: refused)
  func refuses(name: String, bytes: [UInt8], message: String) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(bytes, fileName: "s.json")
    }
    #expect(error?.description == message)
  }

  /// The first bytes of files as programs write them.
  static let foreign: [(String, [UInt8])] = [
    ("an AVIF picture", [0, 0, 0, 32] + Array("ftypavif".utf8)),
    ("a video", [0, 0, 0, 20] + Array("ftypqt  ".utf8)),
    ("a BMP picture", Array("BM".utf8) + [100, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0]),
    ("a JPEG 2000 picture", [0, 0, 0, 12] + Array("jP  \r\n".utf8)),
    ("a TIFF picture", [0x49, 0x49, 0x2B, 0, 8, 0]),
    ("a MATLAB file (.mat)", Array("MATLAB 5.0 MAT-file, Platform: GLNXA64".utf8) + [0, 1]),
    ("a MATLAB file (.mat)", Array("MATLAB 7.3 MAT-file, Platform: GLNXA64".utf8) + [0, 2]),
    (
      "an old MATLAB file (.mat, version 4)",
      [0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0] + Array("Z1\0".utf8)
        + Array(repeating: 0, count: 16)
    ),
    (
      "an old MATLAB file (.mat, version 4)",
      [0, 0, 3, 0xE8, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2] + Array("z\0".utf8)
    ),
    (
      "an old MATLAB file (.mat, version 4)",
      [0, 0, 4, 0x1A, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2] + Array("z\0".utf8)
    ),
    ("a Python pickle", Array("(dp0\nVZ1\np1\n".utf8)),
    ("a Python pickle", [0x7D, 0x71, 0x00, 0x58]), ("a Python pickle", [0x80, 0x04, 0x95, 0x10]),
    ("a gzip archive", [0x1F, 0x8B, 8]), ("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]),
    ("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    ("an old Office document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]),
    ("a sound recording", Array("ID3\u{4}\u{0}".utf8)),
  ]

  @Test("Files of other kinds are named, with what is read", arguments: foreign)
  func names(_ kind: String, _ bytes: [UInt8]) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(bytes, fileName: "s.bin")
    }
    #expect(error?.message.hasPrefix("found \(kind), expected text; ") == true)
    #expect(error?.message.hasSuffix(ForeignFormat.advice) == true)
  }

  @Test("A drawing is a picture, text that begins like other kinds is text")
  func drawings() throws {
    #expect(refusal("<svg></svg>", as: "s.svg")?.hasPrefix("found an SVG picture") == true)
    #expect(try read("ID3 says z = 1", as: "s.txt").rendered == ["z = 1"])
    #expect(try read("BZ and RAR\nz = 1", as: "s.txt").rendered == ["z = 1"])
  }
}
