/// Counting in letters, as lists, notes and enclosures do.
public enum LetterCount {
  /// `a` for 1, `b` … `z`, then `aa`; nothing for what is no count.
  public static func letters(_ count: Int) -> String {
    var rest = count
    var result = ""
    while rest > 0 {
      rest -= 1
      result = String(Unicode.Scalar(UInt8(97 + rest % 26))) + result
      rest /= 26
    }
    return result
  }
}
