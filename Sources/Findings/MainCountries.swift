/// The countries that a letter is about.
enum MainCountries {
  /// The country that a letter names most, and a second where it is named nearly as often; none
  /// where no country is named twice.
  static func of(_ reading: LetterReading, _ rules: FindingRules) -> [CountryHit] {
    var counts: [Int: Int] = [:]
    var hits: [CountryHit] = []
    for passage in reading.passages {
      for hit in passage.countries
      where hit.isNamed && hit.form != .population && hit.country != rules.homePlace {
        let count = counts[hit.country, default: 0]
        counts[hit.country] = count + 1
        if count == 0 { hits.append(hit) }
      }
    }
    let most = counts.values.max() ?? 0
    guard most > 1 else { return [] }
    let main = hits.filter { (counts[$0.country] ?? 0) * 4 >= most * 3 }
    return main.count <= 3 ? main : []
  }
}
