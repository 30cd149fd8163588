import Testing

@testable import Diagnostics
@testable import LetterModel
@testable import LetterParser

/// A heading that names several offices; the words of one that names too many are one office.
@Suite struct HeadingOfficesTests {
  private func roles(_ offices: String) -> [String?] {
    Cases.parse(
      """
      99 501 V Proefzaken

      Nr. 1 BRIEF VAN DE \(offices) VAN JUSTITIE

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 3 mei 1995

      Hierbij bied ik u een verslag aan van het overleg.
      """
    ).value.letter.facts.senders.map(\.role)
  }

  @Test func eachHasItsDepartment() {
    #expect(
      roles("MINISTER EN STAATSSECRETARIS")
        == ["minister van Justitie", "staatssecretaris van Justitie"])
  }

  @Test func noneIsLostAmongThousands() {
    let offices = Array(repeating: "MINISTER EN STAATSSECRETARIS", count: 3000)
      .joined(separator: " EN ")
    let found = roles(offices)
    #expect(found.count == 1)
    #expect(found.first??.split(separator: " ").count == offices.split(separator: " ").count + 2)
  }
}
