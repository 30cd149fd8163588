internal import LetterModel

/// How often a letter names each country, and the ones that it is about.
struct MainCountries {
  private let counts: [Int: Int]
  /// The country that a letter names most, and others that it names nearly as often; none where no
  /// country is named twice.
  let main: [CountryHit]
  /// Whether it names more countries than a letter about one of them does.
  let isOfMany: Bool

  init(_ reading: LetterReading, _ rules: FindingRules) {
    var counts: [Int: Int] = [:]
    var hits: [CountryHit] = []
    for passage in reading.passages where !passage.passage.isEditors {
      for hit in passage.countries where rules.isForeign(hit) {
        let sentence = passage.sentence(of: hit.tokens.lowerBound)
        if SalienceReader(read: passage.read, tokens: sentence).salience(of: hit) == .passing {
          continue
        }
        let count = counts[hit.country, default: 0]
        counts[hit.country] = count + 1
        if count == 0 { hits.append(hit) }
      }
    }
    self.counts = counts
    isOfMany = counts.count > Self.most
    let main = Self.foremost(hits, counts)
    let share = main.reduce(0) { $0 + (counts[$1.country] ?? 0) }
    let isMost = share * 3 >= counts.values.reduce(0, +)
    self.main = (counts.values.max() ?? 0) > 1 && main.count <= 3 && isMost ? main : []
  }

  /// How many countries a letter about one of them names at most.
  private static let most = 6

  /// Of some countries those that the letter names most.
  func foremost(of hits: [CountryHit]) -> [CountryHit] { Self.foremost(hits, counts) }

  private static func foremost(_ hits: [CountryHit], _ counts: [Int: Int]) -> [CountryHit] {
    let most = hits.map { counts[$0.country] ?? 0 }.max() ?? 0
    return hits.filter { (counts[$0.country] ?? 0) * 4 >= most * 3 }
  }
}
