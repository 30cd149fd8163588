internal import EditionModel
internal import LetterModel

/// The list of letters that a feed follows, by its place in the edition.
public enum FeedSource: Sendable, Hashable {
  /// All letters.
  case site
  /// Those of a dossier.
  case dossier(Int)
  /// Those that deal with a topic.
  case topic(Int)
  /// Those of a relation.
  case relation(Int)

  /// The page whose letters it follows.
  func page(_ edition: Edition) -> String {
    switch self {
    case .site: Address.home
    case .dossier(let place): Address.dossier(edition.dossiers[place])
    case .topic(let place): Address.topic(edition.topics[place])
    case .relation(let place): Address.relation(edition.relations[place])
    }
  }

  /// Its letters, as places in the edition's order.
  func letters(_ edition: Edition) -> [Int] {
    switch self {
    case .site: Array(edition.letters.indices)
    case .dossier(let place): edition.dossiers[place].letters
    case .topic(let place): edition.topics[place].letters.map(\.letter)
    case .relation(let place): edition.relations[place].letters
    }
  }

  /// Whether it has any letter that can stand in a feed: one with a date.
  func isFed(_ edition: Edition) -> Bool {
    func isDated(_ place: Int) -> Bool {
      edition.letters.indices.contains(place) && edition.letters[place].date != nil
    }
    return switch self {
    case .site: edition.letters.contains { $0.date != nil }
    case .dossier(let place): edition.dossiers[place].letters.contains(where: isDated)
    case .topic(let place): edition.topics[place].letters.contains { isDated($0.letter) }
    case .relation(let place): edition.relations[place].letters.contains(where: isDated)
    }
  }

  /// Whether an edition has the list.
  func exists(in edition: Edition) -> Bool {
    switch self {
    case .site: true
    case .dossier(let place): edition.dossiers.indices.contains(place)
    case .topic(let place): edition.topics.indices.contains(place)
    case .relation(let place): edition.relations.indices.contains(place)
    }
  }

  /// Every list that an edition has a feed of.
  static func all(_ edition: Edition) -> [FeedSource] {
    let lists: [FeedSource] =
      [.site] + edition.dossiers.indices.map { .dossier($0) }
      + edition.topics.indices.map { .topic($0) } + edition.relations.indices.map { .relation($0) }
    return lists.filter { $0.isFed(edition) }
  }
}

/// The forms that a feed has.
public enum FeedForm: String, Sendable, Hashable, CaseIterable {
  /// Atom.
  case atom = "feed.atom"
  /// JSON Feed.
  case json = "feed.json"

  /// Its media type.
  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// Where the feed of a page's letters stands, below the site's root.
  func address(ofPage page: String) -> String { page.dropLast(10) + rawValue }
}
