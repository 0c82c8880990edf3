/// Text put together from its end to its start, as the digits of numbers come: reports are full of
/// them.
struct BackwardText {
  /// The most bytes of a number: 20 digits, 31 decimal places, a sign, a point and a divisor.
  static let roomForNumber = 64

  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var start: Int

  /// Lends a text memory for so many signs, which must do for what is put.
  static func with<Result>(room: Int, _ body: (inout BackwardText) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { memory in
      var text = BackwardText(memory: memory, start: room)
      return body(&text)
    }
  }

  /// The text that has been put so far.
  var signs: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[start...]) }

  /// Puts one sign before what is there.
  mutating func put(_ sign: UInt8) {
    start -= 1
    memory[start] = sign
  }

  /// Puts some text before what is there.
  mutating func put(_ text: String) {
    for sign in text.utf8.reversed() { put(sign) }
  }

  /// Puts a whole number with a point before the last `places` of its digits, and zeros where it
  /// has too few.
  mutating func put(_ digits: UInt64, places: Int = 0) {
    // Beside the struct: what is written to memory might be the struct, which would be read again
    // after every sign.
    var (rest, index) = (digits, start)
    func putDigit() {
      index &-= 1
      memory[index] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    if places > 0 {
      for _ in 0..<places { putDigit() }
      index &-= 1
      memory[index] = UInt8(ascii: ".")
    }
    repeat { putDigit() } while rest > 0
    start = index
  }
}

extension [UInt8] {
  /// Appends a matrix as its description has it.
  public mutating func append(_ matrix: Matrix<Numeral>) {
    append(matrix) { $0.put(in: &$1) }
  }

  /// Appends a matrix as people write it, its entries with a fixed number of decimals.
  public mutating func append(_ matrix: Matrix<Double>, decimals: Int) {
    append(matrix) { FixedPoint(value: $0, decimals: decimals).put(in: &$1) }
  }

  @inline(__always)
  private mutating func append<Entry>(
    _ matrix: Matrix<Entry>, _ put: (Entry, inout BackwardText) -> Void
  ) {
    let room = matrix.elements.count * (BackwardText.roomForNumber + 2) + 2
    BackwardText.with(room: room) { text in
      text.put(matrix, put)
      append(contentsOf: text.signs)
    }
  }
}

extension BackwardText {
  /// Puts a matrix as people write it: a lone number for 1 × 1, else `[1 2; 3 4]`.
  @inline(__always)
  fileprivate mutating func put<Entry>(
    _ matrix: Matrix<Entry>, _ put: (Entry, inout BackwardText) -> Void
  ) {
    if matrix.shape.isScalar { return put(matrix.elements[0], &self) }
    self.put(UInt8(ascii: "]"))
    for index in matrix.elements.indices.reversed() {
      put(matrix.elements[index], &self)
      guard index > 0 else { break }
      self.put(UInt8(ascii: " "))
      if index % matrix.columns == 0 { self.put(UInt8(ascii: ";")) }
    }
    self.put(UInt8(ascii: "["))
  }
}
