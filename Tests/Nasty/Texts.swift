import ContentLoader

extension NastyLetter {
  /// Text taken from a print.
  static let texts: [NastyLetter] = lines + rows + runs

  private static func text(_ name: String, of part: String) -> NastyLetter {
    NastyLetter(.text, name, of: part)
  }

  private static func text(_ name: String, each part: @escaping @Sendable (Int) -> String)
    -> NastyLetter
  {
    NastyLetter(.text, name, each: part)
  }

  /// One line, again and again.
  private static let lines = [
    text("A", of: "A\n"), text("1", of: "1\n"), text("small-letter", of: "a\n"),
    text("blank-lines", of: "\n"), text("carriage-returns", of: "\r"),
    text("broken-word", of: "woord-\n"), text("short-broken-word", of: "a-\n"),
    text("bullet", of: "- a\n"), text("item-1", of: "1. a\n"), text("item-a", of: "a. b\n"),
    text("heading-1", of: "1. Inleiding\n\n"), text("number-and-blank", of: "1\n\n"),
    text("number-before-capital", of: "1 A\n"), text("bracketed-number", of: "[1] A\n"),
    text("year", of: "2008\n"), text("paper-number", of: "Nr. 5\n"),
    text("office", of: "De minister van X,\n"), text("addressee", of: "Aan de Voorzitter\n"),
    text("record", of: "ISSN 0921\n"), text("dateline", of: "Den Haag, 3 maart 2011\n"),
    text("heading", of: "BRIEF VAN DE MINISTER\n"), text("valediction", of: "Hoogachtend,\n"),
    text("salutation", of: "Geachte voorzitter,\n"), text("name", of: "J. P. Jansen\n"),
    text("enclosure", of: "Bijlage\n"), text("question-label", of: "Vraag 1\n"),
    text("answer-label", of: "Antwoord\n"), text("explanation", of: "Toelichting:\n"),
    text("question", of: "Is dat zo?\n"), text("closing-bracket", of: ")\n"),
    text("table-of-marks", of: "|a|b|\n"), text("quote-mark", of: "> a\n"),
    text("paragraphs", of: "Een zin van een brief.\n\n"),
    text("letterhead", of: "Tweede Kamer der Staten-Generaal 2\n"),
    text("series", of: "Aanhangsel van de Handelingen\n"), text("dossier", of: "31 700 V Titel\n"),
    text(
      "long-lines",
      of:
        "De minister heeft in antwoord op vragen laten weten dat het kabinet daarover nog spreekt\n"
    ),
    text(
      "line-and-break", of: "Een regel van de brief die hier af-\ngebroken wordt en verder gaat.\n"),
  ]

  /// Lines that tell themselves apart.
  private static let rows = [
    text("numbers") { "\($0)\n" }, text("notes") { "\($0) Kamerstuk \($0).\n" },
    text("notes-to-99") { "\($0 % 99 + 1) Kamerstuk 31 700.\n" },
    text("notes-and-gaps") { "woord\($0 % 99 + 1)\n\n\($0 % 99 + 1) Kamerstuk\n\n" },
    text("foot-lines") { "Tweede Kamer, vergaderjaar 2010–2011, 31 700, nr. \($0)\n" },
    text("pages") { "regel\nTweede Kamer, vergaderjaar 2010–2011, 31 700, nr. 5 \($0)\n" },
    text("dossiers") { "\($0 + 10) \($0 % 900) Titel van\n" },
    text("questions") { "Vraag \($0)\nAntwoord\n" },
    text("question-numbers") { "\($0 + 1)\nIs dat zo?\n\n" },
    text("sheets") { "regel \($0)\nvoet \($0)\n\u{c}" },
    text("items") { "\($0 + 1). a\n" },
    text("nested-items") { String(repeating: " ", count: $0 % 60) + "\($0). a\n" },
    text("columns-apart") { "woord \($0)" + blanks(5 + $0 % 40) + "cel \($0)\n" },
    text("columns-turning") { "a" + blanks(3 + $0 % 7) + "b" + blanks(3 + $0 % 5) + "\($0)\n" },
    text("delegators") { "mede namens de Minister van Zaken\($0), " },
    text("broken-words") { "woord\($0)-\ndeel\($0)\n" },
    text("glued-lines") {
      "De minister heeft in antwoord op de vragen laten weten dat het kabinet daarover nogspreekt "
        + "en dat de regering daarover binnenkort een brief zal sturen aan de Kamer nummer\($0)\n"
    },
  ]

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Pages, columns and lines without an end.
  private static let runs = [
    text("form-feeds", of: "\u{c}"), text("line-and-form-feed", of: "a\u{c}\n"),
    text("same-sheets", of: "kop\nregel\nvoet\n\u{c}"), text("spaces", of: " "),
    text("one-word", of: "a"), text("one-line", of: "woord "), text("dashes", of: "- "),
    text("columns", of: "a      b      c\n"), text("words-and-gaps", of: "kolommen  met   gaten\n"),
    text("wide-row", of: "a    "), text("double-blanks", of: "a  "),
    text("margin", of: "          Tekst van de brief in de kolom      KST132485\n"),
    text(
      "signatures",
      of: "De Minister van Justitie,     De Minister van Defensie,\nA. Jansen     B. Pietersen\n\n"),
    text(
      "signatures-in-order",
      of: "De Minister van Justitie, De Minister van Defensie,\nA. Jansen B. Pietersen\n"),
    text("table", of: "Land        Aantal      Som\nFrankrijk   12          30\n\n"),
    text("long-table", of: "Frankrijk   12          30\n"),
    text("note-calls", of: "woord1 "), text("bracketed-calls", of: "woord[1] "),
    text("closed-calls", of: "woord. 1) "), text("opening-brackets", of: "(((("),
    text("question-marks", of: "???? "), text("stars", of: "****"), text("dots", of: ". . "),
    text("glued-words", of: "deMinisterVan1Het2"), text("glued-offices", of: "eenMinister, "),
    text("capitals", of: "aB"), text("read-twice", of: "Ã©"), text("soft-hyphens", of: "a\u{ad}b"),
    text("controls", of: "a\u{1}b\u{7f}"), text("ligatures", of: "\u{fb01}n "),
    text("long-word-lines", of: String(repeating: "woord", count: 100) + "\n"),
    text("wide-lines", of: String(repeating: "woord nummer ", count: 400) + "\n"),
    text("spaced-letters", of: "T w e e d e K a m e r\n"),
  ]
}
