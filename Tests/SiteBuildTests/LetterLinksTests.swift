import Diagnostics
import Disk
import Foundation
import SiteBuild
import Testing

/// Links of a letter's Markdown to its own site.
@Suite struct LetterLinksTests {
  private static let linking = "Content/letters/b.md"

  private func site(_ text: String, _ files: [String: String] = [:]) throws -> TestSite {
    try TestSite(
      files.merging([
        "Content/letters/kst-99001-1.txt": TestSite.letter(number: 1),
        Self.linking: TestSite.markdown(text),
      ]) { own, _ in own })
  }

  /// What is told of links, each as `line:column+length message`.
  private func told(_ report: BuildReport) -> [String] {
    report.diagnostics.diagnostics.filter { $0.code == .linkBroken }
      .map { "\($0.place.line):\($0.place.column)+\($0.place.length) \($0.message)" }
  }

  @Test func theyAreSeenFromThePage() async throws {
    let site = try site(
      """
      Zie [a](/letters/kst-99001-1/#hierbij-bied-ik-u-een-verslag), [b](kst-99001-1.txt), [c](/kaart%20een.svg),
      [d](../pages/rechten.md#slot), [e](#een-heel-andere-zin-van-de), [f](/letters/), ![g](/kaart%20een.svg)[^1]
      en <https://example.org/x> of [h](mailto:a@example.org).

      Een heel andere zin van de brief.

      [^1]: Ook [i](/letters/kst-99001-1/#p1).
      """,
      [
        "Content/static/kaart een.svg": "<svg/>", "zendbrief.yml": "language: [nl, en]\n",
        "Content/pages/rechten.md": "# Rechten\n\n## Slot\n\nEinde.\n",
      ])
    #expect(told(try await site.build()) == [])
    let page = try site.page("letters/b/index.html")
    for link in [
      "<a href=\"../../letters/kst-99001-1/index.html#hierbij-bied-ik-u-een-verslag\">a</a>",
      "<a href=\"../../letters/kst-99001-1/index.html\">b</a>",
      "<a href=\"../../kaart%20een.svg\">c</a>",
      "<a href=\"../../rechten/index.html#t-slot\">d</a>",
      "<a href=\"#een-heel-andere-zin-van-de\">e</a>", "<a href=\"../../letters/index.html\">f</a>",
      "<a href=\"../../kaart%20een.svg\">g</a>",
      "<a href=\"https://example.org/x\" rel=\"external noopener\">",
      "<a href=\"mailto:a@example.org\">h</a>",
      "<a href=\"../../letters/kst-99001-1/index.html#p1\">i</a>",
    ] {
      #expect(page.contains(link), "\(link)")
    }
    #expect(!page.utf8.contains(7))
    let english = try site.page("en/letters/b/index.html")
    #expect(
      english.contains("<a href=\"../kst-99001-1/index.html\">b</a>")
        || english.contains("<a href=\"../../letters/kst-99001-1/index.html\">b</a>"))
    #expect(english.contains("<a href=\"../../../kaart%20een.svg\">c</a>"))
  }

  @Test func whatLeadsNowhereIsToldWithItsPlace() async throws {
    let site = try site(
      "Zie [één](/weg/), [twee](/weg/) en *[drie](/letters/kst-99001-1/#nergens-te-zien)*, [a](/letters/)."
    )
    let report = try await site.build()
    #expect(
      told(report) == [
        "7:11+5 “/weg/” leads nowhere", "7:26+5 “/weg/” leads nowhere",
        "7:44+37 “/letters/kst-99001-1/#nergens-te-zien” leads to no place of its page",
      ])
    #expect(report.summary != nil, "and the site is published")
    let page = try site.page("letters/b/index.html")
    #expect(page.contains("Zie één, twee en <em>drie</em>, <a href=\"../../letters/index.html\">a"))
    // What is kept of the letter tells the same, and so does a build that has nothing to do.
    let again = try await site.build()
    #expect(again.diagnostics.text == report.diagnostics.text)
    try site.write("Content/pages/x.md", "# X\n\nTekst.\n")
    #expect(told(try await site.build()) == told(report))
    #expect(told(try await SiteBuild.check(site.folder)) == told(report))
  }

  /// A letter's page changes with what it leads to, although its own text is as it was.
  @Test func aTargetThatGoesOrComesChangesThePage() async throws {
    let site = try site("Zie [brief 1](/letters/kst-99001-1/).")
    #expect(told(try await site.build()) == [])
    let file = site.path + "/Content/letters/kst-99001-"
    try FileManager.default.moveItem(atPath: file + "1.txt", toPath: file + "3.txt")
    let report = try await site.build()
    #expect(told(report) == ["7:15+21 “/letters/kst-99001-1/” leads nowhere"])
    #expect(try site.page("letters/b/index.html").contains("Zie brief 1."))
    try FileManager.default.moveItem(atPath: file + "3.txt", toPath: file + "1.txt")
    #expect(told(try await site.build()) == [])
    #expect(try site.page("letters/b/index.html").contains(">brief 1</a>."))
  }

  @Test func filesThatAreReadApartHaveWholeAddresses() async throws {
    let text =
      "Zie [brief 1](/letters/kst-99001-1/), [twee](/weg/) en [hier](#zie-brief-1-twee-en-hier)."
    let site = try site(text)
    _ = try await site.build()
    let tei = "letters/b/letter.tei.xml"
    #expect(try site.page(tei).contains("<ref target=\"../../letters/kst-99001-1/index.html\">"))
    #expect(try site.page(tei).contains("twee en <ref target=\"#zie-brief-1-twee-en-hier\">"))
    try site.write("zendbrief.yml", "base: https://brieven.example/onder/\n")
    _ = try await site.build()
    #expect(
      try site.page(tei).contains(
        "<ref target=\"https://brieven.example/onder/letters/kst-99001-1/index.html\">"))
    #expect(
      try site.page("letters/b/letter.md").contains(text), "the Markdown is as it was written")
  }

  @Test func manyBrokenOnesAreToldOfInPart() async throws {
    let site = try site(String(repeating: "[x](/weg/) ", count: 60))
    let told = told(try await site.build())
    #expect(told.count == 21)
    #expect(told.contains { $0.hasSuffix("40 more links lead nowhere") }, "\(told)")
  }
}
