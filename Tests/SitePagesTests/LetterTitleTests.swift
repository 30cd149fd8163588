import Diagnostics
import EditionModel
import LetterModel
import Testing

@testable import SitePages

/// What letters are called, and what lists say of them besides.
@Suite struct LetterTitleTests {
  private let texts = InterfaceTexts(language: "nl")

  private func facts(_ kind: LetterKind, heading: String) -> LetterFacts {
    var facts = LetterFacts(id: LetterID(nearest: "x"))
    (facts.kind, facts.heading, facts.language) = (kind, heading, "nl")
    return facts
  }

  @Test func questionsAreCalledByWhatTheyAsk() {
    let heading =
      "Vragen van het lid Vos over de veer (ingezonden 4 september 2024). Antwoord van minister Wit"
    let title = LetterTitle(facts(.answer, heading: heading), texts)
    #expect(title.text == "Vragen van het lid Vos over de veer")
    #expect(title.rest == "(ingezonden 4 september 2024). Antwoord van minister Wit")
    for heading in ["(ingezonden 4 september 2024)", "Vragen over (in)gezonden brieven"] {
      #expect(LetterTitle(facts(.question, heading: heading), texts).text == heading)
      #expect(LetterTitle(facts(.question, heading: heading), texts).rest == nil)
    }
    #expect(LetterTitle(facts(.letter, heading: heading), texts).text == heading)
  }

  /// Who sends a letter too (`mede namens …`) stands in its text alone; two offices run together are no office of one.
  @Test func aHeadingInCapitalsIsLoweredWhereItsOfficeIsKnown() {
    let aid = Sender(role: "minister voor Ontwikkelingssamenwerking", name: "A. Vos")
    let foreign = Sender(role: "minister van Buitenlandse Zaken")
    for (heading, title) in [
      (
        "BRIEF VAN DE MINISTER VOOR ONTWIKKELINGSSAMENWERKING",
        "Brief van de minister voor Ontwikkelingssamenwerking"
      ),
      (
        "BRIEF VAN DE MINISTER VOOR ONTWIKKELINGSSAMENWERKING OVER CHAD",
        "BRIEF VAN DE MINISTER VOOR ONTWIKKELINGSSAMENWERKING OVER CHAD"
      ),
      (
        "BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VOOR ONTWIKKELINGSSAMENWERKING",
        "BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VOOR ONTWIKKELINGSSAMENWERKING"
      ),
    ] {
      var facts = facts(.letter, heading: heading)
      facts.senders = [aid, foreign]
      #expect(LetterTitle(facts, texts).text == title)
    }
  }

  @Test func aHeadingIsCitedWithoutItsFullStop() {
    for (heading, title) in [
      ("Minister Hale to the Secretary of State.", "Minister Hale to the Secretary of State"),
      ("Mr. Hale to Messrs. Proof & Co.", "Mr. Hale to Messrs. Proof & Co."),
      ("Mr. Hale to the Bank of N.York.", "Mr. Hale to the Bank of N.York."),
    ] {
      #expect(LetterTitle(facts(.letter, heading: heading), texts).text == title)
    }
  }

  @Test func aLetterWithoutATitleIsCalledByWhoWroteToWhom() {
    var facts = facts(.letter, heading: "")
    facts.heading = nil
    #expect(LetterTitle(facts, texts).text == "Brief (x)")
    facts.date = CalendarDate(year: 1856, month: 5, day: 3)
    #expect(LetterTitle(facts, texts).text == "Brief")
    facts.addressee = "Aan: de heer C. Heins, wethouder; mevrouw D. Vos"
    #expect(LetterTitle(facts, texts).text == "Brief aan de heer C. Heins")
    facts.senders = [Sender(role: "gezant te Londen")]
    #expect(LetterTitle(facts, texts).text == "Gezant te Londen aan de heer C. Heins")
    facts.senders = [Sender(role: "directeur", name: "A. de Boer"), Sender(name: "B. Smit")]
    #expect(LetterTitle(facts, texts).text == "A. de Boer en B. Smit aan de heer C. Heins")
    facts.addressee = nil
    #expect(LetterTitle(facts, texts).text == "Brief van A. de Boer en B. Smit")
    facts.kind = .other
    #expect(LetterTitle(facts, texts).text == "Stuk")
  }

  @Test func aListSaysWhatALetterIsAboutWhoseTitleDoesNot() throws {
    var example = ExampleEdition()
    let list = { (example: ExampleEdition) throws -> [String] in
      let files = example.render(SiteSettings(language: "nl")).value
      let page = String(decoding: try #require(files["letters/index.html"]), as: UTF8.self)
      return page.split(separator: "<li class=\"line\">").map { String($0) }
    }
    #expect(try list(example).contains { $0.contains("<p class=\"concerning\">") })
    for place in example.edition.letters.indices {
      var letter = example.edition.letters[place]
      letter.facts.subject = "Een brief over \(place)"
      example.edition.put(letter, at: place)
    }
    #expect(try !list(example).contains { $0.contains("concerning") })
  }

  @Test func countriesHaveTheirArticlesInSentences() {
    let english = InterfaceTexts(language: "en", countries: ["US": "America"])
    #expect(english.running("NL") == "the Netherlands")
    #expect(english.beginning("NL") == "The Netherlands")
    #expect(english.running("KZ") == "Kazakhstan")
    #expect(english.running("US") == "America", "an editor's name has no article of ours")
    #expect(texts.running("GB") == "het Verenigd Koninkrijk")
    #expect(texts.beginning("US") == "De Verenigde Staten")
  }
}
