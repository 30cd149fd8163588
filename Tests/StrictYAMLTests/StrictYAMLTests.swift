import Diagnostics
import StrictYAML
import Testing

@Suite struct StrictYAMLTests {
  private func fields(_ text: String) -> (YAMLFields, [Diagnostic]) {
    let read = YAMLReader.read(SourceFile(path: "a.yml", text: text), invalid: .registerInvalid)
    return (
      YAMLFields(read.value, unknown: .registerKeyUnknown, invalid: .registerValueInvalid),
      read.diagnostics
    )
  }

  @Test(arguments: ["no", "1.10", "012", "12:30", "2009-06-15", "0x1F", "31 700 V"])
  func wordsStayAsWritten(_ word: String) {
    var (fields, _) = fields("key: \(word)\n")
    #expect(fields.text("key") == word)
  }

  @Test func anUnknownKeyIsToldWithItsPlaceAndWhatMayBeMeant() throws {
    var (fields, _) = fields("title: a\nlangauge: nl\n")
    _ = fields.text("title")
    _ = fields.text("language")
    fields.finish()
    let diagnostic = try #require(fields.diagnostics.first)
    #expect(diagnostic.place.line == 2)
    #expect(diagnostic.message == "no key is named “langauge” here; did you mean “language”?")
  }

  @Test func brokenYAMLIsToldWithItsLine() throws {
    let (_, diagnostics) = fields("title: a\nlist: [1, 2\nend: x\n")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.code == .registerInvalid)
    #expect(diagnostic.place.line >= 2)
  }

  @Test(arguments: [
    ("title: a: b\n", 1, 9, "put a value that holds"),
    ("title: a\nname: \"b\nend: c\n", 2, 7, "close it behind"),
    ("title: a\nname: 'b\n", 2, 7, "close it behind"),
    ("title: \"a\" b\n", 1, 12, "a value in quotation marks ends with the second"),
    ("a:\n\tb: c\n", 2, 1, "indent with blanks"),
    ("title: a\n  name: b\n", 2, 7, "begin the line as far in"),
    ("a:\n   b: c\n  d: e\n", 3, 3, "begin the line as far in"),
    ("title: a\n---\ntitle: b\n", 2, 1, "take this line “---” away"),
    ("title: @a\n", 1, 8, "put a value that begins with such a sign"),
    ("list: [a, b\nend: x\n", 2, 4, "look above for a bracket"),
    ("title: a\nname\nend: x\n", 3, 1, "write “key: value”"),
    ("list: [*a]\n", 1, 8, "put a value that begins with “*”"),
  ])
  func eachFaultHasItsPlaceAndItsAdvice(
    _ text: String, _ line: Int, _ column: Int, _ advice: String
  ) throws {
    let told = try #require(fields(text).1.first)
    #expect((told.place.line, told.place.column) == (line, column), "\(told)")
    #expect(told.advice?.hasPrefix(advice) == true, "\(told)")
  }

  @Test(arguments: [
    ("title: a\nname: x\n\ntitle: b\n", ", here and in line 4"),
    (
      "- id: a\n  name: x\n  in: {name: n}\n  name: y\n- id: b\n  name: z\n", ", here and in line 4"
    ),
    ("- id: a\n  x: {name: b, name: c}\n- y:\n     name: d\n", ""),
    ("{name: b, name: c}", ""),
  ])
  func aKeyGivenTwiceIsToldWithBothPlaces(_ text: String, _ places: String) throws {
    let (_, diagnostics) = fields(text)
    #expect(diagnostics.map(\.code) == [.registerInvalid])
    let message = try #require(diagnostics.first).message
    #expect(message.hasSuffix("” is given twice" + places))
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "a: &x [1, 2]\nb: *x\n", "a: &x 1\n*x : b\n", "a: &x [y, y]\nb: {? [*x,*x] : 1}\n",
    ])
  func anAliasIsToldWithItsPlace(_ text: String) throws {
    let (_, diagnostics) = fields(text)
    let told = try #require(diagnostics.first)
    #expect(diagnostics.map(\.code) == [.registerInvalid])
    #expect(told.place.line == 2 && told.place.length == 2)
  }

  @Test(arguments: [
    "Jansen & Zoon, *beide* partijen", "R&D en *D*", "café&a, café*a", "'&a is geen *b'",
    "\"* &a\"",
  ])
  func aStarInATextIsNoAlias(_ text: String) {
    var (fields, diagnostics) = fields("key: \(text)\n")
    #expect(diagnostics.isEmpty)
    #expect(fields.text("key") == text.filter { $0 != "'" && $0 != "\"" })
  }

  @Test func aPartOfAFileKeepsTheFilesLines() throws {
    let file = SourceFile(path: "a.md", text: "---\ntitle: a\nx: [\n---\n")
    let read = YAMLReader.read(file, part: 4..<18, invalid: .frontMatterInvalid)
    #expect(try #require(read.diagnostics.first).place.line >= 3)
  }

  @Test func anythingAtAllIsRead() {
    for seed in 0..<2000 {
      var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
      let pieces = [
        "a", ":", " ", "\n", "- ", "[", "]", "{", "}", "&", "*", "|", ">", "\"", "'", "#", "é",
        "\t", "!", "%",
      ]
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let (fields, diagnostics) = fields(text)
      var taken = fields
      taken.finish()
      #expect((diagnostics + taken.diagnostics).allSatisfy { $0.place.path == "a.yml" })
    }
  }
}
