internal import Diagnostics
internal import Disk
internal import EditionModel
internal import LetterModel

/// The places within letters that other letters lead to: which they are is known once all are read.
extension ReadSite {
  /// Adds to each letter that a letter's link leads into what places it has.
  ///
  /// - Throws: `DiskError`.
  mutating func addAnchors() throws(DiskError) {
    var placed = PlacedLinks()
    for letter in letters { placed.add(letter.value.links, of: letter.value.path) }
    guard !placed.isEmpty else { return }
    for place in letters.indices {
      let letter = letters[place].value
      guard letter.anchors == nil, placed.leads(to: letter.letter.facts.id, from: letter.path)
      else { continue }
      letters[place] = Checked(
        try letter.anchored(from: shelf), letters[place].diagnostics)
    }
  }
}
