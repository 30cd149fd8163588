internal import Disk
internal import EditionModel
internal import LetterModel
internal import Registers
internal import SitePages

extension Site {
  /// The bytes at an address; nil where there is nothing, or where a file is to be copied.
  ///
  /// - Throws: `DiskError`, where a letter's text cannot be read again.
  func page(at route: Route) throws(DiskError) -> [UInt8]? {
    guard let plan = map.plan(for: route) else { return nil }
    switch plan {
    case .asset(let name): return setup.assets[name]
    // A file may be large, and is copied.
    case .file: return nil
    case .letterMarkdown(let place): return try letters[place].markdown(from: shelf)
    case .letterTEI(let place):
      let body = links.filled(
        try letters[place].body(from: shelf), of: letters[place].letter.facts.id,
        in: setup.configuration.language, at: setup.configuration.base)
      return renderer.render(plan, body: body)
    case .letter(let place):
      let language = map.language(of: route)
      let body = links.filled(
        try letters[place].body(from: shelf), of: letters[place].letter.facts.id, in: language)
      return renderer.render(plan, in: language, body: body, source: try source(of: place))
    case .letterSource(let place):
      return renderer.render(
        plan, in: map.language(of: route), source: try source(of: place))
    case .siteIndex(let part): return renderer.siteIndex(part, of: map)
    default: return renderer.render(plan, in: map.language(of: route))
    }
  }

  /// A letter's source, where the site has a page of it.
  private func source(of place: Int) throws(DiskError) -> LetterSource? {
    try letters[place].source(from: shelf)
  }
}

extension SiteSetup {
  /// What the site says of itself in each of its languages, as the pages see it.
  var settings: [SiteSettings] {
    let attachments = LetterAttachment.byLetter(files, encoded: PageLinks.encoded)
    return configuration.languages.map { language in
      var settings = SiteSettings(
        title: configuration.text(configuration.title, in: language),
        description: configuration.text(configuration.description, in: language),
        base: configuration.base, language: language, languages: configuration.languages,
        home: configuration.home, footer: configuration.text(configuration.footer, in: language))
      settings.hasSearch = hasSearch
      settings.attachments = attachments
      settings.dataLicence = configuration.dataLicence.flatMap(DataLicence.init)
      settings.hasOwnStyle = assets["site.css"] != nil
      settings.logo = configuration.logo.map {
        SiteSettings.Logo(
          address: PageLinks.encoded($0),
          text: configuration.text(configuration.logoText, in: language) ?? "")
      }
      settings.countryNames = registers.set.countries.names(in: language)
      return settings
    }
  }
}
