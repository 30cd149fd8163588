public import Diagnostics
internal import StrictYAML

/// The organisations that letters speak of: those that come with the program, and the editor's.
public struct OrganisationRegister: Sendable, Equatable {
  /// The organisations, by the name that the data has for each.
  public private(set) var organisations: [String: Organisation] = [:]
  /// The organisation that each name and abbreviation stands for, small letters throughout.
  private var named: [String: String] = [:]

  /// Makes an empty register.
  public init() {}

  /// The organisation's name in the register for whatever it is called; nil where it has none.
  public func name(of word: String) -> String? {
    organisations[word] == nil ? named[word.lowercased()] : word
  }

  /// The organisation's name on pages of a language.
  public func shown(_ name: String, in language: String) -> String {
    let names = organisations[name]?.names ?? [:]
    return names[language] ?? names[YAMLFields.anyLanguage] ?? name
  }

  private mutating func add(_ name: String, _ other: Organisation) {
    var organisation = organisations[name] ?? Organisation()
    organisation.names.merge(other.names) { _, new in new }
    organisation.slug = other.slug ?? organisation.slug
    for (language, terms) in other.terms {
      organisation.terms[language, default: []] += terms
    }
    for (language, terms) in other.refused {
      organisation.refused[language, default: []] += terms
    }
    organisations[name] = organisation
  }

  private mutating func linkNames() {
    named = [:]
    for (name, organisation) in organisations.sorted(by: { $0.key < $1.key }) {
      let words = organisation.terms.values.flatMap { $0 } + organisation.names.values + [name]
      for word in words.sorted() where named[word.lowercased()] == nil {
        named[word.lowercased()] = name
      }
    }
  }
}

/// One organisation.
public struct Organisation: Sendable, Equatable {
  /// Its name on pages, in each language.
  public var names: [String: String] = [:]
  /// The last part of its page's address.
  public var slug: String?
  /// What letters call it, in each language.
  public var terms: [String: [String]] = [:]
  /// What letters do not call it, in each language.
  public var refused: [String: [String]] = [:]

  /// What letters in a language call it.
  public func terms(in language: String) -> [String] {
    let all = (terms[language] ?? []) + (terms[YAMLFields.anyLanguage] ?? [])
    let not = Set(
      ((refused[language] ?? []) + (refused[YAMLFields.anyLanguage] ?? [])).map { $0.lowercased() })
    return not.isEmpty ? all : all.filter { !not.contains($0.lowercased()) }
  }
}

extension OrganisationRegister {
  /// The register that comes with the program.
  public static let builtIn: OrganisationRegister = {
    guard let file = EmbeddedData.files.first(where: { $0.path == "organisations.yml" }) else {
      preconditionFailure("The built-in register of organisations is missing from the program")
    }
    let source = SourceFile(path: file.path, text: file.text.description)
    return read(source, over: OrganisationRegister()).value
  }()

  /// Reads a register of organisations: one entry for each name, laid over another register.
  ///
  /// `docs/registers.md` gives the form.
  public static func read(
    _ file: SourceFile, over base: OrganisationRegister = .builtIn
  ) -> Checked<OrganisationRegister> {
    var sheet = RegisterFile(.register)
    var register = base
    var slugs: [String: String] = [:]
    for (name, known) in base.organisations { if let slug = known.slug { slugs[slug] = name } }
    for entry in sheet.entries(of: file) {
      if sheet.isHopeless(at: entry.point) { break }
      guard !entry.key.isEmpty, RegisterText.isLine(entry.key), entry.key.utf8.count <= 80 else {
        sheet.tell(entry.point, "an organisation’s name is one line of at most 80 letters")
        continue
      }
      var fields = sheet.fields(entry.value)
      var organisation = Organisation()
      organisation.names = fields.names("name")
      organisation.slug = fields.slug("slug")
      organisation.terms = fields.terms("names")
      for (language, letters) in fields.terms("letters") {
        organisation.terms[language, default: []] += letters
      }
      organisation.refused = fields.terms("not")
      sheet.close(&fields)
      if let slug = organisation.slug,
        slugs.updateValue(entry.key, forKey: slug) ?? entry.key != entry.key
      {
        sheet.tell(entry.point, "two organisations have the address “\(slug)”")
        organisation.slug = nil
      }
      let isNew = base.organisations[entry.key] == nil
      if isNew, organisation.terms.isEmpty {
        // An editor's own organisation goes by its name where nothing else is told.
        organisation.terms[YAMLFields.anyLanguage] = [entry.key]
      }
      register.add(entry.key, organisation)
    }
    register.linkNames()
    return Checked(register, sheet.diagnostics)
  }
}
