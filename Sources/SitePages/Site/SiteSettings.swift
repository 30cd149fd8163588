/// What a site says of itself in one language: from `zendbrief.yml`, with defaults for everything.
public struct SiteSettings: Sendable, Hashable {
  /// The site's name, at the head of every page.
  public var title: String?
  /// One sentence on what the collection is.
  public var description: String?
  /// The absolute address of the site's root, for canonical links; nil where it is not known.
  public var base: String?
  /// The language of the interface: `nl` or `en`.
  public var language: String
  /// All languages that the site has pages in.
  ///
  /// Those of the first stand at the site's top, those of
  /// any other below a folder of its name.
  public var languages: [String]
  /// The home country, ISO 3166-1 alpha-2.
  public var home: String
  /// A line for the foot of every page, as plain text.
  public var footer: String?
  /// The licence of the data; nil where the editor says nothing of it.
  public var dataLicence: DataLicence?
  /// The institution's mark, shown beside the site's name.
  public var logo: Logo?
  /// Whether the site has a style sheet of its own beside the look's, `assets/site.css`.
  public var hasOwnStyle = false
  /// The names of countries on pages, by code, where an editor gave others than the usual ones.
  public var countryNames: [String: String] = [:]

  /// Whether the site has a full-text search: an index is made of its letters.
  public var hasSearch = false

  /// The editor's files for letters, by the letters' names.
  public var attachments: [String: [LetterAttachment]] = [:]

  /// Makes settings; what is not given has its default.
  public init(
    title: String? = nil, description: String? = nil, base: String? = nil, language: String = "nl",
    languages: [String]? = nil, home: String = "NL", footer: String? = nil
  ) {
    self.title = title
    self.description = description
    self.base = base
    self.language = language
    self.languages = languages ?? [language]
    self.home = home
    self.footer = footer
  }

  /// An institution's mark.
  public struct Logo: Sendable, Hashable {
    /// Its address below the site's top.
    public var address: String
    /// What it says, for those who do not see it; empty where the site's name says it.
    public var text: String

    /// Makes a mark of its parts.
    public init(address: String, text: String) {
      self.address = address
      self.text = text
    }
  }
}
