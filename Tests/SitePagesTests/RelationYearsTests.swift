import Diagnostics
import EditionModel
import Foundation
import LetterModel
import SitePages
import Testing

/// The years without letters above a year of a relation: as many as there are between two years with events.
@Suite struct RelationYearsTests {
  private func absences(_ example: ExampleEdition, _ language: String = "nl") throws -> [String] {
    let files = example.render(SiteSettings(language: language)).value
    let page = String(
      decoding: try #require(files["relations/kz/index.html"]), as: UTF8.self)
    return page.matches(of: /class="absence">([^<]*)</).map { String($0.1) }
  }

  /// A letter of 2012 without an event parts the years between the events of 2010 and 2014.
  @Test func severalGapsBeforeAYearStandInOneLine() throws {
    var example = ExampleEdition()
    example.edition.events[3].date = .point(.year(2014))
    example.edition.relations[1].gaps = [2011...2011, 2013...2013]
    #expect(
      try absences(example) == [
        "Geen brieven in deze verzameling uit 2011. Geen brieven in deze verzameling uit 2013"
      ])
  }

  @Test func eachGapStandsBeforeTheYearThatItEndsAt() throws {
    var example = ExampleEdition()
    example.edition.events[2].date = .point(.year(2012))
    example.edition.events[3].date = .point(.year(2016))
    example.edition.relations[1].gaps = [2010...2011, 2013...2015, 2017...2018]
    #expect(
      try absences(example, "en") == [
        "No letters dated between 2010 and 2011 in this collection",
        "No letters dated between 2013 and 2015 in this collection",
        "No letters dated between 2017 and 2018 in this collection",
      ])
  }
}
