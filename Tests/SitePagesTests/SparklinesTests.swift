import Diagnostics
import EditionModel
import Foundation
import LetterModel
import SitePages
import Testing

/// The small pictures in the index of topics: one axis and one scale for all of them.
@Suite struct SparklinesTests {
  /// The index of topics of three letters of these years; all have the first topic, the last alone the second.
  private func index(_ years: [Int]) throws -> String {
    var example = ExampleEdition()
    for (place, year) in years.enumerated() {
      var letter = example.edition.letters[place]
      letter.facts.date = CalendarDate(year: year, month: 5, day: 4)
      example.edition.put(letter, at: place)
    }
    example.edition.topics[1].letters = [TopicLetter(letter: 2, evidence: nil)]
    let files = example.render(SiteSettings(language: "en")).value
    return String(decoding: try #require(files["topics/index.html"]), as: UTF8.self)
  }

  /// Each picture's bars: where they stand and how high they are.
  private func bars(_ page: String) -> [[(place: String, height: String)]] {
    page.matches(of: /<svg class="spark"[^>]*><path d="([^"]*)"/).map { picture in
      picture.1.matches(of: /M(\d+) 100v-(\d+)h/).map { (String($0.1), String($0.2)) }
    }
  }

  @Test func aYearStandsAtTheSamePlaceInEveryPicture() throws {
    let page = try index([2009, 2009, 2014])
    let bars = bars(page)
    // “Human rights”, and as the topic below it once more beside “Law”.
    let all = try #require(bars.first { $0.count == 2 })
    let only = try #require(bars.first { $0.count == 1 })
    #expect(bars.count == 3)
    #expect(only.map(\.place) == [all[1].place])
    // Two letters are the most that a year has; one is half as many in either picture.
    #expect(all.map(\.height) == ["100", "50"])
    #expect(only.map(\.height) == ["50"])
    #expect(page.contains("Letters per year, 2009–2014"))
  }

  @Test func aSingleYearHasNoPicture() throws {
    let page = try index([2009, 2009, 2009])
    #expect(bars(page).isEmpty)
    #expect(!page.contains("Letters per"))
  }

  @Test func manyYearsShareTheirBars() throws {
    var example = ExampleEdition()
    let model = example.edition.letters[0]
    example.edition.letters = (1901...2025).map { year in
      var letter = model
      letter.facts.id = LetterID(nearest: "letter-\(year)")
      letter.facts.date = CalendarDate(year: year, month: 5, day: 4)
      return letter
    }
    example.edition.topics[0].letters = example.edition.letters.indices.map {
      TopicLetter(letter: $0, evidence: nil)
    }
    let bytes = example.renderer(SiteSettings(language: "nl")).render(.topics)
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(page.contains("Brieven per 5 jaar, 1901–2025"))
    let bars = try #require(bars(page).first)
    #expect(bars.count == 26)
    // 1901-1904 and 2025 stand alone in their stretch.
    #expect(bars.map(\.height) == ["80"] + Array(repeating: "100", count: 24) + ["20"])
  }
}
