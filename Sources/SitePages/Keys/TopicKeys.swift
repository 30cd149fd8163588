internal import Digests
internal import EditionModel
internal import LetterModel

/// The fingerprints of what each topic's pages show.
///
/// A topic of ten thousand letters has a hundred pages, and a letter stands on one of them: where it changed the
/// others are not made anew.
struct TopicKeys: Sendable {
  /// For each topic what every page shows of the whole: its name, the topics above and below it, its years.
  private let heads: [Digest]
  /// For each topic its name and its letters, each with the words that speak of it: what the files of data say of it.
  let told: [Digest]
  /// For each topic what its pages show of their letters.
  private let pages: [[Digest]]

  init(_ context: PageContext, _ letters: LetterKeys) {
    let edition = context.edition
    let names = edition.topics.map(LetterKeys.digest)
    let words = edition.topics.map { topic in
      Self.pages(of: topic) { key, entry in
        key.add(edition.letters[entry.letter].facts.id.rawValue)
        key.add(entry.evidence)
      }
    }
    let members = edition.topics.map { topic in
      Self.pages(of: topic) { $0.add(letters.members[$1.letter]) }
    }
    pages = zip(words, members).map { words, members in
      zip(words, members).map { words, members in
        KeyWriter.digest { key in
          key.add(words)
          key.add(members)
        }
      }
    }
    told = names.indices.map { place in
      KeyWriter.digest { key in
        key.add(names[place])
        key.add(words[place]) { $0.add($1) }
      }
    }
    heads = Self.heads(context, names)
  }

  private static func heads(_ context: PageContext, _ names: [Digest]) -> [Digest] {
    context.edition.topics.enumerated().map { place, topic in
      KeyWriter.digest { key in
        key.add(names[place])
        if let broader = topic.broader.flatMap({ context.index.topicBySlug[$0] }) {
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
  }

  /// A fingerprint for each page of a topic.
  private static func pages(
    of topic: TopicEntry, _ write: (inout KeyWriter, TopicLetter) -> Void
  ) -> [Digest] {
    (0..<PageTurns.count(topic.letters.count, TopicPage.length)).map { page in
      let entries = topic.letters.dropFirst(page * TopicPage.length).prefix(TopicPage.length)
      return KeyWriter.digest { $0.add(entries, write) }
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
