import Findings
import Foundation
import LetterModel
import Testing

@Suite struct DateFinderTests {
  private func dates(_ text: String, _ written: String, _ language: String = "nl") -> [String] {
    DateFinder.dates(in: text, writtenOn: CalendarDate(iso: written), language: language)
      .map { $0.date?.edtf ?? "-" }
  }

  /// Phrase and EDTF; every letter is of 15 June 2009, a Monday.
  @Test(arguments: [
    ("op 4 juni 2009", "2009-06-04"), ("op 4 juni jl.", "2009-06-04"),
    ("op 3 en 4 maart 2009", "2009-03-03/2009-03-04"),
    ("op 3, 4 en 5 maart jl.", "2009-03-03/2009-03-05"),
    ("van 12 tot en met 15 mei", "2009-05-12/2009-05-15"),
    ("van 12 t/m 15 mei", "2009-05-12/2009-05-15"),
    ("18–20 april", "2009-04-18/2009-04-20"), ("29 april–3 mei", "2009-04-29/2009-05-03"),
    ("tussen 16 en 20 mei 2011", "2011-05-16/2011-05-20"),
    ("van 29 december 2008 tot 3 januari 2009", "2008-12-29/2009-01-03"),
    ("begin 2010", "2010-01/2010-03"), ("medio 2010", "2010-05/2010-08"),
    ("eind 2010", "2010-10/2010-12"),
    ("medio maart", "2009-03"), ("begin juli a.s.", "2009-07"), ("eind vorige maand", "2009-05"),
    ("najaar 2011", "2011-09/2011-11"), ("het voorjaar van 2008", "2008-03/2008-05"),
    ("de eerste helft van 2010", "2010-01/2010-06"),
    ("het eerste kwartaal van 1999", "1999-01/1999-03"),
    ("gisteren", "2009-06-14"), ("eergisteren", "2009-06-13"), ("vandaag", "2009-06-15"),
    ("vorige week", "2009-06-08/2009-06-14"), ("volgende week donderdag", "2009-06-25"),
    ("vorige maand", "2009-05"), ("dit jaar", "2009"), ("vorig jaar", "2008"),
    ("maandag jl.", "2009-06-08"), ("afgelopen zondag", "2009-06-14"),
    ("zaterdag a.s.", "2009-06-20"),
    ("18 december jl.", "2008-12-18"), ("17 december a.s.", "2009-12-17"),
    ("11 februari van dit jaar", "2009-02-11"), ("december vorig jaar", "2008-12"),
    ("van 2006 tot en met 2008", "2006/2008"), ("in de jaren 2003 tot en met 2005", "2003/2005"),
    ("sinds augustus 2008", "2008-08"), ("sinds 1963", "1963"), ("in 2008", "2008"),
    ("in de nacht van 9 op 10 november 2008", "2008-11-09/2008-11-10"),
    ("vrijdag 12 juni", "2009-06-12"), ("15-06-2009", "2009-06-15"), ("2009-06-15", "2009-06-15"),
    ("in de week van 3 juni 2009", "2009-06-01/2009-06-07"),
  ])
  func aDutchPhraseGivesItsDate(_ phrase: String, _ edtf: String) {
    #expect(dates(phrase, "2009-06-15") == [edtf])
  }

  @Test(arguments: [
    ("on 4 June 2009", "2009-06-04"), ("on June 4, 2009", "2009-06-04"),
    ("from 16 to 19 May 2009", "2009-05-16/2009-05-19"),
    ("June 4–6, 2009", "2009-06-04/2009-06-06"),
    ("yesterday", "2009-06-14"), ("last week", "2009-06-08/2009-06-14"), ("next month", "2009-07"),
    ("in the spring of 2011", "2011-03/2011-05"), ("early 2010", "2010-01/2010-03"),
    ("the first half of 2010", "2010-01/2010-06"),
    ("between 3 and 5 June 2008", "2008-06-03/2008-06-05"),
    ("since 2004", "2004"), ("late March", "2009-03"),
  ])
  func anEnglishPhraseGivesItsDate(_ phrase: String, _ edtf: String) {
    #expect(dates(phrase, "2009-06-15", "en") == [edtf])
  }

  @Test(arguments: [
    "uiterlijk 1 mei 2010", "vóór 2010", "31 700 V, nr. 104", "in 2000 gevallen", "€ 2010",
    "gedurende de afgelopen jaren", "tot en met 15 mei", "Trb. 2009, 12", "elke zomer",
  ])
  func whatIsNoDateGivesNone(_ phrase: String) { #expect(dates(phrase, "2009-06-15") == []) }

  @Test func aDateIsCountedFromTheOneToldBefore() {
    #expect(
      dates("Op 23 mei 2009 landde het toestel. Een dag later volgde protest.", "2009-06-15")
        == ["2009-05-23", "2009-05-24"])
    #expect(
      dates("Van 3 tot 5 juni 2009 was ik daar; op de tweede dag sprak ik.", "2009-06-15")
        == ["2009-06-03/2009-06-05", "2009-06-04"])
  }

  @Test(arguments: DatePhrases.dutch.indices)
  func aDutchPhraseGivesItsDates(_ place: Int) {
    let (phrase, expected) = DatePhrases.dutch[place]
    #expect(dates(phrase, "2009-06-15").joined(separator: " ") == expected, "\(phrase)")
  }

  @Test(arguments: DatePhrases.english.indices)
  func anEnglishPhraseGivesItsDates(_ place: Int) {
    let (phrase, expected) = DatePhrases.english[place]
    #expect(dates(phrase, "2009-06-15", "en").joined(separator: " ") == expected, "\(phrase)")
  }

  /// Each year in one of the forms, and a leap year in all; with `EVERY_DAY=1` every year in every
  /// form, which takes minutes.
  @Test(arguments: PrintedForm.all.indices)
  func everyDayIsReadInEveryPrintedForm(_ place: Int) {
    let form = PrintedForm.all[place]
    let isWhole = ProcessInfo.processInfo.environment["EVERY_DAY"] == "1"
    for year in 1900...2100
    where isWhole || year == 2008 || year % PrintedForm.all.count == place {
      for month in 1...12 {
        let days = (1...CalendarDate.days(in: month, of: year)).compactMap {
          CalendarDate(year: year, month: month, day: $0)
        }
        let text = days.map { form.text(of: $0) }.joined(separator: "; ")
        let found = DateFinder.dates(in: text, writtenOn: nil, language: form.language)
          .map { $0.date?.edtf }
        guard found == days.map(\.description) else {
          Issue.record("\(text) gave \(found)")
          return
        }
      }
    }
  }
}
