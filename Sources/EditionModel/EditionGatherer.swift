public import Diagnostics
internal import Findings
internal import LetterModel
public import Registers

/// Letters → edition.
public enum EditionGatherer {
  /// Works out the whole edition from its letters and registers.
  ///
  /// - Parameters:
  ///   - letters: in any order; drafts are already left out.
  ///   - topics: the register that the letters were searched by.
  ///   - persons: the editor's register of persons.
  ///   - home: the home country, ISO 3166-1 alpha-2.
  public static func gather(
    _ letters: [EditionLetter], topics: TopicRegister, persons: PersonRegister = PersonRegister(),
    home: String
  ) -> Checked<Edition> {
    var edition = Edition()
    edition.home = home
    edition.letters = LetterOrder.ordered(letters)
    edition.dossiers = DossierGatherer.dossiers(of: edition.letters)
    CitationResolver.link(&edition)
    let checked = TopicGatherer.topics(of: edition.letters, topics)
    edition.topics = checked.value
    edition.events = EventGatherer.events(of: edition.letters)
    edition.ledger = LedgerGatherer.ledger(of: edition)
    edition.persons = PersonGatherer.persons(of: edition, persons)
    edition.offices = OfficeGatherer.offices(of: edition)
    edition.organisations = OrganisationGatherer.organisations(of: edition)
    edition.relations = RelationGatherer.relations(of: edition)
    return Checked(edition, checked.diagnostics)
  }
}
