/// A kind of file that students hand in by mistake, told by its first bytes.
enum ForeignFormat: String, CaseIterable {
  case pdf = "a PDF"
  case png = "a PNG picture"
  case jpeg = "a JPEG picture"
  case gif = "a GIF picture"
  case heic = "an HEIC picture"
  case tiff = "a TIFF picture"
  case webP = "a WebP picture"
  case hdf5 = "an HDF5 or MATLAB file"
  case gzip = "a gzip archive"
  case rar = "a RAR archive"
  case office = "an old Office document"

  /// All that is read, as advice at the end of a message.
  static let advice =
    "hand in plain text, Markdown, LaTeX, HTML, Typst, JSON, YAML, CSV, a notebook, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz or a PDF with text"

  init?(of bytes: [UInt8]) {
    // Most files begin with none of the signatures' first bytes.
    guard let first = bytes.first, Self.beginnings[Int(first)],
      let kind = Self.allCases.first(where: { $0.begins(bytes) })
    else { return nil }
    self = kind
  }

  /// Whether a byte is the first of some kind's files; that of pictures in boxes is the length of the first box.
  private static let beginnings: [Bool] = {
    let firsts = Set(allCases.flatMap(\.signatures).compactMap(\.first))
    return (0...UInt8.max).map { firsts.contains($0) || $0 == 0 }
  }()

  private func begins(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .heic:
      bytes.dropFirst(4).starts(with: "ftyp".utf8)
        && Self.heicBrands.contains { bytes.dropFirst(8).starts(with: $0.utf8) }
    case .webP: bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
    default: signatures.contains { bytes.starts(with: $0) }
    }
  }

  private static let heicBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"]

  private var signatures: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF-".utf8)]
    case .png: [[0x89, 0x50, 0x4E, 0x47]]
    case .jpeg: [[0xFF, 0xD8, 0xFF]]
    case .gif: [Array("GIF8".utf8)]
    case .heic: []
    case .tiff: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]
    case .webP: [Array("RIFF".utf8)]
    case .hdf5: [[0x89, 0x48, 0x44, 0x46]]
    case .gzip: [[0x1F, 0x8B]]
    case .rar: [Array("Rar!\u{1A}\u{7}".utf8)]
    case .office: [[0xD0, 0xCF, 0x11, 0xE0]]
    }
  }
}
