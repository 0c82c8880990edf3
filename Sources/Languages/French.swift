extension Catalogue {
  /// The words for students in French; a no-break space stands before `:`, `;`, `?` and `%` and
  /// inside `«»`.
  static let french = Catalogue(
    and: " et ",
    [
      // verdicts, as words
      "correct": "juste",
      "follow-through": "cohérent",
      "imprecise": "imprécis",
      "wrong": "faux",
      "missing": "manquant",
      "unreadable": "illisible",
      // meanings of verdicts
      "right": "juste",
      "right arithmetic, but from an own value that is not right":
        "calcul juste, mais à partir d’une de vos valeurs qui n’est pas juste",
      "right, but with fewer digits than asked for":
        "juste, mais avec moins de chiffres que demandé",
      "does not follow from what stands before it": "ne découle pas de ce qui précède",
      "not stated": "non indiqué",
      "stated, but not a number or matrix that can be read":
        "indiqué, mais pas sous la forme d’un nombre ou d’une matrice lisible",
      // titles of remarks
      "rounding carried": "arrondi reporté",
      "truncated": "tronqué",
      "broken link": "chaîne d’égalités rompue",
      "row for column": "ligne au lieu de colonne",
      "restated": "indiqué plusieurs fois",
      "own value used": "votre valeur utilisée",
      "entries": "éléments",
      "given misread": "donnée mal recopiée",
      "insensitive": "non concluant",
      "diagonal as vector": "diagonale en vecteur",
      "near name": "nom voisin",
      "ambiguous": "ambigu",
      "repeated": "répété",
      "decided by a person": "décidé par une personne",
      // messages of marking
      "expected {1*}, found {2*}": "attendu : {1*} ; trouvé : {2*}",
      "a number": "un nombre",
      "a {1} matrix": "une matrice {1}",
      "1 entry": "1 élément",
      "{1} entries": "{1} éléments",
      "written as {1}, meant is {2}": "écrit sous la forme {1}, à comprendre comme {2}",
      "stated more than once with different values; the last one counts":
        "indiqué plusieurs fois avec des valeurs différentes ; la dernière compte",
      "follows from your own {1&}": "découle de ce que vous avez indiqué pour {1&}",
      "off is the entry {1}": "l’élément faux est {1}",
      "off are the entries {1&}": "les éléments faux sont {1&}",
      "the numbers of {1&} are not this student's; is it another's variant?":
        "les nombres pour {1&} ne sont pas ceux de cette personne ; est-ce la variante de quelqu’un d’autre ?",
      "this mistake was counted at {1} and costs nothing here":
        "cette erreur a déjà été comptée pour {1} et ne coûte rien ici",
      "does not count: the best {1} of {2} do":
        "ne compte pas : seuls comptent les {1} meilleurs de {2}",
      "{1} is copied as {2}, which is not what the assignment gives":
        "{1} est recopié comme {2}, ce qui n’est pas ce que donne l’énoncé",
      "{1} is copied as {2}, which is not what the assignment gives; these are other numbers, not a slip: follow-through would have earned {3}":
        "{1} est recopié comme {2}, ce qui n’est pas ce que donne l’énoncé ; ce sont d’autres nombres, pas une faute d’inattention : un calcul cohérent aurait sinon rapporté {3} pt",
      "the last digits differ from the exact ones by rounding on the way":
        "les derniers chiffres diffèrent des chiffres exacts à cause d’arrondis en cours de calcul",
      "digits are cut off, not rounded": "des chiffres sont tronqués, et non arrondis",
      "it stands on a value with so few digits that nearly every answer would fit":
        "cela repose sur une valeur avec si peu de chiffres que presque toute réponse conviendrait",
      "'{1}' is no name of this assignment; did you mean '{2}'?":
        "« {1} » n’est pas un nom de cet énoncé ; vouliez-vous dire « {2} » ?",
      "found {1} numbers one after another, expected a vector with {2} entries":
        "trouvé : {1} nombres à la suite ; attendu : un vecteur de {2} éléments",
      "the page shows {1} numbers, expected {2}": "la page montre {1} nombres, attendu : {2}",
      "this is read as {1}; it may also be {2}": "ceci est lu comme {1} ; cela peut aussi être {2}",
      "in the working of {1} the two sides of this '=' are not equal":
        "dans le calcul pour {1}, les deux membres de ce '=' ne sont pas égaux",
      "there is no entry {1} in a {2} matrix": "une matrice {2} n’a pas d’élément {1}",
      "the entry {1} is not stated; the others are right":
        "l’élément {1} n’est pas indiqué ; les autres sont justes",
      "the entries {1&} are not stated; the others are right":
        "les éléments {1&} ne sont pas indiqués ; les autres sont justes",
      "the entry {1} is not stated; the others are {2*}":
        "l’élément {1} n’est pas indiqué ; pour les autres : {2*}",
      "the entries {1&} are not stated; the others are {2*}":
        "les éléments {1&} ne sont pas indiqués ; pour les autres : {2*}",
      "found a matrix with words among its numbers, expected only numbers":
        "trouvé : une matrice avec des mots parmi ses nombres ; attendu : uniquement des nombres",
      "found a working without its result, expected the number or matrix it comes to, as in `= 0.35`":
        "trouvé : un calcul sans son résultat ; attendu : le nombre ou la matrice qui en résulte, comme dans `= 0.35`",
      "{1} is not stated": "{1} n’est pas indiqué",
      "right, but it stands on your own {1&}":
        "juste, mais repose sur ce que vous avez indiqué pour {1&}",
      "right, but with fewer than {1} digits": "juste, mais avec moins de {1} chiffres",
      "right, from your own {1&}, but with fewer than {2} digits":
        "juste d’après ce que vous avez indiqué pour {1&}, mais avec moins de {2} chiffres",
      "stated {1}, which does not follow from what stands before it":
        "indiqué : {1}, ce qui ne découle pas de ce qui précède",
      "stated {1}: {2*}": "indiqué : {1} ; {2*}",
      "follows from your own {1}, which leaves nothing to work out":
        "découle de ce que vous avez indiqué pour {1}, ce qui ne laisse plus rien à calculer",
      "follows from your own {1&}, which the assignment does not give":
        "découle de ce que vous avez indiqué pour {1&}, que l’énoncé ne donne pas ainsi",
      "with so few digits this is {1}, copied": "avec si peu de chiffres, c’est {1} recopié",
      // mistakes
      "this is the value without the bias": "c’est la valeur sans le biais",
      "the weights are transposed where they should not be, or the reverse":
        "les poids sont transposés alors qu’ils ne devraient pas l’être, ou l’inverse",
      "this is the value of another activation function":
        "c’est la valeur d’une autre fonction d’activation",
      "the exponentials are not divided by their sum":
        "les exponentielles ne sont pas divisées par leur somme",
      "this is the logarithm to base 10, not the natural one":
        "c’est le logarithme de base 10, et non le logarithme népérien",
      "this takes the value before the activation function":
        "la valeur utilisée est celle d’avant la fonction d’activation",
      "the derivative of the activation function is left out":
        "la dérivée de la fonction d’activation est oubliée",
      "the derivative is taken at the activation's value, not at its argument":
        "la dérivée est évaluée en la valeur de l’activation, et non en son argument",
      "the learning rate is left out": "le taux d’apprentissage est oublié",
      "the gradient is added where it should be subtracted":
        "le gradient est ajouté alors qu’il devrait être soustrait",
      "this takes a weight after its update": "le poids utilisé est celui d’après la mise à jour",
      "this is the sum over the batch where the mean belongs, or the reverse":
        "c’est la somme sur le lot au lieu de la moyenne, ou l’inverse",
      "this is the transpose": "c’est la transposée",
      "the sign is flipped": "le signe est inversé",
      "two digits are exchanged in one entry": "deux chiffres sont intervertis dans un élément",
      "the point of one entry is misplaced": "le séparateur décimal d’un élément est mal placé",
      "this is the value of another quantity on this sheet":
        "c’est la valeur d’une autre grandeur de cette copie",
      "one entry is off, the others are right": "un élément est faux, les autres sont justes",
      "the shape is not the one it has": "les dimensions ne sont pas les bonnes",
      "a factor of the chain is left out": "un facteur de la règle de la chaîne est oublié",
      "the term of i = j is left out": "le terme i = j est oublié",
      "an index is exchanged": "un indice est mis pour un autre",
      "the softmax's Jacobian is taken as diagonal":
        "la jacobienne du softmax est prise pour une matrice diagonale",
      "this is the mistake '{1}'": "c’est l’erreur « {1} »",
      // derivations
      "found {1*}, which does not fit": "trouvé : {1*}, ce qui ne convient pas",
      "found {1}, which is not defined above and is no index at the left or of a sum; write \\sum_{2} or sum({3}, …)":
        "trouvé : {1}, qui n’est pas défini plus haut et n’est un indice ni du membre de gauche ni d’une somme ; écrivez \\sum_{2} ou sum({3}, …)",
      "found {1*}, which has no value": "trouvé : {1*}, ce qui n’a pas de valeur",
      "the expression asks for more work than an answer may":
        "l’expression demande plus de calculs qu’une réponse ne le peut",
      "only a product of derivatives, none of which is stated or worked out here":
        "seulement un produit de dérivées, dont aucune n’est indiquée ni calculée ici",
      "found {1*}, which is not the shape it has":
        "trouvé : {1*}, ce qui n’a pas les bonnes dimensions",
      "this is not equal to what is asked for": "ce n’est pas égal à ce qui est demandé",
      "said to be {1}, which is not the shape it has":
        "dimensions annoncées : {1}, ce qui n’est pas exact",
      "a diagonal matrix, written as the vector of its diagonal":
        "une matrice diagonale, écrite comme le vecteur de sa diagonale",
      "{1} is not equal to what it is said to be": "{1} n’est pas égal à ce qui est affirmé",
      "right where it is stated, but not all entries are":
        "juste là où c’est indiqué, mais tous les éléments ne le sont pas",
      "the product of {1} by {2}": "le produit de {1} par {2}",
      "the index {1} at an axis of {2}": "l’indice {1} sur un axe de longueur {2}",
      "an identity beside {1*}": "une matrice identité ajoutée à {1*}",
      "an identity matrix of unknown size": "une matrice identité de taille inconnue",
      "division by {1}": "une division par {1}",
      "a division by 0": "une division par 0",
      "a logarithm or root of a number below 0": "un logarithme ou une racine d’un nombre négatif",
      "a root of a number below 0": "une racine d’un nombre négatif",
      "a power of {1}": "une puissance d’exposant {1}",
      "a power that is no number": "une puissance dont l’exposant n’est pas un nombre",
      "an index that is no whole number": "un indice qui n’est pas un entier",
      "the index {1} at {2*}": "l’indice {1} sur {2*}",
      "{1} indices at {2*}": "{1} indices sur {2*}",
      "'{1}' between {2*} and {3*}": "'{1}' entre {2*} et {3*}",
      "{1} for one entry": "{1} au lieu d’un élément",
      "{1} entries where {2} belong": "{1} éléments au lieu de {2}",
      "a transpose": "une transposée",
      "a transpose of {1} axes": "une transposée à {1} axes",
      "the transpose of something with {1} axes": "la transposée d’une grandeur à {1} axes",
      "a softmax of {1} axes": "une softmax à {1} axes",
      "a sum along an axis of {1}": "une somme le long d’un axe sur {1}",
      "a sum along an axis that no matrix has": "une somme le long d’un axe qu’aucune matrice n’a",
      "diag of {1*}": "diag appliqué à {1*}",
      "a block": "un bloc",
      "blocks of different height": "des blocs de hauteurs différentes",
      "a row of other length": "une ligne d’une autre longueur",
      "a column of other length": "une colonne d’une autre longueur",
      "a list of matrices": "une liste de matrices",
      "a column of {1} ones": "une colonne de {1} uns",
      "an identity matrix": "une matrice identité",
      "an identity of size {1}": "une matrice identité de taille {1}",
      "a value without bounds": "une valeur sans bornes",
      "an expression without a value": "une expression sans valeur",
      "a condition that never holds": "une condition qui n’est jamais remplie",
      "no case that holds": "aucun cas qui s’applique",
      "a case left out": "un cas omis",
      "dots in several places of a row":
        "des points de suspension à plusieurs endroits d’une ligne",
      "dots that stand for entries within a larger expression":
        "des points de suspension à la place d’éléments dans une expression plus grande",
      "a function without argument": "une fonction sans argument",
      "a function without a meaning here": "une fonction sans signification ici",
      "a product without two factors": "un produit sans deux facteurs",
      "the derivative of {1} by {2}": "la dérivée de {1} par rapport à {2}",
      "the derivative of this function": "la dérivée de cette fonction",
      "a second derivative, expected a first one":
        "trouvé : une dérivée seconde ; attendu : une dérivée première",
      "a substitution, expected its result": "trouvé : une substitution ; attendu : son résultat",
      "a value, expected a condition": "trouvé : une valeur ; attendu : une condition",
      "one half of a derivative without the other": "une moitié de dérivée sans l’autre",
      "rows of different length": "des lignes de longueurs différentes",
      "a matrix without entries": "une matrice sans éléments",
      "the indices at the left": "les indices à gauche",
      "a delta without its two indices": "un delta sans ses deux indices",
      "an expression": "une expression",
      "an operator or the end": "un opérateur ou la fin",
      "found '{1}', which is no name of this assignment and is not defined above":
        "trouvé : « {1} », qui n’est pas un nom de cet énoncé et n’est pas défini plus haut",
      "found '{1}', which is defined in two ways":
        "trouvé : « {1} », qui est défini de deux façons",
      "found '{1}', whose definition cannot be read":
        "trouvé : « {1} », dont la définition est illisible",
      "found another norm, expected the Euclidean one":
        "trouvé : une autre norme ; attendu : la norme euclidienne",
      // what could not be read
      "the section '{1}' was not found; it has no headings":
        "la section « {1} » est introuvable ; il n’y a pas de titres",
      "the section '{1}' was not found; its headings are {2}":
        "la section « {1} » est introuvable ; titres présents : {2}",
      "needs more work to read and mark than the {1} operations of one submission; hand in the answers alone, or raise --max-work":
        "la lecture et la correction demandent plus que les {1} opérations prévues pour un rendu ; rendez les réponses seules, ou augmentez --max-work",
      "the file is empty, expected answers such as `Z1 = [4; 0]`":
        "le fichier est vide ; attendu : des réponses telles que `Z1 = [4; 0]`",
      "found {1*}, expected {2*}": "trouvé : {1*} ; attendu : {2*}",
      "found {1*}, which is too large for a number; expected a finite number":
        "trouvé : {1*}, trop grand pour un nombre ; attendu : un nombre fini",
      "found rows of {1} and {2} entries, expected rows of equal length":
        "trouvé : des lignes de longueurs {1} et {2} ; attendu : des lignes de même longueur",
      "found rows of different lengths: row {1} has {2*}, row {3} has {4*}":
        "trouvé : des lignes de longueurs différentes ; ligne {1} : {2*}, ligne {3} : {4*}",
      "entry {1}: {2*}": "élément {1} : {2*}",
      "found more values than a file may have":
        "trouvé : plus de valeurs qu’un fichier ne peut en avoir",
      "found no value": "aucune valeur trouvée",
      "a number or a matrix": "un nombre ou une matrice",
      "a number or a matrix such as [1 2; 3 4]": "un nombre ou une matrice comme [1 2; 3 4]",
      "a number or a matrix such as [4; 0]": "un nombre ou une matrice comme [4; 0]",
      "numbers": "des nombres",
      "numbers such as [1 2; 3 4]": "des nombres comme [1 2; 3 4]",
      "a finite number": "un nombre fini",
      "one": "un seul nombre",
      "a shorter formula": "une formule plus courte",
      "a name, a number or a bracket": "un nom, un nombre ou une parenthèse",
      "found {1*}, expected {2} behind the argument":
        "trouvé : {1*} ; attendu : {2} après l’argument",
      "found {1*}, expected {2} behind the sum": "trouvé : {1*} ; attendu : {2} après la somme",
      "found {1*}, expected {2} behind an index": "trouvé : {1*} ; attendu : {2} après un indice",
      "found {1*}, expected {2} behind the norm": "trouvé : {1*} ; attendu : {2} après la norme",
      "found {1*}, expected {2} of the sum's bounds":
        "trouvé : {1*} ; attendu : {2} des bornes de la somme",
      "'=', '>' or another relation of a condition":
        "'=', '>' ou une autre relation d’une condition",
      "what stands above or below": "ce qui est en exposant ou en indice",
      "what the gradient is by, such as \\nabla_z":
        "ce par rapport à quoi le gradient est pris, comme \\nabla_z",
      "a column of ones with its size, such as \\mathbf{1}_K":
        "une colonne de uns avec sa taille, comme \\mathbf{1}_K",
      "the expression nests deeper than {1} levels":
        "l’expression est imbriquée sur plus de {1} niveaux",
      "cannot be read": "illisible",
      "a number for one entry": "un nombre pour un élément",
      "{1} numbers": "{1} nombres",
      "a value with its condition": "une valeur avec sa condition",
      "a matrix as a list of rows": "une matrice sous forme de liste de lignes",
      "one such as [1] or [1,2]": "un indice comme [1] ou [1,2]",
      "an object": "un objet",
      "a matrix": "une matrice",
      "a list": "une liste",
      "a list of numbers": "une liste de nombres",
      "a lone number": "un nombre seul",
      "an object in a list": "un objet dans une liste",
      "an empty list": "une liste vide",
      "an empty list as row {1}": "une liste vide comme ligne {1}",
      "an empty string": "une chaîne vide",
      "an empty matrix": "une matrice vide",
      "nothing": "rien",
      "lists nested three deep": "des listes imbriquées sur trois niveaux",
      "no single number": "aucun nombre isolé",
      "an index that cannot be read": "un indice illisible",
      "more than {1} operations": "plus de {1} opérations",
      "a sign without a meaning here": "un signe qui n’a pas de sens ici",
      "the end of the expression": "la fin de l’expression",
      "the text \"{1}\"": "le texte « {1} »",
      "a sum without its index, expected \\sum_k": "une somme sans son indice ; attendu : \\sum_k",
      "more work than a submission may cost": "plus de calculs qu’un rendu ne peut en demander",
      "nested deeper than {1} levels; expected a number or a matrix":
        "imbriqué sur plus de {1} niveaux ; attendu : un nombre ou une matrice",
      "the PDF has no text; a scan or a photo has none: hand in what was typed, or type it":
        "le PDF ne contient pas de texte ; une numérisation ou une photo n’en contient pas : rendez la version saisie au clavier, ou saisissez-la",
      "the document has no text; pictures cannot be read: type the answers":
        "le document ne contient pas de texte ; les images ne peuvent pas être lues : saisissez les réponses",
      "found no table of answers, expected the titles step,row,column,value or rows such as Z1,4,0":
        "aucun tableau de réponses trouvé ; attendu : les titres step,row,column,value ou des lignes comme Z1,4,0",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]":
        "aucune étape trouvée dans le texte ou la sortie du carnet ; attendu : des lignes comme Z1 = [4; 0]",
      "found no step with a value, expected names with values such as {\"Z1\": [[4], [0]]}":
        "aucune étape avec une valeur trouvée ; attendu : des noms avec des valeurs comme {\"Z1\": [[4], [0]]}",
      "the program computes its values and states none, and no program is run; write them down, such as Z1 = [4; 0], or hand in what it prints":
        "le programme calcule ses valeurs et n’en indique aucune, et aucun programme n’est exécuté ; écrivez-les, par exemple Z1 = [4; 0], ou rendez ce qu’il affiche",
      "found {1*}, expected text; {2*}": "trouvé : {1*} ; attendu : du texte ; {2*}",
      "found {1*}, expected an answer; {2*}": "trouvé : {1*} ; attendu : une réponse ; {2*}",
      "a PowerPoint presentation, to be saved as PDF":
        "une présentation PowerPoint (à enregistrer en PDF)",
      "a document of Pages, Numbers or Keynote, to be exported as PDF":
        "un document de Pages, Numbers ou Keynote (à exporter en PDF)",
      "a binary workbook, to be saved as .xlsx": "un classeur binaire (à enregistrer en .xlsx)",
      "tensors of PyTorch, whose values are to be printed":
        "des tenseurs PyTorch (affichez leurs valeurs)",
      "a ZIP archive without an answer in it": "une archive ZIP sans réponse",
      "a {1} picture": "une image {1}",
      "an {1} picture": "une image {1}",
      "a PDF": "un PDF",
      "a PostScript file": "un fichier PostScript",
      "a DjVu file": "un fichier DjVu",
      "an old Office document": "un ancien document Office",
      "a video": "une vidéo",
      "a sound recording": "un enregistrement sonore",
      "a MATLAB file (.mat)": "un fichier MATLAB (.mat)",
      "an old MATLAB file (.mat, version 4)": "un ancien fichier MATLAB (.mat, version 4)",
      "an HDF5 or MATLAB file": "un fichier HDF5 ou MATLAB",
      "a Parquet file": "un fichier Parquet",
      "a SQLite file": "un fichier SQLite",
      "a Python pickle": "un fichier pickle de Python",
      "a {1} archive": "une archive {1}",
      "an {1} archive": "une archive {1}",
      "a picture is not read: type what it shows; {1*}":
        "une image n’est pas lue : saisissez ce qu’elle montre ; {1*}",
      "what is shown or said is not read: type it; {1*}":
        "ce qui est montré ou dit n’est pas lu : saisissez-le ; {1*}",
      "print the values, and hand in what was printed, or save them as .npz; {1*}":
        "affichez les valeurs et rendez ce qui est affiché, ou enregistrez-les en .npz ; {1*}",
      "print the values with disp, or save them with writematrix; {1*}":
        "affichez les valeurs avec disp, ou enregistrez-les avec writematrix ; {1*}",
      "pack the files as .zip; {1*}": "mettez les fichiers dans un .zip ; {1*}",
      "save it as .docx, .xlsx or PDF; {1*}": "enregistrez-le en .docx, .xlsx ou PDF ; {1*}",
      "make a PDF of it; {1*}": "faites-en un PDF ; {1*}",
      "hand in plain text, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, a notebook, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz or a PDF with text":
        "rendez du texte brut, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, un carnet Jupyter, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz ou un PDF avec du texte",
      "found '{1}' without its '{2}', expected {3*}":
        "trouvé : '{1}' sans son '{2}' ; attendu : {3*}",
      "found two values, \"{1}\"; state one":
        "trouvé : deux valeurs, « {1} » ; n’en indiquez qu’une",
      "found two values, \"{1} or {2}\"; state one":
        "trouvé : deux valeurs, « {1} » et « {2} » ; n’en indiquez qu’une",
      "commas may be decimal or stand between entries; write decimal points, as in `0.982`, or a blank behind each comma between entries":
        "les virgules peuvent être décimales ou séparer des éléments ; écrivez des points décimaux, comme dans `0.982`, ou une espace après chaque virgule entre éléments",
      "more than {1} numbers in the file; split it or raise --max-numbers":
        "plus de {1} nombres dans le fichier ; divisez-le ou augmentez --max-numbers",
      "the file has {1} bytes, more than the {2} allowed; hand in the answers alone":
        "le fichier compte {1} octets, plus que les {2} autorisés ; rendez les réponses seules",
      "found a NUL byte (byte {1}): this is no text file; {2*}":
        "trouvé : un octet nul (octet {1}) ; ce n’est pas un fichier texte ; {2*}",
      "found bytes that are no text in any common encoding; {1*}":
        "trouvé : des octets qui ne forment un texte dans aucun codage courant ; {1*}",
      "found no \"cells\", expected a Jupyter notebook of version 4":
        "« cells » introuvable ; attendu : un carnet Jupyter de version 4",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]; pictures cannot be read: type what they show":
        "aucune étape trouvée dans le texte ou la sortie du carnet ; attendu : des lignes comme Z1 = [4; 0] ; les images ne peuvent pas être lues : saisissez ce qu’elles montrent",
      "found the end of the file in a list, expected `]`":
        "le fichier se termine dans une liste ; attendu : `]`",
      "found the end of the file in an object, expected `}`":
        "le fichier se termine dans un objet ; attendu : `}`",
      "found a key in a list, expected `]` to close it":
        "trouvé : une clé dans une liste ; attendu : `]` pour la fermer",
      "found {1*} in a list, expected a number":
        "trouvé : {1*} dans une liste ; attendu : un nombre",
      "found {1*} after a value, expected `,` or `}`":
        "trouvé : {1*} après une valeur ; attendu : `,` ou `}`",
      "found {1*} after the key \"{2}\", expected `:`":
        "trouvé : {1*} après la clé « {2} » ; attendu : `:`",
      "a key such as \"Z1\"": "une clé comme \"Z1\"",
      "found a string that is not closed, expected a closing quote on its line":
        "trouvé : une chaîne non fermée ; attendu : un guillemet fermant sur la même ligne",
      "the end of the file": "la fin du fichier",
      "a string": "une chaîne",
      "an odd sign": "un signe inattendu",
      "a value": "une valeur",
      "found the alias *{1}, expected values; write them out":
        "trouvé : l’alias *{1} ; attendu : des valeurs ; écrivez-les",
      "the YAML cannot be read, expected lines such as Z1: [[4], [0]]":
        "le YAML est illisible ; attendu : des lignes comme Z1: [[4], [0]]",
      "the YAML cannot be read here: {1}": "le YAML est illisible ici : {1}",
      "the YAML cannot be read: {1}": "le YAML est illisible : {1}",
      "the key '{1}' stands twice; rename one or take it out":
        "la clé « {1} » figure deux fois ; renommez-en une ou supprimez-la",
      "the document's XML is broken": "le XML du document est endommagé",
      "the document's XML has a document type, which no such document has":
        "le XML du document a un type de document, ce qu’aucun document de ce genre n’a",
      "the document's XML has a document type, which no Word document has":
        "le XML du document a un type de document, ce qu’aucun document Word n’a",
      "the document's XML has more attributes than any that people write":
        "le XML du document a plus d’attributs que tout ce que l’on écrit",
      "the document's XML has more attributes than any that Word writes":
        "le XML du document a plus d’attributs que tout ce que Word écrit",
      "the document is nested deeper than {1} levels":
        "le document est imbriqué sur plus de {1} niveaux",
      "the page has a tag with more attributes than any that people write":
        "la page a une balise avec plus d’attributs que tout ce que l’on écrit",
      "this is no page that can be read": "ce n’est pas une page lisible",
      "found no XML in the document": "aucun XML trouvé dans le document",
      "found no content.xml in the document": "content.xml introuvable dans le document",
      "found no word/document.xml in the document; save it again as .docx":
        "word/document.xml introuvable dans le document ; enregistrez-le de nouveau en .docx",
      "libxml2 could not make a reader; is memory short?":
        "libxml2 n’a pas pu commencer la lecture ; la mémoire manque-t-elle ?",
      "the workbook has no cell with anything in it": "aucune cellule du classeur n’est remplie",
      "the archive is empty": "l’archive est vide",
      "the archive is broken or cut off: {1}": "l’archive est endommagée ou incomplète : {1}",
      "'{1}' is encrypted; expected an archive without a password":
        "« {1} » est chiffré ; attendu : une archive sans mot de passe",
      "'{1}' is broken: {2*}": "« {1} » est endommagé : {2*}",
      "unrecognized archive format": "format d’archive inconnu",
      "no reason given": "sans raison indiquée",
      "'{1}' is longer than {2} bytes, the most that is read of it":
        "« {1} » dépasse {2} octets, le maximum qui en est lu",
      "the archive has more than {1} entries; split it or raise --max-entries":
        "l’archive compte plus de {1} entrées ; divisez-la ou augmentez --max-entries",
      "the archive unpacks to more than {1} bytes, the most allowed for one of its size; --max-unpacked and --max-ratio raise it":
        "l’archive dépasse une fois décompressée {1} octets, le maximum permis pour sa taille ; --max-unpacked et --max-ratio l’augmentent",
      "libarchive could not make a reader; is memory short?":
        "libarchive n’a pas pu commencer la lecture ; la mémoire manque-t-elle ?",
      "is an archive in an archive in an archive; unpack it":
        "est une archive dans une archive dans une archive ; décompressez-la",
      "is an archive without a file in it": "est une archive sans fichier",
      "holds no file": "ne contient aucun fichier",
      "has more than {1} files, the most that are read of a submission; --max-files raises it":
        "compte plus de {1} fichiers, le maximum qui est lu d’un rendu ; --max-files l’augmente",
      "is longer than {1}, the most that is read of a file; --max-file-size raises it":
        "dépasse {1}, le maximum qui est lu d’un fichier ; --max-file-size l’augmente",
      "cannot be opened: {1*}": "ne peut pas être ouvert : {1*}",
      "cannot be read: {1*}": "ne peut pas être lu : {1*}",
      "permission denied": "permission refusée",
      "is no longer a file": "n’est plus un fichier",
      "is a folder, expected a file": "est un dossier ; attendu : un fichier",
      "and {1} more": "et {1} de plus",
      "{1}: {2}; what could be read is marked": "{1} : {2} ; ce qui a pu être lu est corrigé",
      "{1}: {2}; the other files are marked": "{1} : {2} ; les autres fichiers sont corrigés",
      "{1}: this side claims nothing: to work it out takes more than a working may cost; --max-work raises it":
        "{1} : ce membre n’affirme rien, car le calculer coûte plus que ce qu’un calcul peut coûter ; --max-work l’augmente",
      "{1}: its name leads out of the archive, not read":
        "{1} : son nom mène hors de l’archive, non lu",
      "{1}: a link, not followed": "{1} : un lien, non suivi",
      "{1}: a pipe or device, not read": "{1} : un tube ou un périphérique, non lu",
      "{1}: hidden, not read": "{1} : caché, non lu",
      "{1}: left behind by the system, not read": "{1} : laissé par le système, non lu",
      "the NumPy file is cut off within its header; hand it in again":
        "le fichier NumPy est coupé dans son en-tête ; rendez-le de nouveau",
      "the NumPy header promises {1} bytes of numbers, but {2} follow; hand it in again":
        "l’en-tête NumPy annonce {1} octets de nombres, mais {2} suivent ; rendez le fichier de nouveau",
      "the NumPy header claims {1} bytes, expected a few hundred":
        "l’en-tête NumPy annonce {1} octets pour lui-même ; attendu : quelques centaines",
      "the NumPy header is broken at its byte {1}": "l’en-tête NumPy est endommagé à son octet {1}",
      "the NumPy header has no '{1}' that can be read; save it with `np.save`":
        "l’en-tête NumPy n’a pas de '{1}' lisible ; enregistrez avec `np.save`",
      "found no NumPy array file, expected one that begins with \\x93NUMPY":
        "trouvé : un fichier qui n’est pas de NumPy ; attendu : un fichier qui commence par \\x93NUMPY",
      "found NumPy's format {1}.{2}, expected 1.0, 2.0 or 3.0; save it with `np.save`":
        "trouvé : le format NumPy {1}.{2} ; attendu : 1.0, 2.0 ou 3.0 ; enregistrez avec `np.save`",
      "found NumPy's type '{1}', expected f2 to f8, i1 to i8, u1 to u8 or b1; save it as float":
        "trouvé : le type NumPy '{1}' ; attendu : f2 à f8, i1 à i8, u1 à u8 ou b1 ; enregistrez en float",
      "found a NumPy array of records, expected plain numbers; save each field on its own":
        "trouvé : un tableau NumPy d’enregistrements ; attendu : de simples nombres ; enregistrez chaque champ à part",
      "found an array of {1} dimensions, expected a number, a vector or a matrix; drop the others, as with `np.squeeze`":
        "trouvé : un tableau à {1} dimensions ; attendu : un nombre, un vecteur ou une matrice ; supprimez les autres, par exemple avec `np.squeeze`",
      "an array of {1} without numbers": "un tableau {1} sans nombres",
      "found a NumPy array of Python objects, which may hold code; save numbers: `np.save(file, x.astype(float))`":
        "trouvé : un tableau NumPy d’objets Python, qui peut contenir du code ; enregistrez des nombres : `np.save(file, x.astype(float))`",
      "found a PDF, but no 'pdftotext' to read it with; install poppler-utils (apt, dnf) or poppler (brew), or hand in text":
        "trouvé : un PDF, mais pas de 'pdftotext' pour le lire ; installez poppler-utils (apt, dnf) ou poppler (brew), ou rendez du texte",
      "'pdftotext' cannot read the PDF (status {1}): it is broken or needs a password; hand in another or text":
        "'pdftotext' ne peut pas lire le PDF (statut {1}) : il est endommagé ou demande un mot de passe ; rendez-en un autre ou du texte",
      // a person's decisions
      "a person gives {1} of {2} points, the marker gave {3}":
        "une personne attribue {1} sur {2} points, la correction automatique donnait {3}",
      "a person gives {1} of {2} points, the marker gave {3}: {4*}":
        "une personne attribue {1} sur {2} points, la correction automatique donnait {3} : {4*}",
      "a person gives {1} of {2} points": "une personne attribue {1} sur {2} points",
      "a person gives {1} of {2} points: {3}": "une personne attribue {1} sur {2} points : {3}",
      "decided for the whole submission": "décidé pour tout le rendu",
      "decided for the whole submission: {1}": "décidé pour tout le rendu : {1}",
      // the terminal, pages and feedback
      "{1} of {2} points": "{1} sur {2} points",
      "1 point": "1 point",
      "{1} points": "{1} points",
      "point": "point",
      "points": "points",
      "late": "en retard",
      "late, {1} % less": "en retard, {1} % de moins",
      "Your first error is in {1}.": "Votre première erreur est dans {1}.",
      "Your first error is in {1}; {2} follows from it.":
        "Votre première erreur est dans {1} ; {2} en découle.",
      "Your first error is in {1}; {2&} follow from it.":
        "Votre première erreur est dans {1} ; {2&} en découlent.",
      "no name stands before the numbers": "aucun nom devant les nombres",
      "no name or no value was found beside the sign of equality":
        "il manque un nom ou une valeur à côté du signe égal",
      "Not understood:": "Non compris :",
      "and {1} more; 'gradus read' prints them all":
        "et {1} de plus ; 'gradus read' les affiche toutes",
      "left out, as it may be": "omis, ce qui est permis",
      "does not count": "ne compte pas",
      "note: {1}": "remarque : {1}",
      "hint: {1}": "aide : {1}",
      "expected {1}": "attendu : {1}",
      "; expected {1}": " ; attendu : {1}",
      "'--hints {1}' shows a hint": "'--hints {1}' affiche une aide",
      "'--hints {1}' shows one more": "'--hints {1}' en affiche une de plus",
      "{1} (line {2}, column {3}): {4}": "{1} (ligne {2}, colonne {3}) : {4}",
      "{1}: {2}": "{1} : {2}",
      "{1}; {2}": "{1} ; {2}",
      "{1}, {2}": "{1}, {2}",
      "{1} ({2})": "{1} ({2})",
      "{1} {2}": "{1} {2}",
      "stated": "indiqué",
      "from your own {1&}: {2}": "d’après vos valeurs {1&} : {2}",
      "from your own values: {1}": "d’après vos propres résultats : {1}",
      "you stated {1}": "vous avez indiqué {1}",
      "Hint {1}": "Aide {1}",
      "The assignment": "L’énoncé",
      "first error": "première erreur",
      "follows from {1}": "découle de {1}",
      "but since then: {1}": "mais depuis : {1}",
      "points by a person": "points attribués par une personne",
      "Stated": "Indiqué",
      "Expected": "Attendu",
      "From your own values": "D’après vos propres résultats",
      "line {1}": "ligne {1}",
      "line {1}, column {2}": "ligne {1}, colonne {2}",
      "All submissions": "Tous les rendus",
      "All answers": "Toutes les réponses",
      "Next like this one": "Réponse semblable suivante",
      "Answers like this one": "Réponses semblables",
      "Student": "Étudiant(e)",
      "File": "Fichier",
      "Attempt": "Tentative",
      "Handed in": "Remise",
      "This submission could not be read": "Ce rendu n’a pas pu être lu",
      "This submission could not be read: {1}": "Ce rendu n’a pas pu être lu : {1}",
      "A person decided about its steps.": "Une personne a statué sur ses étapes.",
      "It earns nothing.": "Il ne rapporte aucun point.",
      "In short": "En bref",
      "Every step is right.": "Toutes les étapes sont justes.",
      "Every step follows from what stands before it, but points were lost.":
        "Chaque étape découle de ce qui la précède, mais des points manquent.",
      "{1} of {2} steps are right.": "Étapes justes : {1} sur {2}.",
      "The graph of the steps": "Le graphe des étapes",
      "Each step stands below those it uses. A thick frame marks the first that is not right, a dashed one what follows from it.":
        "Chaque étape se trouve sous celles qu’elle utilise. Un cadre épais signale la première qui n’est pas juste, un cadre en tirets ce qui en découle.",
      "The first error is in {1}": "La première erreur est dans {1}",
      "The first step that is not right is {1}, which is {2}":
        "La première étape qui n’est pas juste est {1} ({2})",
      "{1}; no other step stands on it.": "{1} ; aucune autre étape n’en dépend.",
      "{1}; {2} follows from it.": "{1} ; {2} en découle.",
      "{1}; {2&} follow from it.": "{1} ; {2&} en découlent.",
      "the first error": "la première erreur",
      "the first that is not right": "la première qui n’est pas juste",
      "follows from the first error": "découle de la première erreur",
      "Steps": "Étapes",
      "What the words mean": "Signification des mots",
      "The answer, line by line": "La réponse, ligne par ligne",
      "The answer's text": "Le texte de la réponse",
      "The first {1} lines are shown.": "Seules les {1} premières lignes sont affichées.",
      "not understood": "non compris",
      "To the content": "Aller au contenu",
      "Marked by Gradus {1}.": "Corrigé par Gradus {1}.",
      "Previous": "Précédent",
      "Next": "Suivant",
      // sheets of solve and new
      "given": "données",
      "Given": "Données",
      "asked for": "demandé",
      "Asked for": "Demandé",
      "for {1}": "pour {1}",
      "For {1}.": "Pour {1}.",
      "or": "ou",
      "step": "étape",
      "written as": "écrit",
      "{1}, written {2}": "{1}, écrit {2}",
      "{1} (the best {2} count)": "{1} (les {2} meilleures comptent)",
      "optional": "facultatif",
      "bonus": "bonus",
      // forms to fill in
      "{1}, row {2}": "{1}, ligne {2}",
      "{1}, row {2}, column {3}": "{1}, ligne {2}, colonne {3}",
      "to 1 digit": "à 1 chiffre",
      "to {1} digits": "à {1} chiffres",
      "This is no number; write one such as -0.25, 1/3 or 2e-3.":
        "Ce n’est pas un nombre ; écrivez-en un comme -0.25, 1/3 ou 2e-3.",
      "Fewer than {1} digits are enough only where the value is exact.":
        "Moins de {1} chiffres ne suffisent que si la valeur est exacte.",
      "{1} numbers found no cell.": "{1} nombres n’ont pas trouvé de case.",
      "{1} of {2} cells are filled in.": "{1} cases sur {2} sont remplies.",
      "Saved as answer.json; hand in this file.":
        "Enregistré sous answer.json ; remettez ce fichier.",
      "This browser keeps nothing; save before you close the page.":
        "Ce navigateur ne conserve rien ; enregistrez avant de fermer la page.",
      "Empty all cells?": "Vider toutes les cases ?",
      "Empty all cells": "Vider toutes les cases",
      "Each cell takes one number; an empty cell is not stated. Arrow keys and Enter lead from cell to cell. What you type is kept in this browser.":
        "Chaque case reçoit un nombre ; une case vide n’est pas indiquée. Les flèches et Entrée mènent d’une case à l’autre. Ce que vous écrivez reste dans ce navigateur.",
      "Fill in the cells, save this file and hand it in. An empty cell is not stated.":
        "Remplissez les cases, enregistrez ce fichier et remettez-le. Une case vide n’est pas indiquée.",
      "Save answer.json": "Enregistrer answer.json",
      "Print": "Imprimer",
      "Without scripts this form can only be printed.":
        "Sans scripts, ce formulaire ne peut qu’être imprimé.",
      "the form is one for '{1}', expected one for '{2}'; hand in the form of this assignment":
        "le formulaire est celui de '{1}', attendu celui de '{2}' ; remettez le formulaire de ce devoir",
      "the form is of another version, expected {1}; fill in a new form":
        "le formulaire est d’une autre version, attendu {1} ; remplissez un nouveau formulaire",
      "the form does not say its rubric, expected \"rubric\" and an id":
        "le formulaire n’indique pas son devoir, attendu \"rubric\" et un identifiant",
      "found {1*} under \"steps\", expected an object with a list of rows for each step":
        "trouvé {1*} sous \"steps\", attendu un objet avec une liste de lignes par étape",
      "Form made for": "Formulaire fait pour",
      // the pages of gradus serve
      "Your name or number": "Votre nom ou numéro",
      "Show my numbers": "Afficher mes nombres",
      "Working …": "Un instant …",
      "The server does not answer; try again in a minute.":
        "Le serveur ne répond pas ; réessayez dans une minute.",
      "Questions left today:": "Questions restantes aujourd’hui :",
      "There is nothing to be read yet.": "Il n’y a encore rien à lire.",
      "Your answer": "Votre réponse",
      "Form": "Formulaire",
      "Files": "Fichiers",
      "Text": "Texte",
      "What was found": "Ce qui a été trouvé",
      "Drop files here, or choose them: notebooks, Word, PDF, text …":
        "Déposez des fichiers ici ou choisissez-les : notebooks, Word, PDF, texte …",
      "Type or paste your answer: plain text, Markdown or LaTeX":
        "Écrivez ou collez votre réponse : texte simple, Markdown ou LaTeX",
      "Hand in": "Remettre",
      "Show what is read": "Montrer ce qui est lu",
      "Ask for marks": "Demander les points",
      "One more hint": "Encore un indice",
      "Due: {1}": "À rendre avant : {1}",
      "Assignments": "Devoirs",
      "Say who you are: give your name or number.":
        "Dites qui vous êtes : donnez votre nom ou numéro.",
      "This name is too long; give your number.": "Ce nom est trop long ; donnez votre numéro.",
      "This name has a token of its own; come with that one.":
        "Ce nom a son propre jeton ; utilisez celui-là.",
      "That is all for today; come back tomorrow.": "C’est tout pour aujourd’hui ; revenez demain.",
      "This is too large; hand in the answer alone.":
        "C’est trop grand ; remettez la réponse seule.",
      "The server is busy; try again in a minute.":
        "Le serveur est occupé ; réessayez dans une minute.",
      "Handed in, after the time due. Your receipt: {1}":
        "Remis, après la date limite. Votre reçu : {1}",
      "Handed in. Your receipt: {1}": "Remis. Votre reçu : {1}",
      "No statement was read.": "Aucun énoncé n’a été lu.",
      "line": "ligne",
      "Name": "Nom",
      "What was read": "Ce qui a été lu",
      "a quantity of your own": "une grandeur à vous",
      "a given": "une donnée",
      "a working": "un calcul",
    ])
}
