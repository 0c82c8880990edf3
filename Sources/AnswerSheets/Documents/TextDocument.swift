/// The text of a file that is text: as it is, or of a document whose notation is text.
enum TextDocument {
  static func text(
    of bytes: [UInt8], _ fileExtension: String
  ) throws(UnreadableAnswer) -> ([UInt8], AnswerFormat) {
    if fileExtension == "svg" {
      throw UnreadableAnswer(ForeignFormat.drawing.message)
    }
    let isRich = RichText.begins(bytes)
    let text = try AnswerDecoding.decode(isRich ? RichText.withoutBinaries(bytes) : bytes)
    if isRich { return (RichText.markdown(of: text), .markdown) }
    if HTMLText.begins(text, fileExtension) { return (try HTMLText.read(text), .markdown) }
    if TypstText.isTypst(fileExtension) { return (TypstText.markdown(of: text), .markdown) }
    if AsciiDocText.isAsciiDoc(fileExtension) {
      return (AsciiDocText.markdown(of: text), .markdown)
    }
    if OrgText.isOrg(fileExtension) { return (OrgText.markdown(of: text), .markdown) }
    return (text, AnswerFormat(of: text, fileExtension))
  }
}
