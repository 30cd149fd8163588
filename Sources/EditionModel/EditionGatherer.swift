public import Diagnostics
public import Registers

/// Letters → edition.
public enum EditionGatherer {
  /// Works out the whole edition from its letters and registers.
  ///
  /// - Parameter letters: in any order; drafts are already left out.
  public static func gather(
    _ letters: [EditionLetter], topics: TopicRegister, home: String
  ) -> Checked<Edition> {
    var edition = Edition()
    edition.home = home
    edition.letters = letters
    return Checked(edition)
  }
}
