internal import Digests
internal import EditionModel
internal import LetterModel

/// From what long lists of letters are made: their pages, and the feeds of their newest.
extension PageKeys {
  /// What a page of all letters shows: its own letters, and where each year begins.
  func letters(page: Int) -> Digest {
    let list = context.list
    return KeyWriter.digest { key in
      key.add(page)
      key.add(context.edition.letters.count)
      key.add(list.years) { key, entry in
        key.add(entry.year)
        key.add(entry.range.lowerBound)
        key.add(entry.range.count)
      }
      key.add(Array(list.order[list.range(ofPage: page)]), letters.members)
    }
  }

  /// What a feed shows: the list's name, and its newest letters with the words that speak of a topic.
  func feed(of source: FeedSource) -> Digest? {
    guard source.exists(in: context.edition) else { return nil }
    return KeyWriter.digest { key in
      key.add(Feed.title(context, source))
      key.add(source.page(context.edition))
      key.add(Feed.newest(of: source, context.edition)) { key, entry in
        key.add(letters.members[entry.letter])
        key.add(entry.evidence?.sentence)
      }
    }
  }
}
