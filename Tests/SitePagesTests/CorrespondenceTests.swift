import Diagnostics
import EditionModel
import LetterModel
import Testing

@testable import SitePages

/// Who wrote to whom, as the files for programs tell it.
@Suite struct CorrespondenceTests {
  private static let addressees: [(printed: String?, names: [String])] = [
    ("Aan de Voorzitter van de Tweede Kamer", ["de Voorzitter van de Tweede Kamer"]),
    ("J. D. Hooker; William\nHooker; ", ["J. D. Hooker", "William Hooker"]), (";", []), (nil, []),
  ]

  @Test(arguments: addressees)
  func addresseesArePartedByTheirSigns(_ printed: String?, _ names: [String]) {
    var facts = LetterFacts(id: LetterID(for: "a"))
    facts.addressee = printed
    #expect(Addressee.names(facts) == names)
  }

  /// “Brief (tekst niet nagelezen)” would cite no letter.
  @Test func aLetterWithoutFactsIsCitedByItsName() throws {
    var example = ExampleEdition()
    example.edition.letters[1].facts = LetterFacts(id: LetterID(for: "anoniem"))
    let pages = example.render(SiteSettings()).value
    let page = String(decoding: try #require(pages["letters/anoniem/index.html"]), as: UTF8.self)
    #expect(page.contains("Brief (anoniem) <small>(tekst niet nagelezen)</small>"))
  }

  /// A text that has its own opening gets no second one, and the header does not say that it has.
  @Test func anOpeningOfItsOwnIsTheOnlyOne() throws {
    var example = ExampleEdition()
    example.edition.letters[0].facts.source = SourceRecord(file: "a.xml", hasOpening: true)
    let pages = example.render(SiteSettings(base: "https://letters.example/")).value
    let id = example.edition.letters[0].facts.id.rawValue
    let bytes = try #require(pages["letters/\(id)/letter.tei.xml"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("<opener>") && !text.contains("in opener and closer"))
    #expect(text.contains("<correspDesc>"))
  }
}
