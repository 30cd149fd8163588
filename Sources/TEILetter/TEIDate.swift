internal import LetterModel
internal import XMLReading

/// What the attributes of a TEI date say: a day, or less than a day.
enum TEIDate {
  case day(CalendarDate)
  /// A month, a year, a span: no day is guessed from it.
  case span(String)
  /// What no calendar has.
  case impossible(String)

  /// The date of an element; nil where its attributes say nothing.
  init?(_ element: XMLElement) {
    let value = { (name: String) in
      element.attribute(name) ?? element.attribute(name + "-iso")
    }
    if let when = value("when") {
      self.init(when)
      return
    }
    let first = value("notBefore") ?? value("from")
    let last = value("notAfter") ?? value("to")
    guard first != nil || last != nil else { return nil }
    // From one hour to another of a day is that day.
    let isOneDay = first.map(Self.day) == last.map(Self.day)
    if let first, isOneDay {
      self.init(first)
    } else {
      self = .span((first ?? "…") + " – " + (last ?? "…"))
    }
  }

  /// A date without its hour.
  private static func day(_ text: String) -> String { String(text.prefix { $0 != "T" }) }

  private init(_ text: String) {
    let day = Self.day(text)
    if let date = CalendarDate(iso: day) {
      self = .day(date)
      return
    }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    let hasDay = parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    self = hasDay ? .impossible(text) : .span(text)
  }
}
