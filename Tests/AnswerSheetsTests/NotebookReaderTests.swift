import AnswerSheets
import Testing

@Suite("Notebooks")
struct NotebookReaderTests {
  static let notebook = #"""
    {
     "cells": [
      {"cell_type": "markdown", "metadata": {},
       "source": [
        "Some words\n",
        "Z1 = [4; 0]\n",
        "L = 0.985"
       ]},
      {"cell_type": "code", "execution_count": 1, "metadata": {},
       "source": ["H = sigmoid(Z1)\n", "print('H = ...')"],
       "outputs": [{"output_type": "stream", "name": "stdout", "text": ["H = [.982; .500]\n"]}]},
      {"cell_type": "code", "source": "Yhat",
       "outputs": [{"output_type": "execute_result",
         "data": {"image/png": "iVBORw0KGgo=", "text/plain": ["[.627; .373]"]}}]},
      {"cell_type": "raw", "source": "dH = [-.627; .627]\ndW2_0 = [1; 2]\n"}
     ],
     "metadata": {}, "nbformat": 4, "nbformat_minor": 5
    }
    """#

  @Test("Text, output and raw cells are read in order")
  func cells() throws {
    let sheet = try read(Self.notebook, as: "s.ipynb")
    #expect(
      sheet.rendered == [
        "Z1 = [4; 0]", "L = 0.985", "H = [0.982; 0.500]", "Yhat = [0.627; 0.373]",
        "dH = [-0.627; 0.627]", "dW2_0 = [1; 2]",
      ])
  }

  @Test(
    "What a cell prints by its names alone are their values",
    arguments: [
      (#""z = w @ x\nprint(z)  # checked""#, #"["0.1\n"]"#, ["z = 0.1"]),
      (
        #"["print(Z1)\n", "print(L)"]"#, #""[[4.]\n [0.]]\n0.985\n""#, ["Z1 = [4; 0]", "L = 0.985"]
      ),
      (#""print(z)\nprint('done')""#, #""0.1\ndone\n""#, ["z = 0.1"]),
      (
        #""print(np.round(Z1, 2), f'{L:.3f}')""#, #""[4. 0.] 0.985\n""#,
        ["Z1 = [4 0]", "L = 0.985"]
      ),
      (#""print(z); print('%.2f' % a)""#, #""0.1\n0.52\n""#, ["z = 0.1", "a = 0.52"]),
      // A print in a loop, too few lines: nobody can tell which is which.
      (#""for i in range(2):\n  print(z)""#, #""0.1\n0.2\n""#, []),
      (#""print(z)\nprint(a)""#, #""0.1\n""#, []),
      (#""print(z)""#, #""z = 0.2\n""#, ["z = 0.2"]),
    ])
  func printed(_ source: String, _ output: String, _ expected: [String]) throws {
    let text = """
      {"cells": [{"cell_type": "markdown", "source": "k = 1"},
       {"cell_type": "code", "source": \(source),
        "outputs": [{"output_type": "stream", "name": "stdout", "text": \(output)}]}]}
      """
    #expect(try read(text, as: "s.ipynb").rendered == ["k = 1"] + expected)
  }

  @Test("Places are lines of the notebook's file")
  func indices() throws {
    let sheet = try read(Self.notebook, as: "s.ipynb")
    #expect(sheet.statements.map(\.position.line) == [6, 7, 11, 14, 15, 15])
    #expect(sheet.statements[0].position.column == 6)
  }

  static let refused = [
    ("no cells", "{\"a\": 1}", "found no \"cells\", expected a Jupyter notebook of version 4"),
    (
      "nothing stated", #"{"cells": [{"cell_type": "markdown", "source": "hello"}]}"#,
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]"
    ),
    (
      "cut off", #"{"cells": [{"cell_type"#,
      "1:13: found a string that is not closed, expected a closing quote on its line"
    ),
  ]

  @Test("A notebook without answers is refused", arguments: refused)
  func refuses(name: String, text: String, message: String) {
    #expect(refusal(text, as: "s.ipynb") == message)
  }

  private static func notebook(output data: String, code: String = "show()") -> String {
    """
    {"cells": [{"cell_type": "code", "source": "\(code)", "outputs": [{"output_type": "display_data", "data": {\(data)}}]},
      {"cell_type": "markdown", "source": "b = 9"}]}
    """
  }

  static let rich = [
    ReadingCase(
      "LaTeX",
      notebook(
        output:
          #""text/latex": ["$\\displaystyle z = \\frac{1}{2}$"], "text/plain": "<Latex object>""#),
      ["z = 1/2", "b = 9"]),
    ReadingCase(
      "Markdown",
      notebook(output: #""text/markdown": "**z** = 1.1", "text/plain": "<Markdown object>""#),
      ["z = 1.1", "b = 9"]),
    ReadingCase(
      "A page",
      notebook(output: #""text/html": "<p><b>z</b> = 1.1</p>", "text/plain": ["<HTML object>"]"#),
      ["z = 1.1", "b = 9"]),
    ReadingCase(
      "A table",
      notebook(
        output: #""text/html": "<table><tr><td>z = 1</td></tr></table>", "text/plain": "0 z = 2""#,
        code: "df"),
      ["z = 1", "b = 9"]),
    ReadingCase(
      "The value of a name",
      notebook(output: #""text/latex": "$1.1$", "text/plain": "1.1""#, code: "z"),
      ["z = 1.1", "b = 9"]),
    ReadingCase(
      "A figure", notebook(output: #""image/png": "iVB", "text/plain": "<Figure size 640x480>""#),
      ["b = 9"]),
  ]

  @Test("Outputs of rich types are read by the type that says most", arguments: rich)
  func richOutputs(_ sample: ReadingCase) throws {
    let sheet = try read(sample.input, as: "s.ipynb")
    #expect(sheet.rendered == sample.expected)
    #expect(sheet.unreadLines.isEmpty)
  }

  @Test("Pictures attached to a cell are named")
  func pictures() throws {
    let cell =
      #"{"cell_type": "markdown", "source": "SOURCE", "attachments": {"scan.png": {"image/png": "iVB"}}}"#
    let sheet = try read(
      #"{"cells": ["# + cell.replacing("SOURCE", with: "z = 1") + "]}", as: "s.ipynb")
    #expect(sheet.unreadLines.map(\.text) == ["scan.png"])
    #expect(
      refusal(#"{"cells": ["# + cell.replacing("SOURCE", with: "see") + "]}", as: "s.ipynb")?
        .hasSuffix("pictures cannot be read: type what they show") == true)
  }
}
