internal import EditionModel
internal import LetterModel

/// Where the edition's events stand on pages of relations, each on a page of its first country that has one.
///
/// A page stands here once for all its events: an address for each by itself would be written for tens of
/// thousands before anybody asks for one.
struct EventAddresses: Sendable {
  private var pages: [String] = []
  /// For each event its page's place among them; -1 where none of its countries has a page.
  private var pageOfEvent: [Int32]
  private let events: [Event]

  /// - Parameter relations: the relations' places by their countries.
  init(_ events: [Event], _ relations: [String: Int], _ shelves: [RelationShelf]) {
    self.events = events
    pageOfEvent = Array(repeating: -1, count: events.count)
    for shelf in shelves {
      for page in shelf.pages {
        for event in page.events
        where events[event].countries.first(where: { relations[$0] != nil })
          == shelf.relation.country
        {
          pageOfEvent[event] = Int32(pages.count)
        }
        pages.append(page.address)
      }
    }
  }

  /// Where an event stands, by its place in the edition; nil where none of its countries has a page.
  subscript(event: Int) -> String? {
    let page = Int(pageOfEvent[event])
    return page < 0 ? nil : pages[page] + "#" + Address.part(events[event].id)
  }
}
