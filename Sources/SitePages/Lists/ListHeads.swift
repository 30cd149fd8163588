internal import EditionModel
internal import TemplateEngine

/// What all pages of a long list have in common, worked out once for each list.
///
/// A person of fifty thousand letters has three hundred pages, each of which tells the offices and countries of
/// all of them: counted anew for each page, time would grow with the square of the letters.
struct ListHeads: Sendable {
  /// The letters of each topic by year.
  let topics: RememberedPlaces<[LetterYear]>
  /// The picture of a topic's years, on those of its pages that are made one after another.
  let topicPlots = LastMade<YearBars.List, YearBars.Plot>()
  /// The picture of all letters' years.
  let letterPlots = LastMade<YearBars.List, YearBars.Plot>()
  /// The years of each dossier's letters, in words.
  let dossiers: RememberedPlaces<String?>
  /// The head of each person's pages.
  let persons: RememberedPlaces<[TemplateValue]>
  /// The initials of all persons, each with its page; one list, at the first place.
  let personInitials: RememberedPlaces<[TemplateRecord]>
  /// The countries of each organisation's letters.
  let organisations: RememberedPlaces<TemplateValue>
  /// The letters of each relation by year.
  let relations: RememberedPlaces<[LetterYear]>
  /// The page on which each event of a relation stands.
  let events: RememberedPlaces<[Int: String]>
  /// How much of each relation's ledger is open, in a sentence.
  let ledgers: RememberedPlaces<String>

  init(_ edition: Edition) {
    topics = RememberedPlaces(edition.topics.count)
    dossiers = RememberedPlaces(edition.dossiers.count)
    persons = RememberedPlaces(edition.personEntries.count)
    personInitials = RememberedPlaces(1)
    organisations = RememberedPlaces(edition.organisationEntries.count)
    relations = RememberedPlaces(edition.relations.count)
    events = RememberedPlaces(edition.relations.count)
    ledgers = RememberedPlaces(edition.relations.count)
  }
}
