internal import TemplateEngine

/// What each template may use, for `docs/templates.md`.
public enum TemplateGuide {
  /// The templates in the order of a visit, each with what its page is.
  static let summaries: [(name: String, summary: String)] = [
    ("home", "The first page: what the collection is, and the ways in."),
    ("letter", "A letter: its text, its facts, and what was found in it."),
    ("source", "A letter’s source as it came, line by line, where it is text."),
    ("letters", "All letters by year; long collections have several such pages."),
    ("topics", "The index of topics, A to Z."),
    ("topic", "A topic: the letters that speak of it, each with the sentence that does."),
    ("relations", "The countries that the letters deal with."),
    ("relation", "The relation with a country: its timeline, letters, persons and gaps."),
    ("relation-year", "A year of a relation that has too many events for one page."),
    ("relation-group", "A relation's events of one group: visits, treaties and the like."),
    ("relation-letters", "The letters of a relation that has too many for its own page."),
    ("relation-ledger", "What was asked, offered, planned and refused in a relation."),
    ("timeline", "All relations on one axis."),
    ("search", "The full-text search, where the site has one."),
    ("persons", "The index of persons."),
    ("person", "A person: letters, offices and events."),
    ("offices", "Offices whose holders the letters do not name."),
    ("organisations", "The index of organisations."),
    ("organisation", "An organisation and the events it took part in."),
    ("dossiers", "The index of dossiers."),
    ("dossier", "A dossier: its letters in order, and the numbers that this collection lacks."),
    ("papers", "Papers that the letters cite and that this collection lacks."),
    ("search", "The search page, where the site has an index."),
    ("data", "Every file of data in one place."),
    ("page", "A page of the editor's own, or what the site is."),
    ("moved", "The page at an old address, which leads to where a letter or page stands now."),
    ("not-found", "The page that servers show where an address leads nowhere."),
  ]

  /// The reference as Markdown.
  public static var markdown: String {
    let rest = PageRenderer.pageShapes.keys.sorted().filter { name in
      !summaries.contains { $0.name == name }
    }
    let pages = (summaries + rest.map { ($0, "") }).compactMap { name, summary in
      PageRenderer.pageShapes[name].map { (name: name, shape: $0, summary: summary) }
    }
    return TemplateReference.markdown(common: PageFrame.fields, for: pages)
  }
}
