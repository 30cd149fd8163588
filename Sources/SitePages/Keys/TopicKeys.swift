internal import Digests
internal import EditionModel
internal import LetterModel
internal import SideBySide

/// The fingerprints of what each topic's pages show.
///
/// A topic of ten thousand letters has a hundred pages, and a letter stands on one of them: where it changed the
/// others are not made anew.
struct TopicKeys: Sendable {
  /// For each topic what every page shows of the whole: its name, the topics above and below it, its years.
  private let heads: [Digest]
  /// For each topic its name and its letters, each with the words that speak of its topics: what the files of data
  /// say of it.
  let told: [Digest]
  /// For each topic what its pages show of their letters.
  private let pages: [[Digest]]

  init(_ context: PageContext, _ letters: LetterKeys) {
    let edition = context.edition
    let names = edition.topics.map(LetterKeys.digest)
    // Not the words themselves: ten thousand letters have a hundred thousand of them, and each is one of those that
    // its letter's print is of.
    let words = SideBySide.map(edition.letters.count) { place in
      KeyWriter.digest { key in
        key.add(edition.letters[place].facts.id.rawValue)
        key.add(edition.letters[place].prints?.topics)
      }
    }
    let keys = SideBySide.map(edition.topics.count) { place in
      let entries = edition.topics[place].letters
      let words = Self.pages(of: entries) { key, entry in
        key.add(words[entries[entry].letter])
        key.add(entries[entry].evidence != nil)
      }
      let members = Self.pages(of: entries) { $0.add(letters.members[entries[$1].letter]) }
      let told = KeyWriter.digest { key in
        key.add(names[place])
        key.add(words) { $0.add($1) }
      }
      let pages = zip(words, members).map { words, members in
        KeyWriter.digest { key in
          key.add(words)
          key.add(members)
        }
      }
      return (head: Self.head(context, place, names), told: told, pages: pages)
    }
    heads = keys.map(\.head)
    told = keys.map(\.told)
    pages = keys.map(\.pages)
  }

  private static func head(_ context: PageContext, _ place: Int, _ names: [Digest]) -> Digest {
    KeyWriter.digest { key in
      key.add(names[place])
      let broader = context.edition.topics[place].broader
      if let broader = broader.flatMap({ context.index.topicBySlug[$0] }) {
        key.add(names[broader])
      }
      key.add(context.index.narrowerTopics[place], names)
      key.add(TopicPage.years(context, place)) { key, year in
        key.add(year.year)
        key.add(year.count)
        key.add(year.begin)
      }
    }
  }

  /// A fingerprint for each page of a topic; `write` adds one of its entries, by its place: an entry that is taken out
  /// of its list counts a reference for its words.
  private static func pages(
    of entries: [TopicLetter], _ write: (inout KeyWriter, Int) -> Void
  ) -> [Digest] {
    (0..<PageTurns.count(entries.count, TopicPage.length)).map { page in
      let start = page * TopicPage.length
      let end = min(start + TopicPage.length, entries.count)
      return KeyWriter.digest { $0.add(start..<end, write) }
    }
  }

  /// What a page of a topic shows; nil where there is none.
  func page(_ page: Int, of topic: Int) -> Digest? {
    guard pages.indices.contains(topic), pages[topic].indices.contains(page - 1) else { return nil }
    return KeyWriter.digest { key in
      key.add(heads[topic])
      key.add(pages[topic][page - 1])
    }
  }
}
