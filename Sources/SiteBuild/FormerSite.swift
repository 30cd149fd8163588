internal import Diagnostics
internal import EditionModel
internal import KeptLetters
internal import LetterModel

/// A site from which another takes what is the same in both.
struct FormerSite: Sendable {
  /// The site.
  let site: Site
  /// What it was made of.
  let read: ReadSite
  /// Whether the other has the same settings, pages and files, and only letters may differ.
  let hasSameFrame: Bool

  /// Its edition, where gathering what was read would make the same, with the letters as they were read.
  func edition(of read: ReadSite) -> Checked<Edition>? {
    guard site.setup.registers.digests == read.setup.registers.digests,
      site.setup.configuration == read.setup.configuration,
      read.letters.count == self.read.letters.count
    else { return nil }
    var edition = site.edition
    for (new, old) in zip(read.letters, self.read.letters) {
      let (new, old) = (new.value.letter, old.value.letter)
      guard new.isGathered(like: old) else { return nil }
      guard !new.isCopy(of: old) else { continue }
      guard let place = edition.letters.firstIndex(where: { $0.isCopy(of: old) }) else {
        return nil
      }
      edition.put(new, at: place)
    }
    return Checked(edition, site.editionTold)
  }
}
