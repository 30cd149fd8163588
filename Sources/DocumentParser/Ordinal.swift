internal import LetterModel

/// The markers of lists that count in letters or Roman numerals.
enum Ordinal {
  /// The marker of a number in pandoc's style; the number itself where the style does not reach.
  static func text(_ number: Int, _ style: String) -> String {
    let small: String
    switch style {
    case "LowerAlpha", "UpperAlpha":
      small = 1...702 ~= number ? LetterCount.letters(number) : String(number)
    default: small = roman(number)
    }
    return style.hasPrefix("Upper") ? small.uppercased() : small
  }

  private static func roman(_ number: Int) -> String {
    guard 1...3_999 ~= number else { return String(number) }
    let signs: [(value: Int, sign: String)] = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
