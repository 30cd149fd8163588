import Diagnostics
import LetterModel
import Registers
import Testing

@Suite struct EventEntryWriterTests {
  private func read(_ text: String) throws -> EventEntry {
    let checked = EventRegister.read(
      SourceFile(path: "Content/registers/events.yml", text: text), countries: knownCountries,
      home: "NL")
    #expect(checked.diagnostics.isEmpty, "\(DiagnosticReport(checked.diagnostics).text)\n\(text)")
    #expect(checked.value.entries.count == 1, "\(text)")
    return try #require(checked.value.entries.first)
  }

  private func event(quote: String) throws -> Event {
    let letters = [try #require(LetterID("012")), try #require(LetterID("b"))]
    let proofs = letters.map {
      Evidence(letter: $0, passage: "het-bezoek", page: nil, quote: quote, sentence: quote)
    }
    var event = Event(
      id: "2009-06-visit-no", type: .visit, countries: ["NO"], date: EventDate(edtf: "2009-06"),
      extent: .moment, status: .planned, evidence: proofs)
    event.people = ["Ingrid: Solbakken", "# Ole"]
    event.organisations = ["OVSE"]
    event.direction = .out
    return event
  }

  @Test(arguments: [
    "een bezoek", "zij zei: \"ja\" \\ nee", "- x: {y}\n  confirm: true", "a\tb\u{7}c\u{85}\u{feff}",
    "</script><script>alert(1)</script>", "’s-Gravenhage «à»", "x\u{2028}y",
  ]) func whatIsWrittenIsRead(_ quote: String) throws {
    let event = try event(quote: quote)
    let letter = event.evidence[0].letter
    #expect(try read(EventEntryWriter.confirming(event)).isConfirmed)
    let rejected = try read(EventEntryWriter.rejecting(event))
    #expect(rejected.isRejected && !rejected.hasFields)
    let entry = try read(EventEntryWriter.correcting(event, by: letter))
    #expect(entry.id == event.id && entry.type == event.type && entry.status == event.status)
    #expect(entry.countries == event.countries && entry.people == event.people)
    #expect(entry.organisations == event.organisations && entry.direction == event.direction)
    #expect(entry.date == event.date.map { .known($0) } && entry.extent == event.extent)
    #expect(entry.evidence.map(\.letter) == [letter])
    #expect(entry.evidence.map(\.quote) == [quote])
    #expect(entry.evidence.map(\.passage) == ["het-bezoek"])
  }

  @Test func anEventWithoutADateSaysSo() throws {
    var event = try event(quote: "een bezoek")
    event.date = nil
    let text = EventEntryWriter.correcting(event, by: event.evidence[0].letter)
    #expect(try read(text).date == .unknown)
  }
}
