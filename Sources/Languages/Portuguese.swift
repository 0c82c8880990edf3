extension Catalogue {
  /// The words for students in Portuguese: with “você”, as universities write.
  static let portuguese = Catalogue(
    and: " e ",
    [
      // verdicts, as words
      "correct": "correto",
      "follow-through": "por propagação",
      "imprecise": "impreciso",
      "wrong": "incorreto",
      "missing": "ausente",
      "unreadable": "ilegível",
      // meanings of verdicts
      "right": "está certo",
      "right arithmetic, but from an own value that is not right":
        "o cálculo está certo, mas parte de um valor do estudante que não está",
      "right, but with fewer digits than asked for":
        "está certo, mas com menos algarismos do que o pedido",
      "does not follow from what stands before it": "não decorre do que vem antes",
      "not stated": "não foi indicado",
      "stated, but not a number or matrix that can be read":
        "foi indicado, mas não é um número nem uma matriz que se possa ler",
      // titles of remarks
      "rounding carried": "arredondamento propagado",
      "truncated": "truncado",
      "broken link": "igualdade quebrada",
      "row for column": "linha em vez de coluna",
      "restated": "indicado mais de uma vez",
      "own value used": "uso de um valor seu",
      "entries": "elementos",
      "given misread": "dado mal copiado",
      "insensitive": "inconclusivo",
      "diagonal as vector": "diagonal como vetor",
      "near name": "nome parecido",
      "ambiguous": "ambíguo",
      "repeated": "repetido",
      "decided by a person": "decidido por uma pessoa",
      // messages of marking
      "expected {1*}, found {2*}": "esperava-se: {1*}; encontrou-se: {2*}",
      "a number": "um número",
      "a {1} matrix": "uma matriz {1}",
      "1 entry": "1 elemento",
      "{1} entries": "{1} elementos",
      "written as {1}, meant is {2}": "escrito como {1}; deve ser {2}",
      "stated more than once with different values; the last one counts":
        "indicado mais de uma vez com valores diferentes; conta o último",
      "follows from your own {1&}": "decorre dos seus valores de {1&}",
      "off is the entry {1}": "não está correto o elemento {1}",
      "off are the entries {1&}": "não estão corretos os elementos {1&}",
      "the numbers of {1&} are not this student's; is it another's variant?":
        "os números de {1&} não são os deste estudante; será a variante de outra pessoa?",
      "this mistake was counted at {1} and costs nothing here":
        "este erro já foi contado em {1} e aqui não desconta nada",
      "does not count: the best {1} of {2} do": "não conta: de {2} contam só os melhores ({1})",
      "{1} is copied as {2}, which is not what the assignment gives":
        "{1} foi copiado como {2}, que não é o que o enunciado dá",
      "{1} is copied as {2}, which is not what the assignment gives; these are other numbers, not a slip: follow-through would have earned {3}":
        "{1} foi copiado como {2}, que não é o que o enunciado dá; são outros números, não um descuido: por propagação teria valido {3}",
      "the last digits differ from the exact ones by rounding on the way":
        "os últimos algarismos diferem dos exatos por arredondamento em passos intermediários",
      "digits are cut off, not rounded": "os algarismos foram truncados, não arredondados",
      "it stands on a value with so few digits that nearly every answer would fit":
        "apoia-se em um valor com tão poucos algarismos que quase qualquer resposta serviria",
      "'{1}' is no name of this assignment; did you mean '{2}'?":
        "'{1}' não é um nome desta tarefa; você quis dizer '{2}'?",
      "found {1} numbers one after another, expected a vector with {2} entries":
        "encontraram-se {1} números seguidos; esperava-se um vetor de {2} elementos",
      "the page shows {1} numbers, expected {2}": "a página mostra {1} números, esperados: {2}",
      "this is read as {1}; it may also be {2}": "isto é lido como {1}; também poderia ser {2}",
      "in the working of {1} the two sides of this '=' are not equal":
        "no desenvolvimento de {1}, os dois membros deste '=' não são iguais",
      "there is no entry {1} in a {2} matrix": "não existe o elemento {1} em uma matriz {2}",
      "the entry {1} is not stated; the others are right":
        "o elemento {1} não foi indicado; os demais estão corretos",
      "the entries {1&} are not stated; the others are right":
        "os elementos {1&} não foram indicados; os demais estão corretos",
      "the entry {1} is not stated; the others are {2*}":
        "o elemento {1} não foi indicado; sobre os demais: {2*}",
      "the entries {1&} are not stated; the others are {2*}":
        "os elementos {1&} não foram indicados; sobre os demais: {2*}",
      "found a matrix with words among its numbers, expected only numbers":
        "encontrada uma matriz com palavras entre os números, esperados apenas números",
      "found a working without its result, expected the number or matrix it comes to, as in `= 0.35`":
        "encontrou-se um desenvolvimento sem o resultado; esperava-se o número ou a matriz que resulta dele, como em `= 0.35`",
      "{1} is not stated": "{1} não foi indicado",
      "right, but it stands on your own {1&}": "correto, mas apoia-se nos seus valores de {1&}",
      "right, but with fewer than {1} digits": "correto, mas com menos de {1} algarismos",
      "right, from your own {1&}, but with fewer than {2} digits":
        "correto a partir dos seus valores de {1&}, mas com menos de {2} algarismos",
      "stated {1}, which does not follow from what stands before it":
        "foi indicado {1}, que não decorre do que vem antes",
      "stated {1}: {2*}": "foi indicado {1}: {2*}",
      "follows from your own {1}, which leaves nothing to work out":
        "decorre do seu valor de {1}, com o qual não resta nada a calcular",
      "follows from your own {1&}, which the assignment does not give":
        "decorre dos seus valores de {1&}, que o enunciado não dá",
      "with so few digits this is {1}, copied":
        "com tão poucos algarismos, isto é uma cópia de {1}",
      // mistakes
      "this is the value without the bias": "este é o valor sem o viés",
      "the weights are transposed where they should not be, or the reverse":
        "os pesos estão transpostos onde não deveriam estar, ou o contrário",
      "this is the value of another activation function":
        "este é o valor de outra função de ativação",
      "the exponentials are not divided by their sum":
        "as exponenciais não foram divididas pela sua soma",
      "this is the logarithm to base 10, not the natural one":
        "este é o logaritmo na base 10, não o natural",
      "this takes the value before the activation function":
        "aqui foi usado o valor anterior à função de ativação",
      "the derivative of the activation function is left out":
        "falta a derivada da função de ativação",
      "the derivative is taken at the activation's value, not at its argument":
        "a derivada foi avaliada no valor da ativação, não no seu argumento",
      "the learning rate is left out": "falta a taxa de aprendizado",
      "the gradient is added where it should be subtracted":
        "o gradiente foi somado onde deveria ser subtraído",
      "this takes a weight after its update": "aqui foi usado um peso já atualizado",
      "this is the sum over the batch where the mean belongs, or the reverse":
        "esta é a soma sobre o lote onde cabe a média, ou o contrário",
      "this is the transpose": "esta é a transposta",
      "the sign is flipped": "o sinal está trocado",
      "two digits are exchanged in one entry": "há dois algarismos trocados em um elemento",
      "the point of one entry is misplaced": "o ponto decimal de um elemento está no lugar errado",
      "this is the value of another quantity on this sheet":
        "este é o valor de outra grandeza desta folha",
      "one entry is off, the others are right": "um elemento não está correto, os demais estão",
      "the shape is not the one it has": "as dimensões não são as que deveriam ser",
      "a factor of the chain is left out": "falta um fator da regra da cadeia",
      "the term of i = j is left out": "falta o termo de i = j",
      "an index is exchanged": "um índice está trocado por outro",
      "the softmax's Jacobian is taken as diagonal":
        "a matriz jacobiana da softmax foi tomada como diagonal",
      "this is the mistake '{1}'": "este é o erro '{1}'",
      // derivations
      "found {1*}, which does not fit": "encontrou-se: {1*}; não é compatível",
      "found {1}, which is not defined above and is no index at the left or of a sum; write \\sum_{2} or sum({3}, …)":
        "encontrou-se {1}, que não está definido acima nem é um índice da esquerda ou de uma soma; escreva \\sum_{2} ou sum({3}, …)",
      "found {1*}, which has no value": "encontrou-se: {1*}; não tem valor",
      "the expression asks for more work than an answer may":
        "a expressão exige mais cálculo do que se permite a uma resposta",
      "only a product of derivatives, none of which is stated or worked out here":
        "apenas um produto de derivadas, nenhuma das quais é indicada ou desenvolvida aqui",
      "found {1*}, which is not the shape it has":
        "encontrou-se: {1*}; não são as dimensões que deveria ter",
      "this is not equal to what is asked for": "isto não é igual ao que se pede",
      "said to be {1}, which is not the shape it has":
        "afirma-se que é {1}, mas essas não são as suas dimensões",
      "a diagonal matrix, written as the vector of its diagonal":
        "uma matriz diagonal, escrita como o vetor da sua diagonal",
      "{1} is not equal to what it is said to be": "{1} não é igual ao que se afirma que é",
      "right where it is stated, but not all entries are":
        "correto no que foi indicado, mas nem todos os elementos foram indicados",
      "the product of {1} by {2}": "o produto de {1} por {2}",
      "the index {1} at an axis of {2}": "o índice {1} em um eixo de comprimento {2}",
      "an identity beside {1*}": "uma matriz identidade ao lado de {1*}",
      "an identity matrix of unknown size": "uma matriz identidade de tamanho desconhecido",
      "division by {1}": "uma divisão por {1}",
      "a division by 0": "uma divisão por 0",
      "a logarithm or root of a number below 0": "um logaritmo ou uma raiz de um número negativo",
      "a root of a number below 0": "uma raiz de um número negativo",
      "a power of {1}": "uma potência de expoente {1}",
      "a power that is no number": "uma potência cujo expoente não é um número",
      "an index that is no whole number": "um índice que não é um número inteiro",
      "the index {1} at {2*}": "o índice {1} em {2*}",
      "{1} indices at {2*}": "{1} índices em {2*}",
      "'{1}' between {2*} and {3*}": "'{1}' entre {2*} e {3*}",
      "{1} for one entry": "{1} em vez de um elemento",
      "{1} entries where {2} belong": "{1} elementos em vez de {2}",
      "a transpose": "uma transposta",
      "a transpose of {1} axes": "uma transposta de {1} eixos",
      "the transpose of something with {1} axes": "a transposta de uma grandeza com {1} eixos",
      "a softmax of {1} axes": "uma softmax de {1} eixos",
      "a sum along an axis of {1}": "uma soma ao longo de um eixo de {1}",
      "a sum along an axis that no matrix has":
        "uma soma ao longo de um eixo que nenhuma matriz tem",
      "diag of {1*}": "diag de {1*}",
      "a block": "um bloco",
      "blocks of different height": "blocos de alturas diferentes",
      "a row of other length": "uma linha de outro comprimento",
      "a column of other length": "uma coluna de outro comprimento",
      "a list of matrices": "uma lista de matrizes",
      "a column of {1} ones": "uma coluna de {1} uns",
      "an identity matrix": "uma matriz identidade",
      "an identity of size {1}": "uma matriz identidade de tamanho {1}",
      "a value without bounds": "um valor sem limites",
      "an expression without a value": "uma expressão sem valor",
      "a condition that never holds": "uma condição que nunca se cumpre",
      "no case that holds": "nenhum caso que se aplique",
      "a case left out": "um caso omitido",
      "dots in several places of a row": "reticências em vários lugares de uma linha",
      "dots that stand for entries within a larger expression":
        "reticências no lugar de elementos dentro de uma expressão maior",
      "a function without argument": "uma função sem argumento",
      "a function without a meaning here": "uma função sem significado aqui",
      "a product without two factors": "um produto sem dois fatores",
      "the derivative of {1} by {2}": "a derivada de {1} em relação a {2}",
      "the derivative of this function": "a derivada desta função",
      "a second derivative, expected a first one":
        "encontrou-se uma derivada segunda; esperava-se uma primeira",
      "a substitution, expected its result":
        "encontrou-se uma substituição; esperava-se o seu resultado",
      "a value, expected a condition": "encontrou-se um valor; esperava-se uma condição",
      "one half of a derivative without the other": "uma metade de uma derivada sem a outra",
      "rows of different length": "linhas de comprimentos diferentes",
      "a matrix without entries": "uma matriz sem elementos",
      "the indices at the left": "os índices à esquerda",
      "a delta without its two indices": "um delta sem os seus dois índices",
      "an expression": "uma expressão",
      "an operator or the end": "um operador ou o fim",
      "found '{1}', which is no name of this assignment and is not defined above":
        "encontrou-se '{1}', que não é um nome desta tarefa nem está definido acima",
      "found '{1}', which is defined in two ways":
        "encontrou-se '{1}', que está definido de duas maneiras",
      "found '{1}', whose definition cannot be read":
        "encontrou-se '{1}', cuja definição não pode ser lida",
      "found another norm, expected the Euclidean one":
        "encontrou-se outra norma; esperava-se a euclidiana",
      // what could not be read
      "the section '{1}' was not found; it has no headings":
        "a seção '{1}' não foi encontrada; o arquivo não tem títulos",
      "the section '{1}' was not found; its headings are {2}":
        "a seção '{1}' não foi encontrada; títulos do arquivo: {2}",
      "needs more work to read and mark than the {1} operations of one submission; hand in the answers alone, or raise --max-work":
        "ler e corrigir isto exige mais trabalho do que as {1} operações de uma entrega; entregue apenas as respostas ou aumente --max-work",
      "the file is empty, expected answers such as `Z1 = [4; 0]`":
        "o arquivo está vazio; esperavam-se respostas como `Z1 = [4; 0]`",
      "found {1*}, expected {2*}": "encontrou-se: {1*}; esperava-se: {2*}",
      "found {1*}, which is too large for a number; expected a finite number":
        "encontrou-se: {1*}, grande demais para um número; esperava-se um número finito",
      "found rows of {1} and {2} entries, expected rows of equal length":
        "encontraram-se linhas de {1} e {2} elementos; esperavam-se linhas de igual comprimento",
      "found rows of different lengths: row {1} has {2*}, row {3} has {4*}":
        "encontraram-se linhas de comprimentos diferentes: a linha {1} tem {2*}, a linha {3} tem {4*}",
      "entry {1}: {2*}": "elemento {1}: {2*}",
      "found more values than a file may have":
        "encontraram-se mais valores do que um arquivo pode ter",
      "found no value": "nenhum valor foi encontrado",
      "a number or a matrix": "um número ou uma matriz",
      "a number or a matrix such as [1 2; 3 4]": "um número ou uma matriz como [1 2; 3 4]",
      "a number or a matrix such as [4; 0]": "um número ou uma matriz como [4; 0]",
      "numbers": "números",
      "numbers such as [1 2; 3 4]": "números como [1 2; 3 4]",
      "a finite number": "um número finito",
      "one": "um só",
      "a shorter formula": "uma fórmula mais curta",
      "a name, a number or a bracket": "um nome, um número, um parêntese ou um colchete",
      "found {1*}, expected {2} behind the argument":
        "encontrou-se: {1*}; esperava-se: {2} depois do argumento",
      "found {1*}, expected {2} behind the sum":
        "encontrou-se: {1*}; esperava-se: {2} depois da soma",
      "found {1*}, expected {2} behind an index":
        "encontrou-se: {1*}; esperava-se: {2} depois de um índice",
      "found {1*}, expected {2} behind the norm":
        "encontrou-se: {1*}; esperava-se: {2} depois da norma",
      "found {1*}, expected {2} of the sum's bounds":
        "encontrou-se: {1*}; esperava-se: {2} dos limites da soma",
      "'=', '>' or another relation of a condition": "'=', '>' ou outra relação de uma condição",
      "what stands above or below": "o que vai como sobrescrito ou subscrito",
      "what the gradient is by, such as \\nabla_z":
        "aquilo em relação a que se toma o gradiente, como \\nabla_z",
      "a column of ones with its size, such as \\mathbf{1}_K":
        "uma coluna de uns com o seu tamanho, como \\mathbf{1}_K",
      "the expression nests deeper than {1} levels": "a expressão se aninha em mais de {1} níveis",
      "cannot be read": "não é possível ler",
      "a number for one entry": "um número para um elemento",
      "{1} numbers": "{1} números",
      "a value with its condition": "um valor com a sua condição",
      "a matrix as a list of rows": "uma matriz como lista de linhas",
      "one such as [1] or [1,2]": "um índice como [1] ou [1,2]",
      "an object": "um objeto",
      "a matrix": "uma matriz",
      "a list": "uma lista",
      "a list of numbers": "uma lista de números",
      "a lone number": "um número avulso",
      "an object in a list": "um objeto dentro de uma lista",
      "an empty list": "uma lista vazia",
      "an empty list as row {1}": "uma lista vazia como linha {1}",
      "an empty string": "uma cadeia de texto vazia",
      "an empty matrix": "uma matriz vazia",
      "nothing": "nada",
      "lists nested three deep": "listas aninhadas em três níveis",
      "no single number": "algo que não é um único número",
      "an index that cannot be read": "um índice que não se pode ler",
      "more than {1} operations": "mais de {1} operações",
      "a sign without a meaning here": "um sinal que aqui não tem significado",
      "the end of the expression": "o fim da expressão",
      "the text \"{1}\"": "o texto \"{1}\"",
      "a sum without its index, expected \\sum_k": "uma soma sem o seu índice; esperava-se \\sum_k",
      "more work than a submission may cost": "mais trabalho do que uma entrega pode custar",
      "nested deeper than {1} levels; expected a number or a matrix":
        "aninhado em mais de {1} níveis; esperava-se um número ou uma matriz",
      "the PDF has no text; a scan or a photo has none: hand in what was typed, or type it":
        "o PDF não tem texto, como acontece com um escaneamento ou uma foto: entregue o texto digitado ou digite-o",
      "the document has no text; pictures cannot be read: type the answers":
        "o documento não tem texto; imagens não podem ser lidas: digite as respostas",
      "found no table of answers, expected the titles step,row,column,value or rows such as Z1,4,0":
        "nenhuma tabela de respostas foi encontrada; esperavam-se os títulos step,row,column,value ou linhas como Z1,4,0",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]":
        "nenhum passo foi encontrado no texto nem na saída do caderno; esperavam-se linhas como Z1 = [4; 0]",
      "found no step with a value, expected names with values such as {\"Z1\": [[4], [0]]}":
        "nenhum passo com valor foi encontrado; esperavam-se nomes com valores como {\"Z1\": [[4], [0]]}",
      "the program computes its values and states none, and no program is run; write them down, such as Z1 = [4; 0], or hand in what it prints":
        "o programa calcula os seus valores sem indicar nenhum, e aqui não se executam programas; escreva-os, por exemplo Z1 = [4; 0], ou entregue o que o programa imprime",
      "found {1*}, expected text; {2*}": "encontrou-se: {1*}; esperava-se texto; {2*}",
      "found {1*}, expected an answer; {2*}": "encontrou-se: {1*}; esperava-se: uma resposta; {2*}",
      "a PowerPoint presentation, to be saved as PDF":
        "uma apresentação do PowerPoint (salve-a como PDF)",
      "a document of Pages, Numbers or Keynote, to be exported as PDF":
        "um documento do Pages, Numbers ou Keynote (exporte-o como PDF)",
      "a binary workbook, to be saved as .xlsx":
        "uma pasta de trabalho binária (salve-a como .xlsx)",
      "tensors of PyTorch, whose values are to be printed":
        "tensores do PyTorch (imprima os seus valores)",
      "a ZIP archive without an answer in it": "um arquivo ZIP sem nenhuma resposta",
      "a {1} picture": "uma imagem {1}",
      "an {1} picture": "uma imagem {1}",
      "a PDF": "um PDF",
      "a PostScript file": "um arquivo PostScript",
      "a DjVu file": "um arquivo DjVu",
      "an old Office document": "um documento antigo do Office",
      "a video": "um vídeo",
      "a sound recording": "uma gravação de som",
      "a MATLAB file (.mat)": "um arquivo do MATLAB (.mat)",
      "an old MATLAB file (.mat, version 4)": "um arquivo antigo do MATLAB (.mat, versão 4)",
      "an HDF5 or MATLAB file": "um arquivo HDF5 ou do MATLAB",
      "a Parquet file": "um arquivo Parquet",
      "a SQLite file": "um arquivo SQLite",
      "a Python pickle": "um arquivo pickle do Python",
      "a {1} archive": "um arquivo compactado {1}",
      "an {1} archive": "um arquivo compactado {1}",
      "a picture is not read: type what it shows; {1*}":
        "uma imagem não é lida: digite o que ela mostra; {1*}",
      "what is shown or said is not read: type it; {1*}":
        "o que é mostrado ou dito não é lido: digite-o; {1*}",
      "print the values, and hand in what was printed, or save them as .npz; {1*}":
        "imprima os valores e entregue o que foi impresso, ou salve-os como .npz; {1*}",
      "print the values with disp, or save them with writematrix; {1*}":
        "imprima os valores com disp, ou salve-os com writematrix; {1*}",
      "pack the files as .zip; {1*}": "compacte os arquivos como .zip; {1*}",
      "save it as .docx, .xlsx or PDF; {1*}": "salve-o como .docx, .xlsx ou PDF; {1*}",
      "make a PDF of it; {1*}": "faça um PDF dele; {1*}",
      "hand in plain text, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, a notebook, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz or a PDF with text":
        "entregue texto simples, Markdown, LaTeX, HTML, Typst, AsciiDoc, Org, JSON, YAML, CSV, um caderno do Jupyter, .docx, .odt, .rtf, .xlsx, .ods, .npy, .npz ou um PDF com texto",
      "found '{1}' without its '{2}', expected {3*}":
        "encontrou-se '{1}' sem o seu '{2}'; esperava-se: {3*}",
      "found two values, \"{1}\"; state one": "encontraram-se dois valores, \"{1}\"; indique um só",
      "found two values, \"{1} or {2}\"; state one":
        "encontraram-se dois valores, \"{1}\" e \"{2}\"; indique um só",
      "commas may be decimal or stand between entries; write decimal points, as in `0.982`, or a blank behind each comma between entries":
        "as vírgulas podem ser decimais ou separar elementos; escreva pontos decimais, como em `0.982`, ou um espaço depois de cada vírgula entre elementos",
      "more than {1} numbers in the file; split it or raise --max-numbers":
        "mais de {1} números no arquivo; divida-o ou aumente --max-numbers",
      "the file has {1} bytes, more than the {2} allowed; hand in the answers alone":
        "o arquivo tem {1} bytes, mais do que os {2} permitidos; entregue apenas as respostas",
      "found a NUL byte (byte {1}): this is no text file; {2*}":
        "encontrou-se um byte nulo (byte {1}); não é um arquivo de texto; {2*}",
      "found bytes that are no text in any common encoding; {1*}":
        "encontraram-se bytes que não são texto em nenhuma codificação comum; {1*}",
      "found no \"cells\", expected a Jupyter notebook of version 4":
        "\"cells\" não foi encontrado; esperava-se um caderno do Jupyter da versão 4",
      "found no step in the notebook's text or output, expected lines such as Z1 = [4; 0]; pictures cannot be read: type what they show":
        "nenhum passo foi encontrado no texto nem na saída do caderno; esperavam-se linhas como Z1 = [4; 0]; imagens não podem ser lidas: digite o que elas mostram",
      "found the end of the file in a list, expected `]`":
        "o arquivo termina dentro de uma lista; esperava-se `]`",
      "found the end of the file in an object, expected `}`":
        "o arquivo termina dentro de um objeto; esperava-se `}`",
      "found a key in a list, expected `]` to close it":
        "encontrou-se uma chave em uma lista; esperava-se `]` para fechá-la",
      "found {1*} in a list, expected a number":
        "encontrou-se {1*} em uma lista; esperava-se um número",
      "found {1*} after a value, expected `,` or `}`":
        "encontrou-se {1*} depois de um valor; esperava-se `,` ou `}`",
      "found {1*} after the key \"{2}\", expected `:`":
        "encontrou-se {1*} depois da chave \"{2}\"; esperava-se `:`",
      "a key such as \"Z1\"": "uma chave como \"Z1\"",
      "found a string that is not closed, expected a closing quote on its line":
        "encontrou-se uma cadeia não fechada; esperavam-se aspas finais na mesma linha",
      "the end of the file": "o fim do arquivo",
      "a string": "uma cadeia de texto",
      "an odd sign": "um sinal estranho",
      "a value": "um valor",
      "found the alias *{1}, expected values; write them out":
        "encontrou-se o alias *{1}; esperavam-se valores; escreva-os por extenso",
      "the YAML cannot be read, expected lines such as Z1: [[4], [0]]":
        "o YAML não pode ser lido; esperavam-se linhas como Z1: [[4], [0]]",
      "the YAML cannot be read here: {1}": "não é possível ler o YAML aqui: {1}",
      "the YAML cannot be read: {1}": "não é possível ler o YAML: {1}",
      "the key '{1}' stands twice; rename one or take it out":
        "a chave '{1}' aparece duas vezes; renomeie uma ou retire-a",
      "the document's XML is broken": "o XML do documento está danificado",
      "the document's XML has a document type, which no such document has":
        "o XML do documento tem um tipo de documento, que nenhum documento assim tem",
      "the document's XML has a document type, which no Word document has":
        "o XML do documento tem um tipo de documento, que nenhum documento do Word tem",
      "the document's XML has more attributes than any that people write":
        "o XML do documento tem mais atributos do que qualquer um que alguém escreva",
      "the document's XML has more attributes than any that Word writes":
        "o XML do documento tem mais atributos do que qualquer um que o Word escreva",
      "the document is nested deeper than {1} levels":
        "o documento se aninha em mais de {1} níveis",
      "the page has a tag with more attributes than any that people write":
        "a página tem uma tag com mais atributos do que qualquer uma que alguém escreva",
      "this is no page that can be read": "isto não é uma página que se possa ler",
      "found no XML in the document": "não se encontrou XML no documento",
      "found no content.xml in the document": "não se encontrou content.xml no documento",
      "found no word/document.xml in the document; save it again as .docx":
        "não se encontrou word/document.xml no documento; salve-o de novo como .docx",
      "libxml2 could not make a reader; is memory short?":
        "libxml2 não pôde começar a ler; falta memória?",
      "the workbook has no cell with anything in it":
        "nenhuma célula da pasta de trabalho tem conteúdo",
      "the archive is empty": "o arquivo compactado está vazio",
      "the archive is broken or cut off: {1}":
        "o arquivo compactado está danificado ou incompleto: {1}",
      "'{1}' is encrypted; expected an archive without a password":
        "'{1}' está criptografado; esperava-se um arquivo sem senha",
      "'{1}' is broken: {2*}": "'{1}' está danificado: {2*}",
      "unrecognized archive format": "formato de arquivo compactado desconhecido",
      "no reason given": "sem motivo indicado",
      "'{1}' is longer than {2} bytes, the most that is read of it":
        "'{1}' passa de {2} bytes, o máximo que se lê dele",
      "the archive has more than {1} entries; split it or raise --max-entries":
        "o arquivo compactado tem mais de {1} entradas; divida-o ou aumente --max-entries",
      "the archive unpacks to more than {1} bytes, the most allowed for one of its size; --max-unpacked and --max-ratio raise it":
        "o arquivo compactado passa, descompactado, de {1} bytes, o máximo permitido para o seu tamanho; --max-unpacked e --max-ratio o aumentam",
      "libarchive could not make a reader; is memory short?":
        "libarchive não pôde começar a ler; falta memória?",
      "is an archive in an archive in an archive; unpack it":
        "é um arquivo compactado dentro de outro dentro de outro; descompacte-o",
      "is an archive without a file in it": "é um arquivo compactado sem nenhum arquivo dentro",
      "holds no file": "não contém nenhum arquivo",
      "has more than {1} files, the most that are read of a submission; --max-files raises it":
        "tem mais de {1} arquivos, o máximo que se lê de uma entrega; --max-files o aumenta",
      "is longer than {1}, the most that is read of a file; --max-file-size raises it":
        "passa de {1}, o máximo que se lê de um arquivo; --max-file-size o aumenta",
      "cannot be opened: {1*}": "não pode ser aberto: {1*}",
      "cannot be read: {1*}": "não pode ser lido: {1*}",
      "permission denied": "permissão negada",
      "is no longer a file": "já não é um arquivo",
      "is a folder, expected a file": "é uma pasta; esperava-se um arquivo",
      "and {1} more": "e mais {1}",
      "{1}: {2}; what could be read is marked": "{1}: {2}; o que se pôde ler está corrigido",
      "{1}: {2}; the other files are marked": "{1}: {2}; os demais arquivos estão corrigidos",
      "{1}: this side claims nothing: to work it out takes more than a working may cost; --max-work raises it":
        "{1}: este lado não afirma nada, pois calculá-lo custa mais do que um desenvolvimento pode custar; --max-work o aumenta",
      "{1}: its name leads out of the archive, not read":
        "{1}: o nome leva para fora do arquivo compactado, não lido",
      "{1}: a link, not followed": "{1}: um link, não seguido",
      "{1}: a pipe or device, not read": "{1}: um pipe ou dispositivo, não lido",
      "{1}: hidden, not read": "{1}: oculto, não lido",
      "{1}: left behind by the system, not read": "{1}: deixado pelo sistema, não lido",
      "the NumPy file is cut off within its header; hand it in again":
        "o arquivo do NumPy está cortado no cabeçalho; entregue-o de novo",
      "the NumPy header promises {1} bytes of numbers, but {2} follow; hand it in again":
        "o cabeçalho do NumPy anuncia {1} bytes de números, mas seguem {2}; entregue-o de novo",
      "the NumPy header claims {1} bytes, expected a few hundred":
        "o cabeçalho do NumPy declara {1} bytes; esperavam-se algumas centenas",
      "the NumPy header is broken at its byte {1}":
        "o cabeçalho do NumPy está danificado no byte {1}",
      "the NumPy header has no '{1}' that can be read; save it with `np.save`":
        "o cabeçalho do NumPy não tem um '{1}' legível; salve-o com `np.save`",
      "found no NumPy array file, expected one that begins with \\x93NUMPY":
        "não é um arquivo do NumPy; esperava-se um que comece por \\x93NUMPY",
      "found NumPy's format {1}.{2}, expected 1.0, 2.0 or 3.0; save it with `np.save`":
        "encontrou-se o formato {1}.{2} do NumPy; esperava-se 1.0, 2.0 ou 3.0; salve-o com `np.save`",
      "found NumPy's type '{1}', expected f2 to f8, i1 to i8, u1 to u8 or b1; save it as float":
        "encontrou-se o tipo '{1}' do NumPy; esperava-se f2 a f8, i1 a i8, u1 a u8 ou b1; salve-o como float",
      "found a NumPy array of records, expected plain numbers; save each field on its own":
        "encontrou-se um array do NumPy com registros; esperavam-se números simples; salve cada campo em separado",
      "found an array of {1} dimensions, expected a number, a vector or a matrix; drop the others, as with `np.squeeze`":
        "encontrou-se um array de {1} dimensões; esperava-se um número, um vetor ou uma matriz; retire as demais, por exemplo com `np.squeeze`",
      "an array of {1} without numbers": "um array {1} sem números",
      "found a NumPy array of Python objects, which may hold code; save numbers: `np.save(file, x.astype(float))`":
        "encontrou-se um array do NumPy com objetos do Python, que pode conter código; salve números: `np.save(file, x.astype(float))`",
      "found a PDF, but no 'pdftotext' to read it with; install poppler-utils (apt, dnf) or poppler (brew), or hand in text":
        "encontrou-se um PDF, mas não o 'pdftotext' para lê-lo; instale poppler-utils (apt, dnf) ou poppler (brew), ou entregue texto",
      "'pdftotext' cannot read the PDF (status {1}): it is broken or needs a password; hand in another or text":
        "'pdftotext' não consegue ler o PDF (estado {1}): está danificado ou exige uma senha; entregue outro ou texto",
      // a person's decisions
      "a person gives {1} of {2} points, the marker gave {3}":
        "uma pessoa atribui {1} de {2} pontos; o corretor automático deu {3}",
      "a person gives {1} of {2} points, the marker gave {3}: {4*}":
        "uma pessoa atribui {1} de {2} pontos; o corretor automático deu {3}: {4*}",
      "a person gives {1} of {2} points": "uma pessoa atribui {1} de {2} pontos",
      "a person gives {1} of {2} points: {3}": "uma pessoa atribui {1} de {2} pontos: {3}",
      "decided for the whole submission": "decidido para toda a entrega",
      "decided for the whole submission: {1}": "decidido para toda a entrega: {1}",
      // the terminal, pages and feedback
      "{1} of {2} points": "{1} de {2} pontos",
      "1 point": "1 ponto",
      "{1} points": "{1} pontos",
      "point": "ponto",
      "points": "pontos",
      "late": "fora do prazo",
      "late, {1} % less": "fora do prazo, {1} % a menos",
      "Your first error is in {1}.": "O seu primeiro erro está em {1}.",
      "Your first error is in {1}; {2} follows from it.":
        "O seu primeiro erro está em {1}; dele decorre {2}.",
      "Your first error is in {1}; {2&} follow from it.":
        "O seu primeiro erro está em {1}; dele decorrem {2&}.",
      "no name stands before the numbers": "não há nome antes dos números",
      "no name or no value was found beside the sign of equality":
        "falta um nome ou um valor junto ao sinal de igual",
      "Not understood:": "Não foi entendido:",
      "and {1} more; 'gradus read' prints them all": "e mais {1}; 'gradus read' mostra tudo",
      "left out, as it may be": "omitido (é permitido)",
      "does not count": "não conta",
      "note: {1}": "nota: {1}",
      "hint: {1}": "dica: {1}",
      "expected {1}": "esperava-se {1}",
      "; expected {1}": "; esperava-se {1}",
      "'--hints {1}' shows a hint": "'--hints {1}' mostra uma dica",
      "'--hints {1}' shows one more": "'--hints {1}' mostra mais uma",
      "{1} (line {2}, column {3}): {4}": "{1} (linha {2}, coluna {3}): {4}",
      "{1}: {2}": "{1}: {2}",
      "{1}; {2}": "{1}; {2}",
      "{1}, {2}": "{1}, {2}",
      "{1} ({2})": "{1} ({2})",
      "{1} {2}": "{1} {2}",
      "stated": "indicado",
      "from your own {1&}: {2}": "a partir dos seus valores {1&}: {2}",
      "from your own values: {1}": "a partir dos seus valores: {1}",
      "you stated {1}": "você indicou {1}",
      "Hint {1}": "Dica {1}",
      "The assignment": "O enunciado",
      "first error": "primeiro erro",
      "follows from {1}": "decorre de {1}",
      "but since then: {1}": "mas desde então: {1}",
      "points by a person": "pontos atribuídos por uma pessoa",
      "Stated": "Indicado",
      "Expected": "Esperado",
      "From your own values": "A partir dos seus valores",
      "line {1}": "linha {1}",
      "line {1}, column {2}": "linha {1}, coluna {2}",
      "All submissions": "Todas as entregas",
      "All answers": "Todas as respostas",
      "Next like this one": "Próxima como esta",
      "Answers like this one": "Respostas como esta",
      "Student": "Estudante",
      "File": "Arquivo",
      "Attempt": "Tentativa",
      "Handed in": "Entrega",
      "This submission could not be read": "Não foi possível ler esta entrega",
      "This submission could not be read: {1}": "Não foi possível ler esta entrega: {1}",
      "A person decided about its steps.": "Uma pessoa decidiu sobre os passos desta entrega.",
      "It earns nothing.": "Não obtém nenhum ponto.",
      "In short": "Em resumo",
      "Every step is right.": "Todos os passos estão corretos.",
      "Every step follows from what stands before it, but points were lost.":
        "Cada passo decorre do que vem antes, mas perderam-se pontos.",
      "{1} of {2} steps are right.": "Passos corretos: {1} de {2}.",
      "The graph of the steps": "O grafo dos passos",
      "Each step stands below those it uses. A thick frame marks the first that is not right, a dashed one what follows from it.":
        "Cada passo fica abaixo dos que utiliza. Uma moldura grossa assinala o primeiro que não está correto; uma tracejada, o que decorre dele.",
      "The first error is in {1}": "O primeiro erro está em {1}",
      "The first step that is not right is {1}, which is {2}":
        "O primeiro passo que não está correto é {1} ({2})",
      "{1}; no other step stands on it.": "{1}; nenhum outro passo se apoia nele.",
      "{1}; {2} follows from it.": "{1}; dele decorre {2}.",
      "{1}; {2&} follow from it.": "{1}; dele decorrem {2&}.",
      "the first error": "o primeiro erro",
      "the first that is not right": "o primeiro que não está correto",
      "follows from the first error": "decorre do primeiro erro",
      "Steps": "Passos",
      "What the words mean": "O que significam as palavras",
      "The answer, line by line": "A resposta, linha por linha",
      "The answer's text": "O texto da resposta",
      "The first {1} lines are shown.": "São mostradas as primeiras {1} linhas.",
      "not understood": "não foi entendido",
      "To the content": "Ir para o conteúdo",
      "Marked by Gradus {1}.": "Corrigido por Gradus {1}.",
      "Previous": "Anterior",
      "Next": "Próxima",
      // sheets of solve and new
      "given": "dados",
      "Given": "Dados",
      "asked for": "pede-se",
      "Asked for": "Pede-se",
      "for {1}": "para {1}",
      "For {1}.": "Para {1}.",
      "or": "ou",
      "step": "passo",
      "written as": "escrito como",
      "{1}, written {2}": "{1}, escrito {2}",
      "{1} (the best {2} count)": "{1} (contam os {2} melhores)",
      "optional": "opcional",
      "bonus": "bônus",
      // forms to fill in
      "{1}, row {2}": "{1}, linha {2}",
      "{1}, row {2}, column {3}": "{1}, linha {2}, coluna {3}",
      "to 1 digit": "com 1 algarismo",
      "to {1} digits": "com {1} algarismos",
      "This is no number; write one such as -0.25, 1/3 or 2e-3.":
        "Isto não é um número; escreva um como -0.25, 1/3 ou 2e-3.",
      "Fewer than {1} digits are enough only where the value is exact.":
        "Menos de {1} algarismos só bastam se o valor for exato.",
      "{1} numbers found no cell.": "{1} números não encontraram célula.",
      "{1} of {2} cells are filled in.": "{1} de {2} células estão preenchidas.",
      "Saved as answer.json; hand in this file.": "Salvo como answer.json; entregue este arquivo.",
      "This browser keeps nothing; save before you close the page.":
        "Este navegador não guarda nada; salve antes de fechar a página.",
      "Empty all cells?": "Esvaziar todas as células?",
      "Empty all cells": "Esvaziar todas as células",
      "Each cell takes one number; an empty cell is not stated. Arrow keys and Enter lead from cell to cell. What you type is kept in this browser.":
        "Cada célula recebe um número; uma célula vazia não é considerada. As setas e Enter levam de célula em célula. O que você escreve fica neste navegador.",
      "Fill in the cells, save this file and hand it in. An empty cell is not stated.":
        "Preencha as células, salve este arquivo e entregue-o. Uma célula vazia não é considerada.",
      "Save answer.json": "Salvar answer.json",
      "Print": "Imprimir",
      "Without scripts this form can only be printed.":
        "Sem scripts, este formulário só pode ser impresso.",
      "the form is one for '{1}', expected one for '{2}'; hand in the form of this assignment":
        "o formulário é de '{1}', esperava-se um de '{2}'; entregue o formulário desta tarefa",
      "the form is of another version, expected {1}; fill in a new form":
        "o formulário é de outra versão, esperava-se {1}; preencha um formulário novo",
      "the form does not say its rubric, expected \"rubric\" and an id":
        "o formulário não diz a sua tarefa, esperava-se \"rubric\" e um identificador",
      "found {1*} under \"steps\", expected an object with a list of rows for each step":
        "encontrado {1*} em \"steps\", esperava-se um objeto com uma lista de linhas por passo",
      "Form made for": "Formulário feito para",
      // the pages of gradus serve
      "Your name or number": "Seu nome ou número",
      "Show my numbers": "Mostrar meus números",
      "Working …": "Um momento …",
      "The server does not answer; try again in a minute.":
        "O servidor não responde; tente de novo em um minuto.",
      "Questions left today:": "Perguntas que restam hoje:",
      "There is nothing to be read yet.": "Ainda não há nada para ler.",
      "Your answer": "Sua resposta",
      "Form": "Formulário",
      "Files": "Arquivos",
      "Text": "Texto",
      "What was found": "O que foi encontrado",
      "Drop files here, or choose them: notebooks, Word, PDF, text …":
        "Solte arquivos aqui ou escolha-os: notebooks, Word, PDF, texto …",
      "Type or paste your answer: plain text, Markdown or LaTeX":
        "Escreva ou cole sua resposta: texto simples, Markdown ou LaTeX",
      "Hand in": "Entregar",
      "Show what is read": "Mostrar o que é lido",
      "Ask for marks": "Pedir os pontos",
      "One more hint": "Mais uma dica",
      "Due: {1}": "Entrega até: {1}",
      "Assignments": "Tarefas",
      "Say who you are: give your name or number.": "Diga quem você é: informe seu nome ou número.",
      "This name is too long; give your number.": "Este nome é longo demais; indique seu número.",
      "This name has a token of its own; come with that one.":
        "Este nome tem um token próprio; use-o.",
      "That is all for today; come back tomorrow.": "Por hoje é só; volte amanhã.",
      "This is too large; hand in the answer alone.": "É grande demais; entregue só a resposta.",
      "The server is busy; try again in a minute.":
        "O servidor está ocupado; tente de novo em um minuto.",
      "Handed in, after the time due. Your receipt: {1}":
        "Entregue, depois do prazo. Seu recibo: {1}",
      "Handed in. Your receipt: {1}": "Entregue. Seu recibo: {1}",
      "No statement was read.": "Nenhum enunciado foi lido.",
      "line": "linha",
      "Name": "Nome",
      "What was read": "O que foi lido",
      "a quantity of your own": "uma grandeza sua",
      "a given": "um dado",
      "a working": "um cálculo",
    ])
}
