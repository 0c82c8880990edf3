extension Catalogue {
  /// The words for students in German.
  static let german = Catalogue(
    and: " und ",
    [
      // verdicts, as words
      "correct": "richtig",
      "follow-through": "folgerichtig",
      "imprecise": "zu ungenau",
      "wrong": "falsch",
      "missing": "fehlt",
      "unreadable": "unlesbar",
      // meanings of verdicts
      "right": "richtig",
      "right arithmetic, but from an own value that is not right":
        "richtig gerechnet, aber mit einem eigenen Wert, der nicht stimmt",
      "right, but with fewer digits than asked for":
        "richtig, aber mit weniger Stellen als verlangt",
      "does not follow from what stands before it": "folgt nicht aus dem, was davor steht",
      "not stated": "nicht angegeben",
      "stated, but not a number or matrix that can be read":
        "angegeben, aber nicht als Zahl oder Matrix lesbar",
      // titles of remarks
      "rounding carried": "Rundung weitergetragen",
      "truncated": "abgeschnitten",
      "broken link": "unterbrochene Gleichungskette",
      "row for column": "Zeile statt Spalte",
      "restated": "mehrfach angegeben",
      "own value used": "eigener Wert verwendet",
      "entries": "Einträge",
      "given misread": "Vorgabe falsch abgeschrieben",
      "insensitive": "nicht aussagekräftig",
      "diagonal as vector": "Diagonale als Vektor",
      "near name": "ähnlicher Name",
      "ambiguous": "mehrdeutig",
      "repeated": "wiederholt",
      "decided by a person": "von einer Person entschieden",
      // messages of marking
      "expected {1*}, found {2*}": "erwartet: {1*}; gefunden: {2*}",
      "a number": "eine Zahl",
      "a {1} matrix": "eine {1}-Matrix",
      "1 entry": "1 Eintrag",
      "{1} entries": "{1} Einträge",
      "written as {1}, meant is {2}": "als {1} geschrieben, gemeint ist {2}",
      "stated more than once with different values; the last one counts":
        "mehrmals mit verschiedenen Werten angegeben; es zählt die letzte Angabe",
      "follows from your own {1&}": "folgt aus Ihren Angaben zu {1&}",
      "off is the entry {1}": "falsch ist der Eintrag {1}",
      "off are the entries {1&}": "falsch sind die Einträge {1&}",
      "the numbers of {1&} are not this student's; is it another's variant?":
        "die Zahlen zu {1&} sind nicht die dieser Person; gehören sie zur Variante einer anderen?",
      "this mistake was counted at {1} and costs nothing here":
        "dieser Fehler wurde schon bei {1} gezählt und kostet hier nichts",
      "does not count: the best {1} of {2} do":
        "zählt nicht: gewertet werden nur die besten {1} von {2}",
      "{1} is copied as {2}, which is not what the assignment gives":
        "{1} ist als {2} abgeschrieben; die Aufgabe gibt etwas anderes vor",
      "{1} is copied as {2}, which is not what the assignment gives; these are other numbers, not a slip: follow-through would have earned {3}":
        "{1} ist als {2} abgeschrieben; die Aufgabe gibt etwas anderes vor; das sind andere Zahlen, kein Schreibversehen: folgerichtiges Rechnen hätte sonst {3} P. gebracht",
      "the last digits differ from the exact ones by rounding on the way":
        "die letzten Stellen weichen durch Runden auf dem Rechenweg von den exakten ab",
      "digits are cut off, not rounded": "Stellen sind abgeschnitten, nicht gerundet",
      "it stands on a value with so few digits that nearly every answer would fit":
        "der Wert beruht auf einem Wert mit so wenigen Ziffern, dass fast jede Antwort passen würde",
      "'{1}' is no name of this assignment; did you mean '{2}'?":
        "„{1}“ ist kein Name aus dieser Aufgabe; ist „{2}“ gemeint?",
      "found {1} numbers one after another, expected a vector with {2} entries":
        "gefunden: {1} Zahlen hintereinander; erwartet: ein Vektor mit {2} Einträgen",
      "the page shows {1} numbers, expected {2}":
        "auf der Seite stehen {1} Zahlen, erwartet sind {2}",
      "this is read as {1}; it may also be {2}":
        "das ist als {1} gelesen; es kann auch {2} bedeuten",
      "in the working of {1} the two sides of this '=' are not equal":
        "im Rechenweg zu {1} sind die beiden Seiten dieses '=' nicht gleich",
      "there is no entry {1} in a {2} matrix": "eine {2}-Matrix hat keinen Eintrag {1}",
      "the entry {1} is not stated; the others are right":
        "der Eintrag {1} ist nicht angegeben; die übrigen sind richtig",
      "the entries {1&} are not stated; the others are right":
        "die Einträge {1&} sind nicht angegeben; die übrigen sind richtig",
      "the entry {1} is not stated; the others are {2*}":
        "der Eintrag {1} ist nicht angegeben; zu den übrigen: {2*}",
      "the entries {1&} are not stated; the others are {2*}":
        "die Einträge {1&} sind nicht angegeben; zu den übrigen: {2*}",
      "found a matrix with words among its numbers, expected only numbers":
        "gefunden: eine Matrix mit Wörtern unter ihren Zahlen; erwartet: nur Zahlen",
      "found a working without its result, expected the number or matrix it comes to, as in `= 0.35`":
        "gefunden: ein Rechenweg ohne Ergebnis; erwartet: die Zahl oder Matrix, die sich daraus ergibt, wie in `= 0.35`",
      "{1} is not stated": "{1} ist nicht angegeben",
      "right, but it stands on your own {1&}": "richtig, beruht aber auf Ihren Angaben zu {1&}",
      "right, but with fewer than {1} digits": "richtig, aber mit weniger als {1} Stellen",
      "right, from your own {1&}, but with fewer than {2} digits":
        "richtig, ausgehend von Ihren Angaben zu {1&}, aber mit weniger als {2} Stellen",
      "stated {1}, which does not follow from what stands before it":
        "angegeben ist {1}; das folgt nicht aus dem, was davor steht",
      "stated {1}: {2*}": "angegeben ist {1}: {2*}",
      "follows from your own {1}, which leaves nothing to work out":
        "folgt aus Ihrer Angabe zu {1}, bei der nichts mehr zu rechnen bleibt",
      "follows from your own {1&}, which the assignment does not give":
        "folgt aus Ihren Angaben zu {1&}, die so nicht in der Aufgabe stehen",
      "with so few digits this is {1}, copied":
        "mit so wenigen Stellen ist das einfach {1}, abgeschrieben",
      // mistakes
      "this is the value without the bias": "das ist der Wert ohne den Bias",
      "the weights are transposed where they should not be, or the reverse":
        "die Gewichte sind transponiert, wo sie es nicht sein sollten, oder umgekehrt",
      "this is the value of another activation function":
        "das ist der Wert einer anderen Aktivierungsfunktion",
      "the exponentials are not divided by their sum":
        "die Exponentialwerte sind nicht durch ihre Summe geteilt",
      "this is the logarithm to base 10, not the natural one":
        "das ist der Logarithmus zur Basis 10, nicht der natürliche",
      "this takes the value before the activation function":
        "hier ist der Wert vor der Aktivierungsfunktion verwendet",
      "the derivative of the activation function is left out":
        "die Ableitung der Aktivierungsfunktion fehlt",
      "the derivative is taken at the activation's value, not at its argument":
        "die Ableitung ist am Wert der Aktivierung ausgewertet, nicht an ihrem Argument",
      "the learning rate is left out": "die Lernrate fehlt",
      "the gradient is added where it should be subtracted":
        "der Gradient ist addiert, wo er subtrahiert werden müsste",
      "this takes a weight after its update":
        "hier ist ein Gewicht nach seiner Aktualisierung verwendet",
      "this is the sum over the batch where the mean belongs, or the reverse":
        "das ist die Summe über den Batch statt des Mittelwerts oder umgekehrt",
      "this is the transpose": "das ist die Transponierte",
      "the sign is flipped": "das Vorzeichen ist umgekehrt",
      "two digits are exchanged in one entry": "in einem Eintrag sind zwei Ziffern vertauscht",
      "the point of one entry is misplaced": "in einem Eintrag ist das Komma verschoben",
      "this is the value of another quantity on this sheet":
        "das ist der Wert einer anderen Größe auf diesem Blatt",
      "one entry is off, the others are right": "ein Eintrag ist falsch, die übrigen sind richtig",
      "the shape is not the one it has": "die Dimensionen stimmen nicht",
      "a factor of the chain is left out": "ein Faktor der Kettenregel fehlt",
      "the term of i = j is left out": "der Term für i = j fehlt",
      "an index is exchanged": "ein Index ist vertauscht",
      "the softmax's Jacobian is taken as diagonal":
        "die Jacobi-Matrix der Softmax-Funktion ist als diagonal angenommen",
      "this is the mistake '{1}'": "das ist der Fehler „{1}“",
      // derivations
      "found {1*}, which does not fit": "gefunden: {1*}; das passt nicht",
      "found {1}, which is not defined above and is no index at the left or of a sum; write \\sum_{2} or sum({3}, …)":
        "gefunden: {1}; das ist oben nicht definiert und kein Index der linken Seite oder einer Summe; zu schreiben wäre \\sum_{2} oder sum({3}, …)",
      "found {1*}, which has no value": "gefunden: {1*}; das hat keinen Wert",
      "the expression asks for more work than an answer may":
        "der Ausdruck verlangt mehr Rechenaufwand, als eine Antwort haben darf",
      "only a product of derivatives, none of which is stated or worked out here":
        "nur ein Produkt von Ableitungen, von denen hier keine angegeben oder ausgerechnet ist",
      "found {1*}, which is not the shape it has":
        "gefunden: {1*}; das sind nicht die richtigen Dimensionen",
      "this is not equal to what is asked for": "das ist nicht gleich dem, was gefragt ist",
      "said to be {1}, which is not the shape it has":
        "als Dimensionen angegeben: {1}; das sind nicht die richtigen",
      "a diagonal matrix, written as the vector of its diagonal":
        "eine Diagonalmatrix, geschrieben als Vektor ihrer Diagonale",
      "{1} is not equal to what it is said to be":
        "{1} ist nicht gleich dem, womit es gleichgesetzt wird",
      "right where it is stated, but not all entries are":
        "richtig, soweit angegeben, aber nicht alle Einträge sind angegeben",
      "the product of {1} by {2}": "das Produkt von {1} mit {2}",
      "the index {1} at an axis of {2}": "der Index {1} an einer Achse der Länge {2}",
      "an identity beside {1*}": "eine Einheitsmatrix plus {1*}",
      "an identity matrix of unknown size": "eine Einheitsmatrix unbekannter Größe",
      "division by {1}": "eine Division durch {1}",
      "a division by 0": "eine Division durch 0",
      "a logarithm or root of a number below 0":
        "ein Logarithmus oder eine Wurzel einer negativen Zahl",
      "a root of a number below 0": "eine Wurzel einer negativen Zahl",
      "a power of {1}": "eine Potenz mit dem Exponenten {1}",
      "a power that is no number": "eine Potenz, deren Exponent keine Zahl ist",
      "an index that is no whole number": "ein Index, der keine ganze Zahl ist",
      "the index {1} at {2*}": "der Index {1} für {2*}",
      "{1} indices at {2*}": "{1} Indizes für {2*}",
      "'{1}' between {2*} and {3*}": "'{1}' zwischen den Dimensionen {2*} und {3*}",
      "{1} for one entry": "{1} statt eines Eintrags",
      "{1} entries where {2} belong": "{1} Einträge statt {2}",
      "a transpose": "eine Transponierte",
      "a transpose of {1} axes": "eine Transponierte von {1} Achsen",
      "the transpose of something with {1} axes": "die Transponierte einer Größe mit {1} Achsen",
      "a softmax of {1} axes": "eine Softmax-Funktion über {1} Achsen",
      "a sum along an axis of {1}": "eine Summe entlang einer Achse von {1}",
      "a sum along an axis that no matrix has":
        "eine Summe entlang einer Achse, die keine Matrix hat",
      "diag of {1*}": "diag, angewandt auf {1*}",
      "a block": "ein Block",
      "blocks of different height": "verschieden hohe Blöcke",
      "a row of other length": "eine Zeile anderer Länge",
      "a column of other length": "eine Spalte anderer Länge",
      "a list of matrices": "eine Liste von Matrizen",
      "a column of {1} ones": "eine Spalte aus {1} Einsen",
      "an identity matrix": "eine Einheitsmatrix",
      "an identity of size {1}": "eine Einheitsmatrix der Größe {1}",
      "a value without bounds": "ein Wert ohne Schranken",
      "an expression without a value": "ein Ausdruck ohne Wert",
      "a condition that never holds": "eine Bedingung, die nie erfüllt ist",
      "no case that holds": "kein Fall, der zutrifft",
      "a case left out": "ein ausgelassener Fall",
      "dots in several places of a row": "Punkte an mehreren Stellen einer Zeile",
      "dots that stand for entries within a larger expression":
        "Punkte für Einträge innerhalb eines größeren Ausdrucks",
      "a function without argument": "eine Funktion ohne Argument",
      "a function without a meaning here": "eine Funktion, die hier keine Bedeutung hat",
      "a product without two factors": "ein Produkt ohne zwei Faktoren",
      "the derivative of {1} by {2}": "die Ableitung von {1} nach {2}",
      "the derivative of this function": "die Ableitung dieser Funktion",
      "a second derivative, expected a first one":
        "gefunden: eine zweite Ableitung; erwartet: eine erste",
      "a substitution, expected its result": "gefunden: eine Einsetzung; erwartet: ihr Ergebnis",
      "a value, expected a condition": "gefunden: ein Wert; erwartet: eine Bedingung",
      "one half of a derivative without the other":
        "die eine Hälfte einer Ableitung ohne die andere",
      "rows of different length": "verschieden lange Zeilen",
      "a matrix without entries": "eine Matrix ohne Einträge",
      "the indices at the left": "die Indizes auf der linken Seite",
      "a delta without its two indices": "ein Delta ohne seine zwei Indizes",
      "an expression": "ein Ausdruck",
      "an operator or the end": "ein Rechenzeichen oder das Ende",
      "found '{1}', which is no name of this assignment and is not defined above":
        "gefunden: „{1}“; das ist kein Name aus dieser Aufgabe und oben nicht definiert",
      "found '{1}', which is defined in two ways":
        "gefunden: „{1}“; das ist auf zwei Arten definiert",
      "found '{1}', whose definition cannot be read":
        "gefunden: „{1}“; die Definition davon ist nicht lesbar",
      "found another norm, expected the Euclidean one":
        "gefunden: eine andere Norm; erwartet: die euklidische",
      // what could not be read
      "the section '{1}' was not found; it has no headings":
        "der Abschnitt „{1}“ wurde nicht gefunden; es gibt keine Überschriften",
      "the section '{1}' was not found; its headings are {2}":
        "der Abschnitt „{1}“ wurde nicht gefunden; vorhandene Überschriften: {2}",
      "needs more work to read and mark than the {1} operations of one submission; hand in the answers alone, or raise --max-work":
        "das Lesen und Bewerten braucht mehr als die {1} Rechenoperationen, die für eine Abgabe vorgesehen sind; bitte nur die Antworten abgeben oder --max-work erhöhen",
      "the file is empty, expected answers such as `Z1 = [4; 0]`":
        "die Datei ist leer; erwartet: Antworten wie `Z1 = [4; 0]`",
      "found {1*}, expected {2*}": "gefunden: {1*}; erwartet: {2*}",
      "found {1*}, which is too large for a number; expected a finite number":
        "gefunden: {1*}, zu groß für eine Zahl; erwartet: eine endliche Zahl",
      "found rows of {1} and {2} entries, expected rows of equal length":
        "gefunden: Zeilen der Längen {1} und {2}; erwartet: gleich lange Zeilen",
      "found rows of different lengths: row {1} has {2*}, row {3} has {4*}":
        "gefunden: verschieden lange Zeilen; Zeile {1}: {2*}, Zeile {3}: {4*}",
      "entry {1}: {2*}": "Eintrag {1}: {2*}",
      "found more values than a file may have": "gefunden: mehr Werte, als eine Datei haben darf",
      "found no value": "kein Wert gefunden",
      "a number or a matrix": "eine Zahl oder eine Matrix",
      "a number or a matrix such as [1 2; 3 4]": "eine Zahl oder eine Matrix wie [1 2; 3 4]",
      "a number or a matrix such as [4; 0]": "eine Zahl oder eine Matrix wie [4; 0]",
      "numbers": "Zahlen",
      "numbers such as [1 2; 3 4]": "Zahlen wie [1 2; 3 4]",
      "a finite number": "eine endliche Zahl",
      "one": "genau eine",
      "a shorter formula": "eine kürzere Formel",
      "a name, a number or a bracket": "ein Name, eine Zahl oder eine Klammer",
      "found {1*}, expected {2} behind the argument":
        "gefunden: {1*}; erwartet: {2} hinter dem Argument",
      "found {1*}, expected {2} behind the sum": "gefunden: {1*}; erwartet: {2} hinter der Summe",
      "found {1*}, expected {2} behind an index":
        "gefunden: {1*}; erwartet: {2} hinter einem Index",
      "found {1*}, expected {2} behind the norm": "gefunden: {1*}; erwartet: {2} hinter der Norm",
      "found {1*}, expected {2} of the sum's bounds":
        "gefunden: {1*}; erwartet: {2} der Summationsgrenzen",
      "'=', '>' or another relation of a condition":
        "'=', '>' oder ein anderes Vergleichszeichen einer Bedingung",
      "what stands above or below": "was hoch- oder tiefgestellt steht",
      "what the gradient is by, such as \\nabla_z":
        "das, wonach der Gradient gebildet wird, wie \\nabla_z",
      "a column of ones with its size, such as \\mathbf{1}_K":
        "eine Spalte aus Einsen mit ihrer Länge, wie \\mathbf{1}_K",
      "the expression nests deeper than {1} levels":
        "der Ausdruck ist mehr als {1} Ebenen tief verschachtelt",
      "cannot be read": "nicht lesbar",
      "a number for one entry": "eine Zahl für einen Eintrag",
      "{1} numbers": "{1} Zahlen",
      "a value with its condition": "ein Wert mit seiner Bedingung",
      "a matrix as a list of rows": "eine Matrix als Liste von Zeilen",
      "one such as [1] or [1,2]": "ein Index wie [1] oder [1,2]",
      "an object": "ein Objekt",
      "a matrix": "eine Matrix",
      "a list": "eine Liste",
      "a list of numbers": "eine Liste von Zahlen",
      "a lone number": "eine einzelne Zahl",
      "an object in a list": "ein Objekt in einer Liste",
      "an empty list": "eine leere Liste",
      "an empty list as row {1}": "eine leere Liste als Zeile {1}",
      "an empty string": "eine leere Zeichenkette",
      "an empty matrix": "eine leere Matrix",
      "nothing": "nichts",
      "lists nested three deep": "dreifach verschachtelte Listen",
      "no single number": "keine einzelne Zahl",
      "an index that cannot be read": "ein Index, der nicht lesbar ist",
      "more than {1} operations": "mehr als {1} Rechenoperationen",
      "a sign without a meaning here": "ein Zeichen, das hier keine Bedeutung hat",
      "the end of the expression": "das Ende des Ausdrucks",
      "the text \"{1}\"": "der Text „{1}“",
      "a sum without its index, expected \\sum_k": "eine Summe ohne ihren Index; erwartet: \\sum_k",
      "more work than a submission may cost": "mehr Rechenaufwand, als eine Abgabe kosten darf",
      "nested deeper than {1} levels; expected a number or a matrix":
        "tiefer als {1} Ebenen verschachtelt; erwartet: eine Zahl oder eine Matrix",
      "the PDF has no text; a scan or a photo has none: hand in what was typed, or type it":
        "die PDF-Datei enthält keinen Text; Scans und Fotos enthalten keinen: bitte die getippte Fassung abgeben oder den Inhalt abtippen",
      "the document has no text; pictures cannot be read: type the answers":
        "das Dokument enthält keinen Text; Bilder können nicht gelesen werden: bitte die Antworten abtippen",
      "found no table of answers, expected the titles step,row,column,value or rows such as Z1,4,0":
        "keine Tabelle mit Antworten gefunden; erwartet: die Spaltentitel step,row,column,value oder Zeilen wie Z1,4,0",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]":
        "kein Schritt im Text oder in der Ausgabe des Notebooks gefunden; erwartet: Zeilen wie Z1 = [4; 0]",
      "found no step with a value, expected names with values such as {\"Z1\": [[4], [0]]}":
        "kein Schritt mit einem Wert gefunden; erwartet: Namen mit Werten wie {\"Z1\": [[4], [0]]}",
      "the program computes its values and states none, and no program is run; write them down, such as Z1 = [4; 0], or hand in what it prints":
        "das Programm berechnet seine Werte und gibt keine an, und Programme werden nicht ausgeführt; bitte die Werte hinschreiben, etwa Z1 = [4; 0], oder die Ausgabe des Programms abgeben",
      "found {1*}, expected text; {2*}": "gefunden: {1*}; erwartet: Text; {2*}",
      "found {1*}, expected an answer; {2*}": "gefunden: {1*}; erwartet: eine Antwort; {2*}",
      "a PowerPoint presentation, to be saved as PDF":
        "eine PowerPoint-Präsentation (bitte als PDF speichern)",
      "a document of Pages, Numbers or Keynote, to be exported as PDF":
        "ein Dokument aus Pages, Numbers oder Keynote (bitte als PDF exportieren)",
      "a binary workbook, to be saved as .xlsx":
        "eine binäre Arbeitsmappe (bitte als .xlsx speichern)",
      "tensors of PyTorch, whose values are to be printed":
        "PyTorch-Tensoren (bitte ihre Werte ausgeben)",
      "a ZIP archive without an answer in it": "ein ZIP-Archiv ohne Antwort darin",
      "a {1} picture": "ein {1}-Bild",
      "an {1} picture": "ein {1}-Bild",
      "a PDF": "eine PDF-Datei",
      "a PostScript file": "eine PostScript-Datei",
      "a DjVu file": "eine DjVu-Datei",
      "an old Office document": "ein altes Office-Dokument",
      "a video": "ein Video",
      "a sound recording": "eine Tonaufnahme",
      "a MATLAB file (.mat)": "eine MATLAB-Datei (.mat)",
      "an old MATLAB file (.mat, version 4)": "eine alte MATLAB-Datei (.mat, Version 4)",
      "an HDF5 or MATLAB file": "eine HDF5- oder MATLAB-Datei",
      "a Parquet file": "eine Parquet-Datei",
      "a SQLite file": "eine SQLite-Datei",
      "a Python pickle": "eine Pickle-Datei von Python",
      "a {1} archive": "ein {1}-Archiv",
      "an {1} archive": "ein {1}-Archiv",
      "a picture is not read: type what it shows; {1*}":
        "Bilder werden nicht gelesen: tippen Sie ab, was darauf steht; {1*}",
      "what is shown or said is not read: type it; {1*}":
        "was gezeigt oder gesagt wird, wird nicht gelesen: tippen Sie es ab; {1*}",
      "print the values, and hand in what was printed, or save them as .npz; {1*}":
        "geben Sie die Werte aus und reichen Sie das Ausgegebene ein, oder speichern Sie sie als .npz; {1*}",
      "print the values with disp, or save them with writematrix; {1*}":
        "geben Sie die Werte mit disp aus, oder speichern Sie sie mit writematrix; {1*}",
      "pack the files as .zip; {1*}": "packen Sie die Dateien in eine .zip-Datei; {1*}",
      "save it as .docx, .xlsx or PDF; {1*}": "speichern Sie es als .docx, .xlsx oder PDF; {1*}",
      "make a PDF of it; {1*}": "machen Sie ein PDF daraus; {1*}",
      "hand in plain text, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, a notebook, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz or a PDF with text":
        "abgegeben werden können reiner Text, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, ein Notebook, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz oder eine PDF-Datei mit Text",
      "found '{1}' without its '{2}', expected {3*}":
        "gefunden: '{1}' ohne das zugehörige '{2}'; erwartet: {3*}",
      "found two values, \"{1}\"; state one":
        "gefunden: zwei Werte, „{1}“; bitte nur einen angeben",
      "found two values, \"{1} or {2}\"; state one":
        "gefunden: zwei Werte, „{1}“ und „{2}“; bitte nur einen angeben",
      "commas may be decimal or stand between entries; write decimal points, as in `0.982`, or a blank behind each comma between entries":
        "die Kommas können Dezimalkommas sein oder zwischen Einträgen stehen; bitte Dezimalpunkte schreiben, wie in `0.982`, oder hinter jedes Komma zwischen Einträgen ein Leerzeichen",
      "more than {1} numbers in the file; split it or raise --max-numbers":
        "mehr als {1} Zahlen in der Datei; bitte aufteilen oder --max-numbers erhöhen",
      "the file has {1} bytes, more than the {2} allowed; hand in the answers alone":
        "die Datei hat {1} Bytes, mehr als die erlaubten {2}; bitte nur die Antworten abgeben",
      "found a NUL byte (byte {1}): this is no text file; {2*}":
        "gefunden: ein NUL-Byte (Byte {1}); das ist keine Textdatei; {2*}",
      "found bytes that are no text in any common encoding; {1*}":
        "gefunden: Bytes, die in keiner üblichen Kodierung Text sind; {1*}",
      "found no \"cells\", expected a Jupyter notebook of version 4":
        "„cells“ nicht gefunden; erwartet: ein Jupyter-Notebook der Version 4",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]; pictures cannot be read: type what they show":
        "kein Schritt im Text oder in der Ausgabe des Notebooks gefunden; erwartet: Zeilen wie Z1 = [4; 0]; Bilder können nicht gelesen werden: bitte abtippen, was darauf steht",
      "found the end of the file in a list, expected `]`":
        "die Datei endet in einer Liste; erwartet: `]`",
      "found the end of the file in an object, expected `}`":
        "die Datei endet in einem Objekt; erwartet: `}`",
      "found a key in a list, expected `]` to close it":
        "gefunden: ein Schlüssel in einer Liste; erwartet: `]` am Ende der Liste",
      "found {1*} in a list, expected a number":
        "gefunden: {1*} in einer Liste; erwartet: eine Zahl",
      "found {1*} after a value, expected `,` or `}`":
        "gefunden: {1*} nach einem Wert; erwartet: `,` oder `}`",
      "found {1*} after the key \"{2}\", expected `:`":
        "gefunden: {1*} nach dem Schlüssel „{2}“; erwartet: `:`",
      "a key such as \"Z1\"": "ein Schlüssel wie \"Z1\"",
      "found a string that is not closed, expected a closing quote on its line":
        "gefunden: eine nicht geschlossene Zeichenkette; erwartet: ein Anführungszeichen am Ende, in derselben Zeile",
      "the end of the file": "das Ende der Datei",
      "a string": "eine Zeichenkette",
      "an odd sign": "ein ungewöhnliches Zeichen",
      "a value": "ein Wert",
      "found the alias *{1}, expected values; write them out":
        "gefunden: der Alias *{1}; erwartet: Werte; bitte ausschreiben",
      "the YAML cannot be read, expected lines such as Z1: [[4], [0]]":
        "das YAML ist nicht lesbar; erwartet: Zeilen wie Z1: [[4], [0]]",
      "the YAML cannot be read here: {1}": "das YAML ist hier nicht lesbar: {1}",
      "the YAML cannot be read: {1}": "das YAML ist nicht lesbar: {1}",
      "the key '{1}' stands twice; rename one or take it out":
        "der Schlüssel „{1}“ steht zweimal da; bitte einen umbenennen oder streichen",
      "the document's XML is broken": "das XML des Dokuments ist beschädigt",
      "the document's XML has a document type, which no such document has":
        "das XML des Dokuments hat einen Dokumenttyp, den kein solches Dokument hat",
      "the document's XML has a document type, which no Word document has":
        "das XML des Dokuments hat einen Dokumenttyp, den kein Word-Dokument hat",
      "the document's XML has more attributes than any that people write":
        "das XML des Dokuments hat mehr Attribute als jedes, das Menschen schreiben",
      "the document's XML has more attributes than any that Word writes":
        "das XML des Dokuments hat mehr Attribute als jedes, das Word schreibt",
      "the document is nested deeper than {1} levels":
        "das Dokument ist mehr als {1} Ebenen tief verschachtelt",
      "the page has a tag with more attributes than any that people write":
        "die Seite hat ein Tag mit mehr Attributen als jedes, das Menschen schreiben",
      "this is no page that can be read": "das ist keine lesbare Seite",
      "found no XML in the document": "im Dokument wurde kein XML gefunden",
      "found no content.xml in the document": "im Dokument wurde keine content.xml gefunden",
      "found no word/document.xml in the document; save it again as .docx":
        "im Dokument wurde keine word/document.xml gefunden; bitte erneut als .docx speichern",
      "libxml2 could not make a reader; is memory short?":
        "libxml2 konnte nicht mit dem Lesen beginnen; ist der Speicher knapp?",
      "the workbook has no cell with anything in it":
        "in der Arbeitsmappe ist keine Zelle ausgefüllt",
      "the archive is empty": "das Archiv ist leer",
      "the archive is broken or cut off: {1}": "das Archiv ist beschädigt oder unvollständig: {1}",
      "'{1}' is encrypted; expected an archive without a password":
        "„{1}“ ist verschlüsselt; erwartet: ein Archiv ohne Passwort",
      "'{1}' is broken: {2*}": "„{1}“ ist beschädigt: {2*}",
      "unrecognized archive format": "unbekanntes Archivformat",
      "no reason given": "ohne Angabe von Gründen",
      "'{1}' is longer than {2} bytes, the most that is read of it":
        "„{1}“ ist länger als {2} Bytes, mehr wird davon nicht gelesen",
      "the archive has more than {1} entries; split it or raise --max-entries":
        "das Archiv hat mehr als {1} Einträge; bitte aufteilen oder --max-entries erhöhen",
      "the archive unpacks to more than {1} bytes, the most allowed for one of its size; --max-unpacked and --max-ratio raise it":
        "das Archiv ergibt entpackt mehr als {1} Bytes, das Höchstmaß für eines dieser Größe; --max-unpacked und --max-ratio erhöhen es",
      "libarchive could not make a reader; is memory short?":
        "libarchive konnte nicht mit dem Lesen beginnen; ist der Speicher knapp?",
      "is an archive in an archive in an archive; unpack it":
        "ist ein Archiv in einem Archiv in einem Archiv; bitte entpacken",
      "is an archive without a file in it": "ist ein Archiv ohne Datei darin",
      "holds no file": "enthält keine Datei",
      "has more than {1} files, the most that are read of a submission; --max-files raises it":
        "enthält mehr als {1} Dateien, mehr werden von einer Abgabe nicht gelesen; --max-files erhöht das",
      "is longer than {1}, the most that is read of a file; --max-file-size raises it":
        "ist länger als {1}, mehr wird von einer Datei nicht gelesen; --max-file-size erhöht das",
      "cannot be opened: {1*}": "lässt sich nicht öffnen: {1*}",
      "cannot be read: {1*}": "lässt sich nicht lesen: {1*}",
      "permission denied": "keine Berechtigung",
      "is no longer a file": "ist keine Datei mehr",
      "is a folder, expected a file": "ist ein Ordner; erwartet: eine Datei",
      "and {1} more": "und {1} weitere",
      "{1}: {2}; what could be read is marked": "{1}: {2}; was lesbar war, ist bewertet",
      "{1}: {2}; the other files are marked": "{1}: {2}; die übrigen Dateien sind bewertet",
      "{1}: this side claims nothing: to work it out takes more than a working may cost; --max-work raises it":
        "{1}: diese Seite sagt nichts aus, denn sie auszurechnen kostet mehr, als ein Rechenweg darf; --max-work erhöht das",
      "{1}: its name leads out of the archive, not read":
        "{1}: der Name führt aus dem Archiv hinaus, nicht gelesen",
      "{1}: a link, not followed": "{1}: eine Verknüpfung, ihr wird nicht gefolgt",
      "{1}: a pipe or device, not read": "{1}: eine Pipe oder ein Gerät, nicht gelesen",
      "{1}: hidden, not read": "{1}: versteckt, nicht gelesen",
      "{1}: left behind by the system, not read": "{1}: vom System hinterlassen, nicht gelesen",
      "the NumPy file is cut off within its header; hand it in again":
        "die NumPy-Datei bricht in ihrem Kopf ab; bitte noch einmal abgeben",
      "the NumPy header promises {1} bytes of numbers, but {2} follow; hand it in again":
        "der Kopf der NumPy-Datei kündigt {1} Bytes an Zahlen an, es folgen aber {2}; bitte noch einmal abgeben",
      "the NumPy header claims {1} bytes, expected a few hundred":
        "der Kopf der NumPy-Datei gibt {1} Bytes an, erwartet sind einige hundert",
      "the NumPy header is broken at its byte {1}":
        "der Kopf der NumPy-Datei ist an seinem Byte {1} beschädigt",
      "the NumPy header has no '{1}' that can be read; save it with `np.save`":
        "im Kopf der NumPy-Datei ist kein lesbares '{1}'; bitte mit `np.save` speichern",
      "found no NumPy array file, expected one that begins with \\x93NUMPY":
        "gefunden: keine NumPy-Datei; erwartet: eine, die mit \\x93NUMPY beginnt",
      "found NumPy's format {1}.{2}, expected 1.0, 2.0 or 3.0; save it with `np.save`":
        "gefunden: NumPy-Format {1}.{2}; erwartet: 1.0, 2.0 oder 3.0; bitte mit `np.save` speichern",
      "found NumPy's type '{1}', expected f2 to f8, i1 to i8, u1 to u8 or b1; save it as float":
        "gefunden: NumPy-Typ '{1}'; erwartet: f2 bis f8, i1 bis i8, u1 bis u8 oder b1; bitte als float speichern",
      "found a NumPy array of records, expected plain numbers; save each field on its own":
        "gefunden: ein NumPy-Array aus Datensätzen; erwartet: bloße Zahlen; bitte jedes Feld einzeln speichern",
      "found an array of {1} dimensions, expected a number, a vector or a matrix; drop the others, as with `np.squeeze`":
        "gefunden: ein Array mit {1} Dimensionen; erwartet: eine Zahl, ein Vektor oder eine Matrix; bitte die übrigen entfernen, etwa mit `np.squeeze`",
      "an array of {1} without numbers": "ein {1}-Array ohne Zahlen",
      "found a NumPy array of Python objects, which may hold code; save numbers: `np.save(file, x.astype(float))`":
        "gefunden: ein NumPy-Array aus Python-Objekten, das Programmcode enthalten kann; bitte Zahlen speichern: `np.save(file, x.astype(float))`",
      "found a PDF, but no 'pdftotext' to read it with; install poppler-utils (apt, dnf) or poppler (brew), or hand in text":
        "gefunden: eine PDF-Datei, aber kein 'pdftotext', um sie zu lesen; bitte poppler-utils (apt, dnf) oder poppler (brew) installieren oder Text abgeben",
      "'pdftotext' cannot read the PDF (status {1}): it is broken or needs a password; hand in another or text":
        "'pdftotext' kann die PDF-Datei nicht lesen (Status {1}): sie ist beschädigt oder braucht ein Passwort; bitte eine andere oder Text abgeben",
      // a person's decisions
      "a person gives {1} of {2} points, the marker gave {3}":
        "eine Person gibt {1} von {2} Punkten, die automatische Bewertung ergab {3}",
      "a person gives {1} of {2} points, the marker gave {3}: {4*}":
        "eine Person gibt {1} von {2} Punkten, die automatische Bewertung ergab {3}: {4*}",
      "a person gives {1} of {2} points": "eine Person gibt {1} von {2} Punkten",
      "a person gives {1} of {2} points: {3}": "eine Person gibt {1} von {2} Punkten: {3}",
      "decided for the whole submission": "für die ganze Abgabe entschieden",
      "decided for the whole submission: {1}": "für die ganze Abgabe entschieden: {1}",
      // the terminal, pages and feedback
      "{1} of {2} points": "{1} von {2} Punkten",
      "1 point": "1 Punkt",
      "{1} points": "{1} Punkte",
      "point": "Punkt",
      "points": "Punkte",
      "late": "verspätet",
      "late, {1} % less": "verspätet, {1} % Abzug",
      "Your first error is in {1}.": "Ihr erster Fehler liegt in {1}.",
      "Your first error is in {1}; {2} follows from it.":
        "Ihr erster Fehler liegt in {1}; {2} folgt daraus.",
      "Your first error is in {1}; {2&} follow from it.":
        "Ihr erster Fehler liegt in {1}; {2&} folgen daraus.",
      "no name stands before the numbers": "vor den Zahlen steht kein Name",
      "no name or no value was found beside the sign of equality":
        "neben dem Gleichheitszeichen fehlt ein Name oder ein Wert",
      "Not understood:": "Nicht verstanden:",
      "and {1} more; 'gradus read' prints them all": "und {1} weitere; 'gradus read' gibt alle aus",
      "left out, as it may be": "weggelassen, was erlaubt ist",
      "does not count": "zählt nicht",
      "note: {1}": "Anmerkung: {1}",
      "hint: {1}": "Hinweis: {1}",
      "expected {1}": "erwartet: {1}",
      "; expected {1}": "; erwartet: {1}",
      "'--hints {1}' shows a hint": "'--hints {1}' zeigt einen Hinweis",
      "'--hints {1}' shows one more": "'--hints {1}' zeigt einen weiteren",
      "{1} (line {2}, column {3}): {4}": "{1} (Zeile {2}, Spalte {3}): {4}",
      "{1}: {2}": "{1}: {2}",
      "{1}; {2}": "{1}; {2}",
      "{1}, {2}": "{1}, {2}",
      "{1} ({2})": "{1} ({2})",
      "{1} {2}": "{1} {2}",
      "stated": "angegeben",
      "from your own {1&}: {2}": "mit Ihren Angaben {1&}: {2}",
      "from your own values: {1}": "mit Ihren eigenen Werten: {1}",
      "you stated {1}": "Ihre Angabe: {1}",
      "Hint {1}": "Hinweis {1}",
      "The assignment": "Die Aufgabe",
      "first error": "erster Fehler",
      "follows from {1}": "folgt aus {1}",
      "but since then: {1}": "doch seitdem: {1}",
      "points by a person": "Punkte von einer Person vergeben",
      "Stated": "Angegeben",
      "Expected": "Erwartet",
      "From your own values": "Mit Ihren eigenen Werten",
      "line {1}": "Zeile {1}",
      "line {1}, column {2}": "Zeile {1}, Spalte {2}",
      "All submissions": "Alle Abgaben",
      "All answers": "Alle Antworten",
      "Next like this one": "Nächste wie diese",
      "Answers like this one": "Antworten wie diese",
      "Student": "Studierende/r",
      "File": "Datei",
      "Attempt": "Versuch",
      "Handed in": "Abgegeben",
      "This submission could not be read": "Diese Abgabe konnte nicht gelesen werden",
      "This submission could not be read: {1}": "Diese Abgabe konnte nicht gelesen werden: {1}",
      "A person decided about its steps.": "Über die Schritte hat eine Person entschieden.",
      "It earns nothing.": "Dafür gibt es keine Punkte.",
      "In short": "Kurz gefasst",
      "Every step is right.": "Alle Schritte sind richtig.",
      "Every step follows from what stands before it, but points were lost.":
        "Jeder Schritt folgt aus dem, was vor ihm steht; Punkte fehlen trotzdem.",
      "{1} of {2} steps are right.": "Richtige Schritte: {1} von {2}.",
      "The graph of the steps": "Der Graph der Schritte",
      "Each step stands below those it uses. A thick frame marks the first that is not right, a dashed one what follows from it.":
        "Jeder Schritt steht unter denen, die er verwendet. Ein dicker Rahmen kennzeichnet den ersten, der nicht richtig ist, ein gestrichelter das, was daraus folgt.",
      "The first error is in {1}": "Der erste Fehler liegt in {1}",
      "The first step that is not right is {1}, which is {2}":
        "Der erste Schritt, der nicht richtig ist, ist {1} ({2})",
      "{1}; no other step stands on it.": "{1}; kein anderer Schritt beruht darauf.",
      "{1}; {2} follows from it.": "{1}; {2} folgt daraus.",
      "{1}; {2&} follow from it.": "{1}; {2&} folgen daraus.",
      "the first error": "der erste Fehler",
      "the first that is not right": "der erste, der nicht richtig ist",
      "follows from the first error": "folgt aus dem ersten Fehler",
      "Steps": "Schritte",
      "What the words mean": "Was die Bezeichnungen bedeuten",
      "The answer, line by line": "Die Antwort, Zeile für Zeile",
      "The answer's text": "Der Text der Antwort",
      "The first {1} lines are shown.": "Gezeigt werden die ersten {1} Zeilen.",
      "not understood": "nicht verstanden",
      "To the content": "Zum Inhalt",
      "Marked by Gradus {1}.": "Bewertet mit Gradus {1}.",
      "Previous": "Vorige",
      "Next": "Nächste",
      // sheets of solve and new
      "given": "gegeben",
      "Given": "Gegeben",
      "asked for": "gesucht",
      "Asked for": "Gesucht",
      "for {1}": "für {1}",
      "For {1}.": "Für {1}.",
      "or": "oder",
      "step": "Schritt",
      "written as": "geschrieben als",
      "{1}, written {2}": "{1}, geschrieben {2}",
      "{1} (the best {2} count)": "{1} (die besten {2} zählen)",
      "optional": "freiwillig",
      "bonus": "Bonus",
      // forms to fill in
      "{1}, row {2}": "{1}, Zeile {2}",
      "{1}, row {2}, column {3}": "{1}, Zeile {2}, Spalte {3}",
      "to 1 digit": "auf 1 Stelle",
      "to {1} digits": "auf {1} Stellen",
      "This is no number; write one such as -0.25, 1/3 or 2e-3.":
        "Das ist keine Zahl; erwartet wird eine wie -0.25, 1/3 oder 2e-3.",
      "Fewer than {1} digits are enough only where the value is exact.":
        "Weniger als {1} Stellen genügen nur, wo der Wert genau ist.",
      "{1} numbers found no cell.": "Für {1} Zahlen war keine Zelle da.",
      "{1} of {2} cells are filled in.": "{1} von {2} Feldern sind ausgefüllt.",
      "Saved as answer.json; hand in this file.":
        "Als answer.json gespeichert; diese Datei abgeben.",
      "This browser keeps nothing; save before you close the page.":
        "Dieser Browser behält nichts; vor dem Schließen der Seite speichern.",
      "Empty all cells?": "Alle Felder leeren?",
      "Empty all cells": "Alle Felder leeren",
      "Each cell takes one number; an empty cell is not stated. Arrow keys and Enter lead from cell to cell. What you type is kept in this browser.":
        "Jedes Feld nimmt eine Zahl auf; ein leeres Feld gilt als nicht genannt. Pfeiltasten und Eingabe führen von Feld zu Feld. Was hier steht, behält dieser Browser.",
      "Fill in the cells, save this file and hand it in. An empty cell is not stated.":
        "Felder ausfüllen, diese Datei speichern und abgeben. Ein leeres Feld gilt als nicht genannt.",
      "Save answer.json": "answer.json speichern",
      "Print": "Drucken",
      "Without scripts this form can only be printed.":
        "Ohne Skripte kann dieses Formular nur gedruckt werden.",
      "the form is one for '{1}', expected one for '{2}'; hand in the form of this assignment":
        "das Formular ist eines für '{1}', erwartet wurde eines für '{2}'; das Formular dieser Aufgabe abgeben",
      "the form is of another version, expected {1}; fill in a new form":
        "das Formular hat eine andere Version, erwartet wurde {1}; ein neues Formular ausfüllen",
      "the form does not say its rubric, expected \"rubric\" and an id":
        "das Formular nennt seine Aufgabe nicht, erwartet wurde \"rubric\" mit einer Kennung",
      "found {1*} under \"steps\", expected an object with a list of rows for each step":
        "unter \"steps\" gefunden: {1*}, erwartet: ein Objekt mit einer Liste von Zeilen je Schritt",
      "Form made for": "Formular für",
      // the pages of gradus serve
      "Your name or number": "Dein Name oder deine Nummer",
      "Show my numbers": "Meine Zahlen zeigen",
      "Working …": "Einen Moment …",
      "The server does not answer; try again in a minute.":
        "Der Server antwortet nicht; in einer Minute noch einmal versuchen.",
      "Questions left today:": "Fragen, die heute noch bleiben:",
      "There is nothing to be read yet.": "Es ist noch nichts da, was gelesen werden könnte.",
      "Your answer": "Deine Antwort",
      "Form": "Formular",
      "Files": "Dateien",
      "Text": "Text",
      "What was found": "Was gefunden wurde",
      "Drop files here, or choose them: notebooks, Word, PDF, text …":
        "Dateien hierher ziehen oder auswählen: Notebooks, Word, PDF, Text …",
      "Type or paste your answer: plain text, Markdown or LaTeX":
        "Antwort schreiben oder einfügen: einfacher Text, Markdown oder LaTeX",
      "Hand in": "Abgeben",
      "Show what is read": "Zeigen, was gelesen wird",
      "Ask for marks": "Nach Punkten fragen",
      "One more hint": "Noch ein Hinweis",
      "Due: {1}": "Abgabe bis: {1}",
      "Assignments": "Aufgaben",
      "Say who you are: give your name or number.": "Sag, wer du bist: gib Namen oder Nummer an.",
      "This name is too long; give your number.": "Dieser Name ist zu lang; gib deine Nummer an.",
      "This name has a token of its own; come with that one.":
        "Dieser Name hat ein eigenes Token; melde dich damit an.",
      "That is all for today; come back tomorrow.":
        "Das war alles für heute; morgen geht es weiter.",
      "This is too large; hand in the answer alone.":
        "Das ist zu groß; nur die Antwort selbst abgeben.",
      "The server is busy; try again in a minute.":
        "Der Server ist ausgelastet; in einer Minute noch einmal versuchen.",
      "Handed in, after the time due. Your receipt: {1}":
        "Abgegeben, nach Ablauf der Frist. Deine Quittung: {1}",
      "Handed in. Your receipt: {1}": "Abgegeben. Deine Quittung: {1}",
      "No statement was read.": "Es wurde keine Angabe gelesen.",
      "line": "Zeile",
      "Name": "Name",
      "What was read": "Was gelesen wurde",
      "a quantity of your own": "eine eigene Größe",
      "a given": "eine Vorgabe",
      "a working": "eine Rechnung",
    ])
}
