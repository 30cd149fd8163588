/// When a run of words can be set between `*` or `**`.
///
/// CommonMark decides by the characters on both sides whether a `*` opens or closes; where it would
/// do neither, as in `a*«b»*c`, the words are set plain: better a lost italic than a false star.
enum Emphasis {
  /// The marks to put on both sides of an atom's words; empty for none.
  static func marks(
    of style: InlineAtom.Style, words: [UInt8], at index: Int, in atoms: [InlineAtom]
  ) -> String {
    guard style != .plain else { return "" }
    let text = String(decoding: words, as: UTF8.self).unicodeScalars
    guard let first = text.first, let last = text.last,
      canStand(inner: first, outer: index == 0 ? nil : neighbour(atoms[index - 1], of: atoms[index])),
      canStand(
        inner: last,
        outer: index + 1 < atoms.count ? neighbour(atoms[index + 1], of: atoms[index], after: true) : nil)
    else { return "" }
    return style == .strong ? "**" : "*"
  }

  /// A mark stands between an inner and an outer character.
  private static func canStand(inner: Unicode.Scalar, outer: Neighbour?) -> Bool {
    switch outer {
    case nil, .markup: true
    case .emphasised: false
    case .scalar(let scalar):
      if inner.isPunctuationLike {
        scalar.properties.isWhitespace || scalar.isPunctuationLike
      } else {
        true
      }
    }
  }

  private enum Neighbour {
    case scalar(Unicode.Scalar), markup, emphasised
  }

  private static func neighbour(
    _ atom: InlineAtom, of other: InlineAtom, after: Bool = false
  ) -> Neighbour {
    guard case .words(let words) = atom.kind, atom.link == other.link else { return .markup }
    // Two settings that touch would run their stars together; the later one goes plain.
    if atom.style != .plain { return after ? .markup : .emphasised }
    let text = String(decoding: words, as: UTF8.self).unicodeScalars
    return (after ? text.first : text.last).map(Neighbour.scalar) ?? .markup
  }
}

extension Unicode.Scalar {
  /// Whether a reader of CommonMark may take the character for punctuation, old or new version.
  fileprivate var isPunctuationLike: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
