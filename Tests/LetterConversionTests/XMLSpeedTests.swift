import ContentLoader
import Diagnostics
import Foundation
import Testing

/// Four times as much of the same takes some four times as long, whatever it is.
@Suite(.serialized) struct XMLSpeedTests {
  private static let paper = (
    "<officiele-publicatie><stuk><algemeen><tekst>",
    "</tekst></algemeen></stuk></officiele-publicatie>"
  )
  private static let tei = ("<TEI><text><body>", "</body></text></TEI>")

  static let shapes:
    [(name: String, open: String, piece: @Sendable (Int) -> String, close: String)] = [
      ("paragraphs", paper.0, { _ in "<al>Een zin van enige woorden.</al>" }, paper.1),
      ("words", paper.0 + "<al>", { _ in "woord " }, "</al>" + paper.1),
      ("notes", paper.0, { _ in "<al>a<noot><noot.nr>1</noot.nr>b</noot></al>" }, paper.1),
      (
        "items", paper.0 + "<lijst>", { "<li><li.nr>\($0 + 1).</li.nr>x</li>" },
        "</lijst>" + paper.1
      ),
      ("headings", paper.0, { "<tussenkop kopopmaak='k\($0)'>x</tussenkop>" }, paper.1),
      (
        "uneven rows", paper.0 + "<table><tgroup><tbody><row>", { _ in "<entry/></row><row>" },
        "</row><row>" + String(repeating: "<entry/>", count: 1_000)
          + "</row></tbody></tgroup></table>" + paper.1
      ),
      ("items of old", "<kamerwrk><stuk>", { _ in "<al>– x</al>" }, "</stuk></kamerwrk>"),
      ("signatures", paper.0, { _ in "<ondertekening><naam>A. B</naam></ondertekening>" }, paper.1),
      ("unknown names", tei.0, { "<x\($0)>y</x\($0)>" }, tei.1),
      ("line ends", tei.0 + "<p>", { _ in "zee-<lb/>man " }, "</p>" + tei.1),
      ("page turns", tei.0 + "<p>", { _ in "a<pb n='2'/>" }, "</p>" + tei.1),
      (
        "called notes", tei.0, { "<p>a<ptr target='#n\($0)'/></p><note xml:id='n\($0)'>b</note>" },
        tei.1
      ),
      (
        "persons", tei.0 + "<p>", { _ in "<note>a</note><persName type='from'>b</persName>" },
        "</p>" + tei.1
      ),
      (
        "notes at their places", tei.0,
        { "<p xml:id='p\($0)'>a</p><note target='#p\($0)'>b</note>" }, tei.1
      ),
      (
        "notes at one place", tei.0 + "<p xml:id='p'>a</p>", { _ in "<note target='#p'>b</note>" },
        tei.1
      ),
      (
        "deleted spans", tei.0 + "<p>",
        { "a<delSpan spanTo='#e\($0)'/>b<hi>c</hi><anchor xml:id='e\($0)'/>" }, "</p>" + tei.1
      ),
      (
        "own entries",
        "<TEI><teiHeader><fileDesc><titleStmt><title>a</title><author>b</author></titleStmt><sourceDesc>",
        { _ in "<bibl><author>b</author><title>a</title><date when='1900-13-01'/></bibl>" },
        "</sourceDesc></fileDesc></teiHeader><text><body><p>c</p></body></text></TEI>"
      ),
      ("attributes", tei.0 + "<p ", { "a\($0)='x' " }, "/>" + tei.1),
    ]

  private func seconds(_ shape: Int, _ count: Int) throws -> Double {
    let (_, open, piece, close) = Self.shapes[shape]
    let text = open + (0..<count).map(piece).joined() + close
    let source = SourceFile(path: "a.xml", text: text)
    let form = try #require(LetterForm.recognized(name: "a.xml", head: source.bytes.prefix(100)))
    let file = LetterFile(path: "a.xml", form: form)
    var best = Double.infinity
    for _ in 0..<3 {
      let begun = threadSeconds
      _ = try LetterConversion.convert(source, of: file, to: .markdown)
      best = min(best, threadSeconds - begun)
    }
    return best
  }

  /// The processor time of this thread, which a busy machine does not lengthen.
  private var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: shapes.indices) func growsAsTheInput(_ shape: Int) throws {
    let small = try seconds(shape, 500)
    let large = try seconds(shape, 2_000)
    #expect(large < 10 * small + 0.05, "\(Self.shapes[shape].name): \(small) s, then \(large) s")
  }
}
