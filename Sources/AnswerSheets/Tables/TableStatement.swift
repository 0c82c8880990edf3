/// The statement of a table about one quantity.
struct TableStatement {
  /// The bytes of the cell that names it, perhaps with its working.
  let name: Range<Int>
  /// The bytes of the cells of its value, one an entry; none where the naming cell says all.
  let values: [Range<Int>]
  /// The quantity, where its row's number is part of its name.
  var quantity: QuantityCatalogue.Quantity?
  /// The number of values in a row of the quantity.
  var columns = 1
  /// Whether it is a row without a name of its own, which is read as a line.
  var isLine = false
}
