/// Entries under their years.
enum YearGroups {
  /// The years from old to new, each with its entries in their order; those without a year last.
  static func grouped<Entry>(
    _ entries: some Sequence<Entry>, by year: (Entry) -> Int?
  ) -> [(year: Int?, entries: [Entry])] {
    var groups: [(year: Int?, entries: [Entry])] = []
    var places: [Int?: Int] = [:]
    for entry in entries {
      let year = year(entry)
      // Most lists are in order.
      if let last = groups.last, last.year == year {
        groups[groups.count - 1].entries.append(entry)
      } else if let place = places[year] {
        groups[place].entries.append(entry)
      } else {
        places[year] = groups.count
        groups.append((year, [entry]))
      }
    }
    return groups.sorted { ($0.year ?? Int.max) < ($1.year ?? Int.max) }
  }
}
