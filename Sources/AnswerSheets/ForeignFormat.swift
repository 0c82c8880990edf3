/// A kind of file that students hand in by mistake, told by its first bytes.
struct ForeignFormat: Sendable {
  /// The format's name in messages: `a PNG picture`.
  let name: String
  /// The remedy.
  let remedy: Remedy
  private let signature: [UInt8]
  /// How many bytes stand before the signature.
  private let offset: Int

  private init(_ name: String, _ remedy: Remedy, _ signature: [UInt8], at offset: Int = 0) {
    self.name = name
    self.remedy = remedy
    self.signature = signature
    self.offset = offset
  }

  private init(_ name: String, _ remedy: Remedy, _ signature: String, at offset: Int = 0) {
    self.init(name, remedy, Array(signature.utf8), at: offset)
  }

  enum Remedy: String, Sendable {
    case none = ""
    case picture = "a picture is not read: type what it shows; "
    case recording = "what is shown or said is not read: type it; "
    case values = "print the values, and hand in what was printed, or save them as .npz; "
    case matlab = "print the values with disp, or save them with writematrix; "
    case archive = "pack the files as .zip; "
    case office = "save it as .docx, .xlsx or PDF; "
    case page = "make a PDF of it; "
  }

  /// All that is read, as advice at the end of a message.
  static let advice =
    "hand in plain text, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, a notebook, .docx, .odt, .rtf, "
    + ".xlsx, .ods, .npy, .npz or a PDF with text"

  /// The kind that a file is of; nil for any that may be an answer.
  init?(of bytes: [UInt8]) {
    if Self.isOldMatlab(bytes) {
      self = Self.oldMatlab
      return
    }
    // Most files begin with none of the signatures' first bytes.
    guard let first = bytes.first, Self.beginnings[Int(first)],
      let kind = Self.kinds.first(where: { bytes.dropFirst($0.offset).starts(with: $0.signature) })
    else { return nil }
    self = kind
  }

  /// Why such a file is refused.
  var message: String { "found \(name), expected text; \(remedy.rawValue)\(Self.advice)" }

  /// Whether a byte may be the first of some kind's files; that of pictures in boxes is the length
  /// of the first box.
  private static let beginnings: [Bool] = {
    let firsts = Set(kinds.filter { $0.offset == 0 }.compactMap(\.signature.first))
    return (0...UInt8.max).map { firsts.contains($0) || $0 == 0 || $0.isOne(of: "RB") }
  }()
}

// MARK: - Kinds

extension ForeignFormat {
  /// A picture that is text: only its file's name tells it from an answer with such a beginning.
  static let drawing = ForeignFormat("an SVG picture", .picture, "<svg")

  private static let oldMatlab = ForeignFormat("an old MATLAB file (.mat, version 4)", .matlab, "")

  /// Whether some bytes begin as MATLAB's files of version 4 do, which have no signature.
  ///
  /// They begin with five whole numbers (the type, the shape, whether there are imaginary parts,
  /// the length of the name) and a name that a zero ends.
  private static func isOldMatlab(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 20, bytes[0] == 0 || bytes[1...3] == [0, 0, 0] else { return false }
    let isBig = bytes[0] == 0 && bytes[1] == 0 && [3, 4].contains(bytes[2])
    let numbers = (0..<5).map { index in
      let four = bytes[(4 * index)..<(4 * index + 4)]
      return (isBig ? Array(four) : four.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
    let end = 20 + numbers[4]
    guard numbers[0] <= 54 || (1000...1054).contains(numbers[0]), numbers[1] > 0, numbers[2] > 0,
      numbers[3] <= 1, (2...64).contains(numbers[4]), end <= bytes.count, bytes[end - 1] == 0
    else { return false }
    return bytes[20..<(end - 1)].allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }

  private static let kinds: [ForeignFormat] = documents + pictures + data + archives

  private static let documents = [
    ForeignFormat("a PDF", .none, "%PDF-"),
    ForeignFormat("a PostScript file", .page, "%!PS"),
    ForeignFormat("a DjVu file", .page, "AT&TFORM"),
    ForeignFormat("an old Office document", .office, [0xD0, 0xCF, 0x11, 0xE0]),
  ]

  private static let pictures =
    [
      ForeignFormat("a PNG picture", .picture, [0x89, 0x50, 0x4E, 0x47]),
      ForeignFormat("a JPEG picture", .picture, [0xFF, 0xD8, 0xFF]),
      ForeignFormat("a GIF picture", .picture, "GIF8"),
      ForeignFormat("a TIFF picture", .picture, [0x49, 0x49, 0x2A, 0x00]),
      ForeignFormat("a TIFF picture", .picture, [0x4D, 0x4D, 0x00, 0x2A]),
      ForeignFormat("a TIFF picture", .picture, [0x49, 0x49, 0x2B, 0x00]),
      ForeignFormat("a TIFF picture", .picture, [0x4D, 0x4D, 0x00, 0x2B]),
      ForeignFormat("a WebP picture", .picture, "WEBPVP8", at: 8),
      // `BM` and the file's length stand before.
      ForeignFormat("a BMP picture", .picture, [0, 0, 0, 0, 54, 0, 0, 0, 40], at: 6),
      ForeignFormat("a Photoshop picture", .picture, "8BPS"),
      ForeignFormat("a JPEG XL picture", .picture, [0, 0, 0, 12, 0x4A, 0x58, 0x4C, 0x20]),
      ForeignFormat("a JPEG 2000 picture", .picture, [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20]),
      ForeignFormat("an AVIF picture", .picture, "ftypavif", at: 4),
    ]
    + ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1"].map {
      ForeignFormat("an HEIC picture", .picture, "ftyp" + $0, at: 4)
    } + [
      // What else stands in such boxes is a film.
      ForeignFormat("a video", .recording, "ftyp", at: 4),
      ForeignFormat("a sound recording", .recording, "ID3\u{3}"),
      ForeignFormat("a sound recording", .recording, "ID3\u{4}"),
      ForeignFormat("a sound recording", .recording, "WAVEfmt", at: 8),
    ]

  private static let data =
    [
      ForeignFormat("a MATLAB file (.mat)", .matlab, "MATLAB 5.0 MAT-file"),
      ForeignFormat("a MATLAB file (.mat)", .matlab, "MATLAB 7.3 MAT-file"),
      ForeignFormat("an HDF5 or MATLAB file", .matlab, [0x89, 0x48, 0x44, 0x46]),
      ForeignFormat("a Parquet file", .values, "PAR1\u{15}"),
      ForeignFormat("a SQLite file", .values, "SQLite format 3"),
      // The oldest protocol is text.
      ForeignFormat("a Python pickle", .values, "(dp0\n"),
      ForeignFormat("a Python pickle", .values, "(lp0\n"),
      ForeignFormat("a Python pickle", .values, [0x7D, 0x71, 0x00]),
      ForeignFormat("a Python pickle", .values, [0x5D, 0x71, 0x00]),
    ]
    + (2...5).map { ForeignFormat("a Python pickle", .values, [0x80, $0]) }

  private static let archives = [
    ForeignFormat("a gzip archive", .archive, [0x1F, 0x8B]),
    ForeignFormat("a bzip2 archive", .archive, "BZh91AY"),
    ForeignFormat("an xz archive", .archive, [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    ForeignFormat("a RAR archive", .archive, "Rar!\u{1A}\u{7}"),
    ForeignFormat("a 7z archive", .archive, [0x37, 0x7A, 0xBC, 0xAF]),
  ]
}
