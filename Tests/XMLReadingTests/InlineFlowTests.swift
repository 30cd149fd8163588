import LetterModel
import Testing
import XMLReading

/// How the pieces between tags become running text.
@Suite struct InlineFlowTests {
  private func flow(_ put: (inout InlineFlow) -> Void) -> [Inline] {
    var flow = InlineFlow()
    put(&flow)
    return flow.take()
  }

  @Test func blanksAndLineBreaksAreOne() {
    #expect(flow { $0.add(" een\n      twee\u{A0} drie ") } == [.text("een twee drie")])
  }

  @Test func blanksStandOutsideOfEmphasis() {
    let made = flow {
      $0.add("een")
      $0.open(.emphasis)
      $0.add(" twee ")
      $0.close()
      $0.add("drie")
    }
    #expect(made == [.text("een"), .emphasis([.text(" twee")]), .text(" drie")])
  }

  @Test(arguments: [
    ("Kazach-", InlineFlow.LineEnd.unknown, "stan", "Kazachstan"),
    ("OVSE-", .unknown, "voorzitterschap", "OVSE-voorzitterschap"),
    ("diplomatieke-", .unknown, "en andere", "diplomatieke- en andere"),
    ("op ", .unknown, "zee", "op zee"),
    ("op", .unknown, "zee", "op zee"),
    ("zee", .within, "man", "zeeman"),
    ("zee ", .within, " man", "zeeman"),
    ("zee-", .between, "man", "zee- man"),
  ]) func linesAreJoined(
    _ before: String, _ end: InlineFlow.LineEnd, _ after: String, _ whole: String
  ) {
    let made = flow {
      $0.add(before)
      $0.endLine(end)
      $0.add("\n   " + after)
    }
    #expect(made.plainText == whole)
  }

  @Test func aPageTurnsWithinAWord() {
    let made = flow {
      $0.add("Kazach-")
      $0.endLine()
      $0.turnPage(2)
      $0.add("stan")
    }
    #expect(made == [.text("Kazach"), .pageMark(2), .text("stan")])
  }

  @Test func aHyphenThatNothingFollowsStays() {
    #expect(flow { $0.add("einde-") }.plainText == "einde-")
    #expect(
      flow {
        $0.add("zee-")
        $0.endLine()
        $0.callNote("1")
        $0.add("man")
      }.plainText.hasPrefix("zee-"))
  }
}
