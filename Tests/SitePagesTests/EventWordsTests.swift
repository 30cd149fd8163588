import Testing

@testable import SitePages

@Suite struct EventWordsTests {
  @Test(arguments: [
    ("een kort bezoek", "een kort bezoek"),
    ("een kort bezoek aan België", "een kort bezoek aan …"),
    ("één kört bezoek hè", "één kört bezoek hè"),
    ("één kört bezoek hè ñu toe", "één kört bezoek hè ñu …"),
    ("onafgebrokenwoordvanbovendertig", "onafgebrokenwoordvanbov …"),
    ("𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞 𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞 𝄞𝄞𝄞", "𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞 𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞 …"),
  ]) func aLongQuoteEndsWithAWholeWord(_ quote: String, _ shown: String) {
    #expect(EventItem.begin(of: quote, 23) == shown)
  }
}
