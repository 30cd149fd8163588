public import Diagnostics
internal import StrictYAML

/// What an editor lays down of countries, besides what comes with the program:
/// `Content/registers/countries.yml`.
public struct CountryRegister: Sendable {
  /// The entries by code.
  public var countries: [String: CountryEntry] = [:]

  /// Makes an empty register.
  public init() {}

  /// The names by which pages call countries, where they are not the usual ones, in a language.
  public func names(in language: String) -> [String: String] {
    countries.compactMapValues { $0.names[language] ?? $0.names[YAMLFields.anyLanguage] }
  }

  /// The last parts of the addresses of relations' pages, where they are not the codes.
  public var slugs: [String: String] { countries.compactMapValues(\.slug) }
}

/// What an editor lays down of one country.
public struct CountryEntry: Sendable {
  /// Its name on pages, in each language.
  public var names: [String: String] = [:]
  /// The last part of its page's address.
  public var slug: String?
  /// What letters name it by, in each language.
  public var forms: [CountryForm: [String: [String]]] = [:]
  /// Words that look like one of its names and are none, in each language.
  public var refused: [String: [String]] = [:]

  /// What letters name it by in a language, and in any.
  public func forms(_ form: CountryForm, in language: String) -> [String] {
    let forms = forms[form] ?? [:]
    return (forms[language] ?? []) + (forms[YAMLFields.anyLanguage] ?? [])
  }

  /// Words that are none of its names in a language, and in any.
  public func refused(in language: String) -> [String] {
    (refused[language] ?? []) + (refused[YAMLFields.anyLanguage] ?? [])
  }
}

/// The kinds of names that countries have, each by its key in the register.
public enum CountryForm: String, Sendable, Hashable, CaseIterable {
  /// By which it is or was called.
  case names, former
  /// `Kazachstaans`.
  case adjectives
  /// Of its people: `Kazachstaan`, `Kazachstanen`.
  case people
  /// Of the towns that stand for its government.
  case capitals
  /// Abbreviations in capitals.
  case letters
}

extension CountryRegister {
  /// Reads a register of countries: one entry for each code.
  ///
  /// `docs/registers.md` gives the form.
  public static func read(
    _ file: SourceFile, countries known: KnownCountries
  ) -> Checked<CountryRegister> {
    var sheet = RegisterFile(.register)
    var register = CountryRegister()
    var slugs: Set<String> = []
    var chosen: [(code: String, slug: String, point: SourcePoint)] = []
    for entry in sheet.entries(of: file) {
      if sheet.isHopeless(at: entry.point) { break }
      guard known.codes.contains(entry.key) else {
        sheet.tell(
          entry.point, "no country has the code “\(entry.key)”",
          advice: known.advice(for: entry.key))
        continue
      }
      var fields = sheet.fields(entry.value)
      var country = CountryEntry()
      country.names = fields.names("name")
      country.slug = fields.slug("slug")
      for form in CountryForm.allCases { country.forms[form] = fields.terms(form.rawValue) }
      country.refused = fields.terms("not")
      sheet.close(&fields)
      if let slug = country.slug, !slugs.insert(slug).inserted {
        sheet.tell(entry.point, "two countries have the address “\(slug)”")
        country.slug = nil
      }
      if let slug = country.slug { chosen.append((entry.key, slug, entry.point)) }
      register.countries[entry.key] = country
    }
    register.dropCodes(among: chosen, of: known, &sheet)
    return Checked(register, sheet.diagnostics)
  }

  /// Takes away the addresses that are other countries' codes, which those have unless they chose another: with
  /// `NO: { slug: se }` two pages would stand at `relations/se/`.
  private mutating func dropCodes(
    among chosen: [(code: String, slug: String, point: SourcePoint)], of known: KnownCountries,
    _ sheet: inout RegisterFile
  ) {
    for (code, slug, point) in chosen {
      let other = slug.uppercased()
      guard other != code, known.codes.contains(other), countries[other]?.slug == nil else {
        continue
      }
      sheet.tell(
        point, "“\(slug)” is the address of another country, \(other)",
        advice: "choose another, or give \(other) a “slug” of its own")
      countries[code]?.slug = nil
    }
  }
}
