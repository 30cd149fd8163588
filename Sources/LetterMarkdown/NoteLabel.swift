/// A note's marker as Markdown can hold it between `[^` and `]`.
enum NoteLabel {
  /// The label without blanks, brackets and other bytes that Markdown reads as something else;
  /// `note` where nothing is left.
  static func written(_ label: String) -> String {
    let kept = label.unicodeScalars.filter { scalar in
      scalar.value > 32 && scalar.value != 127 && !"[]^\\<>`|&".unicodeScalars.contains(scalar)
        && !scalar.properties.isWhitespace
    }
    var view = String.UnicodeScalarView()
    // A label is read up to 64 bytes, which 32 characters may exceed.
    var room = 64
    for scalar in kept.prefix(32) {
      room -= UTF8.width(scalar)
      if room < 0 { break }
      view.append(scalar)
    }
    return view.isEmpty ? "note" : String(view)
  }
}
