/// Lines that are made of names.
extension Paper {
  /// Whether a line has no word that only a sentence has: each begins with a capital, a figure or a sign, or is one of
  /// the small words that names, offices and addresses have.
  func isNominal(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: Byte.blank).allSatisfy { word in
      // `'s-Gravenhage`, `&c.`
      if let first = word.first, "'&".utf8.contains(first) || first >= 0x80 { return true }
      let bare = word.drop { !$0.isWord }
      guard bare.first?.isSmall == true else { return true }
      let letters = bare.prefix { $0.isWord || $0 == Byte.hyphen || $0 == Byte.stop }
        .filter { $0 != Byte.stop }
      return words.correspondence.nominal.contains(letters)
    }
  }
}
