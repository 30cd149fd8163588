/// What is to be told of a text's places: the first of one kind, with their lines and words.
struct MarkedPlaces {
  /// A place: its line, counted from 1 within the text, and what was written there.
  struct Entry {
    let line: Int
    let words: [UInt8]
  }

  private(set) var entries: [Entry] = []

  /// More of one kind are not told of one letter.
  static let most = 20

  /// Adds a place, where there are not enough of them yet.
  ///
  /// - Parameter words: what was written; of several lines the first is kept, of a line with a tag the
  ///   tag.
  mutating func add(_ line: Int, _ words: UnsafeBufferPointer<UInt8>) {
    guard entries.count < Self.most else { return }
    var first = words.prefix { $0 != 10 && $0 != 13 }.prefix(400)
    if first.first == UInt8(ascii: "<"), let end = first.firstIndex(of: UInt8(ascii: ">")) {
      first = first[...end]
    }
    entries.append(Entry(line: line, words: Array(first)))
  }
}
