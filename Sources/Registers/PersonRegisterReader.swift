public import Diagnostics
internal import LetterModel
internal import StrictYAML

extension PersonRegister {
  /// Reads a register of persons: one entry a person.
  ///
  /// `docs/registers.md` gives the form.
  public static func read(
    _ file: SourceFile, countries known: KnownCountries
  ) -> Checked<PersonRegister> {
    var sheet = RegisterFile(.register)
    var persons: [Person] = []
    var owners: [String: String] = [:]
    for entry in sheet.entries(of: file) {
      if sheet.isHopeless(at: entry.point) { break }
      guard RegisterText.isSlug(entry.key) else {
        sheet.tell(
          entry.point, "“\(entry.key)” cannot be an address", advice: RegisterText.slugAdvice)
        continue
      }
      var fields = sheet.fields(entry.value)
      let name = fields.line("name")
      let spellings = spellings(of: entry.key, name, &fields, &owners)
      let person = Person(
        slug: entry.key, name: name ?? spellings.first ?? entry.key, spellings: spellings,
        offices: fields.list("offices").compactMap { office($0, known, &sheet) },
        wikidata: number("wikidata", after: "Q", &fields), viaf: number("viaf", after: "", &fields))
      sheet.close(&fields)
      if name == nil {
        sheet.tell(
          entry.point, "the person “\(entry.key)” has no name", advice: "give one, as “name: …”")
      }
      persons.append(person)
    }
    var register = PersonRegister()
    register.persons = persons
    return Checked(register, sheet.diagnostics)
  }

  /// A person's other spellings; one that is somebody else's already is told.
  private static func spellings(
    of slug: String, _ name: String?, _ fields: inout YAMLFields, _ owners: inout [String: String]
  ) -> [String] {
    if let name, owners[folded(name)] == nil { owners[folded(name)] = slug }
    return fields.placedTexts("names").compactMap { text, value in
      guard RegisterText.isLine(text), !folded(text).isEmpty else {
        fields.refuse(value, "“names” holds what is no name")
        return nil
      }
      if let other = owners.updateValue(slug, forKey: folded(text)), other != slug {
        fields.refuse(
          value, "“\(text)” is “\(other)” already", advice: "leave it with one of the two")
      }
      return text
    }
  }

  private static func office(
    _ value: YAMLValue, _ known: KnownCountries, _ sheet: inout RegisterFile
  ) -> Person.Office? {
    var fields = sheet.fields(value)
    var office = Person.Office(titles: fields.names("title"))
    let country = fields.peek("country")
    if let code = fields.text("country"), let country {
      if known.codes.contains(code) {
        office.country = code
      } else {
        fields.refuse(
          country, "no country has the code “\(code)”", advice: known.advice(for: code))
      }
    }
    office.from = point("from", &fields)
    office.until = point("until", &fields)
    if office.titles.isEmpty { fields.refuse(value, "an office has a “title”") }
    if let from = office.from, let until = office.until,
      EventDate(edtf: "\(from)/\(until)") == nil
    {
      fields.refuse(value, "the office ends before it begins")
    }
    sheet.close(&fields)
    return office.titles.isEmpty ? nil : office
  }

  /// A day, month or year.
  private static func point(_ key: String, _ fields: inout YAMLFields) -> String? {
    let value = fields.peek(key)
    guard let text = fields.text(key), let value else { return nil }
    if case .point? = EventDate(edtf: text) { return text }
    fields.refuse(value, "“\(text)” is no date", advice: "write a day, month or year: “2009-06”")
    return nil
  }

  /// The number of a catalogue, which becomes part of an address.
  private static func number(
    _ key: String, after lead: String, _ fields: inout YAMLFields
  ) -> String? {
    let value = fields.peek(key)
    guard let text = fields.text(key), let value else { return nil }
    let digits = text.utf8.dropFirst(lead.utf8.count)
    if text.hasPrefix(lead), 1...30 ~= digits.count, digits.allSatisfy({ 48...57 ~= $0 }) {
      return text
    }
    fields.refuse(
      value, "“\(text)” is no number of this catalogue", advice: "write it as “\(lead)57464”")
    return nil
  }
}
