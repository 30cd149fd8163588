internal import XMLReading

/// The elements of TEI by what the reader does with them.
enum TEINames {
  /// How the text around an element is set.
  enum Setting {
    /// Nothing but blocks is expected.
    case container
    /// Running text.
    case paragraph
    /// Lines that stay lines, as in an opening or an address.
    case lines
  }

  /// Elements that only hold blocks.
  static let frames: Set<String> = [
    "TEI", "TEI.2", "teiCorpus", "text", "front", "body", "back", "group", "div", "div1", "div2",
    "div3", "div4", "div5", "div6", "div7", "postscript", "argument", "epigraph", "noteGrp",
    "attachment", "titlePage", "docTitle", "sp", "letter",
  ]

  /// Divisions, of which each sets its heading one level deeper.
  static let divisions: Set<String> = [
    "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "attachment",
  ]

  /// Elements that are a paragraph.
  static let paragraphs: Set<String> = ["p", "ab", "titlePart", "stage", "speaker", "docDate"]

  /// Elements whose lines stay lines.
  static let lined: Set<String> = ["opener", "closer", "address", "lg"]

  /// Elements that are a paragraph of their own where they stand among blocks, and words of the
  /// paragraph where they stand in one.
  static let either: Set<String> = [
    "salute", "signed", "dateline", "byline", "trailer", "seg", "bibl", "cit", "l", "addrLine",
    "stamp", "desc",
  ]

  /// What the edition says of the letter, its sheets and the persons in it.
  static let record: Set<String> = [
    "teiHeader", "facsimile", "sourceDoc", "standOff", "listPerson", "listPlace", "listOrg",
    "listBibl", "listEvent", "listWit", "figDesc", "certainty", "respons", "precision", "interp",
    "interpGrp", "spanGrp", "span", "index", "xenoData", "listApp", "listRelation", "listNym",
  ]

  /// Elements that are a picture or a recording.
  static let pictures: Set<String> = ["figure", "graphic", "binaryObject", "media"]

  /// Elements whose words are words of the text, and that say nothing else here.
  static let plain: Set<String> = [
    "foreign", "title", "del", "persName", "placeName", "orgName", "rs", "name", "date", "time",
    "num",
    "measure", "c", "w", "pc", "g", "ref", "ptr", "anchor", "add", "unclear", "sic", "corr",
    "orig", "reg", "abbr", "expan", "am", "ex", "subst", "lem", "rdg", "space", "metamark",
    "milestone", "cb", "gb", "biblScope", "author", "editor", "publisher", "pubPlace",
    "quote", "q", "said", "soCalled", "mentioned", "term", "gloss", "idno", "settlement",
    "country", "region", "forename", "surname", "roleName", "genName", "nameLink", "addName",
    "geogName", "district", "street", "postCode", "postBox", "handShift", "damage", "damageSpan",
    "delSpan", "addSpan", "restore", "retrace", "redo", "undo", "surplus", "secl", "affiliation",
    "email", "label", "formula", "s", "cl", "phr", "m", "distinct", "hi", "emph", "item", "row",
    "cell", "note", "unit", "width", "height", "depth", "offset", "geo", "objectName", "state",
    "code", "ident", "val", "notatedMusic", "imprint", "monogr",
    "biblStruct", "series", "edition", "bloc", "listRef",
  ]

  /// Whether an element holds what was enclosed with the letter.
  static func isEnclosure(_ element: XMLElement) -> Bool {
    element.name == "attachment" || (divisions.contains(element.name) && isEnclosed(element))
  }

  /// Whether an element’s type says that it was enclosed.
  static func isEnclosed(_ element: XMLElement) -> Bool {
    ["attachment", "enclosure", "annex"].contains(element.attribute("type"))
  }

  /// What a `div` is called that holds a letter: one kind in each row, in the languages that editions are made in.
  static let kinds: [Set<String>] = [
    ["letter", "lettre", "brief", "lettera", "carta", "brev"], ["document"],
  ]

  /// Whether an element is a place by its name, or by the type of its name: `<name type="place">`.
  static func isTown(_ element: XMLElement) -> Bool {
    switch element.name {
    case "placeName", "settlement": true
    case "name", "rs": isPlace(element.attribute("type"))
    default: false
    }
  }

  /// Whether a name's type is that of a place.
  static func isPlace(_ type: String?) -> Bool {
    ["place", "settlement", "city", "town"].contains(type?.lowercased() ?? "")
  }

  /// Whether an element is called a translation.
  static func isTranslation(_ element: XMLElement) -> Bool {
    (divisions.contains(element.name) || element.name == "text")
      && element.attribute("type")?.lowercased().hasPrefix("translation") == true
  }
}
