internal import Languages
internal import Rubrics

/// The PDF file of a form: its pages with the fields on them (section 12.7).
struct FormFile {
  private var file = PDFFile()
  private var fields: [PDFFile.Reference] = []
  private(set) var bytes: [UInt8] = []

  init(_ pages: [FormPages.Page], of form: AnswerForm) {
    let tree = file.reserve()
    let font = FormFont.add(to: &file)
    let typed = file.add(
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    var kids: [PDFFile.Reference] = []
    for (index, page) in pages.enumerated() {
      let reference = file.reserve()
      var annotations = page.fields.map { addField($0, on: reference) }
      if index == 0 {
        annotations += Self.stamp(of: form).map { addHidden($0.name, $0.value, on: reference) }
      }
      fields += annotations
      let content = file.addStream(page.content)
      let box = "\(PDFFile.length(FormPages.paper.width)) \(PDFFile.length(FormPages.paper.height))"
      file.put(
        "<< /Type /Page /Parent \(tree) /MediaBox [0 0 \(box)] /Resources << /Font << /F \(font) >> >> "
          + "/Contents \(content) /Tabs /R /Annots [\(Self.list(annotations))] >>", at: reference)
      kids.append(reference)
    }
    file.put("<< /Type /Pages /Count \(kids.count) /Kids [\(Self.list(kids))] >>", at: tree)
    let dialogue = file.add(
      "<< /Fields [\(Self.list(fields))] /NeedAppearances true /DA (/Helv 11 Tf 0 g) "
        + "/DR << /Font << /Helv \(typed) >> >> >>")
    let catalog = file.add(
      "<< /Type /Catalog /Pages \(tree) /AcroForm \(dialogue) /Lang (\(form.language.rawValue)) "
        + "/ViewerPreferences << /DisplayDocTitle true >> >>")
    let information = file.add(
      "<< /Title \(PDFFile.text(form.rubric.title)) /Producer (Gradus) >>")
    bytes = file.bytes(catalog: catalog, information: information)
  }

  private static func list(_ references: [PDFFile.Reference]) -> String {
    references.map(\.description).joined(separator: " ")
  }

  /// The form's rubric and notation, in fields that nobody sees.
  private static func stamp(of form: AnswerForm) -> [(name: String, value: String)] {
    [("gradus-form", "1"), ("gradus-rubric", form.rubric.id)]
      + (form.student.map { [("gradus-student", $0)] } ?? [])
  }

  private mutating func addField(
    _ field: FormPages.Field, on page: PDFFile.Reference
  ) -> PDFFile.Reference {
    let edges = [field.x, field.y, field.x + field.width, field.y + FormPages.fieldHeight]
    let box = edges.map(PDFFile.length).joined(separator: " ")
    return file.add(
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T \(PDFFile.text(field.name)) /TU \(PDFFile.text(field.label)) "
        + "/Rect [\(box)] /P \(page) /F 4 /MaxLen 2000 /Q \(field.width > 100 ? 0 : 2) /DA (/Helv 11 Tf 0 g) "
        + "/MK << /BC [0.45] >> /BS << /W 0.7 /S /S >> /AP << /N \(appearance(ofWidth: field.width)) >> >>"
    )
  }

  /// How an empty field looks: a frame.
  ///
  /// Each has one of its own, for some programs write into it what is typed.
  private mutating func appearance(ofWidth width: Double) -> PDFFile.Reference {
    let size = "\(PDFFile.length(width)) \(PDFFile.length(FormPages.fieldHeight))"
    let inner = [0.35, 0.35, width - 0.7, FormPages.fieldHeight - 0.7].map(PDFFile.length)
      .joined(separator: " ")
    return file.addStream(
      "q 0.45 G 0.7 w \(inner) re S Q /Tx BMC EMC",
      "/Type /XObject /Subtype /Form /BBox [0 0 \(size)] /Resources << >>")
  }

  private mutating func addHidden(
    _ name: String, _ value: String, on page: PDFFile.Reference
  ) -> PDFFile.Reference {
    file.add(
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T \(PDFFile.text(name)) /V \(PDFFile.text(value)) "
        + "/Rect [0 0 0 0] /P \(page) /F 2 /Ff 1 /DA (/Helv 11 Tf 0 g) >>")
  }
}
