import Diagnostics
import EditionModel
import Foundation
import LetterModel
import SitePages
import Testing

/// The picture above the list of letters: years without letters are drawn together where they are three or more, and
/// said to be so.
@Suite struct YearBarsTests {
  @Test(arguments: [("2013-03-02", 1), ("2012-03-02", 0), ("2020-03-02", 2)])
  func yearsWithoutLettersAreDrawnTogether(_ day: String, _ gaps: Int) throws {
    var example = ExampleEdition()
    // Letters of 2009, of the day, and of 2014 or, where that would leave nothing between, of 2024.
    for (place, date) in [(1, day), (2, day < "2014" ? "2014-11-20" : "2024-11-20")] {
      var letter = example.edition.letters[place]
      letter.facts.date = CalendarDate(iso: date)
      example.edition.put(letter, at: place)
    }
    let files = example.render(SiteSettings(language: "nl")).value
    let page = String(decoding: try #require(files["letters/index.html"]), as: UTF8.self)
    let picture = try #require(page.firstMatch(of: /<svg class="bars"(?:.|\n)*?<\/svg>/)).0
    #expect(picture.components(separatedBy: "<rect class=\"gap\"").count == gaps + 1)
    #expect(page.contains("jaren zonder brieven, ingekort") == (gaps > 0))
    #expect(picture.components(separatedBy: "class=\"bar\"").count == 4)
  }
}
