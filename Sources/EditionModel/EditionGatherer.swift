public import Diagnostics
internal import Findings
public import LetterModel
public import Registers
internal import SideBySide

/// Letters → edition.
public enum EditionGatherer {
  /// Works out the whole edition from its letters and the topics.
  public static func gather(
    _ letters: [EditionLetter], topics: TopicRegister, home: String
  ) -> Checked<Edition> {
    gather(letters, registers: RegisterSet(topics: topics), home: home)
  }

  /// Works out the whole edition from its letters and registers.
  ///
  /// - Parameters:
  ///   - letters: in any order; drafts are already left out.
  ///   - registers: those that the letters were searched by.
  ///   - home: the home country, ISO 3166-1 alpha-2.
  ///   - language: that of the pages.
  ///   - drafts: the letters that are left out, and may be quoted all the same.
  public static func gather(
    _ letters: [EditionLetter], registers: RegisterSet, home: String, language: String = "nl",
    drafts: Set<LetterID> = []
  ) -> Checked<Edition> {
    var diagnostics: [Diagnostic] = []
    var edition = Edition()
    edition.home = home
    let ordered = LetterOrder.ordered(letters)
    edition.letters = ordered
    let unlinked = edition
    let (linked, events) = SideBySide.both(
      {
        var edition = unlinked
        CitationResolver.link(&edition)
        edition.dossiers = DossierGatherer.dossiers(of: ordered)
        return (edition: edition, topics: TopicGatherer.topics(of: ordered, registers.topics))
      },
      {
        EventEditing.events(of: ordered, registers: registers, language: language, drafts: drafts)
      })
    edition = linked.edition
    (edition.topics, edition.unknownTopics) = linked.topics
    let gathered = events.adding(to: &diagnostics)
    edition.events = gathered.events
    let isEdited =
      !registers.events.entries.isEmpty || edition.letters.contains { !$0.ownEvents.isEmpty }
    if isEdited { RelationGatherer.settle(&edition) }
    edition.persons = registers.persons
    edition.organisations = registers.organisations
    edition = gatherLists(of: edition, gathered, registers, language)
    return Checked(edition, diagnostics)
  }

  /// The edition with all that is a list of its letters and events.
  private static func gatherLists(
    of whole: Edition, _ events: GatheredEvents, _ registers: RegisterSet, _ language: String
  ) -> Edition {
    var edition = whole
    let (between, among) = SideBySide.both(
      {
        var edition = whole
        edition.ledger = LedgerGatherer.ledger(of: edition, events)
        let relations = RelationGatherer.relations(
          of: edition, slugs: registers.countries.slugs)
        return (ledger: edition.ledger, relations: relations)
      },
      {
        var edition = whole
        edition.personEntries = PersonGatherer.persons(of: edition, registers.persons)
        edition.offices = OfficeGatherer.offices(of: edition)
        let organisations = OrganisationGatherer.organisations(of: edition, in: language)
        return (persons: edition.personEntries, offices: edition.offices, organisations)
      })
    (edition.ledger, edition.relations) = between
    (edition.personEntries, edition.offices, edition.organisationEntries) = among
    return edition
  }
}
