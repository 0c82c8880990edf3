/// The values that count of the steps that are taken as they are stated.
enum CarryMode {
  /// All that can have been carried on.
  case anything
  /// The numbers as written for steps chosen to be used as stated, all that can have been carried
  /// on for the others.
  case chosen
  /// The numbers as written for steps chosen to be used as stated; for the others more than can
  /// have been carried on.
  ///
  /// The others may yet be worked out anew: all that can have been carried on from them is widened
  /// by an amount.
  case whatever(widenedBy: Double)
  /// The numbers as they are written, whatever their digits.
  case exact
}
