internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Facts that a header tells elsewhere than in a `correspDesc`, for files that have none or one with holes.
extension TEIReading {
  /// Takes the writer and the addressee of those who take part: `<person role="sender">`.
  mutating func readRoles(_ header: XMLElement) {
    let people = header.descendants(["particDesc"]).flatMap { $0.descendants(["person", "org"]) }
    let names = { (roles: Set<String>) in
      people.filter { roles.contains($0.attribute("role")?.lowercased() ?? "") }
        .compactMap { person in person.elements.first { Self.persons.contains($0.name) } }
    }
    if facts.senders.isEmpty, nameless == nil {
      for name in names(["sender", "author"]) {
        guard let words = Self.words(ofName: name) else { continue }
        facts.senders.append(Sender(name: words, signed: false))
        account.mark(name, as: .facts(["senders"]))
      }
    }
    if facts.addressee == nil {
      facts.addressee = join(names(["recipient", "addressee"]), as: "addressee", by: "; ")
    }
  }

  /// Takes what neither the letter's description nor the letter itself told: the day and place of its making, and
  /// as its writer the file's one author.
  mutating func readRest(_ header: XMLElement) {
    if facts.date == nil, undated == nil {
      for day in ownDays(header) where facts.date == nil && undated == nil {
        readDate(day, isSure: true)
        if facts.date != nil {
          account.mark(day, as: .facts(["date"]), insteadOf: .apart(.record))
        }
      }
    }
    if facts.place == nil {
      let made = header.descendants(["creation"]).flatMap {
        $0.descendants(["placeName", "settlement"])
      }
      facts.place = join(Array(made.prefix(1)), as: "place", by: " ")
      if let place = made.first {
        account.mark(place, as: .facts(["place"]), insteadOf: .apart(.record))
      }
    }
    let authors = header.descendants(["titleStmt"]).first?.all("author") ?? []
    if facts.senders.isEmpty, authors.count == 1, let name = Self.words(ofName: authors[0]) {
      facts.senders.append(Sender(name: name, signed: false))
      account.mark(authors[0], as: .facts(["senders"]), insteadOf: .apart(.record))
      places["senders"] = places["senders"] ?? authors[0].place
    }
  }

  /// The name in a signature, without the words of respect before it: `Yours truly, <persName>A. Proef</persName>`.
  ///
  /// A title before it stays: `Sir <persName>A. Proef</persName>`.
  static func signedName(_ signed: XMLElement) -> String {
    let words = PrintedParts.cleanWords(signed.words)
    let names = signed.descendants(["persName"], outside: { $0.name == "persName" })
    guard names.count == 1, let name = Self.words(ofName: names[0]), words.hasSuffix(name) else {
      return words
    }
    let before = words.dropLast(name.count)
    let isRespect = before.hasSuffix(", ") || before.count { $0 == " " } > 2
    return isRespect || names[0].followsLine ? name : words
  }

  /// Says what the header tells instead of a day.
  mutating func tellUndated() {
    guard facts.date == nil, let (text, place) = undated else { return }
    diagnostics.append(
      Diagnostic(
        .dateMissing, at: place, "the letter’s date is “\(text)”, which is no day",
        advice: "give the date \(FactAdvice.place), once a day is known"))
  }
}
