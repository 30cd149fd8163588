import ContentLoader

extension NastyLetter {
  /// Official XML, in either dialect.
  static let publications: [NastyLetter] = [
    official("paragraphs", "<kamerwrk>") { _ in "<al>a</al>" },
    official("deep", "<kamerwrk>") { _ in "<al>" },
    official("attributes", "<kamerwrk ") { "a\($0)=\"\" " },
    official("notes", "<kamerwrk>") {
      "<noot id=\"\($0)\"><noot.nr>\($0)</noot.nr><noot.al>a</noot.al></noot>"
    },
    official("notes-in-text", "<kamerwrk><al>") {
      "a<noot id=\"\($0)\"><noot.nr>\($0)</noot.nr><noot.al>a</noot.al></noot>"
    },
    official("entities", "<!DOCTYPE kamerwrk [<!ENTITY e \"ha\">]><kamerwrk>") { _ in "&e;" },
    official("table-rows", Self.table) { _ in "<row><entry>a</entry></row>" },
    official("table-spans", Self.table) { _ in
      "<row><entry morerows=\"99999\" namest=\"a\">a</entry></row>"
    },
    official("wide-row", Self.table + "<row>") { _ in "<entry>a</entry>" },
    official("lists", "<officiele-publicatie>") { _ in "<lijst><li><al>a</al></li></lijst>" },
    official("items", "<officiele-publicatie><lijst>") {
      "<li><li.nr>\($0)</li.nr><al>a</al></li>"
    },
    official("emphasis", "<kamerwrk><al>") { _ in "<nadruk>a</nadruk>" },
    official("headings", "<kamerwrk>") { _ in "<tussenkop>a</tussenkop>" },
    official("text", "<kamerwrk><al>") { _ in "a " },
    official("lines", "<kamerwrk><al>") { _ in "a\n" },
    official("loose-text", "<kamerwrk>") { _ in "a\n" },
    official("unknown", "<kamerwrk>") { "<x\($0)>a</x\($0)>" },
    official("signatures", "<kamerwrk>") { _ in
      "<ondertekening><functie>De Minister,</functie><naam>A. B</naam></ondertekening>"
    },
  ]

  /// TEI.
  static let editions: [NastyLetter] = [
    tei("paragraphs", body) { _ in "<p>a</p>" }, tei("line-breaks", body) { _ in "<p>a<lb/>b</p>" },
    tei("breaks-in-paragraph", body + "<p>") { _ in "a<lb/>\n" },
    tei("notes", body) { "<note n=\"\($0)\">a</note>" },
    tei("notes-in-text", body + "<p>") { "a<note n=\"\($0)\">a</note>" },
    tei("page-breaks", body + "<p>") { _ in "<pb n=\"2\"/>" },
    tei("page-breaks-apart", body) { "<pb n=\"\($0)\"/><p>a</p>" },
    tei("table-spans", body + "<table>") { _ in
      "<row><cell cols=\"9999\" rows=\"9999\">a</cell></row>"
    },
    tei("wide-row", body + "<table><row>") { _ in "<cell>a</cell>" },
    tei("unknown", body) { "<x\($0)>a</x\($0)>" }, tei("comments", body) { _ in "<!-- -->" },
    tei("emphasis", body + "<p>") { _ in "<hi>a </hi>" }, tei("text", body + "<p>") { _ in "a " },
    tei("lines", body + "<p>") { _ in "a\n" }, tei("blank-lines", body) { _ in "\n" },
    tei("deep", body) { _ in "<div>" }, tei("headings", body) { _ in "<head>a</head>" },
    tei("items", body + "<list>") { _ in "<item>a</item>" },
    tei("openers", body) { _ in "<opener><dateline>a</dateline></opener>" },
    tei("closers", body) { _ in "<closer><signed>a</signed></closer>" },
  ]

  private static let table = "<officiele-publicatie><table><tgroup cols=\"2\"><tbody>"
  private static let body = "<TEI><text><body>"

  private static func official(
    _ name: String, _ head: String, each part: @escaping @Sendable (Int) -> String
  ) -> NastyLetter {
    NastyLetter(.officialXML, name, head: head, each: part)
  }

  private static func tei(
    _ name: String, _ head: String, each part: @escaping @Sendable (Int) -> String
  ) -> NastyLetter {
    NastyLetter(.tei, name, head: head, each: part)
  }
}
