import Serving
import Testing

@Suite("Forms as browsers send them")
struct MultipartFormTests {
  private static let type = "multipart/form-data; boundary=----x7"

  private func sent(_ text: String, type: String = type) -> MultipartForm? {
    MultipartForm(Array(text.replacing("\n", with: "\r\n").utf8), contentType: type)
  }

  @Test("Fields and files are told apart, bytes stay as they are")
  func fieldsAndFilesAreToldApart() throws {
    let form = try #require(
      sent(
        """
        ------x7
        Content-Disposition: form-data; name="student"

        s001
        ------x7
        Content-Disposition: form-data; name="file"; filename="a %22b%22.md"
        Content-Type: text/markdown

        Z1 = [4; 0]

        --not the end
        ------x7
        Content-Disposition: form-data; name="file"; filename=""


        ------x7--

        """))
    #expect(form.text("student") == "s001")
    #expect(form.text("file") == nil)
    #expect(form.files("file").map(\.fileName) == ["a \"b\".md"])
    #expect(
      form.files("file").first.map { String(decoding: $0.bytes, as: UTF8.self) }
        == "Z1 = [4; 0]\r\n\r\n--not the end")
  }

  @Test(
    "What is no whole form is refused",
    arguments: [
      ("", "multipart/form-data; boundary=x"),
      ("--x\r\n", "multipart/form-data; boundary=x"),
      ("--x--\r\n", "text/plain; boundary=x"),
      ("--x--\r\n", "multipart/form-data"),
      ("--x--\r\n", "multipart/form-data; boundary="),
      ("--x\r\n\r\n\r\na\r\n--x--\r\n", "multipart/form-data; boundary=x"),
      (
        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
        "multipart/form-data; boundary=x"
      ),
    ])
  func whatIsNoWholeFormIs(body: String, type: String) {
    #expect(MultipartForm(Array(body.utf8), contentType: type) == nil)
  }

  @Test("A form without parts has none")
  func aFormWithoutPartsHasNone() throws {
    let form = try #require(
      MultipartForm(Array("--x--\r\n".utf8), contentType: "multipart/form-data; boundary=\"x\""))
    #expect(form.parts.isEmpty)
  }

  @Test("More parts than any form has are refused")
  func morePartsThanAnyFormHas() {
    let part = "------x7\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n"
    let body = String(repeating: part, count: 301) + "------x7--\r\n"
    #expect(MultipartForm(Array(body.utf8), contentType: Self.type) == nil)
  }
}
