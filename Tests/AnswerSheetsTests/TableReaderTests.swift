import AnswerSheets
import Testing

@Suite("Tables")
struct TableReaderTests {
  static let long = [
    ReadingCase(
      "An entry a row", "step,row,column,value\nZ1,1,1,4\nZ1,2,1,0\nL,1,1,.985\n",
      ["Z1 = [4; 0]", "L = 0.985"]),
    ReadingCase(
      "Any order and case", "Value,Column,ROW,Step\n5,2,2,W1\n3,1,1,W1\n6,2,1,W1\n4,1,2,W1\n",
      ["W1 = [3 6; 4 5]"]),
    ReadingCase("Other titles", "quantity,i,j,answer\nX,1,1,1\nX,1,2,2\n", ["X = [1 2]"]),
    ReadingCase(
      "Counted from 0", "step,row,column,value\nZ1,0,0,4\nZ1,1,0,0\nL,0,0,2\n",
      ["Z1 = [4; 0]", "L = 2"]),
    ReadingCase(
      "Semicolons and decimal commas", "step;row;column;value\nZ1;1;1;4,50\nZ1;2;1;-,5\n",
      ["Z1 = [4.50; -0.5]"]),
    ReadingCase(
      "Decimal commas in quotes between commas",
      "step,row,column,value\nL,1,1,\"0,250\"\nM,1,1,\"-12,5\"\nN,1,1,\",5\"\nv,,,\"4,0\"\n",
      ["L = 0.250", "M = -12.5", "N = 0.5", "v = [4; 0]"]),
    ReadingCase(
      "Numbers with semicolons in a cell", "step,value\nv,-0.044; 0.188\nw,\"0,197; -0,834\"\n",
      ["v = [-0.044; 0.188]", "w = [0.197; -0.834]"]),
    ReadingCase("Tabs", "step\trow\tcolumn\tvalue\nZ1\t1\t1\t4\nZ1\t2\t1\t0\n", ["Z1 = [4; 0]"]),
    ReadingCase(
      "Quotes and Windows line ends",
      "\"step\",\"row\",\"column\",\"value\"\r\n\"Z1\",\"1\",\"1\",\"4.0\"\r\n", ["Z1 = 4.0"]),
    ReadingCase("Whole values", "step,value\nL,0.5\nZ1,\"[4; 0]\"\n", ["L = 0.5", "Z1 = [4; 0]"]),
    ReadingCase(
      "Entries without numbers", "step,value\nZ1,4\nZ1,0\nL,1\n", ["Z1 = [4; 0]", "L = 1"]),
    ReadingCase(
      "Stated again later", "step,value\nL,1\nZ1,4\nL,2\n", ["L = 1", "Z1 = 4", "L = 2"]),
    ReadingCase(
      "An entry given twice", "step,row,value\nZ1,1,4\nZ1,2,0\nZ1,1,5\nZ1,2,1\n",
      ["Z1 = [4; 0]", "Z1 = [5; 1]"]),
    ReadingCase(
      "Entries not stated", "step,row,column,value\nW1,1,1,3\nW1,2,2,5\nW1,1,2,\n",
      ["W1[1,1] = 3", "W1[2,2] = 5"]),
    ReadingCase(
      "A row far away", "step,row,column,value\nW1,1,1,3\nW1,999999,999999,5\n",
      ["W1[1,1] = 3", "W1[999999,999999] = 5"]),
    ReadingCase(
      "A bad entry", "step,row,column,value\nZ1,1,1,4\nZ1,2,1,nan\nL,1,1,1\n",
      ["Z1 = !entry [2,1]: found `nan`, expected a number or a matrix", "L = 1"]),
    ReadingCase(
      "Rows too short and too long", "step,row,column,value\nZ1,1\nL,1,1,2,note\n\n,1,1,3\n",
      ["L = 2"]),
    ReadingCase("A step without a value", "step,row,column,value\nL,1,1,2\nH,,,\n", ["L = 2"]),
  ]

  @Test("Long tables", arguments: long)
  func readsLong(_ test: ReadingCase) throws {
    #expect(try read(test.input, as: "s.csv").rendered == test.expected)
  }

  static let wide = [
    ReadingCase("A name and its entries", "Z1,4,0\nL,.985\n", ["Z1 = [4; 0]", "L = 0.985"]),
    ReadingCase("Rows of one name", "W1,3,6\nW1,4,5\nL,1\n", ["W1 = [3 6; 4 5]", "L = 1"]),
    ReadingCase("Rows without a name", "W1,3,6\n,4,5\nL,1,,\n", ["W1 = [3 6; 4 5]", "L = 1"]),
    ReadingCase("Decimal commas", "Z1;4,0;1,5\n", ["Z1 = [4.0; 1.5]"]),
    ReadingCase("A title that is none", "my answers,,\nZ1,4,0\n", ["Z1 = [4; 0]"]),
    ReadingCase(
      "Ragged rows", "W1,3,6\n,4\n",
      ["W1 = !found rows of different lengths: row 1 has 2 entries, row 2 has 1 entry"]),
    ReadingCase(
      "A matrix in a cell", "W1,[3 6; 4 5]\nZ1,\"[4, 0]\"\n", ["W1 = [3 6; 4 5]", "Z1 = [4; 0]"]),
    ReadingCase("Plain lines", "Z1 = [4; 0]\nL = 1\n", ["Z1 = [4; 0]", "L = 1"]),
  ]

  @Test("Wide tables", arguments: wide)
  func readsWide(_ test: ReadingCase) throws {
    #expect(try read(test.input, as: "s.csv").rendered == test.expected)
  }

  @Test("Statements are where their first row is")
  func indices() throws {
    let sheet = try read(
      "step,row,column,value\n Z1,1,1,4\nZ1,2,1,0\n\"L\",1,1,\"é\"\n", as: "s.csv")
    #expect(
      sheet.statements.map(\.position) == [
        Position(line: 2, column: 2), Position(line: 4, column: 1),
      ])
    #expect(sheet.statements[1].sides[0].position == Position(line: 4, column: 9))
  }

  @Test("A row as long as a file is read in one pass, whatever its cells are")
  func longRows() throws {
    for cell in ["1", "\"2\"", "é"] {
      let row = "Z1," + String(repeating: cell + ",", count: 50_000) + "3\nL,1\n"
      let sheet = try read(row, as: "s.csv")
      #expect(sheet.statements.map(\.name) == ["Z1", "L"])
      #expect(sheet.statements[1].sides[0].position == Position(line: 2, column: 3))
    }
  }
}
