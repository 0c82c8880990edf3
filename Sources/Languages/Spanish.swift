extension Catalogue {
  /// The words for students in Spanish: with “usted”, as universities write.
  static let spanish = Catalogue(
    and: " y ",
    [
      // verdicts, as words
      "correct": "correcto",
      "follow-through": "por arrastre",
      "imprecise": "impreciso",
      "wrong": "incorrecto",
      "missing": "falta",
      "unreadable": "ilegible",
      // meanings of verdicts
      "right": "está bien",
      "right arithmetic, but from an own value that is not right":
        "el cálculo es correcto, pero parte de un valor del estudiante que no lo es",
      "right, but with fewer digits than asked for":
        "está bien, pero con menos cifras de las pedidas",
      "does not follow from what stands before it": "no se sigue de lo anterior",
      "not stated": "no se indica",
      "stated, but not a number or matrix that can be read":
        "se indica, pero no es un número ni una matriz que se pueda leer",
      // titles of remarks
      "rounding carried": "redondeo arrastrado",
      "truncated": "truncado",
      "broken link": "igualdad rota",
      "row for column": "fila en lugar de columna",
      "restated": "indicado varias veces",
      "own value used": "uso de un valor suyo",
      "entries": "elementos",
      "given misread": "dato mal copiado",
      "insensitive": "no concluyente",
      "diagonal as vector": "diagonal como vector",
      "near name": "nombre parecido",
      "ambiguous": "ambiguo",
      "repeated": "repetido",
      "decided by a person": "decidido por una persona",
      // messages of marking
      "expected {1*}, found {2*}": "se esperaba: {1*}; se encontró: {2*}",
      "a number": "un número",
      "a {1} matrix": "una matriz de {1}",
      "1 entry": "1 elemento",
      "{1} entries": "{1} elementos",
      "written as {1}, meant is {2}": "escrito como {1}; debe ser {2}",
      "stated more than once with different values; the last one counts":
        "indicado más de una vez con valores distintos; cuenta el último",
      "follows from your own {1&}": "se sigue de sus valores de {1&}",
      "off is the entry {1}": "no es correcto el elemento {1}",
      "off are the entries {1&}": "no son correctos los elementos {1&}",
      "the numbers of {1&} are not this student's; is it another's variant?":
        "los números de {1&} no son los de este estudiante; ¿es la variante de otra persona?",
      "this mistake was counted at {1} and costs nothing here":
        "este error ya se contó en {1} y aquí no resta nada",
      "does not count: the best {1} of {2} do": "no cuenta: de {2} cuentan solo los mejores ({1})",
      "{1} is copied as {2}, which is not what the assignment gives":
        "{1} se copió como {2}, que no es lo que da el enunciado",
      "{1} is copied as {2}, which is not what the assignment gives; these are other numbers, not a slip: follow-through would have earned {3}":
        "{1} se copió como {2}, que no es lo que da el enunciado; son otros números, no un descuido: por arrastre habría valido {3}",
      "the last digits differ from the exact ones by rounding on the way":
        "las últimas cifras difieren de las exactas por redondear en pasos intermedios",
      "digits are cut off, not rounded": "las cifras están truncadas, no redondeadas",
      "it stands on a value with so few digits that nearly every answer would fit":
        "se apoya en un valor con tan pocas cifras que casi cualquier respuesta valdría",
      "'{1}' is no name of this assignment; did you mean '{2}'?":
        "'{1}' no es un nombre de esta tarea; ¿quería decir '{2}'?",
      "found {1} numbers one after another, expected a vector with {2} entries":
        "se encontraron {1} números seguidos; se esperaba un vector de {2} elementos",
      "the page shows {1} numbers, expected {2}": "la página muestra {1} números, se esperaban {2}",
      "this is read as {1}; it may also be {2}": "esto se lee como {1}; también podría ser {2}",
      "in the working of {1} the two sides of this '=' are not equal":
        "en el desarrollo de {1}, los dos miembros de este '=' no son iguales",
      "there is no entry {1} in a {2} matrix": "no existe el elemento {1} en una matriz de {2}",
      "the entry {1} is not stated; the others are right":
        "no se indica el elemento {1}; los demás son correctos",
      "the entries {1&} are not stated; the others are right":
        "no se indican los elementos {1&}; los demás son correctos",
      "the entry {1} is not stated; the others are {2*}":
        "no se indica el elemento {1}; sobre los demás: {2*}",
      "the entries {1&} are not stated; the others are {2*}":
        "no se indican los elementos {1&}; sobre los demás: {2*}",
      "found a matrix with words among its numbers, expected only numbers":
        "se encontró una matriz con palabras entre sus números; se esperaban solo números",
      "found a working without its result, expected the number or matrix it comes to, as in `= 0.35`":
        "se encontró un desarrollo sin su resultado; se esperaba el número o la matriz que resulta, como en `= 0.35`",
      "{1} is not stated": "no se indica {1}",
      "right, but it stands on your own {1&}": "correcto, pero se apoya en sus valores de {1&}",
      "right, but with fewer than {1} digits": "correcto, pero con menos de {1} cifras",
      "right, from your own {1&}, but with fewer than {2} digits":
        "correcto a partir de sus valores de {1&}, pero con menos de {2} cifras",
      "stated {1}, which does not follow from what stands before it":
        "se indicó {1}, que no se sigue de lo anterior",
      "stated {1}: {2*}": "se indicó {1}: {2*}",
      "follows from your own {1}, which leaves nothing to work out":
        "se sigue de su valor de {1}, con el que no queda nada por calcular",
      "follows from your own {1&}, which the assignment does not give":
        "se sigue de sus valores de {1&}, que el enunciado no da",
      "with so few digits this is {1}, copied": "con tan pocas cifras, esto es una copia de {1}",
      // mistakes
      "this is the value without the bias": "este es el valor sin el sesgo",
      "the weights are transposed where they should not be, or the reverse":
        "los pesos están transpuestos donde no deben estarlo, o al revés",
      "this is the value of another activation function":
        "este es el valor de otra función de activación",
      "the exponentials are not divided by their sum":
        "las exponenciales no se dividen entre su suma",
      "this is the logarithm to base 10, not the natural one":
        "este es el logaritmo en base 10, no el natural",
      "this takes the value before the activation function":
        "aquí se toma el valor anterior a la función de activación",
      "the derivative of the activation function is left out":
        "falta la derivada de la función de activación",
      "the derivative is taken at the activation's value, not at its argument":
        "la derivada se evalúa en el valor de la activación, no en su argumento",
      "the learning rate is left out": "falta la tasa de aprendizaje",
      "the gradient is added where it should be subtracted":
        "el gradiente se suma donde debe restarse",
      "this takes a weight after its update": "aquí se toma un peso ya actualizado",
      "this is the sum over the batch where the mean belongs, or the reverse":
        "esta es la suma sobre el lote donde corresponde la media, o al revés",
      "this is the transpose": "esta es la transpuesta",
      "the sign is flipped": "el signo está cambiado",
      "two digits are exchanged in one entry": "hay dos cifras intercambiadas en un elemento",
      "the point of one entry is misplaced": "el punto decimal de un elemento está mal colocado",
      "this is the value of another quantity on this sheet":
        "este es el valor de otra magnitud de esta hoja",
      "one entry is off, the others are right": "un elemento no es correcto, los demás sí",
      "the shape is not the one it has": "las dimensiones no son las que corresponden",
      "a factor of the chain is left out": "falta un factor de la regla de la cadena",
      "the term of i = j is left out": "falta el término de i = j",
      "an index is exchanged": "un índice está cambiado por otro",
      "the softmax's Jacobian is taken as diagonal":
        "la matriz jacobiana de softmax se toma como diagonal",
      "this is the mistake '{1}'": "este es el error '{1}'",
      // derivations
      "found {1*}, which does not fit": "se encontró: {1*}; no es compatible",
      "found {1}, which is not defined above and is no index at the left or of a sum; write \\sum_{2} or sum({3}, …)":
        "se encontró {1}, que no está definido arriba ni es un índice de la izquierda o de una suma; escriba \\sum_{2} o sum({3}, …)",
      "found {1*}, which has no value": "se encontró: {1*}; no tiene valor",
      "the expression asks for more work than an answer may":
        "la expresión exige más cálculo del que se permite a una respuesta",
      "only a product of derivatives, none of which is stated or worked out here":
        "solo un producto de derivadas, ninguna de las cuales se indica ni se desarrolla aquí",
      "found {1*}, which is not the shape it has":
        "se encontró: {1*}; no son las dimensiones que corresponden",
      "this is not equal to what is asked for": "esto no es igual a lo que se pide",
      "said to be {1}, which is not the shape it has":
        "se afirma que es {1}, pero esas no son sus dimensiones",
      "a diagonal matrix, written as the vector of its diagonal":
        "una matriz diagonal, escrita como el vector de su diagonal",
      "{1} is not equal to what it is said to be": "{1} no es igual a lo que se afirma que es",
      "right where it is stated, but not all entries are":
        "correcto en lo indicado, pero no se indican todos los elementos",
      "the product of {1} by {2}": "el producto de {1} por {2}",
      "the index {1} at an axis of {2}": "el índice {1} en un eje de longitud {2}",
      "an identity beside {1*}": "una matriz identidad junto a {1*}",
      "an identity matrix of unknown size": "una matriz identidad de tamaño desconocido",
      "division by {1}": "una división entre {1}",
      "a division by 0": "una división entre 0",
      "a logarithm or root of a number below 0": "un logaritmo o una raíz de un número negativo",
      "a root of a number below 0": "una raíz de un número negativo",
      "a power of {1}": "una potencia de exponente {1}",
      "a power that is no number": "una potencia cuyo exponente no es un número",
      "an index that is no whole number": "un índice que no es un número entero",
      "the index {1} at {2*}": "el índice {1} en {2*}",
      "{1} indices at {2*}": "{1} índices en {2*}",
      "'{1}' between {2*} and {3*}": "'{1}' entre {2*} y {3*}",
      "{1} for one entry": "{1} en lugar de un elemento",
      "{1} entries where {2} belong": "{1} elementos en lugar de {2}",
      "a transpose": "una transpuesta",
      "a transpose of {1} axes": "una transpuesta de {1} ejes",
      "the transpose of something with {1} axes": "la transpuesta de una magnitud de {1} ejes",
      "a softmax of {1} axes": "una softmax de {1} ejes",
      "a sum along an axis of {1}": "una suma a lo largo de un eje de {1}",
      "a sum along an axis that no matrix has":
        "una suma a lo largo de un eje que ninguna matriz tiene",
      "diag of {1*}": "diag de {1*}",
      "a block": "un bloque",
      "blocks of different height": "bloques de distinta altura",
      "a row of other length": "una fila de otra longitud",
      "a column of other length": "una columna de otra longitud",
      "a list of matrices": "una lista de matrices",
      "a column of {1} ones": "una columna de {1} unos",
      "an identity matrix": "una matriz identidad",
      "an identity of size {1}": "una matriz identidad de tamaño {1}",
      "a value without bounds": "un valor sin cotas",
      "an expression without a value": "una expresión sin valor",
      "a condition that never holds": "una condición que nunca se cumple",
      "no case that holds": "ningún caso que se cumpla",
      "a case left out": "un caso omitido",
      "dots in several places of a row": "puntos suspensivos en varios lugares de una fila",
      "dots that stand for entries within a larger expression":
        "puntos suspensivos en lugar de elementos dentro de una expresión mayor",
      "a function without argument": "una función sin argumento",
      "a function without a meaning here": "una función sin significado aquí",
      "a product without two factors": "un producto sin dos factores",
      "the derivative of {1} by {2}": "la derivada de {1} respecto de {2}",
      "the derivative of this function": "la derivada de esta función",
      "a second derivative, expected a first one":
        "se encontró una derivada segunda; se esperaba una primera",
      "a substitution, expected its result":
        "se encontró una sustitución; se esperaba su resultado",
      "a value, expected a condition": "se encontró un valor; se esperaba una condición",
      "one half of a derivative without the other": "una mitad de una derivada sin la otra",
      "rows of different length": "filas de distinta longitud",
      "a matrix without entries": "una matriz sin elementos",
      "the indices at the left": "los índices de la izquierda",
      "a delta without its two indices": "una delta sin sus dos índices",
      "an expression": "una expresión",
      "an operator or the end": "un operador o el final",
      "found '{1}', which is no name of this assignment and is not defined above":
        "se encontró '{1}', que no es un nombre de esta tarea ni está definido arriba",
      "found '{1}', which is defined in two ways":
        "se encontró '{1}', que está definido de dos maneras",
      "found '{1}', whose definition cannot be read":
        "se encontró '{1}', cuya definición no se puede leer",
      "found another norm, expected the Euclidean one":
        "se encontró otra norma; se esperaba la euclídea",
      // what could not be read
      "the section '{1}' was not found; it has no headings":
        "no se encontró la sección '{1}'; el archivo no tiene encabezados",
      "the section '{1}' was not found; its headings are {2}":
        "no se encontró la sección '{1}'; encabezados del archivo: {2}",
      "needs more work to read and mark than the {1} operations of one submission; hand in the answers alone, or raise --max-work":
        "leer y corregir esto requiere más trabajo que las {1} operaciones de una entrega; entregue solo las respuestas o aumente --max-work",
      "the file is empty, expected answers such as `Z1 = [4; 0]`":
        "el archivo está vacío; se esperaban respuestas como `Z1 = [4; 0]`",
      "found {1*}, expected {2*}": "se encontró: {1*}; se esperaba: {2*}",
      "found {1*}, which is too large for a number; expected a finite number":
        "se encontró: {1*}, demasiado grande para un número; se esperaba un número finito",
      "found rows of {1} and {2} entries, expected rows of equal length":
        "se encontraron filas de {1} y {2} elementos; se esperaban filas de igual longitud",
      "found rows of different lengths: row {1} has {2*}, row {3} has {4*}":
        "se encontraron filas de distinta longitud: la fila {1} tiene {2*}, la fila {3} tiene {4*}",
      "entry {1}: {2*}": "elemento {1}: {2*}",
      "found more values than a file may have":
        "se encontraron más valores de los que puede tener un archivo",
      "found no value": "no se encontró ningún valor",
      "a number or a matrix": "un número o una matriz",
      "a number or a matrix such as [1 2; 3 4]": "un número o una matriz como [1 2; 3 4]",
      "a number or a matrix such as [4; 0]": "un número o una matriz como [4; 0]",
      "numbers": "números",
      "numbers such as [1 2; 3 4]": "números como [1 2; 3 4]",
      "a finite number": "un número finito",
      "one": "uno solo",
      "a shorter formula": "una fórmula más corta",
      "a name, a number or a bracket": "un nombre, un número, un paréntesis o un corchete",
      "found {1*}, expected {2} behind the argument":
        "se encontró: {1*}; se esperaba: {2} después del argumento",
      "found {1*}, expected {2} behind the sum":
        "se encontró: {1*}; se esperaba: {2} después de la suma",
      "found {1*}, expected {2} behind an index":
        "se encontró: {1*}; se esperaba: {2} después de un índice",
      "found {1*}, expected {2} behind the norm":
        "se encontró: {1*}; se esperaba: {2} después de la norma",
      "found {1*}, expected {2} of the sum's bounds":
        "se encontró: {1*}; se esperaba: {2} de los límites de la suma",
      "'=', '>' or another relation of a condition": "'=', '>' u otra relación de una condición",
      "what stands above or below": "lo que va como superíndice o subíndice",
      "what the gradient is by, such as \\nabla_z":
        "aquello respecto de lo cual se toma el gradiente, como \\nabla_z",
      "a column of ones with its size, such as \\mathbf{1}_K":
        "una columna de unos con su tamaño, como \\mathbf{1}_K",
      "the expression nests deeper than {1} levels": "la expresión se anida en más de {1} niveles",
      "cannot be read": "no se puede leer",
      "a number for one entry": "un número para un elemento",
      "{1} numbers": "{1} números",
      "a value with its condition": "un valor con su condición",
      "a matrix as a list of rows": "una matriz como lista de filas",
      "one such as [1] or [1,2]": "un índice como [1] o [1,2]",
      "an object": "un objeto",
      "a matrix": "una matriz",
      "a list": "una lista",
      "a list of numbers": "una lista de números",
      "a lone number": "un número suelto",
      "an object in a list": "un objeto dentro de una lista",
      "an empty list": "una lista vacía",
      "an empty list as row {1}": "una lista vacía como fila {1}",
      "an empty string": "una cadena de texto vacía",
      "an empty matrix": "una matriz vacía",
      "nothing": "nada",
      "lists nested three deep": "listas anidadas en tres niveles",
      "no single number": "algo que no es un único número",
      "an index that cannot be read": "un índice que no se puede leer",
      "more than {1} operations": "más de {1} operaciones",
      "a sign without a meaning here": "un signo que aquí no tiene significado",
      "the end of the expression": "el final de la expresión",
      "the text \"{1}\"": "el texto \"{1}\"",
      "a sum without its index, expected \\sum_k": "una suma sin su índice; se esperaba \\sum_k",
      "more work than a submission may cost": "más trabajo del que puede costar una entrega",
      "nested deeper than {1} levels; expected a number or a matrix":
        "anidado a más de {1} niveles; se esperaba un número o una matriz",
      "the PDF has no text; a scan or a photo has none: hand in what was typed, or type it":
        "el PDF no tiene texto, como ocurre con un escaneo o una foto: entregue el texto tecleado o tecléelo",
      "the document has no text; pictures cannot be read: type the answers":
        "el documento no tiene texto; las imágenes no se pueden leer: teclee las respuestas",
      "found no table of answers, expected the titles step,row,column,value or rows such as Z1,4,0":
        "no se encontró ninguna tabla de respuestas; se esperaban los títulos step,row,column,value o filas como Z1,4,0",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]":
        "no se encontró ningún paso en el texto ni en la salida del cuaderno; se esperaban líneas como Z1 = [4; 0]",
      "found no step with a value, expected names with values such as {\"Z1\": [[4], [0]]}":
        "no se encontró ningún paso con un valor; se esperaban nombres con valores como {\"Z1\": [[4], [0]]}",
      "the program computes its values and states none, and no program is run; write them down, such as Z1 = [4; 0], or hand in what it prints":
        "el programa calcula sus valores sin indicar ninguno, y aquí no se ejecutan programas; escríbalos, por ejemplo Z1 = [4; 0], o entregue lo que el programa imprime",
      "found {1*}, expected text; {2*}": "se encontró: {1*}; se esperaba texto; {2*}",
      "found {1*}, expected an answer; {2*}": "se encontró: {1*}; se esperaba: una respuesta; {2*}",
      "a PowerPoint presentation, to be saved as PDF":
        "una presentación de PowerPoint (guárdela como PDF)",
      "a document of Pages, Numbers or Keynote, to be exported as PDF":
        "un documento de Pages, Numbers o Keynote (expórtelo como PDF)",
      "a binary workbook, to be saved as .xlsx": "un libro binario (guárdelo como .xlsx)",
      "tensors of PyTorch, whose values are to be printed":
        "tensores de PyTorch (imprima sus valores)",
      "a ZIP archive without an answer in it": "un archivo ZIP sin ninguna respuesta",
      "a {1} picture": "una imagen {1}",
      "an {1} picture": "una imagen {1}",
      "a PDF": "un PDF",
      "a PostScript file": "un archivo PostScript",
      "a DjVu file": "un archivo DjVu",
      "an old Office document": "un documento de Office antiguo",
      "a video": "un vídeo",
      "a sound recording": "una grabación de sonido",
      "a MATLAB file (.mat)": "un archivo de MATLAB (.mat)",
      "an old MATLAB file (.mat, version 4)": "un archivo de MATLAB antiguo (.mat, versión 4)",
      "an HDF5 or MATLAB file": "un archivo HDF5 o de MATLAB",
      "a Parquet file": "un archivo Parquet",
      "a SQLite file": "un archivo SQLite",
      "a Python pickle": "un archivo pickle de Python",
      "a {1} archive": "un archivo comprimido {1}",
      "an {1} archive": "un archivo comprimido {1}",
      "a picture is not read: type what it shows; {1*}":
        "una imagen no se lee: teclee lo que muestra; {1*}",
      "what is shown or said is not read: type it; {1*}":
        "lo que se muestra o se dice no se lee: escríbalo; {1*}",
      "print the values, and hand in what was printed, or save them as .npz; {1*}":
        "imprima los valores y entregue lo impreso, o guárdelos como .npz; {1*}",
      "print the values with disp, or save them with writematrix; {1*}":
        "imprima los valores con disp, o guárdelos con writematrix; {1*}",
      "pack the files as .zip; {1*}": "comprima los archivos como .zip; {1*}",
      "save it as .docx, .xlsx or PDF; {1*}": "guárdelo como .docx, .xlsx o PDF; {1*}",
      "make a PDF of it; {1*}": "conviértalo en PDF; {1*}",
      "hand in plain text, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, a notebook, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz or a PDF with text":
        "entregue texto sin formato, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, un cuaderno de Jupyter, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz o un PDF con texto",
      "found '{1}' without its '{2}', expected {3*}":
        "se encontró '{1}' sin su '{2}'; se esperaba: {3*}",
      "found two values, \"{1}\"; state one":
        "se encontraron dos valores, \"{1}\"; indique uno solo",
      "found two values, \"{1} or {2}\"; state one":
        "se encontraron dos valores, \"{1}\" y \"{2}\"; indique uno solo",
      "commas may be decimal or stand between entries; write decimal points, as in `0.982`, or a blank behind each comma between entries":
        "las comas pueden ser decimales o separar elementos; escriba puntos decimales, como en `0.982`, o un espacio tras cada coma entre elementos",
      "more than {1} numbers in the file; split it or raise --max-numbers":
        "más de {1} números en el archivo; divídalo o aumente --max-numbers",
      "the file has {1} bytes, more than the {2} allowed; hand in the answers alone":
        "el archivo tiene {1} bytes, más de los {2} permitidos; entregue solo las respuestas",
      "found a NUL byte (byte {1}): this is no text file; {2*}":
        "se encontró un byte nulo (byte {1}); no es un archivo de texto; {2*}",
      "found bytes that are no text in any common encoding; {1*}":
        "se encontraron bytes que no son texto en ninguna codificación habitual; {1*}",
      "found no \"cells\", expected a Jupyter notebook of version 4":
        "no se encontró \"cells\"; se esperaba un cuaderno de Jupyter de la versión 4",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]; pictures cannot be read: type what they show":
        "no se encontró ningún paso en el texto ni en la salida del cuaderno; se esperaban líneas como Z1 = [4; 0]; las imágenes no se pueden leer: teclee lo que muestran",
      "found the end of the file in a list, expected `]`":
        "el archivo termina dentro de una lista; se esperaba `]`",
      "found the end of the file in an object, expected `}`":
        "el archivo termina dentro de un objeto; se esperaba `}`",
      "found a key in a list, expected `]` to close it":
        "se encontró una clave en una lista; se esperaba `]` para cerrarla",
      "found {1*} in a list, expected a number":
        "se encontró {1*} en una lista; se esperaba un número",
      "found {1*} after a value, expected `,` or `}`":
        "se encontró {1*} después de un valor; se esperaba `,` o `}`",
      "found {1*} after the key \"{2}\", expected `:`":
        "se encontró {1*} después de la clave \"{2}\"; se esperaba `:`",
      "a key such as \"Z1\"": "una clave como \"Z1\"",
      "found a string that is not closed, expected a closing quote on its line":
        "se encontró una cadena sin cerrar; se esperaban comillas de cierre en la misma línea",
      "the end of the file": "el final del archivo",
      "a string": "una cadena de texto",
      "an odd sign": "un signo extraño",
      "a value": "un valor",
      "found the alias *{1}, expected values; write them out":
        "se encontró el alias *{1}; se esperaban valores; escríbalos",
      "the YAML cannot be read, expected lines such as Z1: [[4], [0]]":
        "el YAML no se puede leer; se esperaban líneas como Z1: [[4], [0]]",
      "the YAML cannot be read here: {1}": "el YAML no se puede leer aquí: {1}",
      "the YAML cannot be read: {1}": "el YAML no se puede leer: {1}",
      "the key '{1}' stands twice; rename one or take it out":
        "la clave '{1}' aparece dos veces; cambie el nombre de una o quítela",
      "the document's XML is broken": "el XML del documento está dañado",
      "the document's XML has a document type, which no such document has":
        "el XML del documento tiene un tipo de documento, que ningún documento así tiene",
      "the document's XML has a document type, which no Word document has":
        "el XML del documento tiene un tipo de documento, que ningún documento de Word tiene",
      "the document's XML has more attributes than any that people write":
        "el XML del documento tiene más atributos que ninguno que alguien escriba",
      "the document's XML has more attributes than any that Word writes":
        "el XML del documento tiene más atributos que ninguno que Word escriba",
      "the document is nested deeper than {1} levels":
        "el documento se anida en más de {1} niveles",
      "the page has a tag with more attributes than any that people write":
        "la página tiene una etiqueta con más atributos que ninguna que alguien escriba",
      "this is no page that can be read": "esto no es una página que se pueda leer",
      "found no XML in the document": "no se encontró XML en el documento",
      "found no content.xml in the document": "no se encontró content.xml en el documento",
      "found no word/document.xml in the document; save it again as .docx":
        "no se encontró word/document.xml en el documento; guárdelo de nuevo como .docx",
      "libxml2 could not make a reader; is memory short?":
        "libxml2 no pudo empezar a leer; ¿falta memoria?",
      "the workbook has no cell with anything in it": "ninguna celda del libro tiene contenido",
      "the archive is empty": "el archivo comprimido está vacío",
      "the archive is broken or cut off: {1}":
        "el archivo comprimido está dañado o incompleto: {1}",
      "'{1}' is encrypted; expected an archive without a password":
        "'{1}' está cifrado; se esperaba un archivo sin contraseña",
      "'{1}' is broken: {2*}": "'{1}' está dañado: {2*}",
      "unrecognized archive format": "formato de archivo comprimido desconocido",
      "no reason given": "sin indicación de motivo",
      "'{1}' is longer than {2} bytes, the most that is read of it":
        "'{1}' supera los {2} bytes, lo máximo que se lee de él",
      "the archive has more than {1} entries; split it or raise --max-entries":
        "el archivo comprimido tiene más de {1} entradas; divídalo o aumente --max-entries",
      "the archive unpacks to more than {1} bytes, the most allowed for one of its size; --max-unpacked and --max-ratio raise it":
        "el archivo comprimido supera, descomprimido, los {1} bytes, lo máximo permitido para su tamaño; --max-unpacked y --max-ratio lo aumentan",
      "libarchive could not make a reader; is memory short?":
        "libarchive no pudo empezar a leer; ¿falta memoria?",
      "is an archive in an archive in an archive; unpack it":
        "es un archivo comprimido dentro de otro dentro de otro; descomprímalo",
      "is an archive without a file in it": "es un archivo comprimido sin ningún archivo dentro",
      "holds no file": "no contiene ningún archivo",
      "has more than {1} files, the most that are read of a submission; --max-files raises it":
        "tiene más de {1} archivos, el máximo que se lee de una entrega; --max-files lo aumenta",
      "is longer than {1}, the most that is read of a file; --max-file-size raises it":
        "supera {1}, lo máximo que se lee de un archivo; --max-file-size lo aumenta",
      "cannot be opened: {1*}": "no se puede abrir: {1*}",
      "cannot be read: {1*}": "no se puede leer: {1*}",
      "permission denied": "permiso denegado",
      "is no longer a file": "ya no es un archivo",
      "is a folder, expected a file": "es una carpeta; se esperaba un archivo",
      "and {1} more": "y {1} más",
      "{1}: {2}; what could be read is marked": "{1}: {2}; lo que se pudo leer está corregido",
      "{1}: {2}; the other files are marked": "{1}: {2}; los demás archivos están corregidos",
      "{1}: this side claims nothing: to work it out takes more than a working may cost; --max-work raises it":
        "{1}: este lado no afirma nada, pues calcularlo cuesta más de lo que puede costar un desarrollo; --max-work lo aumenta",
      "{1}: its name leads out of the archive, not read":
        "{1}: su nombre lleva fuera del archivo comprimido, no se lee",
      "{1}: a link, not followed": "{1}: un enlace, no se sigue",
      "{1}: a pipe or device, not read": "{1}: una tubería o un dispositivo, no se lee",
      "{1}: hidden, not read": "{1}: oculto, no se lee",
      "{1}: left behind by the system, not read": "{1}: dejado por el sistema, no se lee",
      "the NumPy file is cut off within its header; hand it in again":
        "el archivo de NumPy está cortado en su cabecera; entréguelo de nuevo",
      "the NumPy header promises {1} bytes of numbers, but {2} follow; hand it in again":
        "la cabecera de NumPy anuncia {1} bytes de números, pero siguen {2}; entréguelo de nuevo",
      "the NumPy header claims {1} bytes, expected a few hundred":
        "la cabecera de NumPy declara {1} bytes; se esperaban unos cientos",
      "the NumPy header is broken at its byte {1}":
        "la cabecera de NumPy está dañada en su byte {1}",
      "the NumPy header has no '{1}' that can be read; save it with `np.save`":
        "la cabecera de NumPy no tiene un '{1}' legible; guárdelo con `np.save`",
      "found no NumPy array file, expected one that begins with \\x93NUMPY":
        "no es un archivo de NumPy; se esperaba uno que empiece por \\x93NUMPY",
      "found NumPy's format {1}.{2}, expected 1.0, 2.0 or 3.0; save it with `np.save`":
        "se encontró el formato {1}.{2} de NumPy; se esperaba 1.0, 2.0 o 3.0; guárdelo con `np.save`",
      "found NumPy's type '{1}', expected f2 to f8, i1 to i8, u1 to u8 or b1; save it as float":
        "se encontró el tipo '{1}' de NumPy; se esperaba f2 a f8, i1 a i8, u1 a u8 o b1; guárdelo como float",
      "found a NumPy array of records, expected plain numbers; save each field on its own":
        "se encontró un arreglo de NumPy con registros; se esperaban números sin más; guarde cada campo por separado",
      "found an array of {1} dimensions, expected a number, a vector or a matrix; drop the others, as with `np.squeeze`":
        "se encontró un arreglo de {1} dimensiones; se esperaba un número, un vector o una matriz; quite las demás, por ejemplo con `np.squeeze`",
      "an array of {1} without numbers": "un arreglo {1} sin números",
      "found a NumPy array of Python objects, which may hold code; save numbers: `np.save(file, x.astype(float))`":
        "se encontró un arreglo de NumPy con objetos de Python, que puede contener código; guarde números: `np.save(file, x.astype(float))`",
      "found a PDF, but no 'pdftotext' to read it with; install poppler-utils (apt, dnf) or poppler (brew), or hand in text":
        "se encontró un PDF, pero no 'pdftotext' para leerlo; instale poppler-utils (apt, dnf) o poppler (brew), o entregue texto",
      "'pdftotext' cannot read the PDF (status {1}): it is broken or needs a password; hand in another or text":
        "'pdftotext' no puede leer el PDF (estado {1}): está dañado o necesita una contraseña; entregue otro o texto",
      // a person's decisions
      "a person gives {1} of {2} points, the marker gave {3}":
        "una persona otorga {1} de {2} puntos; el corrector automático dio {3}",
      "a person gives {1} of {2} points, the marker gave {3}: {4*}":
        "una persona otorga {1} de {2} puntos; el corrector automático dio {3}: {4*}",
      "a person gives {1} of {2} points": "una persona otorga {1} de {2} puntos",
      "a person gives {1} of {2} points: {3}": "una persona otorga {1} de {2} puntos: {3}",
      "decided for the whole submission": "decidido para toda la entrega",
      "decided for the whole submission: {1}": "decidido para toda la entrega: {1}",
      // the terminal, pages and feedback
      "{1} of {2} points": "{1} de {2} puntos",
      "1 point": "1 punto",
      "{1} points": "{1} puntos",
      "point": "punto",
      "points": "puntos",
      "late": "fuera de plazo",
      "late, {1} % less": "fuera de plazo, {1} % menos",
      "Your first error is in {1}.": "Su primer error está en {1}.",
      "Your first error is in {1}; {2} follows from it.":
        "Su primer error está en {1}; de ahí se sigue {2}.",
      "Your first error is in {1}; {2&} follow from it.":
        "Su primer error está en {1}; de ahí se siguen {2&}.",
      "no name stands before the numbers": "no hay nombre delante de los números",
      "no name or no value was found beside the sign of equality":
        "falta un nombre o un valor junto al signo igual",
      "Not understood:": "No se entendió:",
      "and {1} more; 'gradus read' prints them all": "y {1} más; 'gradus read' lo muestra todo",
      "left out, as it may be": "omitido (está permitido)",
      "does not count": "no cuenta",
      "note: {1}": "nota: {1}",
      "hint: {1}": "pista: {1}",
      "expected {1}": "se esperaba {1}",
      "; expected {1}": "; se esperaba {1}",
      "'--hints {1}' shows a hint": "'--hints {1}' muestra una pista",
      "'--hints {1}' shows one more": "'--hints {1}' muestra una más",
      "{1} (line {2}, column {3}): {4}": "{1} (línea {2}, columna {3}): {4}",
      "{1}: {2}": "{1}: {2}",
      "{1}; {2}": "{1}; {2}",
      "{1}, {2}": "{1}, {2}",
      "{1} ({2})": "{1} ({2})",
      "{1} {2}": "{1} {2}",
      "stated": "indicado",
      "from your own {1&}: {2}": "a partir de sus valores {1&}: {2}",
      "from your own values: {1}": "a partir de sus valores: {1}",
      "you stated {1}": "usted indicó {1}",
      "Hint {1}": "Pista {1}",
      "The assignment": "El enunciado",
      "first error": "primer error",
      "follows from {1}": "se sigue de {1}",
      "but since then: {1}": "pero desde entonces: {1}",
      "points by a person": "puntos otorgados por una persona",
      "Stated": "Indicado",
      "Expected": "Esperado",
      "From your own values": "A partir de sus valores",
      "line {1}": "línea {1}",
      "line {1}, column {2}": "línea {1}, columna {2}",
      "All submissions": "Todas las entregas",
      "All answers": "Todas las respuestas",
      "Next like this one": "Siguiente como esta",
      "Answers like this one": "Respuestas como esta",
      "Student": "Estudiante",
      "File": "Archivo",
      "Attempt": "Intento",
      "Handed in": "Entrega",
      "This submission could not be read": "No se pudo leer esta entrega",
      "This submission could not be read: {1}": "No se pudo leer esta entrega: {1}",
      "A person decided about its steps.": "Una persona decidió sobre los pasos de esta entrega.",
      "It earns nothing.": "No obtiene ningún punto.",
      "In short": "En resumen",
      "Every step is right.": "Todos los pasos son correctos.",
      "Every step follows from what stands before it, but points were lost.":
        "Cada paso se sigue de lo anterior, pero se perdieron puntos.",
      "{1} of {2} steps are right.": "Pasos correctos: {1} de {2}.",
      "The graph of the steps": "El grafo de los pasos",
      "Each step stands below those it uses. A thick frame marks the first that is not right, a dashed one what follows from it.":
        "Cada paso está debajo de los que utiliza. Un marco grueso señala el primero que no es correcto; uno discontinuo, lo que se sigue de él.",
      "The first error is in {1}": "El primer error está en {1}",
      "The first step that is not right is {1}, which is {2}":
        "El primer paso que no es correcto es {1} ({2})",
      "{1}; no other step stands on it.": "{1}; ningún otro paso se apoya en él.",
      "{1}; {2} follows from it.": "{1}; de ahí se sigue {2}.",
      "{1}; {2&} follow from it.": "{1}; de ahí se siguen {2&}.",
      "the first error": "el primer error",
      "the first that is not right": "el primero que no es correcto",
      "follows from the first error": "se sigue del primer error",
      "Steps": "Pasos",
      "What the words mean": "Qué significan las palabras",
      "The answer, line by line": "La respuesta, línea por línea",
      "The answer's text": "El texto de la respuesta",
      "The first {1} lines are shown.": "Se muestran las primeras {1} líneas.",
      "not understood": "no se entendió",
      "To the content": "Ir al contenido",
      "Marked by Gradus {1}.": "Corregido por Gradus {1}.",
      "Previous": "Anterior",
      "Next": "Siguiente",
      // sheets of solve and new
      "given": "datos",
      "Given": "Datos",
      "asked for": "se pide",
      "Asked for": "Se pide",
      "for {1}": "para {1}",
      "For {1}.": "Para {1}.",
      "or": "o",
      "step": "paso",
      "written as": "escrito como",
      "{1}, written {2}": "{1}, escrito {2}",
      "{1} (the best {2} count)": "{1} (cuentan los {2} mejores)",
      "optional": "opcional",
      "bonus": "extra",
      // forms to fill in
      "{1}, row {2}": "{1}, fila {2}",
      "{1}, row {2}, column {3}": "{1}, fila {2}, columna {3}",
      "to 1 digit": "con 1 cifra",
      "to {1} digits": "con {1} cifras",
      "This is no number; write one such as -0.25, 1/3 or 2e-3.":
        "Esto no es un número; escribe uno como -0.25, 1/3 o 2e-3.",
      "Fewer than {1} digits are enough only where the value is exact.":
        "Menos de {1} cifras solo bastan si el valor es exacto.",
      "{1} numbers found no cell.": "{1} números no encontraron celda.",
      "{1} of {2} cells are filled in.": "{1} de {2} casillas están rellenas.",
      "Saved as answer.json; hand in this file.":
        "Guardado como answer.json; entrega este archivo.",
      "This browser keeps nothing; save before you close the page.":
        "Este navegador no conserva nada; guarda antes de cerrar la página.",
      "Empty all cells?": "¿Vaciar todas las casillas?",
      "Empty all cells": "Vaciar todas las casillas",
      "Each cell takes one number; an empty cell is not stated. Arrow keys and Enter lead from cell to cell. What you type is kept in this browser.":
        "Cada casilla admite un número; una casilla vacía no se da por escrita. Las flechas e Intro llevan de casilla en casilla. Lo que escribes queda en este navegador.",
      "Fill in the cells, save this file and hand it in. An empty cell is not stated.":
        "Rellena las casillas, guarda este archivo y entrégalo. Una casilla vacía no se da por escrita.",
      "Save answer.json": "Guardar answer.json",
      "Print": "Imprimir",
      "Without scripts this form can only be printed.":
        "Sin scripts, este formulario solo se puede imprimir.",
      "the form is one for '{1}', expected one for '{2}'; hand in the form of this assignment":
        "el formulario es de '{1}', se esperaba uno de '{2}'; entrega el formulario de esta tarea",
      "the form is of another version, expected {1}; fill in a new form":
        "el formulario es de otra versión, se esperaba {1}; rellena un formulario nuevo",
      "the form does not say its rubric, expected \"rubric\" and an id":
        "el formulario no dice su tarea, se esperaba \"rubric\" y un identificador",
      "found {1*} under \"steps\", expected an object with a list of rows for each step":
        "encontrado {1*} bajo \"steps\", se esperaba un objeto con una lista de filas por paso",
      "Form made for": "Formulario hecho para",
      // the pages of gradus serve
      "Your name or number": "Tu nombre o número",
      "Show my numbers": "Mostrar mis números",
      "Working …": "Un momento …",
      "The server does not answer; try again in a minute.":
        "El servidor no responde; inténtalo de nuevo en un minuto.",
      "Questions left today:": "Preguntas que quedan hoy:",
      "There is nothing to be read yet.": "Todavía no hay nada que leer.",
      "Your answer": "Tu respuesta",
      "Form": "Formulario",
      "Files": "Archivos",
      "Text": "Texto",
      "What was found": "Lo que se encontró",
      "Drop files here, or choose them: notebooks, Word, PDF, text …":
        "Suelta archivos aquí o elígelos: cuadernos, Word, PDF, texto …",
      "Type or paste your answer: plain text, Markdown or LaTeX":
        "Escribe o pega tu respuesta: texto simple, Markdown o LaTeX",
      "Hand in": "Entregar",
      "Show what is read": "Mostrar lo que se lee",
      "Ask for marks": "Pedir los puntos",
      "One more hint": "Una pista más",
      "Due: {1}": "Entrega hasta: {1}",
      "Assignments": "Tareas",
      "Say who you are: give your name or number.": "Di quién eres: da tu nombre o número.",
      "This name is too long; give your number.":
        "Este nombre es demasiado largo; indica tu número.",
      "This name has a token of its own; come with that one.":
        "Este nombre tiene un token propio; entra con él.",
      "That is all for today; come back tomorrow.": "Es todo por hoy; vuelve mañana.",
      "This is too large; hand in the answer alone.":
        "Es demasiado grande; entrega solo la respuesta.",
      "The server is busy; try again in a minute.":
        "El servidor está ocupado; inténtalo de nuevo en un minuto.",
      "Handed in, after the time due. Your receipt: {1}":
        "Entregado, después del plazo. Tu recibo: {1}",
      "Handed in. Your receipt: {1}": "Entregado. Tu recibo: {1}",
      "No statement was read.": "No se leyó ningún enunciado.",
      "line": "línea",
      "Name": "Nombre",
      "What was read": "Lo que se leyó",
      "a quantity of your own": "una cantidad tuya",
      "a given": "un dato",
      "a working": "un cálculo",
    ])
}
