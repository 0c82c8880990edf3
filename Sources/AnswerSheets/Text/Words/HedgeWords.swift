/// Words of doubt beside a value.
enum HedgeWords {
  /// They say of a value that it is rounded.
  static let rounding: Set<String> = [
    "approximately", "approx", "about", "roughly", "circa", "ca", "etwa", "rund", "ungefähr",
    "environ", "aprox", "aproximadamente", "cerca", "env", "around", "nearly", "exactly",
    "precisely", "genau", "exakt", "exactement", "exactamente", "esattamente", "примерно", "около",
  ]
  /// They stand between two values, or before the second, and say that nobody knows which is meant.
  static let between: Set<String> = [
    "or", "to", "and", "maybe", "perhaps", "possibly", "alternatively", "oder", "bis", "und", "ou",
    "et", "vielleicht", "bzw", "sorry", "should", "corrected", "correction", "resp", "vs", "versus",
    "eller", "lub", "albo", "nebo", "veya", "atau", "или", "または", "或", "或者", "no", "nein", "wait",
    "actually", "typo",
  ]
  /// They say before a statement that it may be meant in place of another.
  static let alternatives: Set<String> = ["or", "maybe", "perhaps", "oder", "ou"]
  /// They may stand between a word of doubt and the second value.
  static let fillers: Set<String> = rounding.union(["rather", "even", "also", "be", "doch"])
}
