/// Words of doubt beside a value.
enum HedgeWords {
  /// Words for a rounded value.
  static let rounding: Set<String> = [
    "approximately", "approx", "about", "roughly", "circa", "ca", "etwa", "rund", "ungefähr",
    "environ", "aprox", "aproximadamente", "cerca", "env", "around", "nearly", "exactly",
    "precisely", "genau", "exakt", "exactement", "exactamente", "esattamente", "примерно", "около",
    "cca", "zhruba", "około", "约", "约为", "大约", "約", "およそ", "약",
  ]
  /// Words that take back the value before them.
  static let retractions: Set<String> = [
    "no", "nein", "non", "wait", "sorry", "correction", "corrected", "korrektur", "korrigiert",
    "typo", "actually", "corrigé", "corregido", "corretto",
  ]
  /// Words between two values, or before the second, by which nobody knows which is meant.
  static let between: Set<String> = retractions.union([
    "or", "to", "and", "maybe", "perhaps", "possibly", "alternatively", "oder", "bis", "und", "ou",
    "et", "vielleicht", "bzw", "should", "resp", "vs", "versus", "eller", "lub", "albo", "nebo",
    "veya", "atau", "или", "または", "或", "或者",
  ])
  /// Words before a statement that may be meant in place of another.
  static let alternatives: Set<String> = ["or", "maybe", "perhaps", "oder", "ou"]
  /// Words that may stand between a word of doubt and the second value.
  static let fillers: Set<String> = rounding.union(["rather", "even", "also", "be", "doch"])
}
