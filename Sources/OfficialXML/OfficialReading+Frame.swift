internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// What stands around the text: chamber, session year, dossiers, number, heading.
extension OfficialReading {
  /// The elements of the frame.
  private static let framing: Set<String> = [
    "metadata", "versie", "kamerstukkop", "vergjaar", "ordernr", "dossier", "onderw", "stuknr",
    "ltrlabel", "herdruk", "kamervraagnummer", "kamervraagkop",
  ]

  /// Whether an element belongs to the frame.
  func isFraming(_ element: XMLElement) -> Bool {
    Self.framing.contains(element.name) || (isOld && ["kop", "nummer"].contains(element.name))
      || (element.name == "datumtekst" && element.descendants(Self.noteNames).isEmpty)
  }

  /// Reads an element of the frame; false for any other.
  mutating func readFrame(_ element: XMLElement) -> Bool {
    switch element.name {
    case "metadata", "versie": account.mark(element, as: .apart(.record))
    case "kamerstukkop",
      "kop" where isOld && isHead(element):
      for line in element.elements { readHead(line) }
      account.mark(element, as: .furniture(.letterhead))
    case "vergjaar": readSession(element)
    case "ordernr":
      account.mark(element, as: .facts(["publication"]))
      var publication = facts.publication ?? Publication()
      publication.sdu = element.words
      if !element.words.isEmpty { facts.publication = publication }
    case "dossier", "onderw": return readDossier(element)
    case "stuknr", "ltrlabel", "herdruk", "kamervraagnummer": readNumber(element)
    case "nummer" where isOld: readNumber(element)
    case "datumtekst": return readProposed(element)
    case "kamervraagkop": readHeading(element)
    default: return false
    }
    return true
  }

  /// Whether an old paper's `kop` is the head of its first page, before all else or with nothing but
  /// the chamber and the session in it; a heading of the text may be marked so too.
  private func isHead(_ element: XMLElement) -> Bool {
    if element.index == tree.root?.first("kop")?.index { return true }
    let lines = element.elements
    let own = element.children.contains { child in
      if case .text(let text) = child { return !text.isBlank }
      return false
    }
    return !own
      && lines.allSatisfy { line in
        let words = line.words
        return words.isEmpty || words == "1" || words == "2"
          || PrintedParts.chamber(in: words) != nil
          || Self.session(in: words) != nil
      }
  }

  private mutating func readHead(_ line: XMLElement) {
    let words = line.words
    if let chamber = PrintedParts.chamber(in: words) ?? (words == "1" ? 1 : words == "2" ? 2 : nil)
    {
      set("chamber", \.chamber, to: chamber, by: line)
    } else {
      readSession(line)
    }
  }

  /// `Vergaderjaar 2022-2023`, with any dash.
  private mutating func readSession(_ line: XMLElement) {
    guard let session = Self.session(in: line.words) else { return }
    set("session-year", \.sessionYear, to: session, by: line)
  }

  private static func session(in words: String) -> String? {
    let years = words.unicodeScalars.split { !(48...57 ~= $0.value) }.map(String.init)
    guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 }) else { return nil }
    return years[0] + "-" + years[1]
  }

  /// A dossier, of which a paper may have several; false where it has no number.
  private mutating func readDossier(_ element: XMLElement) -> Bool {
    let parts: Set<String> = ["dossiernummer", "nummer", "titel", "naam"]
    guard element.elements.allSatisfy({ parts.contains($0.name) }) else { return false }
    let before = facts.dossiers.count
    let title = (element.all("titel") + element.all("naam")).map(\.printedWords).joined(
      separator: " ")
    for whole in element.all("dossiernummer") + element.all("nummer") {
      let parts = whole.elements.map(\.words).filter { !$0.isEmpty }
      let number = parts.isEmpty ? whole.words : parts.joined(separator: " ")
      guard !number.isEmpty else { continue }
      facts.dossiers.append(Dossier(number: number, title: title.isEmpty ? nil : title))
      places["dossiers"] = places["dossiers"] ?? element.place
    }
    guard facts.dossiers.count > before else { return false }
    account.mark(element, as: .facts(["dossiers"]))
    return true
  }

  /// `Nr. ` and the number: digits in the second chamber, a letter in the first.
  private mutating func readNumber(_ element: XMLElement) {
    let number = element.first("ondernummer") ?? element
    let words = number.words
    if let inner = element.first("ondernummer"),
      let chamber = inner.attribute("kamer").flatMap({ Int($0) }), (1...2).contains(chamber)
    {
      facts.chamber = facts.chamber ?? chamber
    }
    if ["stuknr", "nummer", "kamervraagnummer"].contains(element.name), !words.isEmpty {
      set("number", \.number, to: PaperLabel.number(of: words), by: number)
    }
    account.mark(element, as: .furniture(.label))
  }

  /// The heading as printed, which tells the kind of paper.
  mutating func readHeading(_ element: XMLElement) {
    for text in element.texts(outside: Self.noteNames) {
      account.mark(text, as: .facts(["heading"]))
    }
    let heading = element.printedWords
    guard !heading.isEmpty else { return }
    set("heading", \.heading, to: heading, by: element)
    facts.kind = PrintedParts.kind(ofHeading: heading) ?? .other
  }

  /// `Voorgesteld 30 maart 2022`: a motion's date; the day on which a paper came in is none.
  private mutating func readProposed(_ element: XMLElement) -> Bool {
    guard let day = element.first("datum"), let iso = day.attribute("isodatum"),
      !PrintedParts.isArrival(element.words)
    else { return false }
    guard let date = CalendarDate(iso: String(iso.prefix(10))) else {
      tellImpossible(iso, at: day.place)
      return false
    }
    set("date", \.date, to: date, by: element)
    return true
  }
}

/// The number of a paper out of what stands before it.
enum PaperLabel {
  /// `269` of `Nr. 269`.
  static func number(of words: String) -> String {
    let last = words.split(separator: " ").last.map(String.init) ?? words
    return words.contains(".") && last != words ? last : words
  }
}
