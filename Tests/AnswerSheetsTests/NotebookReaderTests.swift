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

  @Test("Places are lines of the notebook's file")
  func places() throws {
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
}
