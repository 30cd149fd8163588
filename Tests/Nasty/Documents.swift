import ContentLoader

extension NastyLetter {
  /// pandoc's blocks.
  static let documents: [NastyLetter] = [
    blocks("paragraphs") { _ in #"{"t":"Para","c":[{"t":"Str","c":"a"}]}"# },
    blocks("capital-paragraphs") { _ in #"{"t":"Para","c":[{"t":"Str","c":"A"}]}"# },
    blocks("headings") { _ in #"{"t":"Header","c":[1,["x",[],[]],[{"t":"Str","c":"a"}]]}"# },
    blocks("quotes") { _ in #"{"t":"BlockQuote","c":[{"t":"Para","c":[{"t":"Str","c":"a"}]}]}"# },
    blocks("empty-paragraphs") { _ in #"{"t":"Para","c":[]}"# },
    blocks("rules") { _ in #"{"t":"HorizontalRule"}"# },
    blocks("no-blocks") { _ in "1" },
    paragraph("words") { _ in #"{"t":"Str","c":"a"},{"t":"Space"}"# },
    paragraph("long-words") { _ in #"{"t":"Str","c":"staatssecretarissen"},{"t":"Space"}"# },
    paragraph("line-breaks") { _ in #"{"t":"LineBreak"}"# },
    paragraph("words-and-breaks") { _ in #"{"t":"Str","c":"A"},{"t":"LineBreak"}"# },
    paragraph("anchors") { _ in #"{"t":"Span","c":[["a",["anchor"],[]],[]]}"# },
    paragraph("emphasis") { _ in #"{"t":"Emph","c":[{"t":"Str","c":"a"}]}"# },
    paragraph("notes") { _ in #"{"t":"Note","c":[{"t":"Para","c":[{"t":"Str","c":"a"}]}]}"# },
    paragraph("links") { _ in #"{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"a"}],["b",""]]}"# },
    list("items") { _ in #"[{"t":"Plain","c":[{"t":"Str","c":"a"}]}]"# },
    NastyLetter(.document(.docx), "brackets", of: "["),
    NastyLetter(
      .document(.docx), "escapes", head: opening + #"{"t":"Para","c":[{"t":"Str","c":""#,
      tail: #""}]}]}"#, of: #"\u0041"#),
    NastyLetter(.document(.docx), "deep", head: opening, of: #"{"t":"BlockQuote","c":["#),
  ]

  private static let opening = #"{"blocks":["#

  private static func blocks(_ name: String, each part: @escaping @Sendable (Int) -> String)
    -> NastyLetter
  {
    NastyLetter(.document(.docx), name, head: opening, tail: "]}") {
      ($0 == 0 ? "" : ",") + part($0)
    }
  }

  private static func paragraph(
    _ name: String, each part: @escaping @Sendable (Int) -> String
  ) -> NastyLetter {
    NastyLetter(
      .document(.docx), name, head: opening + #"{"t":"Para","c":["#, tail: "]}]}"
    ) { ($0 == 0 ? "" : ",") + part($0) }
  }

  private static func list(_ name: String, each part: @escaping @Sendable (Int) -> String)
    -> NastyLetter
  {
    NastyLetter(
      .document(.docx), name,
      head: opening + #"{"t":"OrderedList","c":[[1,{"t":"Decimal"},{"t":"Period"}],["#,
      tail: "]]}]}"
    ) { ($0 == 0 ? "" : ",") + part($0) }
  }
}
