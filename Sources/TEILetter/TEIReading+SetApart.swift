internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Words that are set apart, quoted, or refer to something.
extension TEIReading {
  /// Words in emphasis; so are titles and foreign words, as editions print them, unless the text has marks
  /// around them.
  mutating func readSetApart(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    let rendition = Rendition(element)
    let isNamed = ["title", "foreign"].contains(element.name)
    let isApart = isNamed && !rendition.isPlain && !flow.isSetApart && !element.isQuoted
    if rendition.isStrong {
      flow.open(.strong)
    } else if element.name == "emph" || rendition.isEmphasis || isApart {
      flow.open(.emphasis)
    } else {
      flow.open(.plain)
    }
    fill(&flow, from: element, &blocks, depth, setting)
    flow.close()
  }

  /// Words that somebody says or that stand elsewhere: between marks, where the text has none there and
  /// the element does not say that they are set otherwise.
  mutating func readQuoted(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    let rendition = Rendition(element)
    if rendition.isEmphasis || rendition.isStrong {
      return readSetApart(element, &flow, &blocks, depth, setting)
    }
    guard !rendition.isPlain, !element.isQuoted, !element.words.isEmpty else {
      return fill(&flow, from: element, &blocks, depth, setting)
    }
    let marks = quoted.isMultiple(of: 2) ? ("“", "”") : ("‘", "’")
    quoted += 1
    flow.open(mark: marks.0)
    fill(&flow, from: element, &blocks, depth, setting)
    flow.close(mark: marks.1)
    quoted -= 1
  }

  mutating func readReference(
    _ element: XMLElement, _ flow: inout InlineFlow, _ blocks: inout [Block], _ depth: Int,
    _ setting: TEINames.Setting
  ) {
    let target = element.attribute("target") ?? ""
    if target.hasPrefix("#"), let note = called[String(target.dropFirst())] {
      account.mark(element, as: .body)
      callNote(note, from: element, &flow, depth)
    } else if target.hasPrefix("http://") || target.hasPrefix("https://") {
      flow.open(.link(target))
      if element.words.isEmpty { flow.add(target) }
      fill(&flow, from: element, &blocks, depth, setting)
      flow.close()
    } else {
      if element.words.isEmpty, !target.isEmpty { readWordless(element, target, &flow) }
      fill(&flow, from: element, &blocks, depth, setting)
    }
  }

  /// A reference whose words the edition's own pages would make of its target: a day is words enough
  /// (`im Sommer 1889 (1889-09-08)`), a name of a file or place is none.
  private mutating func readWordless(
    _ element: XMLElement, _ target: String, _ flow: inout InlineFlow
  ) {
    if CalendarDate(iso: target) != nil {
      flow.add(target)
    } else {
      wordless.append(element)
    }
  }

  /// Says which references have no words.
  mutating func tellWordless() {
    guard let first = wordless.first else { return }
    let targets = wordless.compactMap { $0.attribute("target") }
    let count = targets.count
    diagnostics.append(
      Diagnostic(
        .referenceEmpty, at: first.place,
        "\(count) reference\(count == 1 ? "" : "s") without words, which the text lacks: "
          + Self.listed(targets),
        advice: "put into each what it refers to"))
  }
}
